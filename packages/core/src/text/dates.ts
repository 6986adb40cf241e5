/**
 * Dates in running text, in every order and dress that treaties use:
 *
 *     August 14, 1941    Aug. 14, 1941    14 August 1941    the 11th March, 1941    this eleventh day of June, 1942
 *     le 1er mars 1941   le onze mars mil neuf cent quarante et un
 *     11 de marzo de 1941    a los once días del mes de marzo de mil novecientos cuarenta y uno
 */
import { cardinalPhrase, type NumberLanguage } from "./cardinal-words.ts";
import { foldWord, ordinalValue, wordValue } from "./numerals.ts";

const monthNames: Readonly<Record<NumberLanguage, readonly string[]>> = {
  en: "january february march april may june july august september october november december".split(" "),
  fr: "janvier février mars avril mai juin juillet août septembre octobre novembre décembre".split(" "),
  es: "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre".split(" "),
};

/** Abbreviations with the last letters of the name, as clerks wrote them: "30th Novr 1782". */
const olderMonths: ReadonlyMap<string, number> = new Map([
  ["sept", 9],
  ["jany", 1],
  ["janry", 1],
  ["feby", 2],
  ["febry", 2],
  ["augt", 8],
  ["septr", 9],
  ["octr", 10],
  ["novr", 11],
  ["decr", 12],
]);

/** The number of a month (1 to 12) from its English name or abbreviation, without its full point. */
export function monthNumber(word: string): number | undefined {
  const lower = word.toLowerCase();
  const older = olderMonths.get(lower);
  if (older !== undefined) return older;
  const at = monthNames.en.findIndex(
    (name) => name === lower || (lower.length === 3 && name.startsWith(lower)),
  );
  return at < 0 ? undefined : at + 1;
}

/** The number of a month in one of the languages whose dates are read. */
function monthIn(word: string, language: NumberLanguage): number | undefined {
  if (language === "en") return monthNumber(word);
  const folded = foldWord(word);
  // "setiembre" is as good as "septiembre".
  const name = folded === "setiembre" ? "septiembre" : folded;
  const at = monthNames[language].findIndex((month) => foldWord(month) === name);
  return at < 0 ? undefined : at + 1;
}

/** Whether a word is a month's abbreviation ("Aug", "Sept") and not its full name. */
export function isMonthAbbreviation(word: string): boolean {
  const lower = word.toLowerCase();
  return lower !== "may" && !monthNames.en.includes(lower) && monthNumber(lower) !== undefined;
}

/** A date found in a text: where it stands, and its value. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  /** ISO 8601; without a day when the text names none. */
  readonly iso: string;
}

/** How a language writes dates: each pattern has the groups day, month and year. */
interface DatePatterns {
  /** A text without this has no date, which is soon seen. */
  readonly hint: RegExp;
  readonly patterns: readonly RegExp[];
}

const figures = "1[5-9]\\d\\d|20\\d\\d";
const englishMonth =
  "(?<month>jan(?:uary|r?y)?|feb(?:ruary|r?y)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust|t)?|sept?(?:ember|r)?|oct(?:ober|r)?|nov(?:ember|r)?|dec(?:ember|r)?)\\.?";
const englishDay =
  "(?<day>\\d{1,2}(?:st|nd|rd|th)?|(?:twenty|thirty)?-?(?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth|nineteenth|twentieth|thirtieth))\\.?";
const englishYear = `(?<year>${figures}|(?:one\\s+thousand\\s+\\p{L}+\\s+hundred|(?:seven|eigh|nine)teen\\s+hundred)(?:\\s+and)?(?:[\\s-]+(?:${tensAndUnits()})){0,2})`;
const spanishNumber = "\\p{L}+(?:\\s+y\\s+\\p{L}+)?";
const months = (language: "fr" | "es", also: string): string =>
  `(?<month>${[...monthNames[language], ...monthNames[language].map(unaccented), also].join("|")})`;

/** Tens and units of an English year in words. */
function tensAndUnits(): string {
  return (
    "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|" +
    "twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety"
  );
}

function unaccented(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "");
}

const languages: Readonly<Record<NumberLanguage, DatePatterns>> = {
  en: {
    hint: /1[5-9]\d\d|20\d\d|[Hh]undred|HUNDRED/u,
    patterns: [
      new RegExp(`\\b${englishMonth}\\s+(?:the\\s+)?${englishDay},?\\s+${englishYear}\\b`, "giu"),
      new RegExp(
        `\\b(?:the\\s+(?=\\p{L}|\\d+\\p{L}))?${englishDay}\\s+(?:day\\s+)?(?:of\\s+)?${englishMonth},?\\s+(?:in\\s+the\\s+year\\s+)?${englishYear}\\b`,
        "giu",
      ),
    ],
  },
  fr: {
    hint: /1[5-9]\d\d|20\d\d|\bmil|neuf cent/iu,
    patterns: [
      new RegExp(
        `(?<!\\p{L})(?<day>\\d{1,2}(?:er)?|\\p{L}+(?:[\\s-](?:et[\\s-])?\\p{L}+)?)\\s+(?:jour\\s+)?(?:du\\s+mois\\s+)?(?:de\\s+|d['’])?${months("fr", "aout")},?\\s+(?:de\\s+l['’]an\\s+)?(?<year>${figures}|mil(?:le)?[\\s-](?:\\p{L}+[\\s-])?cent(?:[\\s-]\\p{L}+){0,4})(?![\\p{L}\\p{N}])`,
        "giu",
      ),
    ],
  },
  es: {
    hint: /1[5-9]\d\d|20\d\d|\bmil\b/iu,
    patterns: [
      new RegExp(
        `(?<!\\p{L})(?<day>\\d{1,2}(?:[º°o])?|${spanishNumber})\\s+(?:d[ií]as?\\s+)?(?:del\\s+mes\\s+)?de\\s+${months("es", "setiembre")}(?:\\s+del?(?:\\s+a[ñn]o)?)?,?\\s+(?:de\\s+)?(?<year>${figures}|mil\\s+\\p{L}+(?:\\s+${spanishNumber})?)(?![\\p{L}\\p{N}])`,
        "giu",
      ),
    ],
  },
};

/** Finds the dates of a text, in order; they do not overlap. */
export function findDates(text: string, language: NumberLanguage = "en"): readonly FoundDate[] {
  const { hint, patterns } = languages[language];
  if (!hint.test(text)) return [];
  const found = patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match) => readDate(match, language) ?? []),
  );
  if (found.length < 2) return found;
  return found
    .sort((x, y) => x.start - y.start)
    .filter((date, i, all) => i === 0 || date.start >= (all[i - 1]?.end ?? 0));
}

function readDate(match: RegExpExecArray, language: NumberLanguage): FoundDate | undefined {
  const { day = "", month = "", year = "" } = match.groups ?? {};
  const m = monthIn(month, language);
  const read = readDay(day, language);
  const y = readYear(year, language);
  if (m === undefined || read === undefined || y === undefined) return undefined;
  const iso = `${y.value}-${String(m).padStart(2, "0")}-${String(read.value).padStart(2, "0")}`;
  // Before a day in words other words were taken along, and behind a year: "el día | once de marzo".
  return { start: match.index + read.skipped, end: match.index + match[0].length - y.left, iso };
}

/** The day, and how many characters before it are none of it. */
function readDay(day: string, language: NumberLanguage): { value: number; skipped: number } | undefined {
  const digits = /^(\d+)\p{L}*[º°]?$/u.exec(day);
  const take = (words: string): number | undefined => {
    const number = digits !== null ? Number(digits[1]) : language === "en" ? ordinalValue(words) : undefined;
    const value =
      number ?? cardinalPhrase(words, language) ?? (language === "en" ? undefined : wordValue(words));
    return value !== undefined && value >= 1 && value <= 31 ? value : undefined;
  };
  const whole = take(day);
  if (whole !== undefined) return { value: whole, skipped: 0 };
  const tail = /^\p{L}+[\s-]+(.+)$/u.exec(day)?.[1];
  const value = tail === undefined ? undefined : take(tail);
  return value === undefined || tail === undefined ? undefined : { value, skipped: day.length - tail.length };
}

/** The year, and how many characters behind it are none of it. */
function readYear(year: string, language: NumberLanguage): { value: number; left: number } | undefined {
  if (/^\d/u.test(year)) return { value: Number(year), left: 0 };
  for (let words = year; words !== ""; words = words.replace(/[\s-]*\p{L}+$/u, "")) {
    const value = cardinalPhrase(words, language);
    if (value !== undefined && value >= 1500 && value < 2100)
      return { value, left: year.length - words.length };
  }
  return undefined;
}
