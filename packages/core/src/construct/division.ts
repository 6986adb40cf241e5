/**
 * What groups articles: "PART I", "Chapter 2. General Provisions", "TITRE PREMIER", "SECTION A", "FINAL CLAUSES".
 *
 *     Part I of the present Treaty shall …        small letters follow: a reference
 *     CHAPTER VI                                  the title may stand in the next block
 *     titre ii : des membres ARTICLE 3 : …        in running text, directly before the heading of an article
 */
import { foldWord, wordValue } from "../text/numerals.ts";
import { readPrintedNumber } from "../text/printed-number.ts";
import type { Construct } from "./construct.ts";
import { isTitleText, titleOnNextLine } from "./heading-title.ts";
import { divisionTitleWords, divisionWords, withPlainForms } from "./heading-words.ts";
import type { ItemMarker } from "./item-marker.ts";
import { maxCrossHeadLength, maxTitleLength, numberWindow } from "./limits.ts";
import type { Unit } from "./unit.ts";

const words = withPlainForms(Object.keys(divisionWords)).join("|");
const opening = new RegExp(`^[\\s#*_[(]*(${words})\\.?[^\\S\\r\\n]*(?:\\r\\n|\\r|\\n)?[^\\S\\r\\n]*`, "iu");
const numberFirst = new RegExp(`^[\\s#*_[(]*(\\p{L}{4,14})[^\\S\\r\\n]+(${words})(?![\\p{L}\\p{N}])`, "iu");
const inline = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${words})\\.?\\s{0,2}(?=[\\divxlc]|\\p{L}+i[eè]re?|prem)`,
  "giu",
);
const separator = /^\s*(?:[.:)\]]+|[.:]?\s*[-–—]+)?\s*/u;
const titleWords = new RegExp(
  `(?<!\\p{L})(?:${withPlainForms(divisionTitleWords).join("|")})(?!\\p{L})`,
  "iu",
);
/** How far before the heading of an article the heading of its division is looked for in running text. */
const inlineWindow = 260;

interface DivisionHeading {
  readonly word: string;
  readonly label: string;
  readonly number?: string;
  readonly title?: string;
}

/** Whether a line is the heading of a division. */
export function opensDivision(line: string): boolean {
  return readDivision(line, false) !== undefined;
}

/** Reads the heading of a division. `lenient`: its place has been found already, small letters may follow. */
function readDivision(text: string, lenient: boolean): DivisionHeading | undefined {
  if (text.length > maxTitleLength * 2) return undefined;
  const match = opening.exec(text);
  if (match === null) return readNumberFirst(text);
  const word = (match[1] ?? "").toLowerCase();
  const readings = readPrintedNumber(text.slice(match[0].length, match[0].length + numberWindow));
  // A single C, D, L or M is a letter here: no treaty has a hundred sections.
  const reading = readings.find(({ number }) => /^[cdlm]$/u.test(number.text)) ?? readings[0];
  if (reading === undefined || reading.number.style === "special") return undefined;
  const end = match[0].length + reading.end;
  const rest = text.slice(end);
  const marks = separator.exec(rest)?.[0] ?? "";
  const title = rest.slice(marks.length).trim();
  if (!isDivisionTitle(title, marks.trim() !== "", lenient || rest.startsWith("\n"), text)) return undefined;
  return {
    word,
    label: text
      .slice(0, end)
      .trim()
      .replace(/\s+/gu, " ")
      .replace(/^[#*_[(]+\s*/u, ""),
    number: reading.number.text,
    ...(title === "" ? {} : { title: title.replace(/\s+/gu, " ") }),
  };
}

/** A title begins with a capital and is not closed like a sentence; "Part I of …" and "Section 2," are references. */
function isDivisionTitle(title: string, separated: boolean, lenient: boolean, text: string): boolean {
  if (title === "") return true;
  if (!isTitleText(title) && !(separated && title.split(/\s+/u).length <= 8)) return false;
  if (lenient) return true;
  if (!/^["“‘«(]?\s*[\p{Lu}\p{Lo}\d]/u.test(title)) return false;
  return separated || text.slice(0, 2) !== text.slice(0, 2).toLowerCase();
}

/** "First Part", "Première partie", "Erster Teil": alone on the line, or before its title. */
function readNumberFirst(text: string): DivisionHeading | undefined {
  const match = numberFirst.exec(text);
  const value = match === null ? undefined : wordValue(foldWord(match[1] ?? ""));
  if (match === null || value === undefined || text.length > maxCrossHeadLength * 2) return undefined;
  const rest = text.slice(match[0].length);
  const marks = separator.exec(rest)?.[0] ?? "";
  const title = rest.slice(marks.length).trim();
  if (title !== "" && (marks.trim() === "" || !isTitleText(title))) return undefined;
  return {
    word: (match[2] ?? "").toLowerCase(),
    label: match[0].trim().replace(/^[#*_[(]+\s*/u, ""),
    number: String(value),
    ...(title === "" ? {} : { title }),
  };
}

function isSection(word: string): boolean {
  return /^(?:se[ck]|abschnitt|sez|sec|seç)/u.test(word);
}

/** A section inside an article is one of its numbered blocks: "Section 2. Other members". */
function sectionMarker(text: string, { label, number = "" }: DivisionHeading): ItemMarker {
  const marks = /^[\s.:–—-]*/u.exec(text.slice(label.length))?.[0] ?? "";
  const value = Number.parseInt(number, 10);
  const reading = {
    form: "figure",
    value: Number.isNaN(value) ? 1 : value,
    suffix: "",
    parents: "",
  } as const;
  return { label, length: label.length + marks.length, number, dress: "section", readings: [reading] };
}

/**
 * Whether sections divide the articles of a text instead of grouping them: articles stand before the first, and no
 * section is followed directly by the heading of an article.
 *
 *     Article II
 *     Section 1. Original members
 */
export function sectionsDivideArticles(units: readonly Unit[]): boolean {
  let articles = 0;
  let sections = 0;
  for (const [i, unit] of units.entries()) {
    if (unit.mark?.type === "article") articles += 1;
    if (unit.mark !== undefined || !/^[\s#*]*\p{L}{4,9}\.?\s/u.test(unit.text.slice(0, 16))) continue;
    const heading = readDivision(unit.text, false);
    if (heading === undefined || !isSection(heading.word)) continue;
    if (articles === 0 || opensArticle(units, i + 1)) return false;
    sections += 1;
  }
  return sections > 0;
}

/** Whether the heading of an article stands here, or after a title alone. */
function opensArticle(units: readonly Unit[], at: number): boolean {
  const next = units[at];
  if (next?.mark?.type === "article") return true;
  return next !== undefined && isTitleText(next.text) && units[at + 1]?.mark?.type === "article";
}

/** Where a division's heading begins that ends directly before `to`, inside running text. */
export function divisionHeadingInside(text: string, from: number, to: number): number | undefined {
  const start = Math.max(from, to - inlineWindow);
  let found: number | undefined;
  for (const match of text.slice(start, to).matchAll(inline)) {
    const at = start + match.index;
    const before = text.slice(Math.max(0, at - 4), at).trimEnd();
    if (at > 0 && !/[.;:)”"’»]$/u.test(before)) continue;
    if (readDivision(text.slice(at, to).trimEnd(), true) !== undefined) found ??= at;
  }
  return found;
}

/** A line without a number that names a division: "FINAL CLAUSES" before the heading of an article. */
function isUnnumbered(text: string, marked: boolean): boolean {
  if (text.length > maxCrossHeadLength || /[.;:,]$/u.test(text)) return false;
  const capitals = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
  return marked || (capitals && titleWords.test(text));
}

export const division: Construct = {
  name: "division",
  read(unit, state) {
    if (unit.mark !== undefined && unit.mark.type !== "division") return undefined;
    if (unit.kind !== "prose" && unit.kind !== "heading") return undefined;
    const whole = { from: 0, to: unit.text.length };
    if (state.untitledDivision) {
      state.untitledDivision = false;
      const end = titleOnNextLine(unit.text, 0, unit.text.length);
      if (end === unit.text.length && readDivision(unit.text, false) === undefined)
        return [{ type: "heading-title", ...whole }];
    }
    const heading = readDivision(unit.text, unit.mark?.type === "division");
    if (heading !== undefined && state.sectionsInArticles && isSection(heading.word)) {
      const marker = sectionMarker(unit.text, heading);
      return [{ type: "item", marker, ...whole }];
    }
    if (heading !== undefined) {
      if (state.stage !== "annex") state.stage = "operative";
      state.signatureLines = 0;
      state.untitledDivision = heading.title === undefined;
      return [{ type: "division", ...heading, ...whole }];
    }
    const beforeArticle = state.next?.mark?.type === "article";
    const inside = state.stage === "operative" || state.stage === "annex";
    if (!inside || !beforeArticle || !isUnnumbered(unit.text, unit.kind === "heading")) return undefined;
    return [{ type: "division", word: "division", label: unit.text.trim(), ...whole }];
  },
};
