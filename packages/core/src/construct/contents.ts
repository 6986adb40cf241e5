/**
 * Tables of contents, which repeat every heading before the text:
 *
 *     TABLE OF CONTENTS
 *     Article 1  Definitions ........ 3
 *     Article 2  Scope .............. 4
 *
 * Known by their title, by the page numbers at the ends of their lines, or by headings without a text of their own
 * whose numbers come again later.
 */
import type { SourceBlock } from "../source/block.ts";
import type { HeadingCandidate } from "./heading.ts";
import { contentsTitles, withPlainForms } from "./heading-words.ts";
import { minContentsEntries } from "./limits.ts";
import type { Stretch } from "./stretch.ts";

const title = new RegExp(
  `^[\\s#*]*(?:${withPlainForms(contentsTitles).join("|")})(?![\\p{L}\\p{N}])[\\s:*]*`,
  "iu",
);
const pageNumberAtEnd = /(?:\.[\s.]{2,}|…|\s{3,}|\t|_{3,})\s*(?:\d{1,4}|[ivxlc]{1,6})\s*$/u;
const entryWords =
  /^(?:(?:the\s+)?(?:part|title|chapter|section|article|annex|appendix|protocol|preamble|schedule|partie|titre|chapitre|annexe|pr[ée]ambule|cap[ií]tulo|secci[oó]n|art[ií]culo|anexo|artigo|articolo|teil|kapitel|abschnitt|artikel|anhang|anlage|rule|regulation)\b|\d{1,3}[.)]\s|[ivxlc]{1,6}\.\s)/iu;
/** How much of what stands between two headings is looked at: a text of their own is longer. */
const betweenWindow = 500;

/** The tables of contents of a text. */
export function findContents(
  blocks: readonly SourceBlock[],
  candidates: readonly HeadingCandidate[],
): readonly Stretch[] {
  const titled = titledContents(blocks);
  const entries = candidates.filter(
    ({ place, readings }) =>
      place !== "inline" && readings.some(({ follow }) => follow !== "reference" && follow !== "text"),
  );
  return [...titled, ...runsOfEntries(blocks, entries, titled)];
}

/** From a contents title on: lines that look like entries. The title itself need not stand alone on its line. */
function titledContents(blocks: readonly SourceBlock[]): readonly Stretch[] {
  const found: Stretch[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind === "front-matter") continue;
    const head = title.exec(block.text.slice(0, 80))?.[0];
    if (head === undefined) continue;
    const rest = block.text.slice(head.length);
    if (
      !(
        head.trim().length === block.text.split(/[\r\n]/u, 1)[0]?.trim().length ||
        entryWords.test(rest.trimStart())
      )
    )
      continue;
    if (rest.trim() !== "" && !isEntries(rest)) continue;
    let last = index;
    let entries = rest.trim() === "" ? 0 : 1;
    for (let i = index + 1; i < blocks.length; i++) {
      const text = blocks[i]?.text ?? "";
      if (!isEntries(text)) break;
      if (isBodyStart(blocks, i, index)) break;
      entries += 1;
      last = i;
    }
    if (entries > 0) found.push(stretchOf(blocks, index, last));
  }
  return found;
}

function stretchOf(blocks: readonly SourceBlock[], from: number, to: number): Stretch {
  return { from: { block: from, offset: 0 }, to: { block: to, offset: blocks[to]?.text.length ?? 0 } };
}

/** Whether every line of a block is an entry: short, or ending in a page number, and never a sentence. */
function isEntries(text: string): boolean {
  const lines = text.slice(0, 4000).split(/[\r\n]+/u);
  return lines.every((line) => isEntry(line.trim()));
}

function isEntry(line: string): boolean {
  if (line === "" || pageNumberAtEnd.test(line) || /^\d{1,4}$/u.test(line)) return true;
  if (/\(Arti\p{L}*\s[\d\s.,–-]+(?:to|and|à|et|a|y|bis|e|und|en)?[\d\s.]*\)/iu.test(line)) return true;
  if (line.length > 160 || /[.;:,]$/u.test(line)) return false;
  return entryWords.test(line) || line.split(/\s+/u).length <= 14;
}

/** The text itself begins where a heading of the contents comes again. */
function isBodyStart(blocks: readonly SourceBlock[], at: number, from: number): boolean {
  const line =
    (blocks[at]?.text ?? "")
      .split(/[\r\n]/u, 1)[0]
      ?.trim()
      .toLowerCase() ?? "";
  if (line === "") return false;
  for (let i = from + 1; i < at && i < from + 400; i++) {
    const earlier =
      (blocks[i]?.text ?? "")
        .split(/[\r\n]/u, 1)[0]
        ?.trim()
        .toLowerCase() ?? "";
    if (earlier === line && /\d|[ivx]/u.test(line)) return true;
  }
  return false;
}

/** Runs of headings without a text of their own, when they come again later or end in page numbers. */
function runsOfEntries(
  blocks: readonly SourceBlock[],
  entries: readonly HeadingCandidate[],
  titled: readonly Stretch[],
): readonly Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  while (start < entries.length) {
    let end = start;
    while (end + 1 < entries.length && isBare(blocks, entries[end], entries[end + 1])) end += 1;
    const run = entries.slice(start, end + 1);
    const first = run[0];
    const last = run.at(-1);
    if (first !== undefined && last !== undefined && run.length >= minContentsEntries) {
      const later = entries[end + 1];
      const again =
        later !== undefined && numberOf(later) === numberOf(first) && numberOf(first) !== numberOf(last);
      const numbered = run.filter((entry) => pageNumberAtEnd.test(lineOf(blocks, entry))).length;
      const known = titled.some(({ to }) => first.block - to.block <= 1 && first.block >= to.block);
      if (again || known || numbered * 2 > run.length) {
        const line = lineOf(blocks, last);
        found.push({
          from: { block: first.block, offset: first.from },
          to: { block: last.block, offset: last.from + line.length },
        });
      }
    }
    start = end + 1;
  }
  return found;
}

function numberOf(entry: HeadingCandidate): string | undefined {
  return entry.readings[0]?.number.text;
}

function lineOf(blocks: readonly SourceBlock[], entry: HeadingCandidate): string {
  return (blocks[entry.block]?.text ?? "").slice(entry.from, entry.from + 300).split(/[\r\n]/u, 1)[0] ?? "";
}

/** Whether nothing but a title, a page number or the heading of a division stands between two headings. */
function isBare(
  blocks: readonly SourceBlock[],
  entry: HeadingCandidate | undefined,
  next: HeadingCandidate | undefined,
): boolean {
  if (entry === undefined || next === undefined) return false;
  let between = "";
  for (let i = entry.block; i <= next.block && between.length < betweenWindow; i++) {
    const text = blocks[i]?.text ?? "";
    const from = i === entry.block ? entry.from : 0;
    const to = i === next.block ? next.from : text.length;
    between += `${text.slice(from, Math.min(to, from + betweenWindow))}\n`;
  }
  if (between.length >= betweenWindow) return false;
  const lines = between.split(/[\r\n]+/u).filter((line) => line.trim() !== "");
  return lines.length <= 6 && lines.every((line) => isEntry(line.trim()));
}
