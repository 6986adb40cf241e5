/**
 * Running heads: lines that a print repeats over its pages and a copy leaves in the text.
 *
 *     254        United Nations — Treaty Series        1978        the name of a series, with page and year
 *     TREATY ON RAILWAYS                                           beside a page number, again and again
 *     - 3 -
 *     TREATY OF FRIENDSHIP 5                                       the treaty's own title with a page number
 *
 * A line counts when it comes again with page numbers that rise, or beside page numbers; "Deleted" under three articles
 * and the rows of a table do not. The names of well-known series count everywhere, also inside a sentence.
 */
import type { SourceBlock } from "../source/block.ts";
import { articleWords, divisionWords, ruleWords } from "./heading-words.ts";
import { largestPageStep, maxRunningHeadLength, minRunningHeads } from "./limits.ts";
import { type FurnitureLine, linesOf, pageLineKind } from "./page-furniture.ts";
import { marginNotes, seriesNames } from "./series-names.ts";

const edge = "[-–—(\\[]?\\s?";
const numberBefore = /^[-–—([]?\s*(\d{1,4})\s*[-–—)\]]?(?=\s)/u;
const numberAfter = /(?:^|\s)[-–—([]?\s*(\d{1,4})\s*[-–—)\]]?$/u;
const glued = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])${edge}\\d{1,4}\\s{1,12})?(?<![\\p{L}])(?:${seriesNames.join("|")})(?:\\s{1,12}\\d{1,4}(?![\\p{L}\\p{N}.]))?|\\[(?:page|p\\.|seite|s\\.)\\s?\\d{1,4}\\]`,
  "giu",
);
const gluedHint =
  /Treaty\s+Series|Recueil|Journal|Amtsblatt|Diario|Publicatieblad|\[(?:page|p\.|seite|s\.)/iu;
const margin = new RegExp(`^(?:${marginNotes.join("|")})$`, "iu");

const structural = new Set([
  ...Object.values(articleWords).flat(),
  ...Object.values(ruleWords).flat(),
  ...Object.keys(divisionWords),
]);

interface HeadLine {
  readonly block: number;
  readonly from: number;
  readonly to: number;
  /** Which line of the text it is, empty ones not counted. */
  readonly at: number;
  readonly numbers: readonly number[];
  readonly besidePageNumber: boolean;
}

/** The running heads and margin notes of a text, by block. */
export function findRunningHeads(
  blocks: readonly SourceBlock[],
): ReadonlyMap<number, readonly FurnitureLine[]> {
  const found = new Map<number, FurnitureLine[]>();
  const add = (block: number, line: FurnitureLine): void => {
    const list = found.get(block);
    if (list === undefined) found.set(block, [line]);
    else list.push(line);
  };
  for (const [block, { kind, text, hint }] of blocks.entries()) {
    if (kind !== "prose" || hint !== undefined || !gluedHint.test(text)) continue;
    for (const match of text.matchAll(glued)) {
      const role = match[0].startsWith("[") ? "page-number" : "running-head";
      if (role === "running-head" && !/\d/u.test(match[0])) continue;
      add(block, { from: match.index, to: match.index + match[0].length, role });
    }
  }
  const { repeated, title, notes } = collect(blocks);
  for (const { block, from, to } of notes) add(block, { from, to, role: "note" });
  for (const [key, lines] of repeated) {
    const heads = key === title ? lines.filter(({ at }) => at > 0) : lines;
    if (!isRepeatedHead(heads, key === title ? minRunningHeads - 1 : minRunningHeads)) continue;
    for (const { block, from, to } of heads) add(block, { from, to, role: "running-head" });
  }
  return new Map([...found].map(([block, lines]) => [block, apart(lines)]));
}

/** The stretches in order; of those that overlap the first is kept. */
function apart(lines: readonly FurnitureLine[]): readonly FurnitureLine[] {
  const kept: FurnitureLine[] = [];
  for (const line of [...lines].sort((x, y) => x.from - y.from)) {
    if (line.from >= (kept.at(-1)?.to ?? 0)) kept.push(line);
  }
  return kept;
}

interface Collected {
  /** Lines that differ in their page numbers only. */
  readonly repeated: ReadonlyMap<string, readonly HeadLine[]>;
  /** The first line of the text. */
  readonly title: string | undefined;
  readonly notes: readonly { readonly block: number; readonly from: number; readonly to: number }[];
}

function collect(blocks: readonly SourceBlock[]): Collected {
  const repeated = new Map<string, HeadLine[]>();
  const notes: { block: number; from: number; to: number }[] = [];
  let title: string | undefined;
  let at = -1;
  let last: HeadLine | undefined;
  let afterPageNumber = false;
  for (const [block, { kind, text, hint }] of blocks.entries()) {
    if ((kind !== "prose" && kind !== "heading") || hint !== undefined) continue;
    for (const line of linesOf(text)) {
      at += 1;
      if (pageLineKind(line.text) !== undefined) {
        afterPageNumber = true;
        if (last?.at === at - 1) last = Object.assign(last, { besidePageNumber: true });
        continue;
      }
      if (line.text.length > maxRunningHeadLength) {
        afterPageNumber = false;
        continue;
      }
      if (kind === "prose" && margin.test(line.text)) notes.push({ block, from: line.from, to: line.to });
      const { key, numbers } = keyOf(line.text);
      if (at === 0) title = key;
      if (isWordy(key)) {
        last = { block, from: line.from, to: line.to, at, numbers, besidePageNumber: afterPageNumber };
        const lines = repeated.get(key);
        if (lines === undefined) repeated.set(key, [last]);
        else lines.push(last);
      }
      afterPageNumber = false;
    }
  }
  return { repeated, title, notes };
}

/** A line without the page numbers at its ends, in small letters. */
function keyOf(line: string): { readonly key: string; readonly numbers: readonly number[] } {
  const before = numberBefore.exec(line);
  const rest = line.slice(before?.[0].length ?? 0);
  const after = numberAfter.exec(rest);
  const bare = after === null ? rest : rest.slice(0, after.index);
  const numbers = [before?.[1], after?.[1]].flatMap((one) => (one === undefined ? [] : [Number(one)]));
  return { key: bare.trim().replace(/\s+/gu, " "), numbers };
}

/** Two words or more in large initials, which name no unit and end no sentence. */
function isWordy(key: string): boolean {
  if (/[.;:,]$|^[([]?[\p{L}\d]{1,3}[.)\]]/u.test(key)) return false;
  const words = key.split(" ");
  if (words.length < 2 || key.replace(/\P{L}/gu, "").length < 8) return false;
  if (structural.has(words[0]?.toLowerCase() ?? "")) return false;
  const long = words.filter((word) => /^\p{L}{4}/u.test(word));
  return long.filter((word) => /^\p{Lu}/u.test(word)).length * 2 > long.length;
}

function isRepeatedHead(lines: readonly HeadLine[], least: number): boolean {
  if (lines.length < least) return false;
  if (lines.some(({ at }, i) => i > 0 && at - (lines[i - 1]?.at ?? 0) < 2)) return false;
  const beside = lines.filter(({ besidePageNumber }) => besidePageNumber).length;
  return beside * 3 >= lines.length * 2 || pagesRise(lines);
}

/** Whether one number of each line rises from line to line, by no more than some lost pages. */
function pagesRise(lines: readonly HeadLine[]): boolean {
  let ends: readonly number[] = lines[0]?.numbers ?? [];
  for (const { numbers } of lines.slice(1)) {
    ends = numbers.filter((page) => ends.some((end) => page > end && page - end <= largestPageStep));
  }
  return ends.length > 0;
}
