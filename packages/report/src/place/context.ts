/**
 * Puts a reading into the words around it.
 *
 *     … defense information as [the President] shall authorize to be transferred …
 */
import { isLeaf, type Leaf, type Locus, sourceOffset, type Treaty, walk } from "@treatydiff/core";
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
  let found: Leaf | undefined;
  walk(treaty, (node) => {
    if (found !== undefined || !isLeaf(node)) return;
    if (loci !== undefined && !loci.some((locus) => isWithin(node.locus, locus))) return;
    const { position } = node;
    if (position.start.offset <= start && end <= position.end.offset) found = node;
  });
  return found;
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
