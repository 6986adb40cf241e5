/**
 * The texts of a synopsis in an order of their own. Where one text must come before another (which is the base of a
 * comparison, which wins a tie) that order decides, so that the order in which the texts were given decides nothing.
 */
import type { Locus, Treaty } from "@treatydiff/core";
import { listUnits, type Units } from "../align/units.ts";
import { compare } from "../compare.ts";
import { plainText } from "../measure/plain-text.ts";
import type { Comparison } from "../model/comparison.ts";
import { fold } from "../words/pair-side.ts";

/** One text with its clauses. */
export interface Witness {
  readonly treaty: Treaty;
  readonly siglum: string;
  /** Its place in the order in which the texts were given. */
  readonly column: number;
  readonly units: Units;
  /** The words of each clause as printed. */
  readonly texts: readonly string[];
  /** The place of each clause among the clauses. */
  readonly placeOf: ReadonlyMap<Locus, number>;
  /** Where our copy lacks something. */
  readonly lacunae: readonly Locus[];
}

/** The texts, the nearest to all the others first, with the comparison of each two. */
export interface Family {
  readonly witnesses: readonly Witness[];
  /** Compares two of them, each two once for each direction. */
  readonly compared: (base: number, comparand: number) => Comparison;
}

/** Puts the texts into their own order: the nearest to all others first, then by their words, then by their sigla. */
export function makeFamily(treaties: readonly Treaty[]): Family {
  const sorted = treaties
    .map((treaty, column) => ({ witness: makeWitness(treaty, column), words: plainText(treaty) }))
    .sort((x, y) => byText(x.words, y.words) || byText(x.witness.siglum, y.witness.siglum))
    .map(({ witness }) => witness);
  const compared = memoised((base, comparand) => {
    const [from, to] = [sorted[base], sorted[comparand]];
    if (from === undefined || to === undefined) throw new RangeError("A synopsis has no such text.");
    return compare(from.treaty, to.treaty, { measures: "none" });
  });
  const nearness = sorted.map((_, i) =>
    sorted.reduce(
      (sum, __, j) => sum + (i === j ? 0 : closeness(compared(Math.min(i, j), Math.max(i, j)))),
      0,
    ),
  );
  const order = [...sorted.keys()].sort((x, y) => (nearness[y] ?? 0) - (nearness[x] ?? 0) || x - y);
  return {
    witnesses: order.flatMap((i) => sorted[i] ?? []),
    compared: (base, comparand) => compared(order[base] ?? 0, order[comparand] ?? 0),
  };
}

function makeWitness(treaty: Treaty, column: number): Witness {
  const units = listUnits(treaty);
  return {
    treaty,
    siglum: treaty.data.siglum,
    column,
    units,
    texts: units.units.map(({ leaf, from }) => fold(leaf.value.slice(from))),
    placeOf: new Map(units.units.map(({ leaf }, i) => [leaf.locus, i])),
    lacunae: (treaty.data.metadata?.lacunae ?? []).map(({ at }) => at),
  };
}

/** The share of the words of two texts that stand in no difference of wording or substance. */
function closeness({ verdicts }: Comparison): number {
  const whole = verdicts.find(({ scope, emended }) => scope === "whole" && !emended);
  if (whole === undefined) return 0;
  const sides = [whole.words, whole.wordsOfComparand];
  const same = sides.reduce((sum, words) => sum + words.equal + words.accidental + words.formal, 0);
  const other = sides.reduce((sum, words) => sum + words.wording + words.substantive, 0);
  // Rounded, so that sums of the same terms in another order are the same sum.
  return same + other === 0 ? 0 : Math.round((same / (same + other)) * 1e6);
}

function memoised(make: (base: number, comparand: number) => Comparison) {
  const made = new Map<string, Comparison>();
  return (base: number, comparand: number): Comparison => {
    const key = `${base}:${comparand}`;
    const found = made.get(key) ?? make(base, comparand);
    made.set(key, found);
    return found;
  };
}

/** By code units: the same on every machine. */
function byText(first: string, second: string): number {
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
