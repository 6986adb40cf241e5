/** Aligns the atoms of a pair of clauses: which runs of words are equal, by words or by role. */
import { limits } from "../limits.ts";
import type { PairSide } from "./pair-side.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { type WordRun, wordRuns } from "./word-runs.ts";

/** The runs of a pair; undefined past the limit of useful word comparison. */
export function alignAtoms(
  base: PairSide,
  comparand: PairSide,
  baseIds: readonly number[],
  comparandIds: readonly number[],
  vocabulary: Vocabulary,
): readonly WordRun[] | undefined {
  const runs = runsOf(base, comparand, baseIds, comparandIds);
  if (runs === undefined) return undefined;
  const joined = joinLetters(runs, base, comparand, vocabulary);
  return joinStray(joined, baseIds, (id) => vocabulary.weightOf(id));
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
      for (let j = Math.min(runs.length, i + spreadRuns) - 1; j > i; j--) {
        const last = runs[j];
        if (last === undefined || last.equal) continue;
        const window = { ...first, baseTo: last.baseTo, comparandTo: last.comparandTo };
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

function letters({ atoms, list }: PairSide, from: number, to: number, vocabulary: Vocabulary): string {
  let text = "";
  for (let i = from; i < to; i++) text += vocabulary.keyOf(atoms.key[list[i] ?? 0] ?? 0);
  return text;
}

/**
 * Two atoms match when they fill the same role or are the same words; the latter cannot be seen from the ids when a
 * name is a party's on one side only, so then the keys are compared besides.
 */
function runsOf(
  base: PairSide,
  comparand: PairSide,
  baseIds: readonly number[],
  comparandIds: readonly number[],
) {
  const byRole = (side: PairSide): boolean =>
    side.list.some((a) => side.atoms.match[a] !== side.atoms.key[a]);
  const baseHas = byRole(base);
  const comparandHas = byRole(comparand);
  const plain = !baseHas && !comparandHas;
  if (plain) return wordRuns(baseIds, comparandIds, limits.wordDistance);
  const keyOf = new Map<number, Set<number>>();
  const note = (side: PairSide): void => {
    for (const a of side.list) {
      const match = side.atoms.match[a] ?? 0;
      const key = side.atoms.key[a] ?? 0;
      if (match === key) continue;
      keyOf.set(match, (keyOf.get(match) ?? new Set()).add(key));
    }
  };
  note(base);
  note(comparand);
  const isSameWords = (one: number, other: number): boolean => keyOf.get(one)?.has(other) ?? false;
  return wordRuns(
    baseIds,
    comparandIds,
    limits.wordDistance,
    (b, c) => b === c || isSameWords(b, c) || isSameWords(c, b),
  );
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
