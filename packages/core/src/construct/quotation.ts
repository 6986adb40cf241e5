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
import { amendingFormulae } from "./formula-words.ts";
import type { HeadingCandidate } from "./heading.ts";
import { maxQuotationBlocks } from "./limits.ts";
import { isBefore, type Place, type Stretch } from "./stretch.ts";

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
  const bare = own.replace(/(?<![\s"“„«‘'*_])[\s"“„«‘'*_]+$/u, "");
  return bare === "" ? (blocks[block - 1]?.text ?? "").slice(-formulaWindow) : bare;
}

/** The quotations of a text. */
export function findQuotations(
  blocks: readonly SourceBlock[],
  candidates: readonly HeadingCandidate[],
): readonly Stretch[] {
  const found: Stretch[] = [];
  const finder = closingFinder(blocks);
  for (const place of openings(blocks, candidates)) {
    const last = found.at(-1);
    if (last !== undefined && isBefore(place, last.to)) continue;
    found.push({ from: place, to: closingOf(blocks, place, finder) });
  }
  return found;
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

/** Finds closing marks; every stretch of the text is searched once for each mark. */
interface ClosingFinder {
  readonly after: (place: Place, closing: string) => Place | undefined;
}

function closingFinder(blocks: readonly SourceBlock[]): ClosingFinder {
  const known = new Map<string, { from: Place; searched: number; found: Place | undefined }>();
  return {
    after(place, closing) {
      const before = known.get(closing);
      const useful = before !== undefined && !isBefore(place, before.from);
      if (useful && before.found !== undefined && isBefore(place, before.found)) return before.found;
      const first =
        useful && before.found === undefined ? Math.max(before.searched, place.block) : place.block;
      const last = Math.min(blocks.length, place.block + maxQuotationBlocks);
      let found: Place | undefined;
      for (let i = first; i < last && found === undefined; i++) {
        const at = closingInside(blocks[i]?.text ?? "", i === place.block ? place.offset : 0, closing);
        if (at !== undefined) found = placeAt(i, at);
      }
      known.set(closing, { from: place, searched: last, found });
      return found;
    },
  };
}

/** Where a quotation closes: at its closing mark at the end of a line; else with its block. */
function closingOf(blocks: readonly SourceBlock[], from: Place, finder: ClosingFinder): Place {
  const text = blocks[from.block]?.text ?? "";
  const mark = text[from.offset] ?? "";
  const closing = closers[mark] ?? mark;
  let to = finder.after(placeAt(from.block, from.offset + 1), closing);
  // “Article 5” alone in its marks, and the text after it in marks again: one quotation.
  const next = blocks[from.block + 1]?.text ?? "";
  if (
    to?.block === from.block &&
    to.offset - from.offset < 60 &&
    to.offset >= text.length &&
    next.startsWith(mark)
  )
    to = finder.after(placeAt(from.block + 1, 1), closing);
  return to ?? inlineClosing(text, from, closing);
}

/** In a print without line breaks: the first closing mark after the opening one; else the end of the block. */
function inlineClosing(text: string, from: Place, closing: string): Place {
  for (let at = from.offset + 1; at < text.length; at++) {
    if (closing.includes(text[at] ?? "")) return placeAt(from.block, at + 1);
  }
  return placeAt(from.block, text.length);
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
