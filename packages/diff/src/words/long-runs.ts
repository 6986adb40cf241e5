/**
 * Aligns two word sequences of any length. Short ones go to npm `diff` as they are. Long ones are first divided at words
 * that stand once on either side, in the order that keeps most of them (patience diff, Bram Cohen), since the search for
 * a longest common subsequence costs the square of what differs.
 */

import { limits } from "../limits.ts";
import { backbone } from "./backbone.ts";
import { type WordRun, wordRuns } from "./word-runs.ts";

/** Whether two ids match. */
export type Matcher = (base: number, comparand: number) => boolean;

/** The runs of two sequences; undefined when more differs than can be searched. */
export function longRuns(
  base: readonly number[],
  comparand: readonly number[],
  same: Matcher | undefined,
): readonly WordRun[] | undefined {
  if (Math.max(base.length, comparand.length) <= limits.anchoredWords) {
    return wordRuns(base, comparand, limits.wordDistance, same);
  }
  const anchors = singleAnchors(base, comparand);
  if (anchors.length === 0) return wordRuns(base, comparand, limits.wordDistance, same);
  const runs: WordRun[] = [];
  let b = 0;
  let c = 0;
  for (const [nextBase, nextComparand] of [...anchors, [base.length, comparand.length] as const]) {
    addGap(runs, base, comparand, b, nextBase, c, nextComparand, same);
    if (nextBase < base.length) addRun(runs, true, nextBase, nextBase + 1, nextComparand, nextComparand + 1);
    b = nextBase + 1;
    c = nextComparand + 1;
  }
  return runs;
}

/** Ids that stand once on either side, in the longest order that both sides have. */
function singleAnchors(
  base: readonly number[],
  comparand: readonly number[],
): readonly (readonly [number, number])[] {
  const inBase = places(base);
  const inComparand = places(comparand);
  const pairs: (readonly [number, number])[] = [];
  for (const [id, at] of inBase) {
    const other = inComparand.get(id) ?? -1;
    if (at >= 0 && other >= 0) pairs.push([at, other]);
  }
  pairs.sort((x, y) => x[0] - y[0]);
  const kept = backbone(
    pairs.map(([, c]) => c),
    pairs.map(() => 1),
  );
  return pairs.filter((_, i) => kept[i]);
}

/** The place of each id; -1 when it has several. */
function places(ids: readonly number[]): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  for (const [at, id] of ids.entries()) found.set(id, found.has(id) ? -1 : at);
  return found;
}

function addGap(
  runs: WordRun[],
  base: readonly number[],
  comparand: readonly number[],
  b: number,
  bTo: number,
  c: number,
  cTo: number,
  same: Matcher | undefined,
): void {
  if (b >= bTo && c >= cTo) return;
  const inside =
    b < bTo && c < cTo
      ? wordRuns(base.slice(b, bTo), comparand.slice(c, cTo), limits.wordDistance, same)
      : undefined;
  if (inside === undefined) addRun(runs, false, b, bTo, c, cTo);
  for (const run of inside ?? []) {
    addRun(runs, run.equal, b + run.baseFrom, b + run.baseTo, c + run.comparandFrom, c + run.comparandTo);
  }
}

/** Adds a run, or makes the last one longer. */
function addRun(
  runs: WordRun[],
  equal: boolean,
  baseFrom: number,
  baseTo: number,
  comparandFrom: number,
  comparandTo: number,
): void {
  const last = runs.at(-1);
  if (last !== undefined && last.equal === equal) runs[runs.length - 1] = { ...last, baseTo, comparandTo };
  else runs.push({ equal, baseFrom, baseTo, comparandFrom, comparandTo });
}
