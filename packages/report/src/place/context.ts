/**
 * Puts a reading into the words around it.
 *
 *     … defense information as [the President] shall authorize to be transferred …
 */
import { type Leaf, type Locus, leaves, sourceOffset, type Treaty } from "@treatydiff/core";
import type { Reading } from "@treatydiff/diff";

/** A reading between the words before and after it, all as the text has them. */
export interface Quotation {
  readonly before: string;
  readonly reading: string;
  readonly after: string;
}

/** Words of context on either side; where hardly more remain, the clause is given to its end. */
const contextWords = 9;
const hardlyMore = 4;

/** A place in a source. */
type Span = { readonly start: number; readonly end: number };

/** The leaf in which a reading stands, among some loci or anywhere. */
export function leafOf(
  treaty: Treaty,
  loci: readonly Locus[] | undefined,
  { start, end }: Span,
): Leaf | undefined {
  const all = leavesOf(treaty);
  let low = 0;
  let high = all.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((all[middle]?.position.start.offset ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const leaf = all[low - 1];
  if (leaf === undefined || end > leaf.position.end.offset) return undefined;
  return loci === undefined || loci.some((locus) => isWithin(leaf.locus, locus)) ? leaf : undefined;
}

/** The leaves of a tree, listed once: a report asks for the leaf of each of thousands of readings. */
const listed = new WeakMap<Treaty, readonly Leaf[]>();

function leavesOf(treaty: Treaty): readonly Leaf[] {
  const known = listed.get(treaty);
  if (known !== undefined) return known;
  const all = leaves(treaty);
  listed.set(treaty, all);
  return all;
}

/** The reading with its context; alone when it does not stand in the leaf. */
export function quote(leaf: Leaf | undefined, reading: Reading): Quotation {
  const alone = { before: "", reading: reading.text, after: "" };
  if (leaf === undefined) return alone;
  const { from, to } = valueSpan(leaf, reading);
  if (from > to || to > leaf.value.length) return alone;
  return around(leaf.value, from, to, reading.text);
}

/** Where a place in the source stands in the value of its leaf. */
export function valueSpan(leaf: Leaf, { start, end }: Span): { readonly from: number; readonly to: number } {
  const from = valueOffset(leaf, start);
  return { from, to: end === start ? from : valueOffset(leaf, end - 1) + 1 };
}

/** Whether a locus is another or lies inside it. */
function isWithin(locus: Locus, outer: Locus): boolean {
  return locus === outer || locus.startsWith(`${outer}__`);
}

/** The words around a part of a value. */
export function around(value: string, from: number, to: number, reading = value.slice(from, to)): Quotation {
  return { before: lastWords(value.slice(0, from)), reading, after: firstWords(value.slice(to)) };
}

/** Where an offset of the source stands in the value of a leaf: the inverse of `sourceOffset`, which only grows. */
function valueOffset(leaf: Leaf, source: number): number {
  let low = 0;
  let high = leaf.value.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sourceOffset(leaf, middle) < source) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lastWords(text: string): string {
  const words = text.split(/(?<=\s)(?=\S)/u);
  if (words.length <= contextWords + hardlyMore) return text;
  return `… ${words.slice(-contextWords).join("")}`;
}

function firstWords(text: string): string {
  const words = text.split(/(?<=\S)(?=\s)/u);
  if (words.length <= contextWords + hardlyMore) return text;
  return `${words.slice(0, contextWords).join("")} …`;
}
