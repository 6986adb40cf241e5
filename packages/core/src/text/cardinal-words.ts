/**
 * Cardinal numbers in words, of any size that treaties use, in the languages whose dates and numbers are read:
 *
 *     one thousand nine hundred and forty-two    mil neuf cent quarante-deux    mil novecientos cuarenta y dos
 */

/** Languages of which dates, numbers and ordinals are read. */
export const numberLanguages = ["en", "fr", "es"] as const;

/** A language whose number words are read: a BCP 47 tag without region. */
export type NumberLanguage = (typeof numberLanguages)[number];

interface Words {
  readonly values: ReadonlyMap<string, number>;
  /** Words that multiply what stands before them. */
  readonly scales: ReadonlyMap<string, number>;
  /** Words that join parts of a number and are none themselves. */
  readonly joints: ReadonlySet<string>;
  /** Words that are no number when they stand alone: "one another", "un État". */
  readonly notAlone: ReadonlySet<string>;
}

/** Data: words for the values of a row, forms of one value divided by a bar. */
function words(
  rows: readonly (readonly [values: readonly number[], words: string])[],
  scales: string,
  joints: string,
  notAlone: string,
): Words {
  const values = new Map<string, number>();
  for (const [numbers, list] of rows) {
    for (const [i, forms] of list.split(" ").entries()) {
      for (const form of forms.split("|")) values.set(form, numbers[i] ?? 0);
    }
  }
  return {
    values,
    scales: new Map(
      scales.split(" ").map((entry): [string, number] => {
        const [word = "", value] = entry.split(":");
        return [word, Number(value)];
      }),
    ),
    joints: new Set(joints.split(" ")),
    notAlone: new Set(notAlone.split(" ")),
  };
}

const range = (from: number, to: number, step = 1): readonly number[] =>
  Array.from({ length: (to - from) / step + 1 }, (_, i) => from + i * step);

const languages: Readonly<Record<NumberLanguage, Words>> = {
  en: words(
    [
      [
        range(0, 19),
        "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen " +
          "seventeen eighteen nineteen",
      ],
      [range(20, 90, 10), "twenty thirty forty|fourty fifty sixty seventy eighty ninety"],
    ],
    "hundred:100 thousand:1000 million:1000000 billion:1000000000",
    "and",
    "one",
  ),
  fr: words(
    [
      [
        range(0, 16),
        "zéro un|une deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
      ],
      [
        [20, 30, 40, 50, 60, 70, 80, 90],
        "vingt|vingts trente quarante cinquante soixante septante huitante|octante nonante",
      ],
    ],
    "cent:100 cents:100 mil:1000 mille:1000 million:1000000 millions:1000000 milliard:1000000000",
    "et",
    "un une",
  ),
  es: words(
    [
      [
        range(0, 29),
        "cero uno|un|una dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince " +
          "dieciséis|dieciseis diecisiete dieciocho diecinueve veinte veintiuno|veintiún|veintiun veintidós|veintidos " +
          "veintitrés|veintitres veinticuatro veinticinco veintiséis|veintiseis veintisiete veintiocho veintinueve",
      ],
      [range(30, 90, 10), "treinta cuarenta cincuenta sesenta setenta ochenta noventa"],
      [
        range(100, 900, 100),
        "cien|ciento doscientos|doscientas trescientos|trescientas cuatrocientos|cuatrocientas quinientos|quinientas " +
          "seiscientos|seiscientas setecientos|setecientas ochocientos|ochocientas novecientos|novecientas",
      ],
    ],
    "mil:1000 millón:1000000 millon:1000000 millones:1000000",
    "y",
    "un uno una",
  ),
};

/** A number found in a run of words. */
export interface FoundCardinal {
  readonly value: number;
  /** How many words it takes. */
  readonly length: number;
}

/** Whether a word, in small letters, can begin a cardinal number. */
export function isCardinalWord(word: string, language: NumberLanguage): boolean {
  const { values, scales } = languages[language];
  // "mil neuf cent" begins with a scale, as no English number does.
  return values.has(word) || (language !== "en" && scales.has(word));
}

/**
 * Reads a cardinal number at a place.
 *
 * @param wordAt the word so many places on, in small letters; empty past the end
 */
export function readCardinal(
  wordAt: (offset: number) => string,
  language: NumberLanguage,
): FoundCardinal | undefined {
  const { values, scales, joints, notAlone } = languages[language];
  let total = 0;
  let part = 0;
  let length = 0;
  /** The value that stands right before; -1 after a scale, 0 at the beginning. */
  let last = 0;
  for (let i = 0; ; i++) {
    const word = wordAt(i);
    const scale = scales.get(word);
    const value = values.get(word);
    if (value !== undefined) {
      // "quatre-vingts" is four twenties; elsewhere a smaller value goes on after a larger one only.
      if (language === "fr" && value === 20 && last === 4) part += 76;
      else if (last !== 0 && last !== -1 && !goesOn(last, value, language)) break;
      else part += value;
      last = language === "fr" && value === 20 && last === 4 ? 80 : value;
    } else if (scale !== undefined && (part > 0 || (language !== "en" && length === 0) || last === -1)) {
      if (scale === 100 && last === -1 && part === 0 && total === 0 && length > 0) break;
      part = Math.max(part, 1) * scale;
      if (scale >= 1000) {
        total += part;
        part = 0;
      }
      last = -1;
    } else if (joints.has(word) && length > 0 && isJoint(last, values.get(wordAt(i + 1)), language)) continue;
    else break;
    length = i + 1;
  }
  if (length === 0 || (length === 1 && notAlone.has(wordAt(0)))) return undefined;
  return { value: total + part, length };
}

/** Whether one value continues another: twenty five, soixante dix, ciento tres. */
function goesOn(last: number, value: number, language: NumberLanguage): boolean {
  if (last >= 100) return value < 100;
  if (language === "fr" && (last === 60 || last === 80)) return value < 20;
  if (language === "fr" && last === 10) return value >= 7 && value < 10;
  return last >= 20 && last % 10 === 0 && value > 0 && value < 10;
}

/** Whether "and" may stand here within a number: forty and two is two numbers, hundred and two is one. */
function isJoint(last: number, next: number | undefined, language: NumberLanguage): boolean {
  if (next === undefined) return false;
  if (language === "en") return last === -1;
  if (language === "fr") return last >= 20 && last < 80 && (next === 1 || next === 11);
  return last >= 30 && last < 100 && last % 10 === 0 && next > 0 && next < 10;
}

/** Reads a whole phrase as a cardinal number: "mil neuf cent quarante-deux" is 1942. */
export function cardinalPhrase(text: string, language: NumberLanguage): number | undefined {
  const list = text
    .toLowerCase()
    .split(/[\s-]+/u)
    .filter((word) => word !== "");
  const found = readCardinal((offset) => list[offset] ?? "", language);
  return found?.length === list.length ? found.value : undefined;
}
