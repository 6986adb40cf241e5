/**
 * Compares the words of a pair of clauses: the runs of npm `diff` become differences, and what stands between equal
 * words (marks, capitals, spelling) is looked at word by word. Nothing is judged here.
 */
import { limits } from "../limits.ts";
import type { Lexicon } from "../mention/lexicon.ts";
import { markReading, marksBefore, plainMarks } from "./marks.ts";
import { type MovedPhrase, movedPhrases } from "./moved-phrases.ts";
import type { Place, RawDifference } from "./raw-difference.ts";
import { fold, leafOf, makeSlicer, type PairSide, type WordSlice } from "./slice.ts";
import type { Vocabulary } from "./vocabulary.ts";
import { type WordRun, wordRuns } from "./word-runs.ts";

/** What the comparison of a pair gives. */
export interface ComparedWords {
  readonly differences: readonly RawDifference[];
  /** Atoms in common; names that answer to one another count. */
  readonly common: number;
  /** Past the limit of useful word comparison. */
  readonly rewriting: boolean;
}

/** Makes the comparer of one pair of texts. */
export function makeWordComparer(vocabulary: Vocabulary, lexicon: Lexicon) {
  const slice = makeSlicer(vocabulary, lexicon);
  return (base: PairSide, comparand: PairSide, place: Place): ComparedWords =>
    comparePair(base, comparand, place, slice, vocabulary);
}

type Slicer = (side: PairSide, from: number, to: number) => WordSlice;

function comparePair(
  base: PairSide,
  comparand: PairSide,
  place: Place,
  slice: Slicer,
  vocabulary: Vocabulary,
): ComparedWords {
  const baseIds = base.list.map((a) => base.atoms.match[a] ?? 0);
  const comparandIds = comparand.list.map((a) => comparand.atoms.match[a] ?? 0);
  const weightOf = (id: number): number => vocabulary.weightOf(id);
  const aligned = runsOf(base, comparand, baseIds, comparandIds);
  const runs = aligned === undefined ? undefined : joinStray(aligned, baseIds, weightOf);
  const whole = Math.max(1, base.list.length + comparand.list.length);
  const common = runs?.reduce((sum, run) => sum + (run.equal ? run.baseTo - run.baseFrom : 0), 0) ?? 0;
  const unlike = (2 * common) / whole < limits.rewritingSimilarity;
  const free = place.nodeType === "title" || place.nodeType === "signature" || place.nodeType === "heading";
  if (runs === undefined || (unlike && !free && base.list.length > 0 && comparand.list.length > 0)) {
    const difference: RawDifference = {
      kind: "substitution",
      type: "words",
      place,
      base: slice(base, 0, base.list.length),
      comparand: slice(comparand, 0, comparand.list.length),
    };
    return { differences: [difference], common, rewriting: true };
  }
  const moved = movedPhrases(baseIds, comparandIds, runs, weightOf);
  const found: { readonly order: number; readonly difference: RawDifference }[] = [];
  const add: Context["add"] = (order, difference) => found.push({ order, difference });
  const context: Context = { base, comparand, place, slice, add };
  for (const run of runs) {
    if (run.equal) equalRun(context, run);
    else changedRun(context, run, moved);
  }
  const last = runs.at(-1);
  if (last === undefined || last.equal) addMarks(context, base.list.length, comparand.list.length);
  for (const { baseFrom, comparandFrom, length } of moved) {
    add(baseFrom, {
      kind: "transposition",
      type: "words",
      place,
      base: slice(base, baseFrom, baseFrom + length),
      comparand: slice(comparand, comparandFrom, comparandFrom + length),
    });
  }
  const differences = found.sort((x, y) => x.order - y.order).map(({ difference }) => difference);
  return { differences, common, rewriting: false };
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

function changed(run: WordRun): number {
  return Math.max(run.baseTo - run.baseFrom, run.comparandTo - run.comparandFrom);
}

interface Context {
  readonly base: PairSide;
  readonly comparand: PairSide;
  readonly place: Place;
  readonly slice: Slicer;
  /** Records a difference at its place in the list of the base. */
  readonly add: (order: number, difference: RawDifference) => void;
}

function equalRun(context: Context, run: WordRun): void {
  const { base, comparand, place, slice, add } = context;
  let surfaceFrom = -1;
  const closeSurface = (until: number): void => {
    if (surfaceFrom < 0) return;
    const offset = run.comparandFrom - run.baseFrom;
    add(surfaceFrom, {
      kind: "substitution",
      type: "surface",
      place,
      base: slice(base, surfaceFrom, until),
      comparand: slice(comparand, surfaceFrom + offset, until + offset),
    });
    surfaceFrom = -1;
  };
  for (let i = run.baseFrom; i < run.baseTo; i++) {
    const j = run.comparandFrom + (i - run.baseFrom);
    // The marks at the edge of a changed run are that run's business.
    const marks = i > run.baseFrom || (i === 0 && j === 0) ? addMarks(context, i, j) : false;
    if (marks) closeSurface(i);
    const b = base.list[i] ?? 0;
    const c = comparand.list[j] ?? 0;
    if (base.atoms.key[b] !== comparand.atoms.key[c]) {
      closeSurface(i);
      add(i, {
        kind: "substitution",
        type: "role",
        place,
        base: slice(base, i, i + 1),
        comparand: slice(comparand, j, j + 1),
      });
    } else if (surfaceOf(base, b) === surfaceOf(comparand, c)) closeSurface(i);
    else if (surfaceFrom < 0) surfaceFrom = i;
  }
  closeSurface(run.baseTo);
}

function surfaceOf({ atoms }: PairSide, atom: number): string {
  return fold(leafOf(atoms, atom).value.slice(atoms.start[atom], atoms.end[atom]));
}

/** Records a difference of the marks before two places; says whether there was one. */
function addMarks({ base, comparand, place, add }: Context, b: number, c: number): boolean {
  const baseMarks = marksBefore(base, b);
  const comparandMarks = marksBefore(comparand, c);
  if (baseMarks === comparandMarks) return false;
  const next = base.list[b];
  add(b, {
    kind: baseMarks === "" ? "addition" : comparandMarks === "" ? "omission" : "substitution",
    type: "marks",
    place,
    base: markReading(base, b),
    comparand: markReading(comparand, c),
    baseMarks,
    comparandMarks,
    nextWord: next === undefined ? "" : surfaceOf(base, next).toLowerCase(),
  });
  return true;
}

function changedRun(context: Context, run: WordRun, moved: readonly MovedPhrase[]): void {
  const { base, comparand, place, slice, add } = context;
  const baseParts = without(
    run.baseFrom,
    run.baseTo,
    moved.map(({ baseFrom, length }) => [baseFrom, length]),
  );
  const comparandParts = without(
    run.comparandFrom,
    run.comparandTo,
    moved.map(({ comparandFrom, length }) => [comparandFrom, length]),
  );
  for (let i = 0; i < Math.max(baseParts.length, comparandParts.length); i++) {
    const b = baseParts[i];
    const c = comparandParts[i];
    const common = { type: "words", place } as const;
    const baseSlice = slice(base, ...(b ?? [run.baseFrom, run.baseFrom]));
    const comparandSlice = slice(comparand, ...(c ?? [run.comparandFrom, run.comparandFrom]));
    if (b === undefined) {
      add(run.baseFrom, {
        ...common,
        kind: "addition",
        base: null,
        comparand: comparandSlice,
        gap: baseSlice,
      });
    } else if (c === undefined) {
      add(run.baseFrom, {
        ...common,
        kind: "omission",
        base: baseSlice,
        comparand: null,
        gap: comparandSlice,
      });
    } else add(run.baseFrom, { ...common, kind: "substitution", base: baseSlice, comparand: comparandSlice });
  }
  edgeMarks(context, run);
}

/** The ranges of a run that are no moved phrase. */
function without(
  from: number,
  to: number,
  holes: readonly (readonly [number, number])[],
): readonly (readonly [number, number])[] {
  const parts: (readonly [number, number])[] = [];
  let at = from;
  for (const [hole, length] of [...holes].sort((x, y) => x[0] - y[0])) {
    if (hole < from || hole >= to) continue;
    if (hole > at) parts.push([at, hole]);
    at = hole + length;
  }
  if (at < to) parts.push([at, to]);
  return parts;
}

/**
 * The marks around a changed run. Those that an added phrase brings with it belong to the addition: one side's mark
 * before or behind it is the mark that was there, or two commas set it off.
 *
 *     the United Kingdom.    the United Kingdom, the basic principles … 1941.
 */
function edgeMarks(context: Context, run: WordRun): void {
  const { base, comparand } = context;
  const around = (side: PairSide, from: number, to: number) =>
    [marksBefore(side, from), marksBefore(side, to)] as const;
  const [b0, b1] = around(base, run.baseFrom, run.baseTo);
  const [c0, c1] = around(comparand, run.comparandFrom, run.comparandTo);
  const added = run.baseFrom === run.baseTo;
  const omitted = run.comparandFrom === run.comparandTo;
  if (added || omitted) {
    const gap = added ? b0 : c0;
    const [before, behind] = added ? [c0, c1] : [b0, b1];
    const setOff = gap === "" && plainMarks(before) === plainMarks(behind);
    if (behind === gap || (gap !== "" && before === gap) || setOff) return;
    addMarks(context, run.baseTo, run.comparandTo);
    return;
  }
  if (run.baseFrom > 0 || run.comparandFrom > 0 || b0 !== c0)
    addMarks(context, run.baseFrom, run.comparandFrom);
  addMarks(context, run.baseTo, run.comparandTo);
}
