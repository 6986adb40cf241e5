/**
 * Which texts have the same words in a row, which reading most of them share, and how the others differ from it.
 *
 *     recital 4   us-uk-1942, us-china-1942   "… the United States of America has extended …"
 *                 us-ussr-1942                "… the President of the United States of America has extended …"
 */
import type { Difference, Pair } from "../model/comparison.ts";
import { heavier, type Weight, weights } from "../model/weight.ts";
import { indexPairs, type PairIndex } from "./links.ts";
import type { RowUnits } from "./make-rows.ts";
import type { Family, Witness } from "./witnesses.ts";

/** What the texts have in a row; texts by their place in the family. */
export interface RowReadings {
  /** The texts of each reading, the reading that most share first. */
  readonly groups: readonly (readonly number[])[];
  readonly majority: boolean;
  readonly weight: Weight;
  /** The differences of each text from the first text of the first group. */
  readonly differences: readonly (readonly Difference[])[];
}

/** What two texts have in a row, as their comparison tells it. */
interface Between {
  readonly pairs: readonly Pair[];
  /** Each clause of the one answers to a clause of the other in the same row. */
  readonly whole: boolean;
}

/** Makes the reader of rows. */
export function makeReader({ witnesses, compared }: Family) {
  const indexes = new Map<string, PairIndex>();
  const indexOf = (base: number, comparand: number): PairIndex => {
    const key = `${base}:${comparand}`;
    const found = indexes.get(key) ?? indexPairs(compared(base, comparand));
    indexes.set(key, found);
    return found;
  };
  const between = (row: RowUnits, base: number, comparand: number): Between =>
    pairsBetween(indexOf(base, comparand), lociOf(witnesses, row, base), lociOf(witnesses, row, comparand));

  return (row: RowUnits, lost: ReadonlySet<number>): RowReadings => {
    const present = [...row.keys()].filter((text) => (row[text]?.length ?? 0) > 0);
    const groups = groupTexts(present, (x, y) => isSame(between(row, x, y)));
    const [lead = [], next] = groups;
    const shown = lead[0] ?? 0;
    let weight: Weight = "none";
    for (const first of present) {
      for (const second of row.keys()) {
        const counted = second > first || (row[second]?.length ?? 0) === 0;
        if (!counted || second === first || lost.has(second)) continue;
        const [x, y] = first < second ? [first, second] : [second, first];
        weight = heavier(weight, weightOf(between(row, x, y)));
      }
    }
    return {
      groups,
      majority: next === undefined || next.length < lead.length,
      weight,
      differences: [...row.keys()].map((text) =>
        text === shown || lost.has(text) ? [] : between(row, shown, text).pairs.flatMap((p) => p.differences),
      ),
    };
  };
}

/** The loci of a text in a row. */
export function lociOf(witnesses: readonly Witness[], row: RowUnits, text: number): readonly string[] {
  const units = witnesses[text]?.units.units ?? [];
  return (row[text] ?? []).flatMap((unit) => units[unit]?.leaf.locus ?? []);
}

/** The pairs that the clauses of a row are in, but for those that lead to another row. */
function pairsBetween(index: PairIndex, base: readonly string[], comparand: readonly string[]): Between {
  const all = new Set([
    ...base.flatMap((locus) => index.base.get(locus) ?? []),
    ...comparand.flatMap((locus) => index.comparand.get(locus) ?? []),
  ]);
  const pairs = [...all].filter(
    (pair) =>
      pair.base.every((locus) => base.includes(locus)) &&
      pair.comparand.every((locus) => comparand.includes(locus)),
  );
  return { pairs, whole: pairs.length > 0 && pairs.length === all.size };
}

/** The same words, presentation and adaptations apart. */
function isSame({ pairs, whole }: Between): boolean {
  return whole && pairs.every(({ weight }) => weights.indexOf(weight) <= weights.indexOf("formal"));
}

/** Of clauses that lead to other rows nothing light can be said. */
function weightOf({ pairs, whole }: Between): Weight {
  return pairs.reduce<Weight>(
    (weight, pair) => heavier(weight, pair.weight),
    whole || pairs.length > 0 ? "none" : "substantive",
  );
}

/** The texts in groups of the same words, the largest first; of equal ones that of the text nearest to all others. */
function groupTexts(
  texts: readonly number[],
  same: (first: number, second: number) => boolean,
): readonly (readonly number[])[] {
  const groups: number[][] = [];
  for (const text of texts) {
    const fitting = groups.filter((group) => group.some((other) => same(other, text)));
    const joined = [...fitting.flat(), text].sort((x, y) => x - y);
    for (const group of fitting) groups.splice(groups.indexOf(group), 1);
    groups.push(joined);
  }
  return groups.sort((x, y) => y.length - x.length || (x[0] ?? 0) - (y[0] ?? 0));
}
