/**
 * Text that an amending treaty quotes. Its headings belong to the treaty that is amended.
 *
 *     4) Article 2 shall be replaced by the following:
 *     ‘Article 2
 *     1. The Union's aim is to promote peace …’.
 *
 * A quotation opens at a quotation mark before a heading, or at any mark after an amending formula, and closes where
 * its closing mark ends a block. Where no mark is printed, the heading after an amending formula counts as quoted
 * unless the run of numbers wants it (its weight is lowered here and weighed in choose-headings.ts).
 */
import type { SourceBlock } from "../source/block.ts";
import type { Place, Stretch } from "./contents.ts";
import { amendingFormulae } from "./formula-words.ts";
import type { HeadingCandidate } from "./heading.ts";
import { maxQuotationBlocks } from "./limits.ts";

const closers: Readonly<Record<string, string>> = {
  "“": "”",
  "„": "“”",
  "«": "»",
  "‘": "’",
  '"': '"',
  "”": "”",
  "'": "'",
};
const formula = new RegExp(
  `(?<!\\p{L})(?:${amendingFormulae.join("|")})(?!\\p{L})[^.;]{0,160}[:：]\\s*[-–—]?\\s*$`,
  "iu",
);
const opening = /["“„«‘'][\s*_]*$/u;
/** How far back an amending formula is looked for. */
const formulaWindow = 320;

/** Whether the words before a place end in an amending formula: "… shall be replaced by the following:". */
export function endsInAmendment(blocks: readonly SourceBlock[], { block, offset }: Place): boolean {
  return formula.test(textBefore(blocks, block, offset).trimEnd());
}

/** The last words before a place, the block before included when the place stands at the start of its own. */
function textBefore(blocks: readonly SourceBlock[], block: number, offset: number): string {
  const own = (blocks[block]?.text ?? "").slice(Math.max(0, offset - formulaWindow), offset);
  const bare = own.replace(/[\s"“„«‘'*_]+$/u, "");
  return bare === "" ? (blocks[block - 1]?.text ?? "").slice(-formulaWindow) : bare;
}

/** The quotations of a text. */
export function findQuotations(
  blocks: readonly SourceBlock[],
  candidates: readonly HeadingCandidate[],
): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const place of openings(blocks, candidates)) {
    const last = found.at(-1);
    if (last !== undefined && isBefore(place, last.to)) continue;
    found.push({ from: place, to: closingOf(blocks, place) });
  }
  return found;
}

function isBefore(place: Place, other: Place): boolean {
  return place.block < other.block || (place.block === other.block && place.offset < other.offset);
}

function openings(blocks: readonly SourceBlock[], candidates: readonly HeadingCandidate[]): readonly Place[] {
  const places: Place[] = [];
  for (const candidate of candidates) {
    const text = blocks[candidate.block]?.text ?? "";
    const before = text.slice(Math.max(0, candidate.from - 8), candidate.from);
    const mark = opening.exec(before);
    if (mark === null || candidate.readings.every(({ follow }) => follow === "reference")) continue;
    // A line that is closed again is a heading between quotation marks, or words that are spoken of.
    if (candidate.place === "inline" && !endsInAmendment(blocks, placeAt(candidate.block, candidate.from)))
      continue;
    places.push(placeAt(candidate.block, candidate.from - mark[0].length));
  }
  for (const [index, { text, kind }] of blocks.entries()) {
    if (kind === "prose" && /^["“„«‘']/u.test(text) && endsInAmendment(blocks, placeAt(index, 0)))
      places.push(placeAt(index, 0));
  }
  return places.sort((x, y) => x.block - y.block || x.offset - y.offset);
}

function placeAt(block: number, offset: number): Place {
  return { block, offset };
}

/** Where a quotation closes: the closing mark at the end of a block, or of a line before an unquoted unit. */
function closingOf(blocks: readonly SourceBlock[], from: Place): Place {
  const first = blocks[from.block]?.text ?? "";
  const mark = first[from.offset] ?? "";
  const closing = closers[mark] ?? mark;
  for (let i = from.block; i < blocks.length && i < from.block + maxQuotationBlocks; i++) {
    const text = blocks[i]?.text ?? "";
    const start = i === from.block ? from.offset + 1 : 0;
    const at = closingInside(text, start, closing);
    if (at === undefined) continue;
    const next = blocks[i + 1]?.text ?? "";
    const headingOnly = i === from.block && text.slice(start, at).length < 60;
    if (headingOnly && at >= text.length && next.startsWith(mark)) continue;
    return placeAt(i, at);
  }
  return placeAt(from.block, first.length);
}

/** The closing mark that ends a line of the block, with the points after it. */
function closingInside(text: string, from: number, closing: string): number | undefined {
  for (let at = from; at < text.length; at++) {
    if (!closing.includes(text[at] ?? "")) continue;
    const after = /^[”’"'».,;)\]]*[^\S\r\n]*(?=[\r\n]|$)/u.exec(text.slice(at + 1, at + 12));
    if (after !== null) return at + 1 + after[0].trimEnd().length;
  }
  return undefined;
}
