import type { Measure, WordCounts } from "../model/comparison.ts";
import { type ScopedPair, totalWords } from "../verdict/verdicts.ts";
import { share } from "./overlap.ts";

const parts = [
  "equal",
  "accidental",
  "formal",
  "wording",
  "substantive",
] as const satisfies readonly (keyof WordCounts)[];

/**
 * Profile `words-by-weight`: the share of the words of each text that stand in differences of each weight, and of those
 * that stand in none (`equal`). The five of one direction sum to 1 but for rounding.
 *
 * Counted as the verdicts count: a name or a date is one word, the printed label of an article is none, editorial words
 * and what stands against a lacuna of the other copy are left out. A word in two differences counts under the heavier.
 */
export function wordsByWeight(pairs: readonly ScopedPair[]): readonly Measure[] {
  return (["base", "comparand"] as const).flatMap((direction) => {
    const sums: Record<keyof WordCounts, number> = {
      equal: 0,
      accidental: 0,
      formal: 0,
      wording: 0,
      substantive: 0,
    };
    for (const pair of pairs) for (const part of parts) sums[part] += pair[direction][part];
    const all = totalWords(sums);
    return parts.map((part) => ({
      profile: "words-by-weight",
      part,
      value: share(sums[part], all),
      direction,
    }));
  });
}
