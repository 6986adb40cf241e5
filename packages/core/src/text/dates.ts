/**
 * Dates in running English text, in every order and dress that treaties use:
 *
 *     August 14, 1941    Aug. 14, 1941    14 August 1941    the 11th March, 1941    this eleventh day of June, 1942
 */
import { ordinalValue } from "./numerals.ts";

const monthNames = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** The number of a month (1 to 12) from its name or abbreviation, without its full point. */
export function monthNumber(word: string): number | undefined {
  const lower = word.toLowerCase();
  if (lower === "sept") return 9;
  const at = monthNames.findIndex((name) => name === lower || (lower.length === 3 && name.startsWith(lower)));
  return at < 0 ? undefined : at + 1;
}

/** Whether a word is a month's abbreviation ("Aug", "Sept") and not its full name. */
export function isMonthAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  return lower !== "may" && !monthNames.includes(lower) && monthNumber(lower) !== undefined;
}

/** A date found in a text: where it stands, and its value. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** ISO 8601; without a day when the text names none. */
  readonly iso: string;
}

const month =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const day =
  "(\\d{1,2}(?:st|nd|rd|th)?|(?:twenty|thirty)?-?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth))";
const year = "(1[5-9]\\d\\d|20\\d\\d)";
const monthFirst = new RegExp(`\\b${month}\\s+${day},?\\s+${year}\\b`, "giu");
const dayFirst = new RegExp(`\\b${day}\\s+(?:day\\s+)?(?:of\\s+)?${month},?\\s+${year}\\b`, "giu");

/** Finds the dates of a text, in order; they do not overlap. */
export function findDates(text: string): readonly FoundDate[] {
  if (!/1[5-9]\d\d|20\d\d/u.test(text)) return [];
  const found: FoundDate[] = [];
  for (const match of text.matchAll(monthFirst)) push(found, match, match[1], match[2], match[3]);
  for (const match of text.matchAll(dayFirst)) push(found, match, match[2], match[1], match[3]);
  return found
    .sort((x, y) => x.start - y.start)
    .filter((date, i, all) => i === 0 || date.start >= (all[i - 1]?.end ?? 0));
}

function push(found: FoundDate[], match: RegExpExecArray, monthWord = "", dayWord = "", yearWord = ""): void {
  const m = monthNumber(monthWord);
  const d = /^\d+$/u.test(dayWord) ? Number(dayWord) : ordinalValue(dayWord);
  if (m === undefined || d === undefined || d < 1 || d > 31) return;
  const iso = `${yearWord}-${String(m).padStart(2, "0")}-${String(d).padStart(2, "0")}`;
  found.push({ start: match.index, end: match.index + match[0].length, iso });
}
