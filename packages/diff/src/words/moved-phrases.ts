/**
 * Phrases that stand elsewhere in the same clause.
 *
 *     base        … the Joint Declaration made on … by … and …, known as the Atlantic Charter;
 *     comparand   … the joint declaration, known as the Atlantic Charter, made on … by … and …
 *
 * A longest common subsequence keeps one of the two orders and shows the phrase as struck out here and added there;
 * this finds such pairs and makes them one transposition.
 */
import { limits } from "../limits.ts";
import type { WordRun } from "./word-runs.ts";

/** A phrase and its two places, as indexes in the lists of the pair. */
export interface MovedPhrase {
  readonly baseFrom: number;
  readonly comparandFrom: number;
  readonly length: number;
}

/** Products of run lengths beyond this are not searched: a rewriting has no moved phrases worth the time. */
const maxCells = 40_000;

/** Finds the moved phrases of a pair, the longest first; they do not overlap. */
export function movedPhrases(
  base: readonly number[],
  comparand: readonly number[],
  runs: readonly WordRun[],
  weightOf: (id: number) => number,
): readonly MovedPhrase[] {
  const removed = runs.filter((run) => !run.equal && run.baseTo - run.baseFrom >= limits.movedPhraseWords);
  const added = runs.filter(
    (run) => !run.equal && run.comparandTo - run.comparandFrom >= limits.movedPhraseWords,
  );
  const found: MovedPhrase[] = [];
  for (const r of removed) {
    for (const a of added) {
      if (r === a || (r.baseTo - r.baseFrom) * (a.comparandTo - a.comparandFrom) > maxCells) continue;
      const phrase = longestCommon(base, r, comparand, a);
      if (phrase.length < limits.movedPhraseWords) continue;
      let content = 0;
      for (let i = 0; i < phrase.length; i++)
        content += weightOf(base[phrase.baseFrom + i] ?? 0) >= 1 ? 1 : 0;
      if (content >= 2) found.push(phrase);
    }
  }
  found.sort((x, y) => y.length - x.length || x.baseFrom + x.comparandFrom - (y.baseFrom + y.comparandFrom));
  const kept: MovedPhrase[] = [];
  for (const phrase of found) {
    if (
      !kept.some(
        (other) =>
          overlaps(other.baseFrom, phrase.baseFrom, other, phrase) ||
          overlaps(other.comparandFrom, phrase.comparandFrom, other, phrase),
      )
    ) {
      kept.push(phrase);
    }
  }
  return kept;
}

function overlaps(first: number, second: number, one: MovedPhrase, other: MovedPhrase): boolean {
  return first < second + other.length && second < first + one.length;
}

function longestCommon(
  base: readonly number[],
  r: WordRun,
  comparand: readonly number[],
  a: WordRun,
): MovedPhrase {
  let best: MovedPhrase = { baseFrom: r.baseFrom, comparandFrom: a.comparandFrom, length: 0 };
  let previous = new Int32Array(a.comparandTo - a.comparandFrom + 1);
  for (let i = r.baseFrom; i < r.baseTo; i++) {
    const row = new Int32Array(previous.length);
    for (let j = a.comparandFrom; j < a.comparandTo; j++) {
      if (base[i] !== comparand[j]) continue;
      const length = (previous[j - a.comparandFrom] ?? 0) + 1;
      row[j - a.comparandFrom + 1] = length;
      if (length > best.length) best = { baseFrom: i - length + 1, comparandFrom: j - length + 1, length };
    }
    previous = row;
  }
  return best;
}
