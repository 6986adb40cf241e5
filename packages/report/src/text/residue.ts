/**
 * The differences that bear on a claim: those that it does not name, and those that it allows for. Each with its place,
 * its weight, and whether one text of the family has it alone.
 */
import { type ClaimResult, type Departure, type Evidence, weightNames, weights } from "@treatydiff/diff";
import { hang } from "../layout/wrap.ts";
import { pairPlace } from "../place/pair-place.ts";
import { printable } from "../printable.ts";
import type { Spread } from "../view.ts";
import { distinct } from "../words/finding-words.ts";
import { capitalised, sentence } from "../words/lists.ts";
import { quoted } from "../words/quoted.ts";
import { weightAndNatures } from "../words/weight-words.ts";
import { printReadings } from "./readings.ts";

/** Gives two texts by their sigla. */
export type SpreadOf = (of: { readonly base: string; readonly comparand: string }) => Spread;

/** Prints evidence with the readings in their context; each two texts apart. */
export function printResidue(
  result: ClaimResult,
  evidence: readonly Evidence[],
  spreadOf: SpreadOf,
): readonly string[] {
  const found = distinct(evidence);
  const isOnePair = new Set(found.map(pairKey)).size < 2;
  return found.flatMap((one, i) => {
    const spread = spreadOf(one);
    const previous = found[i - 1];
    const isNewPair = !isOnePair && (previous === undefined || pairKey(previous) !== pairKey(one));
    const names = spread.palette.strong(`${spread.base.name} and ${spread.comparand.name}`);
    return [
      ...(i === 0 ? [] : [""]),
      ...(isNewPair ? [...(i === 0 ? [] : [""]), names, ""] : []),
      ...printEvidence(result, one, found, spread),
    ];
  });
}

function printEvidence(
  result: ClaimResult,
  evidence: Evidence,
  all: readonly Evidence[],
  spread: Spread,
): readonly string[] {
  const { difference, exception } = evidence;
  const { palette, width } = spread;
  const clauses = clausesOf(evidence, all);
  const weight = capitalised(weightAndNatures(difference.weight, difference.natures));
  const remark = remarks(result, evidence);
  const by =
    exception === undefined
      ? ""
      : `Allowed for by the ${exception.declaredBy}: ${sentence(printable(exception.note))}`;
  return [
    ...hang("  ", palette.strong(capitalised(pairPlace(spread, clauses))), width),
    ...hang("    ", palette.weight(difference.weight, weight), width),
    ...(remark === "" ? [] : hang("    ", sentence(remark), width)),
    ...(by === "" ? [] : hang("    ", by, width)),
    "",
    ...printReadings(spread, clauses, difference, "    "),
  ];
}

/** Prints evidence in short, the heaviest first: a place and the readings, long ones with beginning and end only. */
export function printBriefResidue(
  result: ClaimResult,
  evidence: readonly Evidence[],
  spreadOf: SpreadOf,
): readonly string[] {
  const found = distinct(evidence);
  return [...weights].reverse().flatMap((weight) => {
    const own = found.filter(({ difference }) => difference.weight === weight);
    if (own.length === 0) return [];
    const [first] = own;
    const title = capitalised(weightNames[weight]);
    const painted = first === undefined ? title : spreadOf(first).palette.weight(weight, title);
    return [`  ${painted}`, ...own.flatMap((one) => printBrief(result, one, spreadOf(one)))];
  });
}

function printBrief(result: ClaimResult, evidence: Evidence, spread: Spread): readonly string[] {
  const clauses = clausesOf(evidence, []);
  const isWhole = clauses.base.length === 0 || clauses.comparand.length === 0;
  const readings = isWhole ? "" : `: ${briefReadings(evidence, spread)}`;
  const remark = remarks(result, evidence);
  const line = `${capitalised(pairPlace(spread, clauses))}${readings}${remark === "" ? "" : ` (${remark})`}`;
  return hang("      ", line, spread.width).map((text, i) => (i === 0 ? text.slice(2) : text));
}

function briefReadings({ difference: { base, comparand } }: Evidence, spread: Spread): string {
  if (base !== null && comparand !== null) return `${quoted(base.text)} / ${quoted(comparand.text)}`;
  return base === null
    ? `only ${spread.comparand.name} has ${quoted(comparand?.text ?? "")}`
    : `only ${spread.base.name} has ${quoted(base.text)}`;
}

/** Answering clauses, with what else the evidence says of them. */
function clausesOf({ at, difference, ...own }: Evidence, all: readonly Evidence[]) {
  const same = all.filter(
    (one) => pairKey(one) === pairKey(own) && one.at[0] === at[0] && one.at[1] === at[1],
  );
  return {
    base: at[0] === undefined ? [] : [at[0]],
    comparand: at[1] === undefined ? [] : [at[1]],
    differences: [difference, ...same.map((one) => one.difference)],
  };
}

function pairKey({ base, comparand }: Pick<Evidence, "base" | "comparand">): string {
  return `${base} ${comparand}`;
}

function remarks({ peculiar }: ClaimResult, evidence: Evidence): string {
  const { standing } = evidence.difference;
  const owner = peculiar.find((departure) => isOf(departure, evidence));
  return [
    ...(owner === undefined ? [] : [`among the texts compared here ${printable(owner.siglum)} stands alone`]),
    ...(standing?.suspected === undefined ? [] : ["suspected to be a slip of our copy"]),
  ].join("; ");
}

/** Whether a departure of one text from its family is what the evidence shows. */
function isOf(departure: Departure, { base, comparand, at, difference }: Evidence): boolean {
  const sides = [
    { siglum: base, own: at[0], far: at[1], reading: difference.base },
    { siglum: comparand, own: at[1], far: at[0], reading: difference.comparand },
  ];
  return sides.some(({ siglum, own, far, reading }) => {
    if (departure.siglum !== siglum || departure.at !== own) return false;
    if ((reading?.text ?? null) !== departure.reading) return false;
    return own !== undefined || departure.othersAt === far;
  });
}
