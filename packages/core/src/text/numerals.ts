/**
 * Printed numbers and what they are worth: Roman, Arabic, letters, ordinals in words, and the Latin suffixes
 * (bis, ter …) under which later articles were slipped between earlier ones.
 */

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

/** Latin suffixes of slipped-in articles, in their order. */
export const latinSuffixes = [
  "bis",
  "ter",
  "quater",
  "quinquies",
  "sexies",
  "septies",
  "octies",
  "nonies",
  "decies",
] as const;

const suffixPattern = new RegExp(`^(.*?)[\\s.-]*(${latinSuffixes.join("|")})$`, "u");

/**
 * Reads a printed number into its value: figures, with a suffix in small letters where there is one.
 *
 *     "VII" → "7"    "V bis" → "5bis"    "2A" → "2a"    "the first" → "1"    "1er" → "1"
 *
 * Returns undefined when it is not a number that we read.
 */
export function readNumber(printed: string): string | undefined {
  const text = printed
    .trim()
    .toLowerCase()
    .replace(/^the\s+/u, "")
    .replace(/[.:)'’]+$/u, "");
  if (text === "") return undefined;
  const withSuffix = suffixPattern.exec(text);
  if (withSuffix) {
    const stem = readNumber(withSuffix[1] ?? "");
    return stem === undefined ? undefined : stem + (withSuffix[2] ?? "");
  }
  const figures = /^(\d{1,4})(?:er|re|st|nd|rd|th|[°ºo])?$/u.exec(text);
  if (figures) return String(Number(figures[1]));
  const lettered = /^(\d{1,4})[\s-]?([a-z])$/u.exec(text);
  if (lettered) return String(Number(lettered[1])) + (lettered[2] ?? "");
  const value = romanValue(text) ?? ordinalValue(text) ?? cardinalValue(text);
  return value === undefined ? undefined : String(value);
}
