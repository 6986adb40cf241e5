/** Makes the pairs of a comparison out of the links: words compared, differences judged, standing looked up. */
import { type Locus, sourceOffset } from "@treatydiff/core";
import type { Alignment } from "../align/align.ts";
import type { Link } from "../align/links.ts";
import type { Unit, Units } from "../align/units.ts";
import { judge } from "../judge/judge.ts";
import type { RuleContext } from "../judge/rule.ts";
import { canBeName, type Replacement } from "../mention/infer-adaptations.ts";
import type { Lexicon } from "../mention/lexicon.ts";
import type { Difference, PairKind, Reading, Standing, WordCounts } from "../model/comparison.ts";
import { heavier, type Weight } from "../model/weight.ts";
import {
  type RoleMatch,
  type RoleMismatch,
  roleMatch,
  roleMismatches,
  unexchangedNames,
} from "../verdict/adaptations.ts";
import { noWords, type ScopedPair, totalWords } from "../verdict/verdicts.ts";
import type { Atoms } from "../words/atoms.ts";
import { makeWordComparer } from "../words/compare-words.ts";
import { fold, leafOf, type PairSide, pairSide, readingOf, sameFolded } from "../words/pair-side.ts";
import type { Place, RawDifference } from "../words/raw-difference.ts";
import type { WordInfo } from "../words/slice.ts";
import type { Vocabulary } from "../words/vocabulary.ts";
import type { Overrule } from "./overrule.ts";
import { signatureParts } from "./signature-parts.ts";
import { judgeUnit } from "./whole-units.ts";

/** What the pairs are made from. */
export interface PairInput {
  readonly units: { readonly base: Units; readonly comparand: Units };
  readonly atoms: { readonly base: Atoms; readonly comparand: Atoms };
  readonly alignment: Alignment;
  readonly vocabulary: Vocabulary;
  readonly lexicon: Lexicon;
  readonly lacunae: { readonly base: readonly Locus[]; readonly comparand: readonly Locus[] };
  readonly rules: RuleContext;
  readonly standing: (difference: Difference) => Standing | undefined;
  readonly overrule: Overrule;
}

/** The pairs, and the names that were found to answer to one another. */
export interface MadePairs {
  readonly pairs: readonly ScopedPair[];
  readonly roleMatches: readonly RoleMatch[];
  readonly roleMismatches: readonly RoleMismatch[];
  /** Substitutions of what may be names, to see which of them recur. */
  readonly replacements: readonly Replacement[];
}

/** Makes all pairs in the order of the base; additions stand where the comparand has them. */
export function makePairs(input: PairInput): MadePairs {
  const matches: RoleMatch[] = [];
  const mismatches: RoleMismatch[] = [];
  const replacements: Replacement[] = [];
  const compareWords = makeWordComparer(input.vocabulary, input.lexicon);
  const pairs = ordered(input).map((link): ScopedPair => {
    const base = link.base.map((i) => input.units.base.units[i]).filter((unit) => unit !== undefined);
    const comparand = link.comparand
      .map((i) => input.units.comparand.units[i])
      .filter((unit) => unit !== undefined);
    if (base.length === 0 || comparand.length === 0) return wholeUnit(input, link, base, comparand);
    const sameCharacters = sameFolded(text(base), text(comparand));
    const place = placeOf(base[0]);
    const sides = {
      base: pairSide(input.atoms.base, link.base),
      comparand: pairSide(input.atoms.comparand, link.comparand),
    };
    const compared =
      sameCharacters && sameMatches(sides)
        ? { differences: [], unexchanged: [], common: sides.base.list.length, rewriting: false }
        : joinParts(
            signatureParts(sides.base, sides.comparand, place).map((part) =>
              compareWords(part.base, part.comparand, part.place),
            ),
          );
    for (const raw of compared.differences) {
      const match = roleMatch(raw, input.lexicon, base[0]?.leaf.locus ?? "");
      if (match !== undefined) matches.push(match);
      const names = nameReplacement(raw);
      if (names !== undefined) replacements.push(names);
      mismatches.push(...roleMismatches(raw, input.lexicon, base[0]?.leaf.locus ?? ""));
    }
    mismatches.push(...unexchangedNames(compared.unexchanged, input.lexicon, base[0]?.leaf.locus ?? ""));
    const judged = compared.differences
      .flatMap((raw) => judge(raw, input.rules))
      .map((found) => withStanding(found, input));
    const differences = input.overrule(lociOf(base), lociOf(comparand), judged);
    const kind: PairKind = compared.rewriting ? "rewriting" : kindOf(link);
    const whole = sides.base.list.length + sides.comparand.list.length;
    return {
      pair: {
        base: lociOf(base),
        comparand: lociOf(comparand),
        kind,
        transposed: link.base.some((i) => input.alignment.movedUnits.has(i)),
        renumbered: isRenumbered(base[0], comparand[0]),
        weight: differences.reduce<Weight>(
          (weight, difference) => heavier(weight, difference.weight),
          "none",
        ),
        similarity: round(whole === 0 ? 1 : (2 * compared.common) / whole),
        ...(link.declared === undefined ? {} : { declared: link.declared }),
        differences,
      },
      scopes: scopesOf(base[0], input),
      sameCharacters,
      base: countWords(sides.base, "base", differences),
      comparand: countWords(sides.comparand, "comparand", differences),
    };
  });
  return { pairs, roleMatches: matches, roleMismatches: mismatches, replacements };
}

interface Sides {
  readonly base: PairSide;
  readonly comparand: PairSide;
}

/** The names of a substitution that exchanges one for another and nothing else. */
function nameReplacement(raw: RawDifference): Replacement | undefined {
  if (raw.type !== "words" || raw.base === null || raw.comparand === null || raw.kind !== "substitution")
    return undefined;
  if (raw.place.nodeType === "signature" || !canBeName(raw.base.words) || !canBeName(raw.comparand.words))
    return undefined;
  const text = (words: readonly WordInfo[]): string => words.map(({ surface }) => surface).join(" ");
  return { base: text(raw.base.words), comparand: text(raw.comparand.words) };
}

function joinParts(parts: readonly ReturnType<ReturnType<typeof makeWordComparer>>[]) {
  return {
    differences: parts.flatMap(({ differences }) => differences),
    unexchanged: parts.flatMap(({ unexchanged }) => unexchanged),
    common: parts.reduce((sum, { common }) => sum + common, 0),
    rewriting: parts.some(({ rewriting }) => rewriting),
  };
}

/** The same characters may still name other parties: equal is only what also matches word by word. */
function sameMatches({ base, comparand }: Sides): boolean {
  if (base.list.length !== comparand.list.length) return false;
  return base.list.every(
    (atom, i) => base.atoms.match[atom] === comparand.atoms.match[comparand.list[i] ?? 0],
  );
}

/** All links and the units without one, in the order of the base; additions follow what precedes them in the comparand. */
function ordered({ units, alignment, lacunae }: PairInput): readonly Link[] {
  const linkedBase = new Set(alignment.links.flatMap(({ base }) => base));
  const linkedComparand = new Set(alignment.links.flatMap(({ comparand }) => comparand));
  const isLost = (unit: Unit | undefined, missing: readonly Locus[]): boolean =>
    missing.some((locus) => unit?.leaf.locus === locus || unit?.leaf.locus.startsWith(`${locus}__`));
  const alone = declaredAlone(alignment);
  const all: Link[] = [...alignment.links];
  for (const [i, unit] of units.base.units.entries()) {
    if (!linkedBase.has(i) && !isLost(unit, lacunae.comparand))
      all.push({ base: [i], comparand: [], ...alone.base.get(i) });
  }
  all.sort((x, y) => (x.base[0] ?? 0) - (y.base[0] ?? 0));
  const after = new Map<number, Link[]>();
  let previous = -1;
  const moved = alignment.movedUnits;
  const linkOf = new Map<number, Link>();
  for (const link of alignment.links) for (const c of link.comparand) linkOf.set(c, link);
  for (const [i, unit] of units.comparand.units.entries()) {
    const link = linkOf.get(i);
    if (link !== undefined && !link.base.some((b) => moved.has(b))) previous = link.base.at(-1) ?? previous;
    if (linkedComparand.has(i) || isLost(unit, lacunae.base)) continue;
    after.set(previous, [
      ...(after.get(previous) ?? []),
      { base: [], comparand: [i], ...alone.comparand.get(i) },
    ]);
  }
  const out: Link[] = [...(after.get(-1) ?? [])];
  for (const link of all) {
    out.push(link);
    for (const b of link.base) out.push(...(after.get(b) ?? []));
  }
  return out;
}

/** Units of which a person said that nothing answers to them. */
function declaredAlone({ declared }: Alignment) {
  const base = new Map<number, Pick<Link, "declared">>();
  const comparand = new Map<number, Pick<Link, "declared">>();
  for (const pair of declared.units) {
    if (pair.comparand.length === 0) for (const i of pair.base) base.set(i, { declared: pair.declared });
    if (pair.base.length === 0) for (const i of pair.comparand) comparand.set(i, { declared: pair.declared });
  }
  return { base, comparand };
}

function lociOf(units: readonly Unit[]): readonly Locus[] {
  return units.map(({ leaf }) => leaf.locus);
}

function wholeUnit(
  input: PairInput,
  link: Link,
  base: readonly Unit[],
  comparand: readonly Unit[],
): ScopedPair {
  const side = base.length > 0 ? "base" : "comparand";
  const unit = base[0] ?? comparand[0];
  const list = pairSide(input.atoms[side], link[side]);
  const reading = unit === undefined ? readingOf(list, 0, 0) : wholeReading(unit);
  const judged = withStanding(judgeUnit(side, unit, reading), input);
  const differences = input.overrule(lociOf(base), lociOf(comparand), [judged]);
  const weight = differences[0]?.weight ?? judged.weight;
  const counts = { ...noWords, [weight]: list.list.length };
  return {
    pair: {
      base: lociOf(base),
      comparand: lociOf(comparand),
      kind: side === "base" ? "omission" : "addition",
      transposed: false,
      renumbered: false,
      weight,
      similarity: 0,
      ...(link.declared === undefined ? {} : { declared: link.declared }),
      differences,
    },
    scopes: side === "base" ? scopesOf(unit, input) : scopesOfAddition(unit, input),
    sameCharacters: false,
    base: side === "base" ? counts : noWords,
    comparand: side === "comparand" ? counts : noWords,
  };
}

/** A clause as printed, its marks included. */
function wholeReading({ leaf, from }: Unit): Reading {
  // Between a label and a title on its own line stand white space and the marks of the source.
  const start = from + (/^\s+/u.exec(leaf.value.slice(from))?.[0].length ?? 0);
  return {
    text: fold(leaf.value.slice(from)),
    start: sourceOffset(leaf, start),
    end: leaf.position.end.offset,
  };
}

function withStanding(difference: Difference, input: PairInput): Difference {
  const standing = input.standing(difference);
  return standing === undefined ? difference : { ...difference, standing };
}

function text(units: readonly Unit[]): string {
  const [only] = units;
  if (units.length === 1 && only?.from === 0) return only.leaf.value;
  return units.map(({ leaf, from }) => leaf.value.slice(from)).join(" ");
}

function placeOf(unit: Unit | undefined): Place {
  return { section: unit?.section ?? "operative", nodeType: unit?.leaf.type ?? "clause" };
}

function kindOf({ base, comparand }: Link): PairKind {
  if (base.length === 1 && comparand.length > 1) return "split";
  if (base.length > 1) return "merger";
  return "match";
}

function isRenumbered(base: Unit | undefined, comparand: Unit | undefined): boolean {
  const numbers = (unit: Unit | undefined): string =>
    (unit?.leaf.locus ?? "")
      .split("__")
      .filter((step) => /^(?:art|para|point|annex)_/u.test(step))
      .join("__");
  return numbers(base) !== numbers(comparand);
}

function scopesOf(unit: Unit | undefined, { units }: PairInput): readonly string[] {
  if (unit === undefined) return [];
  const container = units.base.containers[unit.container];
  return [unit.section, ...(container?.unit === "article" ? [container.locus] : [])];
}

/** An added clause counts in the article of the base that its own article answers to. */
function scopesOfAddition(unit: Unit | undefined, { units, alignment }: PairInput): readonly string[] {
  if (unit === undefined) return [];
  const partner = units.base.containers[alignment.containers.ofComparand[unit.container] ?? -1];
  return [unit.section, ...(partner?.unit === "article" ? [partner.locus] : [])];
}

/** Counts the words of one side by the weight of the difference that they stand in. */
function countWords(
  side: PairSide,
  name: "base" | "comparand",
  differences: readonly Difference[],
): WordCounts {
  if (differences.length === 0) return { ...noWords, equal: side.list.length };
  const counts = { ...noWords } as Record<keyof WordCounts, number>;
  const { atoms, list } = side;
  const offsetOf = (i: number): number => {
    const atom = list[i] ?? 0;
    return sourceOffset(leafOf(atoms, atom), atoms.start[atom] ?? 0);
  };
  /** The first word that begins at an offset or behind it. */
  const wordFrom = (offset: number): number => {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (offsetOf(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const heaviest = new Map<number, Weight>();
  for (const { rule, weight, [name]: reading } of differences) {
    // Marks are no words, and a difference of marks shows its word only to say where it stands.
    if (reading === null || rule === "marks") continue;
    for (let i = wordFrom(reading.start); i < list.length && offsetOf(i) < reading.end; i++)
      heaviest.set(i, heavier(heaviest.get(i) ?? "none", weight));
  }
  for (const weight of heaviest.values()) if (weight !== "none") counts[weight] += 1;
  counts.equal = list.length - totalWords(counts);
  return counts;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
