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
const pageNumberAtEnd = /(?:\.[\s.]{2}|…|\s{3}|\t|_{3})\s{0,8}(?:\d{1,4}|[ivxlc]{1,6})\s{0,8}$/u;
const entryWords =
  /^(?:(?:the\s+)?(?:part|title|chapter|section|article|annex|appendix|protocol|preamble|schedule|partie|titre|chapitre|annexe|pr[ée]ambule|cap[ií]tulo|secci[oó]n|art[ií]culo|anexo|artigo|articolo|teil|kapitel|abschnitt|artikel|anhang|anlage|rule|regulation)\b|\d{1,3}[.)]\s|[ivxlc]{1,6}\.\s)/iu;
/** What stands over the columns of a table of contents. */
const columnHead = /^(?:arts?|art[ií]culos?|artikel|pages?|p[áa]ginas?|seite)\.?$/iu;
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
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    const rest = block === undefined ? undefined : restAfterTitle(block);
    if (rest === undefined) continue;
    const last = lastEntry(blocks, index);
    if (last > index || rest !== "") found.push(stretchOf(blocks, index, last));
    index = last;
  }
  return found;
}

/** What stands after the title of a table of contents in its block; undefined when the block is none. */
function restAfterTitle({ kind, text }: SourceBlock): string | undefined {
  if (kind === "front-matter") return undefined;
  const head = title.exec(text.slice(0, 80))?.[0];
  if (head === undefined) return undefined;
  const rest = text.slice(head.length).trim();
  const alone = head.trim().length === text.split(/[\r\n]/u, 1)[0]?.trim().length;
  if (!alone && !entryWords.test(rest)) return undefined;
  return rest === "" || isEntries(rest) ? rest : undefined;
}

/** The last block of the contents: the text itself begins where one of their headings comes again. */
function lastEntry(blocks: readonly SourceBlock[], from: number): number {
  const lines = new Set<string>();
  for (let i = from + 1; i < blocks.length; i++) {
    const text = blocks[i]?.text ?? "";
    const line =
      text
        .split(/[\r\n]/u, 1)[0]
        ?.trim()
        .toLowerCase() ?? "";
    const unit = /^(?:art|rule|reg)\p{L}*\.?\s+[\divxlc]+/u.exec(line)?.[0] ?? "";
    const again = lines.has(line) || (lines.has(unit) && !pageNumberAtEnd.test(text));
    if (!isEntries(text) || (again && /\d|[ivx]/u.test(line))) return i - 1;
    lines.add(line).add(unit);
  }
  return blocks.length - 1;
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
  if (columnHead.test(line)) return true;
  if (line === "" || pageNumberAtEnd.test(line) || /^\d{1,4}$/u.test(line)) return true;
  if (/\(Arti\p{L}{1,6}\s[\d\s.,–-]{1,30}(?:to|and|à|et|a|y|bis|e|und|en)?[\d\s.]{0,30}\)/iu.test(line))
    return true;
  if (line.length > 160 || /[.;:,]$/u.test(line)) return false;
  return entryWords.test(line) || line.split(/\s+/u).length <= 14;
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
    const seen = new Set<string | undefined>([numberOf(entries[start])]);
    // The first number that comes again begins the text itself.
    while (isBare(blocks, entries[end], entries[end + 1]) && !seen.has(numberOf(entries[end + 1]))) {
      end += 1;
      seen.add(numberOf(entries[end]));
    }
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

function numberOf(entry: HeadingCandidate | undefined): string | undefined {
  return entry?.readings[0]?.number.text;
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
