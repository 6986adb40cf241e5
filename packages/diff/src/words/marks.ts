/** The marks that stand between the words of a pair: compared apart, since they are presentation and not words. */
import { sourceOffset } from "@treatydiff/core";
import type { Reading } from "../model/comparison.ts";
import { fold, leafOf, type PairSide, sourceEnd } from "./pair-side.ts";

/** The marks before the atom at a place of a side; at the end of the list those behind the last word. No white space. */
export function marksBefore(side: PairSide, at: number): string {
  const { atoms, list } = side;
  const before = list[at - 1];
  const here = list[at];
  const sameLeaf = before !== undefined && here !== undefined && atoms.leafOf[before] === atoms.leafOf[here];
  if (sameLeaf) return bare(leafOf(atoms, here).value.slice(atoms.end[before], atoms.start[here]));
  const tail =
    before === undefined ? "" : leafOf(atoms, before).value.slice(atoms.end[before], side.bounds?.end);
  const head = here === undefined ? "" : headOf(side, here);
  return bare(tail + head);
}

/** Marks before the first word of a leaf; what stands before a heading's comparable words is its label, no mark. */
function headOf({ atoms, bounds }: PairSide, atom: number): string {
  const leaf = leafOf(atoms, atom);
  return leaf.type === "heading" ? "" : leaf.value.slice(bounds?.start ?? 0, atoms.start[atom]);
}

function bare(text: string): string {
  return text === " " || text === "" ? "" : text.replace(/\s+/gu, "");
}

/** Whether the same characters stand before a word of the one and a word of the other: then no mark differs. */
export function sameMarks(base: PairSide, b: number, comparand: PairSide, c: number): boolean {
  const b0 = base.list[b - 1];
  const b1 = base.list[b];
  const c0 = comparand.list[c - 1];
  const c1 = comparand.list[c];
  if (b0 === undefined || b1 === undefined || c0 === undefined || c1 === undefined) return false;
  const one = base.atoms;
  const other = comparand.atoms;
  if (one.leafOf[b0] !== one.leafOf[b1] || other.leafOf[c0] !== other.leafOf[c1]) return false;
  const from = one.end[b0] ?? 0;
  const start = other.end[c0] ?? 0;
  const length = (one.start[b1] ?? 0) - from;
  if (length !== (other.start[c1] ?? 0) - start) return false;
  const text = leafOf(one, b1).value;
  const otherText = leafOf(other, c1).value;
  for (let i = 0; i < length; i++)
    if (text.charCodeAt(from + i) !== otherText.charCodeAt(start + i)) return false;
  return true;
}

/** The word before a place with the marks that follow it: "thereof,". */
export function markReading(side: PairSide, at: number): Reading {
  const { atoms, list } = side;
  const before = list[at - 1];
  const here = list[at];
  const anchor = before ?? here;
  if (anchor === undefined) return { text: "", start: 0, end: 0 };
  const leaf = leafOf(atoms, anchor);
  const words = leaf.value.slice(atoms.start[anchor], atoms.end[anchor]);
  const lastWord =
    before === undefined
      ? (atoms.start[anchor] ?? 0)
      : (atoms.end[anchor] ?? 0) - (words.split(/\s+/u).at(-1)?.length ?? 0);
  const sameLeaf = here !== undefined && before !== undefined && atoms.leafOf[here] === atoms.leafOf[before];
  const until =
    before === undefined
      ? atoms.end[anchor]
      : sameLeaf
        ? atoms.start[here]
        : (side.bounds?.end ?? leaf.value.length);
  const from = before === undefined ? (side.bounds?.start ?? 0) : lastWord;
  const text = leaf.value.slice(from, until);
  return {
    text: fold(text),
    start: sourceOffset(leaf, from),
    end: sourceEnd(leaf, from + text.trimEnd().length),
  };
}

/** Marks under the normal form: quotation marks and dashes in one shape. */
export function plainMarks(marks: string): string {
  return marks
    .normalize("NFKC")
    .replace(/[“”„«»″]/gu, '"')
    .replace(/[‘’‚‹›′`´]/gu, "'")
    .replace(/[‐‑‒–—―−]+/gu, "-")
    .replace(/[\u200b-\u200f\ufeff\u00ad]/gu, "");
}
