/**
 * Compares the words of a pair of clauses: the runs of npm `diff` become differences, and what stands between equal
 * words (marks, capitals, spelling) is looked at word by word. Nothing is judged here.
 */
import { limits } from "../limits.ts";
import type { Lexicon } from "../mention/lexicon.ts";
import { alignAtoms, letters, sameLength } from "./align-atoms.ts";
import { joinAlternats } from "./alternats.ts";
import { atomKinds } from "./atoms.ts";
import { addMarks, edgeMarks, type MarkContext, sameSurface } from "./edge-marks.ts";
import { type MovedPhrase, movedPhrases } from "./moved-phrases.ts";
import type { PairSide } from "./pair-side.ts";
import type { Place, RawDifference } from "./raw-difference.ts";
import { makeSlicer, type WordInfo, type WordSlice } from "./slice.ts";
import type { Vocabulary } from "./vocabulary.ts";
import type { WordRun } from "./word-runs.ts";

/** Words of a run that both sides have; the same letters with the spaces elsewhere are the same words. */
function commonWords(run: WordRun, base: PairSide, comparand: PairSide, vocabulary: Vocabulary): number {
  if (run.equal) return run.baseTo - run.baseFrom;
  if (!sameLength(run, base, comparand, vocabulary)) return 0;
  const joined = letters(base, run.baseFrom, run.baseTo, vocabulary);
  const isSame =
    joined !== "" && joined === letters(comparand, run.comparandFrom, run.comparandTo, vocabulary);
  return isSame ? Math.min(run.baseTo - run.baseFrom, run.comparandTo - run.comparandFrom) : 0;
}

/** What the comparison of a pair gives. */
export interface ComparedWords {
  readonly differences: readonly RawDifference[];
  /** Names that stand in both texts although the text of one side has another name for the role elsewhere. */
  readonly unexchanged: readonly WordInfo[];
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
  const runs = alignAtoms(base, comparand, baseIds, comparandIds, vocabulary);
  const whole = Math.max(1, base.list.length + comparand.list.length);
  const common = runs?.reduce((sum, run) => sum + commonWords(run, base, comparand, vocabulary), 0) ?? 0;
  const unlike = (2 * common) / whole < limits.rewritingSimilarity;
  const free = place.nodeType === "title" || place.nodeType === "signature" || place.nodeType === "heading";
  if (runs === undefined || (unlike && !free && base.list.length > 0 && comparand.list.length > 0)) {
    const difference: RawDifference = {
      kind: "substitution",
      type: "rewriting",
      place,
      base: slice(base, 0, base.list.length),
      comparand: slice(comparand, 0, comparand.list.length),
      pastLimit: runs === undefined,
    };
    return { differences: [difference], unexchanged: [], common, rewriting: true };
  }
  const moved = movedPhrases(baseIds, comparandIds, runs, weightOf);
  const found: { readonly order: number; readonly difference: RawDifference }[] = [];
  const add: Context["add"] = (order, difference) => found.push({ order, difference });
  const unexchanged: WordInfo[] = [];
  const context: Context = { base, comparand, place, slice, add, unexchanged };
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
  const differences = joinAlternats(
    found.sort((x, y) => x.order - y.order).map(({ difference }) => difference),
  );
  return { differences, unexchanged, common, rewriting: false };
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
    if (base.atoms.match[b] !== comparand.atoms.match[c]) {
      // Matched as the same words, though for one of the two texts the name is that of a party that changes.
      const [name] = slice(base, i, i + 1).words;
      if (name?.referent !== undefined) context.unexchanged.push(name);
    }
    if (base.atoms.key[b] !== comparand.atoms.key[c]) {
      closeSurface(i);
      add(i, {
        kind: "substitution",
        type: base.atoms.kind[b] === atomKinds.name ? "role" : "reference",
        place,
        base: slice(base, i, i + 1),
        comparand: slice(comparand, j, j + 1),
      });
    } else if (sameSurface(base, b, comparand, c)) closeSurface(i);
    else if (base.atoms.kind[b] !== atomKinds.word) {
      // A name, a date or a number is a place of its own.
      closeSurface(i);
      surfaceFrom = i;
      closeSurface(i + 1);
    } else if (surfaceFrom < 0) surfaceFrom = i;
  }
  closeSurface(run.baseTo);
}

interface Context extends MarkContext {
  readonly slice: Slicer;
  readonly unexchanged: WordInfo[];
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
  if (holes.length === 0) return from < to ? [[from, to]] : [];
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
