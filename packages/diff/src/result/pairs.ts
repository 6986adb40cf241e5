/** Makes the pairs of a comparison out of the links: words compared, differences judged, standing looked up. */
import { type Locus, sourceOffset } from "@treatydiff/core";
import type { Alignment } from "../align/align.ts";
import { sameWords } from "../align/anchors.ts";
import type { Link } from "../align/links.ts";
import type { Unit, Units } from "../align/units.ts";
import { judge } from "../judge/judge.ts";
import type { RuleContext } from "../judge/rule.ts";
import { canBeName, type Replacement } from "../mention/infer-adaptations.ts";
import type { Lexicon } from "../mention/lexicon.ts";
import type { Difference, PairKind, Reading, Standing } from "../model/comparison.ts";
import { heavier, type Weight } from "../model/weight.ts";
import {
  type RoleMatch,
  type RoleMismatch,
  roleMatch,
  roleMismatches,
  unexchangedNames,
} from "../verdict/adaptations.ts";
import { noWords, type ScopedPair } from "../verdict/verdicts.ts";
import type { Atoms } from "../words/atoms.ts";
import { type ComparedWords, makeWordComparer } from "../words/compare-words.ts";
import { fold, type PairSide, pairSide, readingOf, sameFolded } from "../words/pair-side.ts";
import type { Place, RawDifference } from "../words/raw-difference.ts";
import type { WordInfo } from "../words/slice.ts";
import type { Vocabulary } from "../words/vocabulary.ts";
import { countWords } from "./count-words.ts";
import { orderLinks } from "./order-links.ts";
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
  const names: FoundNames = { roleMatches: [], roleMismatches: [], replacements: [] };
  const compareWords = makeWordComparer(input.vocabulary, input.lexicon);
  const pairs = orderLinks(input).map((link): ScopedPair => {
    const base = unitsOf(input.units.base, link.base);
    const comparand = unitsOf(input.units.comparand, link.comparand);
    if (base.length === 0 || comparand.length === 0) return wholeUnit(input, link, base, comparand);
    const sameCharacters = sameFolded(text(base), text(comparand));
    const equal = sameCharacters ? equalWords(input.atoms, link) : -1;
    const sides = {
      base: pairSide(input.atoms.base, equal < 0 ? link.base : []),
      comparand: pairSide(input.atoms.comparand, equal < 0 ? link.comparand : []),
    };
    const compared = equal < 0 ? comparePair(sides, placeOf(base[0]), compareWords) : nothingDiffers;
    const locus = base[0]?.leaf.locus ?? "";
    collectNames(names, compared, input.lexicon, locus);
    const judged: Difference[] = [];
    for (const raw of compared.differences)
      for (const found of judge(raw, input.rules)) judged.push(withStanding(found, input));
    const [baseLoci, comparandLoci] = [lociOf(base), lociOf(comparand)];
    const differences = input.overrule(baseLoci, comparandLoci, judged);
    const whole = sides.base.list.length + sides.comparand.list.length;
    return {
      pair: {
        base: baseLoci,
        comparand: comparandLoci,
        kind: compared.rewriting ? "rewriting" : kindOf(link),
        transposed: link.base.some((i) => input.alignment.movedUnits.has(i)),
        renumbered: isRenumbered(locus, comparandLoci[0] ?? ""),
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
      base: equal < 0 ? countWords(sides.base, "base", differences) : { ...noWords, equal },
      comparand: equal < 0 ? countWords(sides.comparand, "comparand", differences) : { ...noWords, equal },
    };
  });
  return { pairs, ...names };
}

function unitsOf({ units }: Units, indexes: readonly number[]): readonly Unit[] {
  const out: Unit[] = [];
  for (const i of indexes) {
    const unit = units[i];
    if (unit !== undefined) out.push(unit);
  }
  return out;
}

/**
 * How many words a link of the same characters has when they also match one by one; else -1: the same characters may
 * still name other parties.
 */
function equalWords(atoms: PairInput["atoms"], { base, comparand }: Link): number {
  const [b, c] = [base[0], comparand[0]];
  if (base.length > 1 || comparand.length > 1 || b === undefined || c === undefined) return -1;
  return sameWords(atoms.base, b, atoms.comparand, c)
    ? (atoms.base.firstOf[b + 1] ?? 0) - (atoms.base.firstOf[b] ?? 0)
    : -1;
}

const nothingDiffers: ComparedWords = { differences: [], unexchanged: [], common: 0, rewriting: false };

function comparePair(
  sides: Sides,
  place: Place,
  compareWords: ReturnType<typeof makeWordComparer>,
): ComparedWords {
  if (place.nodeType !== "signature") return compareWords(sides.base, sides.comparand, place);
  return joinParts(
    signatureParts(sides.base, sides.comparand, place).map((part) =>
      compareWords(part.base, part.comparand, part.place),
    ),
  );
}

interface FoundNames {
  readonly roleMatches: RoleMatch[];
  readonly roleMismatches: RoleMismatch[];
  readonly replacements: Replacement[];
}

function collectNames(names: FoundNames, compared: ComparedWords, lexicon: Lexicon, locus: string): void {
  for (const raw of compared.differences) {
    const match = roleMatch(raw, lexicon, locus);
    if (match !== undefined) names.roleMatches.push(match);
    const replaced = nameReplacement(raw);
    if (replaced !== undefined) names.replacements.push(replaced);
    names.roleMismatches.push(...roleMismatches(raw, lexicon, locus));
  }
  names.roleMismatches.push(...unexchangedNames(compared.unexchanged, lexicon, locus));
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

function joinParts(parts: readonly ComparedWords[]): ComparedWords {
  return {
    differences: parts.flatMap(({ differences }) => differences),
    unexchanged: parts.flatMap(({ unexchanged }) => unexchanged),
    common: parts.reduce((sum, { common }) => sum + common, 0),
    rewriting: parts.some(({ rewriting }) => rewriting),
  };
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
  // As many on either side: the boundary between them has moved.
  if (base.length === comparand.length) return "match";
  if (base.length === 1 && comparand.length > 1) return "split";
  if (base.length > 1) return "merger";
  return "match";
}

function isRenumbered(base: Locus, comparand: Locus): boolean {
  if (base === comparand) return false;
  const numbers = (locus: Locus): string =>
    locus
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

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
