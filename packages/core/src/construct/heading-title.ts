/**
 * Where the title of an article ends: on the heading's line, glued to its number, or on the next line.
 *
 *     ARTICLE 2: TRADE IN GOODS 1. Except as otherwise provided …
 *                             ^
 *     ARTICLE 11entry into force1. this agreement shall …
 *                               ^
 *     Article 3. Definitions.—The term …
 *                            ^
 */
import { finiteVerbs, openWords, relativeWords } from "./formula-words.ts";
import { readItemMarker } from "./item-marker.ts";
import { maxTitleLength, maxTitleWords } from "./limits.ts";

const separators =
  /^[^\S\r\n]*['’*†‡]{0,3}(?:[.:)\]»”]{1,2}|[.:]?[^\S\r\n]*[-–—]+)?[^\S\r\n]*(?:[-–—]+[^\S\r\n]*)?/u;
const firstParagraph = /(?:(?<=\p{L}|[)\]”"])|(?<=\s))(?:1[.)]|\(1\)|§\s?1[.)]?)\s*(?=["“‘(]?\p{L})/u;
const dashedTitle = /^[^.;:]{3,90}\.\s*[-–—]+\s*(?=\p{Lu})/u;
const capitalsTitle =
  /^(?:(?=[^\s]*\p{Lu})[\p{Lu}\d'’(),/&-]+[^\S\r\n]+){2,}(?=["“]?\p{Lu}\p{Ll}|\p{Lu}[^\S\r\n]\p{Ll})/u;

const wordSet = (rows: readonly string[]): ReadonlySet<string> =>
  new Set(rows.flatMap((row) => row.split(" ")));
const verbs = wordSet(finiteVerbs);
const relatives = wordSet(relativeWords);
const open = wordSet(openWords);

/** Where marks and title after a number end, and the title. `to` is where the unit may end at the latest. */
export interface TitleOnLine {
  readonly end: number;
  readonly title?: string;
}

/**
 * Reads the title on the heading's own line, from the end of its number. `marked`: the source itself says that the line
 * is a heading, so that it is no sentence.
 */
export function titleOnLine(text: string, numberEnd: number, to: number, marked = false): TitleOnLine {
  const lineEnd = endOfLine(text, numberEnd, to);
  const line = text.slice(numberEnd, Math.min(lineEnd, numberEnd + 600));
  const marks = separators.exec(line)?.[0].length ?? 0;
  const rest = line.slice(marks);
  const found = (length: number): TitleOnLine => {
    const title = trimTitle(rest.slice(0, length));
    return { end: numberEnd + marks + length, ...(title === "" ? {} : { title }) };
  };
  if (rest.trim() === "") return { end: lineEnd };
  const paragraph = firstParagraph.exec(rest.slice(0, maxTitleLength));
  if (paragraph !== null && isTitleText(rest.slice(0, paragraph.index))) return found(paragraph.index);
  const dashed = dashedTitle.exec(rest)?.[0];
  if (dashed !== undefined) return found(dashed.length);
  const capitals = capitalsTitle.exec(rest.slice(0, maxTitleLength))?.[0];
  if (capitals !== undefined && rest.length > capitals.length) return found(capitals.length);
  const whole = lineEnd - numberEnd - marks;
  const small = /^\p{Ll}/u.test(rest) && to - lineEnd < 2;
  const sentence = !marked && (readItemMarker(rest) !== undefined || beginsSentence(rest));
  if (whole === rest.length && isTitleText(rest) && !sentence && !goesOn(text, lineEnd) && !small)
    return found(rest.length);
  return { end: numberEnd + marks };
}

function endOfLine(text: string, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || code === 13) return at;
  }
  return to;
}

function trimTitle(text: string): string {
  return text
    .trim()
    .replace(/(?<![\s.–—-])[\s.–—-]+$/u, "")
    .replace(/^[("“[]+([^("“[].*)[)"”\]]$/u, "$1");
}

/** Whether a line is the first of a sentence: it has a finite verb of its own, or ends in a word that asks for more. */
function beginsSentence(line: string): boolean {
  const words: readonly string[] = line.trim().match(/[\p{L}'’]+/gu) ?? [];
  // In a line of capitals only the plainest verb tells: "THE MAY AGREEMENT" is a title.
  if (!/\p{Ll}/u.test(line)) {
    const last = words.at(-1) ?? "";
    return words.includes("SHALL") || (last.length > 1 && open.has(last.toLowerCase()));
  }
  if (open.has(words.at(-1) ?? "") && /\p{L}$/u.test(line.trim())) return true;
  for (const word of words) {
    if (relatives.has(word)) return false;
    if (verbs.has(word.replace("’", "'"))) return true;
  }
  return false;
}

/** Whether the next line goes on in small letters, or with a number that counts something: "… of\n5,000,000 dollars". */
function goesOn(text: string, lineEnd: number): boolean {
  return /^(?:[\r\n]+[^\S\r\n]*\p{Ll}|(?:\r\n|\r|\n)[^\S\r\n]*\d[\d.,]*[^\S\r\n]+\p{Ll})/u.test(
    text.slice(lineEnd, lineEnd + 40),
  );
}

/** Whether words can be a title: not long, and not closed like a sentence. */
export function isTitleText(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (text.length > maxTitleLength || words.length > maxTitleWords) return false;
  return !/[.;:,]$/u.test(text.trim()) && !/[.;]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(text);
}

/**
 * Where a title on the line after the heading ends, or undefined when that line is text. A title is short, is not
 * closed like a sentence, and does not carry on in the next line.
 */
export function titleOnNextLine(block: string, from: number, to: number): number | undefined {
  const lineEnd = endOfLine(block, from, to);
  const line = block.slice(from, lineEnd).trim();
  if (line === "" || !isTitleText(line) || line.length > maxTitleLength / 2 + 40) return undefined;
  if (!/^["“‘(«*_[]*[\p{Lu}\p{Lo}\d]/u.test(line) || beginsSentence(line)) return undefined;
  return goesOn(block.slice(0, to), lineEnd) ? undefined : lineEnd;
}
