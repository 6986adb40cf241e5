/**
 * Printed numbers and what they are worth: Roman, Arabic, letters, ordinals in words, and the Latin suffixes
 * (bis, ter …) under which later articles were slipped between earlier ones.
 */
import { cardinalLists, hanFigures, latinSuffixes, ordinalLists } from "./number-words.ts";

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** The value of a Roman numeral in either case, or undefined. `IIII` and the like are read too: old prints have them. */
export function romanValue(text: string): number | undefined {
  const lower = text.toLowerCase();
  if (!/^[ivxlcdm]{1,12}$/u.test(lower)) return undefined;
  let total = 0;
  for (let i = 0; i < lower.length; i++) {
    const value = romanDigits[lower[i] ?? ""] ?? 0;
    const next = romanDigits[lower[i + 1] ?? ""] ?? 0;
    total += value < next ? -value : value;
  }
  return total > 0 ? total : undefined;
}

/** A number as a Roman numeral in capitals. */
export function toRoman(value: number): string {
  const steps: readonly (readonly [number, string])[] = [
    [1000, "M"],
    [900, "CM"],
    [500, "D"],
    [400, "CD"],
    [100, "C"],
    [90, "XC"],
    [50, "L"],
    [40, "XL"],
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  let rest = value;
  let out = "";
  for (const [worth, sign] of steps) {
    while (rest >= worth) {
      out += sign;
      rest -= worth;
    }
  }
  return out;
}

const unitOrdinals = [
  "",
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
];
const tensCardinals = ["", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const unitCardinals = [
  "zero",
  "one",
  "two",
  "three",
  "four",
  "five",
  "six",
  "seven",
  "eight",
  "nine",
  "ten",
  "eleven",
  "twelve",
  "thirteen",
  "fourteen",
  "fifteen",
  "sixteen",
  "seventeen",
  "eighteen",
  "nineteen",
];

const ordinalWords = new Map<string, number>();
const cardinalWords = new Map<string, number>();
for (let n = 0; n < 100; n++) {
  const tens = Math.trunc(n / 10);
  const unit = n % 10;
  if (n < 20) {
    cardinalWords.set(unitCardinals[n] ?? "", n);
    if (n > 0) ordinalWords.set(unitOrdinals[n] ?? "", n);
    continue;
  }
  const ten = tensCardinals[tens] ?? "";
  if (unit === 0) {
    cardinalWords.set(ten, n);
    ordinalWords.set(`${ten.slice(0, -1)}ieth`, n);
  } else {
    cardinalWords.set(`${ten}-${unitCardinals[unit] ?? ""}`, n);
    ordinalWords.set(`${ten}-${unitOrdinals[unit] ?? ""}`, n);
  }
}

/** The value of an English ordinal in words or figures: "eleventh", "twenty-third", "23rd". */
export function ordinalValue(text: string): number | undefined {
  const lower = text.toLowerCase();
  const figures = /^(\d{1,4})(?:st|nd|rd|th)$/u.exec(lower);
  return figures ? Number(figures[1]) : ordinalWords.get(lower.replace(/\s+/gu, "-"));
}

/** The value of an English cardinal below one hundred in words: "six", "twenty-one". */
export function cardinalValue(text: string): number | undefined {
  return cardinalWords.get(text.toLowerCase().replace(/\s+/gu, "-"));
}

const foreignOrdinals = wordValues(Object.values(ordinalLists));
const foreignCardinals = wordValues(Object.values(cardinalLists));

/** Lists of number words as a map; the first language that gives a word its value keeps it. */
function wordValues(lists: readonly string[]): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const list of lists) {
    for (const [i, forms] of list.split(" ").entries()) {
      for (const form of forms.split("|").map(foldWord)) if (!values.has(form)) values.set(form, i + 1);
    }
  }
  return values;
}

/** Small letters without accents, words joined by hyphens: the form in which number words are listed. */
export function foldWord(text: string): string {
  if (/^[a-z]+$/u.test(text)) return text;
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .trim()
    .replace(/[\s-]+/gu, "-");
}

/** The value of a number in words in any language that is listed: "eleventh", "premier", "décimo primero", "one". */
export function wordValue(text: string): number | undefined {
  const word = foldWord(text);
  return ordinalValue(word) ?? foreignOrdinals.get(word) ?? cardinalValue(word) ?? foreignCardinals.get(word);
}

/** The value of a Chinese or Japanese number below one thousand: "二十一" is 21, "12" in full-width figures 12. */
export function hanValue(text: string): number | undefined {
  const figures = text.normalize("NFKC");
  if (/^\d{1,4}$/u.test(figures)) return Number(figures);
  let total = 0;
  let pending = 0;
  for (const sign of figures) {
    const value = hanFigures[sign];
    if (value === undefined) return undefined;
    if (value < 10) pending = pending * (pending > 0 ? 10 : 1) + value;
    else {
      total += Math.max(pending, 1) * value;
      pending = 0;
    }
  }
  return total + pending > 0 ? total + pending : undefined;
}

const suffixPattern = new RegExp(`^(.*?)[\\s.-]*(${latinSuffixes.join("|")})$`, "u");

/**
 * Reads a printed number into its value: figures, with a suffix in small letters where there is one.
 *
 *     "VII" → "7"    "V bis" → "5bis"    "2A" → "2a"    "the first" → "1"    "1er" → "1"    "séptimo" → "7"
 *
 * Returns undefined when it is not a number that we read.
 */
export function readNumber(printed: string): string | undefined {
  const text = printed
    .slice(0, longestPrintedNumber)
    .trim()
    .toLowerCase()
    .replace(/^the\s+/u, "")
    .replace(/[.:)'’]+$/u, "");
  if (text === "") return undefined;
  const withSuffix = suffixPattern.exec(text);
  if (withSuffix) {
    const stem = readNumber(withSuffix[1] ?? "");
    if (stem !== undefined) return stem + (withSuffix[2] ?? "");
  }
  const figures = /^(\d{1,4})\.?(?:er|re|st|nd|rd|th|[°º˚ªo])?$/u.exec(text);
  if (figures) return String(Number(figures[1]));
  const lettered = /^(\d{1,4})[\s-]?([a-z])$/u.exec(text);
  if (lettered) return String(Number(lettered[1])) + (lettered[2] ?? "");
  const value = romanValue(text.replace(/^i(?:er|re)$/u, "i")) ?? wordValue(text) ?? hanValue(text);
  return value === undefined ? undefined : String(value);
}

/** Nothing longer than this is a number; what is longer is not searched. */
const longestPrintedNumber = 60;
