/**
 * Aligns two texts by content, not by position: anchors → links best first → answering articles → gaps → splits.
 */

import { limits } from "../limits.ts";
import type { Atoms } from "../words/atoms.ts";
import { backbone } from "../words/backbone.ts";
import type { Vocabulary } from "../words/vocabulary.ts";
import { linkAnchors } from "./anchors.ts";
import { type CandidateWork, findCandidates } from "./candidates.ts";
import { answers, type ContainerLinks, isOpening, pairContainers } from "./containers.ts";
import { linkDeclared } from "./declared-links.ts";
import { type GapWork, linkGaps } from "./gaps.ts";
import { bothFree, type Link, type LinkTable, link, newLinkTable } from "./links.ts";
import { keepToOwnArticle } from "./own-article.ts";
import { noPairs, type PlacedPairs } from "./place-pairs.ts";
import { joinShifted } from "./shifted-boundaries.ts";
import { makeSimilarity, type Similarity } from "./similarity.ts";
import { joinSplits } from "./splits.ts";
import type { Container, Units } from "./units.ts";

/** The result of an alignment. */
export interface Alignment {
  /** In the order of the base. */
  readonly links: readonly Link[];
  readonly containers: ContainerLinks;
  /** Containers of the base whose partner stands in another order than its neighbours'. */
  readonly movedContainers: ReadonlySet<number>;
  /** Units of the base whose partner stands in another order, or in an article that is not the answering one. */
  readonly movedUnits: ReadonlySet<number>;
  readonly work: CandidateWork & GapWork;
  readonly declared: PlacedPairs;
}

/** Aligns the units of two texts. */
export function align(
  base: Units,
  baseAtoms: Atoms,
  comparand: Units,
  comparandAtoms: Atoms,
  vocabulary: Vocabulary,
  declared: PlacedPairs = noPairs,
): Alignment {
  const table = newLinkTable(base.units.length, comparand.units.length);
  const fixed = linkDeclared(declared, table);
  const similarity = makeSimilarity(baseAtoms, comparandAtoms, vocabulary);
  const work = { probes: 0, weighed: 0, capped: 0, cells: 0, windowed: 0 };
  linkAnchors(baseAtoms, comparandAtoms, table);
  unlinkUnanswerable(base, comparand, table, fixed);
  const candidates = findCandidates(baseAtoms, comparandAtoms, table, vocabulary, similarity, work);
  for (const { base: b, comparand: c, similarity: value } of candidates) {
    if (value < limits.farSimilarity) break;
    if (
      similarity.content("base", b) < limits.moveMinWords ||
      similarity.content("comparand", c) < limits.moveMinWords
    )
      continue;
    if (bothFree(table, b, c) && unitsAnswer(base, b, comparand, c)) link(table, b, c);
  }
  const containers = pairContainers(base, comparand, table, similarity, candidates, declared);
  keepToOwnArticle(
    { units: base, atoms: baseAtoms },
    { units: comparand, atoms: comparandAtoms },
    table,
    containers,
    similarity,
    fixed,
  );
  for (const [b, c] of containers.ofBase.entries()) {
    if (c >= 0) linkInside(base, b, comparand, c, table, similarity, work);
  }
  for (const { base: b, comparand: c } of candidates) {
    const inPair = containers.ofBase[base.units[b]?.container ?? 0] === comparand.units[c]?.container;
    if (inPair && bothFree(table, b, c)) link(table, b, c);
  }
  const split = joinSplits(base, comparand, table, similarity, fixed);
  const links = joinShifted(split, base, comparand, similarity);
  return {
    links,
    containers,
    work,
    declared,
    ...moves(base, comparand, table, containers, similarity, declared),
  };
}

/** Words that by chance stand in a recital and in an article do not make the one answer to the other. */
function unlinkUnanswerable(
  base: Units,
  comparand: Units,
  table: LinkTable,
  fixed: ReadonlyMap<number, Link>,
): void {
  for (const [b, c] of table.ofBase.entries()) {
    if (c < 0 || fixed.has(b) || unitsAnswer(base, b, comparand, c)) continue;
    table.ofBase[b] = -1;
    table.ofComparand[c] = -1;
  }
}

function unitsAnswer(base: Units, b: number, comparand: Units, c: number): boolean {
  return answers(base, base.units[b]?.container ?? -1, comparand, comparand.units[c]?.container ?? -1);
}

function linkInside(
  base: Units,
  b: number,
  comparand: Units,
  c: number,
  table: LinkTable,
  similarity: Similarity,
  work: GapWork,
): void {
  const from = base.containers[b];
  const to = comparand.containers[c];
  if (from === undefined || to === undefined) return;
  if (
    from.unitCount === 1 &&
    to.unitCount === 1 &&
    from.unit !== "article" &&
    from.unit !== "block" &&
    from.unit !== "recital"
  ) {
    // The title, the words of agreement, a signature: paired as containers, and so as clauses.
    if (bothFree(table, from.firstUnit, to.firstUnit)) link(table, from.firstUnit, to.firstUnit);
    return;
  }
  linkGaps(
    from.firstUnit,
    from.firstUnit + from.unitCount,
    to.firstUnit,
    to.firstUnit + to.unitCount,
    table,
    similarity,
    work,
  );
}

function containerWeight(
  container: Container | undefined,
  side: "base" | "comparand",
  similarity: Similarity,
): number {
  const { firstUnit = 0, unitCount = 0 } = container ?? {};
  let sum = 0;
  for (let i = firstUnit; i < firstUnit + unitCount; i++) sum += similarity.weight(side, i);
  return sum;
}

/** Whether a person has said that one article answers to another, if only to a part of it. */
function isDeclared({ containers }: PlacedPairs, b: number, c: number): boolean {
  return containers.some(({ base, comparand }) => base.includes(b) && comparand.includes(c));
}

function moves(
  base: Units,
  comparand: Units,
  table: LinkTable,
  containers: ContainerLinks,
  similarity: Similarity,
  declared: PlacedPairs,
): { movedContainers: ReadonlySet<number>; movedUnits: ReadonlySet<number> } {
  // What both sides weigh together, so that an exchange of the texts calls the same articles moved.
  const containerWeights = base.containers.map((container, b) => {
    const partner = comparand.containers[containers.ofBase[b] ?? -1];
    return containerWeight(container, "base", similarity) + containerWeight(partner, "comparand", similarity);
  });
  const ordered = backbone([...containers.ofBase], containerWeights);
  const movedContainers = new Set<number>();
  for (const [b, c] of containers.ofBase.entries()) if (c >= 0 && !ordered[b]) movedContainers.add(b);
  const movedUnits = new Set<number>();
  for (const [b, { firstUnit, unitCount }] of base.containers.entries()) {
    const partners: number[] = [];
    const weights: number[] = [];
    for (let i = firstUnit; i < firstUnit + unitCount; i++) {
      const c = table.ofBase[i] ?? -1;
      const there = comparand.units[c]?.container ?? -1;
      // The parts of the opening are typed in one block or in several, which is no move.
      const isOpened = c >= 0 && isOpening(base.units[i]?.section ?? "operative");
      const inside = c >= 0 && there === containers.ofBase[b];
      if (c >= 0 && !inside && !isOpened && !isDeclared(declared, b, there)) movedUnits.add(i);
      partners.push(inside ? c - (comparand.containers[containers.ofBase[b] ?? 0]?.firstUnit ?? 0) : -1);
      weights.push(similarity.weight("base", i) + (c >= 0 ? similarity.weight("comparand", c) : 0));
    }
    const kept = backbone(partners, weights);
    for (const [i, partner] of partners.entries())
      if (partner >= 0 && !kept[i]) movedUnits.add(firstUnit + i);
  }
  return { movedContainers, movedUnits };
}
