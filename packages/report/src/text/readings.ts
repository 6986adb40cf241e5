/**
 * The two readings of a difference below each other, each in the words around it. Brackets enclose what differs;
 * empty ones stand where a text lacks what the other has.
 *
 *     us-uk-1942    … and the Prime Minister of the United Kingdom[ ].
 *     us-ussr-1942  … the United Kingdom, [the basic principles of which were adhered to …].
 */
import { findNode, isLeaf, type Leaf, type Locus } from "@treatydiff/core";
import type { Difference, Pair } from "@treatydiff/diff";
import { fewestForTables, glue, hang, pad, widest } from "../layout/wrap.ts";
import { around, leafOf, type Quotation, quote, valueSpan } from "../place/context.ts";
import { gapIn } from "../place/gap.ts";
import { printable } from "../printable.ts";
import type { Spread, TextView } from "../view.ts";

/** Answering clauses, with all that differs between them. */
type Clauses = Pick<Pair, "base" | "comparand" | "differences">;

/** A text, and where in it a pair stands. */
interface Half {
  readonly text: TextView;
  readonly loci: readonly Locus[];
}

/** Prints base and comparand; a unit that one text lacks is printed whole and alone. */
export function printReadings(
  view: Spread,
  pair: Clauses,
  difference: Difference,
  indent: string,
): readonly string[] {
  const base: Half = { text: view.base, loci: pair.base };
  const comparand: Half = { text: view.comparand, loci: pair.comparand };
  const rows = [
    { half: base, found: quotationOf(base, difference) ?? gapOf(base, comparand, pair, difference) },
    {
      half: comparand,
      found: quotationOf(comparand, difference) ?? gapOf(comparand, base, pair, difference),
    },
  ].filter(({ half }) => half.loci.length > 0);
  const isWhole = rows.length < 2;
  const isMark = isOfMarks(difference);
  const names = widest([view.base.name, view.comparand.name]);
  return rows.flatMap(({ half, found }) => {
    const words =
      found === undefined
        ? "lacks it"
        : isWhole
          ? printable(found.reading)
          : inBrackets(view, isMark ? marksOnly(found) : found);
    // Beside a name there must be room for words.
    if (view.width < fewestForTables)
      return [...hang(indent, half.text.name, view.width), ...hang(`${indent}  `, words, view.width)];
    return hang(`${indent}${pad(half.text.name, names)}  `, words, view.width);
  });
}

function quotationOf({ text, loci }: Half, difference: Difference): Quotation | undefined {
  const reading = difference[text.side];
  if (reading === null) return undefined;
  return quote(text.treaty === undefined ? undefined : leafOf(text.treaty, loci, reading), reading);
}

/**
 * Where two readings differ in a mark only, the words that bear it are no part of the difference: "Act[ ]" and
 * "America[,]". Nothing is cut off when another thing differs.
 */
function marksOnly(found: Quotation): Quotation {
  const words = /^(.*[\p{L}\p{N}])([^\p{L}\p{N}]*)$/su.exec(found.reading);
  if (words === null) return found;
  const [, word = "", mark = ""] = words;
  return { before: `${found.before}${word}`, reading: mark, after: found.after };
}

/** Whether the difference is in the marks behind one word on either side. */
function isOfMarks({ natures, base, comparand }: Difference): boolean {
  return (
    natures.length === 1 &&
    natures[0] === "punctuation" &&
    [base, comparand].every((reading) => reading !== null && /^[\p{L}\p{N}][^\s]*$/u.test(reading.text))
  );
}

/** The place of what a text lacks, found by the words around the other text's reading. */
function gapOf(
  { text, loci }: Half,
  other: Half,
  pair: Clauses,
  difference: Difference,
): Quotation | undefined {
  const reading = difference[other.text.side];
  if (reading === null || text.treaty === undefined || other.text.treaty === undefined) return undefined;
  const otherLeaf = leafOf(other.text.treaty, other.loci, reading);
  if (otherLeaf === undefined) return undefined;
  const { from, to } = valueSpan(otherLeaf, reading);
  const before = otherLeaf.value.slice(0, from);
  const after = otherLeaf.value.slice(to);
  for (const locus of loci) {
    const leaf = leafAt(text, locus);
    const found = leaf === undefined ? undefined : gapIn(leaf.value, before, after);
    if (leaf === undefined || found === undefined) continue;
    const at = outside(found, leaf, text, pair);
    return around(leaf.value, at, at);
  }
  return undefined;
}

/**
 * A place inside another reading that differs is moved behind it: after "the United Kingdom", where the text has
 * "the United Kingdom of Great Britain and Northern Ireland" as another difference, is after "Ireland".
 */
function outside(at: number, leaf: Leaf, { side }: TextView, { differences }: Clauses): number {
  for (const difference of differences) {
    const reading = difference[side];
    if (reading === null || reading.start === reading.end || difference.weight === "accidental") continue;
    const { from, to } = valueSpan(leaf, reading);
    if (from < at && at < to) return to;
  }
  return at;
}

function leafAt({ treaty }: TextView, locus: Locus): Leaf | undefined {
  const node = treaty === undefined ? undefined : findNode(treaty, locus);
  return node !== undefined && isLeaf(node) ? node : undefined;
}

function inBrackets(
  { palette, brackets: [open, close] }: Spread,
  { before, reading, after }: Quotation,
): string {
  const words = printable(reading);
  const core = words === "" ? glue : words;
  const marked = `${palette.strong(open)}${palette.strong(core)}${palette.strong(close)}`;
  return `${printable(before)}${marked}${printable(after)}`;
}
