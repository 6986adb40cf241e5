/** Aligns the atoms of a pair of clauses: which runs of words are equal, by words or by role. */
import { limits } from "../limits.ts";
import { longRuns, type Matcher } from "./long-runs.ts";
import type { PairSide } from "./pair-side.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { WordRun } from "./word-runs.ts";

/** The runs of a pair; undefined past the limit of useful word comparison. */
export function alignAtoms(
  base: PairSide,
  comparand: PairSide,
  baseIds: readonly number[],
  comparandIds: readonly number[],
  vocabulary: Vocabulary,
): readonly WordRun[] | undefined {
  const same = makeMatcher(base, comparand);
  // Where two alignments are equally long the search takes the first it meets. It always begins with the same one of
  // two sequences, whichever is the base, so that an exchange of the texts mirrors the result.
  const mirrored = isAfter(baseIds, comparandIds, vocabulary);
  const runs = mirrored
    ? longRuns(comparandIds, baseIds, same)?.map(mirror)
    : longRuns(baseIds, comparandIds, same);
  if (runs === undefined) return undefined;
  const joined = joinLetters(runs, base, comparand, vocabulary);
  return joinStray(joined, baseIds, (id) => vocabulary.weightOf(id));
}

function isAfter(base: readonly number[], comparand: readonly number[], vocabulary: Vocabulary): boolean {
  if (base.length !== comparand.length) return base.length > comparand.length;
  const at = base.findIndex((id, i) => id !== comparand[i]);
  return at >= 0 && vocabulary.keyOf(base[at] ?? 0) > vocabulary.keyOf(comparand[at] ?? 0);
}

function mirror(run: WordRun): WordRun {
  return {
    equal: run.equal,
    baseFrom: run.comparandFrom,
    baseTo: run.comparandTo,
    comparandFrom: run.baseFrom,
    comparandTo: run.baseTo,
  };
}

/**
 * Two atoms match when they fill the same role or are the same words; the latter cannot be seen from the ids when a
 * name is a party's on one side only, so then the keys are compared besides.
 */
export function makeMatcher(base: PairSide, comparand: PairSide): Matcher | undefined {
  const keyOf = new Map<number, Set<number>>();
  for (const side of [base, comparand]) {
    for (const a of side.list) {
      const match = side.atoms.match[a] ?? 0;
      const key = side.atoms.key[a] ?? 0;
      if (match === key) continue;
      const keys = keyOf.get(match);
      if (keys === undefined) keyOf.set(match, new Set([key]));
      else keys.add(key);
    }
  }
  if (keyOf.size === 0) return undefined;
  const isSameWords = (one: number, other: number): boolean => keyOf.get(one)?.has(other) ?? false;
  return (one, other) => one === other || isSameWords(one, other) || isSameWords(other, one);
}

/** Runs that a lost space may spread over: "export restrictions, exportduties" has three. */
const spreadRuns = 5;

/**
 * The same letters with the spaces elsewhere are one place, however the words between them match:
 *
 *     measures orcharges | measures or charges        in so far | insofar
 */
function joinLetters(
  runs: readonly WordRun[],
  base: PairSide,
  comparand: PairSide,
  vocabulary: Vocabulary,
): readonly WordRun[] {
  const out: WordRun[] = [];
  for (let i = 0; i < runs.length; i++) {
    const first = runs[i];
    if (first === undefined) break;
    let joined: WordRun | undefined;
    if (!first.equal) {
      // The shortest such place: where two spaces are lost in a sentence, there are two.
      for (let j = i; j < Math.min(runs.length, i + spreadRuns); j++) {
        const last = runs[j];
        if (last === undefined || last.equal) continue;
        const window = { ...first, baseTo: last.baseTo, comparandTo: last.comparandTo };
        if (!sameLength(window, base, comparand, vocabulary)) continue;
        const b = letters(base, window.baseFrom, window.baseTo, vocabulary);
        if (b === "" || b !== letters(comparand, window.comparandFrom, window.comparandTo, vocabulary))
          continue;
        joined = window;
        i = j;
        break;
      }
    }
    out.push(joined ?? first);
  }
  return out;
}

/** Whether both ranges have as many letters: a quick answer for most. */
export function sameLength(
  run: WordRun,
  base: PairSide,
  comparand: PairSide,
  vocabulary: Vocabulary,
): boolean {
  let left = 0;
  for (let i = run.baseFrom; i < run.baseTo; i++)
    left += vocabulary.keyOf(base.atoms.key[base.list[i] ?? 0] ?? 0).length;
  for (let i = run.comparandFrom; i < run.comparandTo; i++)
    left -= vocabulary.keyOf(comparand.atoms.key[comparand.list[i] ?? 0] ?? 0).length;
  return left === 0;
}

/** The letters of a range of words, run together. */
export function letters({ atoms, list }: PairSide, from: number, to: number, vocabulary: Vocabulary): string {
  let text = "";
  for (let i = from; i < to; i++) text += vocabulary.keyOf(atoms.key[list[i] ?? 0] ?? 0);
  return text;
}

/**
 * A lone "of" between two long changes is equal by chance, and would cut a name or a clause in two: the run is given
 * up and the changes become one.
 */
function joinStray(
  runs: readonly WordRun[],
  ids: readonly number[],
  weightOf: (id: number) => number,
): readonly WordRun[] {
  const out: WordRun[] = [];
  for (const [i, run] of runs.entries()) {
    const before = out.at(-1);
    const after = runs[i + 1];
    const stray =
      run.equal &&
      before !== undefined &&
      !before.equal &&
      after !== undefined &&
      isStray(run, ids, weightOf) &&
      changed(before) + changed(after) >= limits.strayRatio * (run.baseTo - run.baseFrom);
    const join = before !== undefined && !before.equal && (stray || !run.equal);
    if (join) out[out.length - 1] = { ...before, baseTo: run.baseTo, comparandTo: run.comparandTo };
    else out.push(run);
  }
  return out;
}

function isStray(run: WordRun, ids: readonly number[], weightOf: (id: number) => number): boolean {
  if (run.baseTo - run.baseFrom > limits.strayWords) return false;
  for (let i = run.baseFrom; i < run.baseTo; i++) if (weightOf(ids[i] ?? 0) >= 1) return false;
  return true;
}

/** How many words a run changes, on the side that has more. */
export function changed(run: WordRun): number {
  return Math.max(run.baseTo - run.baseFrom, run.comparandTo - run.comparandFrom);
}
