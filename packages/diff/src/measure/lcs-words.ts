import type { Measure } from "../model/comparison.ts";
import { type ScopedPair, totalWords } from "../verdict/verdicts.ts";

/**
 * Profile `lcs-words`: share of the words of a text that stand unchanged in the pairs, presentation apart, in each
 * direction. A name that answers to another by its role does not count as unchanged.
 */
export function lcsWords(pairs: readonly ScopedPair[]): readonly Measure[] {
  return (["base", "comparand"] as const).map((direction) => {
    let kept = 0;
    let all = 0;
    for (const pair of pairs) {
      kept += pair[direction].equal + pair[direction].accidental;
      all += totalWords(pair[direction]);
    }
    return {
      profile: "lcs-words",
      value: all === 0 ? 0 : Math.round((kept / all) * 10_000) / 10_000,
      direction,
    };
  });
}
