/**
 * Which articles answer to one another? The clauses vote: an article's partner is the one that most of its words went
 * to. An article without any common clause answers to the one with the same number or title in the same gap.
 */

import { limits } from "../limits.ts";
import type { Section } from "../model/section.ts";
import type { Candidate } from "./candidates.ts";
import { settled } from "./declared-links.ts";
import type { LinkTable } from "./links.ts";
import type { PlacedPairs } from "./place-pairs.ts";
import type { Similarity } from "./similarity.ts";
import type { Container, Units } from "./units.ts";

/** Partners of the containers; -1: none. */
export interface ContainerLinks {
  readonly ofBase: Int32Array;
  readonly ofComparand: Int32Array;
}

/** Pairs the containers of two texts by the links of their units, then by number, title and kind. */
export function pairContainers(
  base: Units,
  comparand: Units,
  table: LinkTable,
  similarity: Similarity,
  candidates: readonly Candidate[],
  declared: PlacedPairs,
): ContainerLinks {
  const links: ContainerLinks = {
    ofBase: new Int32Array(base.containers.length).fill(-1),
    ofComparand: new Int32Array(comparand.containers.length).fill(-1),
  };
  pairDeclared(links, declared);
  for (const { base: b, comparand: c } of votes(base, comparand, table, similarity)) {
    if (links.ofBase[b] === -1 && links.ofComparand[c] === -1) pair(links, b, c);
  }
  pairSingles(base, comparand, links);
  const alike = (b: number, c: number): number => similarity.dice(unitsOf(base, b), unitsOf(comparand, c));
  pairInGaps(base, comparand, links, titleOf, (b, c) => alike(b, c) >= limits.titledSimilarity);
  pairNear(base, comparand, links, candidates, (b, c) => alike(b, c) >= limits.nearSimilarity);
  const numberOf: Feature = ({ containers }, i) => containers[i]?.number;
  pairInGaps(base, comparand, links, numberOf, (b, c) => alike(b, c) >= limits.numberedSimilarity);
  pairAlike(base, comparand, links, (b, c) => similarity.dice(unitsOf(base, b), unitsOf(comparand, c)));
  pairSignatures(base, comparand, links);
  return links;
}

/** What a person has paired comes first; of several on a side the first is paired and the others are settled. */
function pairDeclared(links: ContainerLinks, { containers }: PlacedPairs): void {
  for (const { base, comparand } of containers) {
    for (const b of base) links.ofBase[b] = settled;
    for (const c of comparand) links.ofComparand[c] = settled;
    const [b] = base;
    const [c] = comparand;
    if (b !== undefined && c !== undefined) pair(links, b, c);
  }
}

function unitsOf({ containers }: Units, container: number): readonly number[] {
  const { firstUnit = 0, unitCount = 0 } = containers[container] ?? {};
  return Array.from({ length: unitCount }, (_, i) => firstUnit + i);
}

function pair(links: ContainerLinks, base: number, comparand: number): void {
  links.ofBase[base] = comparand;
  links.ofComparand[comparand] = base;
}

interface Vote {
  readonly base: number;
  readonly comparand: number;
  readonly share: number;
}

function votes(base: Units, comparand: Units, table: LinkTable, similarity: Similarity): readonly Vote[] {
  const sums = new Map<string, { base: number; comparand: number; weight: number }>();
  const total = {
    base: new Float64Array(base.containers.length),
    comparand: new Float64Array(comparand.containers.length),
  };
  for (const [i, { container }] of base.units.entries()) {
    total.base[container] = (total.base[container] ?? 0) + similarity.weight("base", i);
  }
  for (const [i, { container }] of comparand.units.entries()) {
    total.comparand[container] = (total.comparand[container] ?? 0) + similarity.weight("comparand", i);
  }
  for (const [i, unit] of base.units.entries()) {
    const partner = comparand.units[table.ofBase[i] ?? -1];
    if (partner === undefined || !answers(base, unit.container, comparand, partner.container)) continue;
    const key = `${unit.container}:${partner.container}`;
    const entry = sums.get(key) ?? { base: unit.container, comparand: partner.container, weight: 0 };
    entry.weight += similarity.weight("base", i) + similarity.weight("comparand", table.ofBase[i] ?? 0);
    sums.set(key, entry);
  }
  return [...sums.values()]
    .map(({ base: b, comparand: c, weight }) => ({
      base: b,
      comparand: c,
      share: weight / ((total.base[b] ?? 0) + (total.comparand[c] ?? 0) || 1),
    }))
    .filter(({ share }) => share >= limits.articleVote)
    .sort((x, y) => y.share - x.share || x.base + x.comparand - (y.base + y.comparand) || x.base - y.base);
}

/**
 * An article never answers to a recital. What opens a treaty may be title, recital or plain block in one typing and
 * something else in another, and the closing words may stand as the last block of the last article.
 */
export function answers(base: Units, b: number, comparand: Units, c: number): boolean {
  const one = base.containers[b];
  const other = comparand.containers[c];
  if (one === undefined || other === undefined) return false;
  if (isOpening(one.section) !== isOpening(other.section)) return false;
  if (isOpening(one.section)) return true;
  return (
    one.unit === other.unit ||
    (isOperative(one.unit) && isOperative(other.unit)) ||
    (one.unit === "testimonium" && other.unit !== "recital") ||
    (other.unit === "testimonium" && one.unit !== "recital")
  );
}

/** Title and preamble. */
export function isOpening(section: Section): boolean {
  return section === "front" || section === "preamble";
}

function isOperative(kind: Container["unit"] | undefined): boolean {
  return kind === "article" || kind === "block" || kind === "annex" || kind === "division";
}

/** Title, words of agreement and closing words stand once: they answer to one another whatever they say. */
function pairSingles(base: Units, comparand: Units, links: ContainerLinks): void {
  for (const unit of ["title", "wordsOfAgreement", "testimonium"] as const) {
    const b = base.containers.findIndex((container) => container.unit === unit);
    const c = comparand.containers.findIndex((container) => container.unit === unit);
    if (b >= 0 && c >= 0 && links.ofBase[b] === -1 && links.ofComparand[c] === -1) pair(links, b, c);
  }
}

/** Two free articles or recitals with a like clause answer to one another between the same pairs, the most alike first. */
function pairNear(
  base: Units,
  comparand: Units,
  links: ContainerLinks,
  candidates: readonly Candidate[],
  alike: Alike,
): void {
  for (const candidate of candidates) {
    const b = base.units[candidate.base]?.container ?? -1;
    const c = comparand.units[candidate.comparand]?.container ?? -1;
    if (b < 0 || c < 0 || links.ofBase[b] !== -1 || links.ofComparand[c] !== -1) continue;
    if (
      answers(base, b, comparand, c) &&
      alike(b, c) &&
      inOrder(links.ofBase, b, c) &&
      inOrder(links.ofComparand, c, b)
    ) {
      pair(links, b, c);
    }
  }
}

/** Whether a partner would stand between the partners of the nearest neighbours. */
function inOrder(partners: Int32Array, at: number, partner: number): boolean {
  for (let step = 1; step <= limits.nearReach; step++) {
    const before = partners[at - step] ?? -1;
    if (before >= 0 && before > partner) return false;
    if (before >= 0) break;
  }
  for (let step = 1; step <= limits.nearReach; step++) {
    const after = partners[at + step] ?? -1;
    if (after >= 0 && after < partner) return false;
    if (after >= 0) break;
  }
  return true;
}

/** Whether two containers have enough in common. */
type Alike = (base: number, comparand: number) => boolean;

type Feature = (units: Units, container: number) => string | undefined;

const titleOf: Feature = ({ units, containers }, i) => {
  const first = units[containers[i]?.firstUnit ?? -1];
  if (first?.leaf.type !== "heading") return undefined;
  return first.leaf.value
    .slice(first.from)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
};

/** Pairs free articles that alone on their side have a feature and stand between the same pairs. */
function pairInGaps(
  base: Units,
  comparand: Units,
  links: ContainerLinks,
  feature: Feature,
  alike: Alike,
): void {
  const ofBase = uniqueFeatures(base, links.ofBase, feature);
  const ofComparand = uniqueFeatures(comparand, links.ofComparand, feature);
  for (let b = 0; b < base.containers.length; b++) {
    const key = links.ofBase[b] === -1 ? featureKey(base, b, feature) : undefined;
    if (key === undefined || ofBase.get(key) !== b) continue;
    const c = ofComparand.get(key) ?? -1;
    // The nearest pairs bound the gap: an article that has moved far away bounds nothing.
    if (c >= 0 && inOrder(links.ofBase, b, c) && inOrder(links.ofComparand, c, b) && alike(b, c))
      pair(links, b, c);
  }
}

function featureKey(units: Units, container: number, feature: Feature): string | undefined {
  const value = feature(units, container);
  return value === undefined || value === "" ? undefined : `${units.containers[container]?.unit}:${value}`;
}

/** The free containers by their feature; -1 where two have the same. */
function uniqueFeatures(units: Units, partners: Int32Array, feature: Feature): ReadonlyMap<string, number> {
  const map = new Map<string, number>();
  for (let i = 0; i < units.containers.length; i++) {
    const key = partners[i] === -1 ? featureKey(units, i, feature) : undefined;
    if (key !== undefined) map.set(key, map.has(key) ? -1 : i);
  }
  return map;
}

/**
 * What is left between two pairs, unit by unit in order: blocks too short to be found by their words ("or", "(a)") and
 * still the same.
 */
function pairAlike(
  base: Units,
  comparand: Units,
  links: ContainerLinks,
  dice: (base: number, comparand: number) => number,
): void {
  let from = 0;
  let floor = -1;
  for (let b = 0; b <= base.containers.length; b++) {
    const partner = b === base.containers.length ? comparand.containers.length : (links.ofBase[b] ?? -1);
    if (partner <= floor) continue;
    let c = floor + 1;
    for (let free = from; free < b && c < partner; free++) {
      if (links.ofBase[free] !== -1) continue;
      const until = Math.min(partner, c + limits.gapWindow);
      for (let other = c; other < until; other++) {
        if (links.ofComparand[other] !== -1 || !answers(base, free, comparand, other)) continue;
        if (dice(free, other) < limits.farSimilarity) continue;
        pair(links, free, other);
        c = other + 1;
        break;
      }
    }
    from = b + 1;
    floor = partner;
  }
}

/** The signatures that are left answer to one another in their order. */
function pairSignatures(base: Units, comparand: Units, links: ContainerLinks): void {
  const free = (units: Units, partners: Int32Array): number[] =>
    units.containers.flatMap(({ unit }, i) => (unit === "signature" && partners[i] === -1 ? [i] : []));
  const others = free(comparand, links.ofComparand);
  for (const [i, b] of free(base, links.ofBase).entries()) {
    const c = others[i];
    if (c !== undefined) pair(links, b, c);
  }
}
