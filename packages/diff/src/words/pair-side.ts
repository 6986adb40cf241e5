/** The atoms on one side of a pair of clauses, and what they look like in print. */
import { type Leaf, sourceOffset } from "@treatydiff/core";
import type { Reading } from "../model/comparison.ts";
import type { Atoms } from "./atoms.ts";

/** The atoms of the clauses on one side of a pair, in order. */
export interface PairSide {
  readonly atoms: Atoms;
  /** Indexes of atoms. */
  readonly list: readonly number[];
  /** Offsets in the value of the one leaf, when the side is only a part of it. */
  readonly bounds?: { readonly start: number; readonly end: number };
}

/** Lists the atoms of the units of one side of a pair. */
export function pairSide(atoms: Atoms, units: readonly number[]): PairSide {
  const list: number[] = [];
  for (const unit of units) {
    for (let a = atoms.firstOf[unit] ?? 0; a < (atoms.firstOf[unit + 1] ?? 0); a++) list.push(a);
  }
  return { atoms, list };
}

/** The leaf that an atom stands in. */
export function leafOf(atoms: Atoms, atom: number): Leaf {
  const leaf = atoms.leaves[atoms.leafOf[atom] ?? 0];
  if (leaf === undefined) throw new RangeError("An atom stands in no leaf.");
  return leaf;
}

/** The printed words from one atom to before another, white space folded, with their place in the source. */
export function readingOf(side: PairSide, from: number, to: number): Reading {
  const { atoms, list } = side;
  const first = list[from];
  const last = list[to - 1];
  if (first === undefined || last === undefined) return emptyReading(side, from);
  const parts: string[] = [];
  for (let i = from; i < to; ) {
    const a = list[i] ?? 0;
    let end = i;
    while (end + 1 < to && atoms.leafOf[list[end + 1] ?? 0] === atoms.leafOf[a]) end += 1;
    // Where the words run on into the next clause, the mark between the two is read with them.
    const leaf = leafOf(atoms, a);
    const runsOn = end + 1 < to;
    parts.push(
      leaf.value.slice(
        i === from ? atoms.start[a] : 0,
        runsOn ? leaf.value.length : atoms.end[list[end] ?? 0],
      ),
    );
    i = end + 1;
  }
  return {
    text: fold(parts.join(" ")),
    start: sourceOffset(leafOf(atoms, first), atoms.start[first] ?? 0),
    end: sourceEnd(leafOf(atoms, last), atoms.end[last] ?? 0),
  };
}

/** A place between two words. */
function emptyReading(side: PairSide, at: number): Reading {
  const before = side.list[at - 1];
  const after = side.list[at];
  const { atoms } = side;
  let offset = 0;
  if (before !== undefined) offset = sourceEnd(leafOf(atoms, before), atoms.end[before] ?? 0);
  else if (after !== undefined) offset = sourceOffset(leafOf(atoms, after), atoms.start[after] ?? 0);
  return { text: "", start: offset, end: offset };
}

/** The source offset behind the last character of a range. */
export function sourceEnd(leaf: Leaf, end: number): number {
  return end === 0 ? sourceOffset(leaf, 0) : sourceOffset(leaf, end - 1) + 1;
}

/** White space folded to single spaces. */
export function fold(text: string): string {
  return isFolded(text) ? text : text.replace(/\s+/gu, " ").trim();
}

/** Most readings are plain words with one blank between them, and need no folding. */
function isFolded(text: string): boolean {
  let blank = true;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const isBlank = code === 32;
    if ((isBlank && blank) || (!isBlank && isSpace(code))) return false;
    blank = isBlank;
  }
  return !blank || text === "";
}

/** Whether two texts are the same characters, white space folded. */
export function sameFolded(one: string, other: string): boolean {
  return one === other || fold(one) === fold(other);
}

/** White space as a pattern's "\\s" has it. */
export function isSpace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  if (code < 0xa0) return false;
  return (
    code === 0xa0 ||
    code === 0xfeff ||
    code === 0x3000 ||
    (code >= 0x1680 && /^\s$/u.test(String.fromCharCode(code)))
  );
}
