/**
 * The only door to npm `diff`. It sees integers that stand for our tokens and gives back counts, never strings:
 * in equal runs it would return the tokens of one side only.
 */
import { diffArrays } from "diff";

/** A stretch of tokens on either side: equal, or base tokens against comparand tokens (either may be none). */
export interface WordRun {
  readonly equal: boolean;
  readonly baseFrom: number;
  readonly baseTo: number;
  readonly comparandFrom: number;
  readonly comparandTo: number;
}

/**
 * Aligns two token sequences by a longest common subsequence (Myers 1986).
 *
 * @param limit the most tokens that may differ; past it the answer is undefined and the pair counts as a rewriting
 * @param same whether two ids match; default: they are equal
 */
export function wordRuns(
  base: readonly number[],
  comparand: readonly number[],
  limit: number,
  same?: (base: number, comparand: number) => boolean,
): readonly WordRun[] | undefined {
  const parts = diffArrays(base as number[], comparand as number[], {
    maxEditLength: limit,
    ...(same === undefined ? {} : { comparator: same }),
  });
  if (parts === undefined) return undefined;
  const runs: WordRun[] = [];
  let b = 0;
  let c = 0;
  for (const { added, removed, count } of parts) {
    const last = runs.at(-1);
    const equal = !added && !removed;
    const baseTo = added ? b : b + count;
    const comparandTo = removed ? c : c + count;
    if (last !== undefined && last.equal === equal) runs[runs.length - 1] = { ...last, baseTo, comparandTo };
    else runs.push({ equal, baseFrom: b, baseTo, comparandFrom: c, comparandTo });
    b = baseTo;
    c = comparandTo;
  }
  return runs;
}
