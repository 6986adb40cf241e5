/** The marks between equal words and around changed ones. */
import { sourceOffset } from "@treatydiff/core";
import { limits } from "../limits.ts";
import type { Reading } from "../model/comparison.ts";
import { changed } from "./align-atoms.ts";
import { atomKinds } from "./atoms.ts";
import { markReading, marksBefore, plainMarks, sameMarks } from "./marks.ts";
import { fold, leafOf, type PairSide, sourceEnd } from "./pair-side.ts";
import type { Place, RawDifference } from "./raw-difference.ts";
import type { WordRun } from "./word-runs.ts";

/** What the comparison of one pair passes from hand to hand. */
export interface MarkContext {
  readonly base: PairSide;
  readonly comparand: PairSide;
  readonly place: Place;
  /** Records a difference at its place in the list of the base. */
  readonly add: (order: number, difference: RawDifference) => void;
}

/** Records a difference of the marks before two places; says whether there was one. */
export function addMarks({ base, comparand, place, add }: MarkContext, b: number, c: number): boolean {
  if (sameMarks(base, b, comparand, c)) return false;
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

/**
 * The marks around a changed run. Those that an added phrase brings with it belong to the addition: one side's mark
 * before or behind it is the mark that was there, or two commas set it off.
 *
 *     the United Kingdom.    the United Kingdom, the basic principles … 1941.
 */
export function edgeMarks(context: MarkContext, run: WordRun): void {
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
  // The comma that opens a long phrase on one side belongs to the phrase.
  const opens = (b0 === "" || c0 === "") && changed(run) >= limits.phraseWords;
  if (!opens) addMarks(context, run.baseFrom, run.comparandFrom);
  addMarks(context, run.baseTo, run.comparandTo);
  dateMarks(context, run);
}

/** Two dates that differ may differ in a comma besides: "February 1942" / "June, 1942". */
function dateMarks({ base, comparand, place, add }: MarkContext, run: WordRun): void {
  if (run.baseTo - run.baseFrom !== 1 || run.comparandTo - run.comparandFrom !== 1) return;
  const b = beforeYear(base, run.baseFrom);
  const c = beforeYear(comparand, run.comparandFrom);
  if (b === undefined || c === undefined || b.marks === c.marks) return;
  add(run.baseFrom, {
    kind: b.marks === "" ? "addition" : c.marks === "" ? "omission" : "substitution",
    type: "marks",
    place,
    base: b.reading,
    comparand: c.reading,
    baseMarks: b.marks,
    comparandMarks: c.marks,
    nextWord: "",
  });
}

/** The word before the year of a date, with its marks. */
function beforeYear(side: PairSide, at: number): { reading: Reading; marks: string } | undefined {
  const atom = side.list[at] ?? 0;
  const from = side.atoms.start[atom] ?? 0;
  const leaf = leafOf(side.atoms, atom);
  const match = /(\S*?)([.,]*)\s+\d{4}$/u.exec(leaf.value.slice(from, side.atoms.end[atom]));
  if (match === null || side.atoms.kind[atom] !== atomKinds.date) return undefined;
  const start = from + match.index;
  const text = `${match[1] ?? ""}${match[2] ?? ""}`;
  return {
    marks: match[2] ?? "",
    reading: { text, start: sourceOffset(leaf, start), end: sourceEnd(leaf, start + text.length) },
  };
}

/** Whether two words are printed alike, white space folded. */
export function sameSurface(base: PairSide, b: number, comparand: PairSide, c: number): boolean {
  const one = base.atoms.surface[b] ?? -1;
  const other = comparand.atoms.surface[c] ?? -1;
  return one >= 0 && other >= 0 ? one === other : surfaceOf(base, b) === surfaceOf(comparand, c);
}

/** A word as printed, white space folded. */
export function surfaceOf({ atoms }: PairSide, atom: number): string {
  return fold(leafOf(atoms, atom).value.slice(atoms.start[atom], atoms.end[atom]));
}
