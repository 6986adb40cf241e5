/**
 * Reads the number that stands after a heading's word, with every way it can be read, the plainest first.
 *
 *     Article V bis        ARTICLE 11entry into force        Regulation V/1-1        ARTICLE VI 1.
 *             ^                    ^                                    ^                    ^
 *
 * Which reading is right cannot be known here: "13ter…" may be 13 with a title glued to it, "11" may be a Roman II
 * read as figures. Each reading says how doubtful it is; the run of numbers in the whole text decides.
 */
import { readConfused } from "./confused-number.ts";
import { latinSuffixes, specialNumbers } from "./number-words.ts";
import { foldWord, hanValue, romanValue, toRoman, wordValue } from "./numerals.ts";

/** A number in its parts: `V/1-1` has the prefix "V/1-", the stem 1; "12bis" the stem 12 and the suffix "bis". */
export interface HeadingNumber {
  /** As a reader cites it: "12bis", "2a", "V/1-1". */
  readonly text: string;
  readonly prefix: string;
  readonly stem: number;
  readonly suffix: string;
  readonly style: "arabic" | "roman" | "words" | "letter" | "special";
}

/** One way to read a printed number. */
export interface NumberReading {
  readonly number: HeadingNumber;
  /** Where the number ends in the text. */
  readonly end: number;
  /** 0: as printed. 1: needs the run of numbers to speak for it. */
  readonly doubt: number;
  /** Set when the print was mended: what was assumed. */
  readonly assumed?: string;
}

const lead = /^(?:the\s+|n[°º˚]\.?\s*|no(?:\.?\s+|\.?(?=\d))|nr\.?\s*|№\s*|number\s+)?/iu;
const compoundRoman =
  /^([IVXLC]{1,7}|[A-Z])([-–/.])(\d{1,3}(?:[-–.]\d{1,3})?)(bis|ter|quater|[a-z])?(?![\p{L}\d)])/u;
const compoundFigures =
  /^(\d{1,3})([.–/-])(\d{1,3})(?:[.–-]\d{1,3})?([A-Za-z]|bis|ter|quater)?(?![\p{L}\d)])/u;
/** "RL 101", "D. 12": the letters of a series of regulations before the figures. */
const series = /^(?![IVXLCDM]{1,4}\W)([A-Z]{1,3})\.?\s?(\d{1,4})(?![\p{L}\d])/u;
const figures = /^(\d{1,4})(?!\d)/u;
/** Small letters may be glued to a numeral of two letters or more ("IVdefinitions"); "It" and "Cinema" are words. */
const roman =
  /^(?:[IVXLCDM]{2,9}(?!\p{Lu})|[IVXLCDM](?!\p{L})|I(?=er(?!\p{L}))|[ivxlcdm]{1,9}(?!\p{L})|i(?=er(?:\P{L}|$|\p{L}{3})))/u;
/** "e" is no mark after figures: Article 2E stands between 2D and 2F. */
const markOfFigures = /^(?:\.?\s?[°º˚ª]\.?|(?:st|nd|rd|th|ème|eme|o)(?!\p{L}))/iu;
const markOfNumerals = /^(?:\.?\s?[°º˚ª]\.?|(?:ère|ème|er|re|e)(?!\p{L}))/u;
const words = /^\p{L}+(?:(?:\s+|-)\p{L}+){0,3}/u;
const latin = new RegExp(`^[\\s.–-]{0,3}(${latinSuffixes.join("|")})(?!\\p{L})`, "iu");
const gluedLatin = new RegExp(`^(${latinSuffixes.join("|")})`, "iu");
const letterSuffix = /^(?:([A-Za-z])|[-–]([A-Za-z])|\s([A-Z])(?=\s*(?:[.:)–—-]|$|\n|\r)))(?![\p{L}\p{N}])/u;
/**
 * The readings of the number at the start of the text, the plainest first; none when no number stands there.
 * `gluedNumeral`: a numeral may be glued to a title ("Ipurposes"), where nothing else can be read.
 */
export function readPrintedNumber(text: string, { gluedNumeral = false } = {}): readonly NumberReading[] {
  const start = lead.exec(text)?.[0].length ?? 0;
  const rest = text.slice(start);
  const readings: NumberReading[] = [];
  const add = (number: HeadingNumber | undefined, length: number, doubt: number, assumed?: string): void => {
    if (number === undefined || readings.some((known) => known.number.text === number.text)) return;
    readings.push({ number, end: start + length, doubt, ...(assumed === undefined ? {} : { assumed }) });
  };
  readCompound(rest, add);
  readPlain(rest, add);
  readWords(rest, add);
  readConfused(rest, add);
  if (gluedNumeral && readings.length === 0) readGluedNumeral(rest, add);
  return readings;
}

/**
 * "ARTICLE Ipurposes", "article iithe commission": a numeral that has lost the space after it. Every canonical numeral at
 * the beginning is a reading, the longest first: "ivisas" is IV with "isas" or I with "visas".
 */
function readGluedNumeral(rest: string, add: AddReading): void {
  const run = /^(?:[IVXL]{1,7}|[ivxl]{1,7})(?=\p{Ll})/u.exec(rest)?.[0] ?? "";
  for (let length = run.length; length > 0; length--) {
    const printed = run.slice(0, length);
    const stem = romanValue(printed);
    if (stem === undefined || toRoman(stem) !== printed.toUpperCase()) continue;
    if (!/^\p{Ll}{2}/u.test(rest.slice(length))) continue;
    add(romanNumber(stem), length, 1 + (run.length - length) / 4);
  }
}

function romanNumber(value: number): HeadingNumber {
  return { text: String(value), prefix: "", stem: value, suffix: "", style: "roman" };
}

/** Takes a reading of the number with its length in the text. */
export type AddReading = (
  number: HeadingNumber | undefined,
  length: number,
  doubt: number,
  assumed?: string,
) => void;

/** "I-45", "II.1", "V/1-1", "2.31". A point may also divide an article's number from its paragraph's: doubtful. */
function readCompound(rest: string, add: AddReading): void {
  const [printed = "", letters = "", digits = ""] = series.exec(rest) ?? [];
  if (printed !== "") {
    const number = { prefix: letters, stem: Number(digits), suffix: "", style: "arabic" } as const;
    add({ ...number, text: `${letters}${digits}` }, printed.length, 0);
  }
  const match = compoundRoman.exec(rest) ?? compoundFigures.exec(rest);
  if (match === null) return;
  const last = /^(.*?)(?<!\d)(\d+)([A-Za-z]*)$/u.exec(match[0]);
  if (last === null) return;
  const doubt = match[2] === "." && /^\s*[.)]/u.test(rest.slice(match[0].length)) ? 0.5 : 0;
  const [whole, prefix = "", stem = "", suffix = ""] = last;
  add(
    {
      text: whole.replace(/–/gu, "-"),
      prefix,
      stem: Number(stem),
      suffix: suffix.toLowerCase(),
      style: "arabic",
    },
    whole.length,
    doubt,
  );
}

/** Figures and Roman numerals with their ordinal mark and their suffix. */
function readPlain(rest: string, add: AddReading): void {
  const digits = figures.exec(rest)?.[0];
  const numeral = digits === undefined ? roman.exec(rest)?.[0] : undefined;
  const printed = digits ?? numeral;
  if (printed === undefined) return;
  const stem = digits === undefined ? romanValue(printed) : Number(digits);
  if (stem === undefined) return;
  const style = digits === undefined ? "roman" : "arabic";
  const number = (suffix: string): HeadingNumber => ({
    text: `${stem}${suffix}`,
    prefix: "",
    stem,
    suffix,
    style,
  });
  let length = printed.length;
  const tail = rest.slice(length);
  // "Article 2d" is the second of an old print, or stands between 2c and 2e; the run of numbers tells.
  if (digits !== undefined && (stem % 10 === 2 || stem % 10 === 3) && /^d(?![\p{L}\d])/u.test(tail))
    add(number(""), length + 1, 0.25);
  // "Article 1erobjet": only the first has this mark, and it is glued in prints without spaces.
  const mark =
    (numeral === undefined ? markOfFigures : markOfNumerals).exec(tail)?.[0] ??
    (stem === 1 ? /^(?:er|(?:re|ère)(?!\p{L}))/iu.exec(tail)?.[0] : undefined);
  if (mark !== undefined) length += mark.length;
  const doubt = numeral === undefined || isCanonical(numeral) ? 0 : 1.5;
  const after = rest.slice(length);
  const suffixed = latin.exec(after);
  if (suffixed !== null) {
    add(number((suffixed[1] ?? "").toLowerCase()), length + suffixed[0].length, doubt);
    return;
  }
  const lettered = letterSuffix.exec(after);
  const letter = lettered?.[1] ?? lettered?.[2] ?? lettered?.[3];
  if (lettered !== null && letter !== undefined) {
    add(number(letter.toLowerCase()), length + lettered[0].length, lettered[3] === undefined ? doubt : 0.25);
    if (lettered[3] !== undefined) add(number(""), length, 1);
    return;
  }
  // "13termination" is 13, "3bisobjet" is 3bis: words begin with "ter", hardly any with the other suffixes.
  const glued = gluedLatin.exec(after);
  const sure = glued !== null && (glued[1] ?? "").toLowerCase() !== "ter";
  add(number(""), length, sure ? doubt + 3 : doubt);
  if (glued !== null)
    add(number((glued[1] ?? "").toLowerCase()), length + glued[0].length, sure ? doubt : doubt + 1);
  if (numeral !== undefined && /^[A-Z]$/u.test(numeral)) add(letterNumber(numeral), 1, 0.75);
}

/** Old prints write IIII and VIIII; anything further from the rule is likely a word or a misreading. */
function isCanonical(numeral: string): boolean {
  const value = romanValue(numeral);
  return value !== undefined && (toRoman(value) === numeral.toUpperCase() || /IIII$/iu.test(numeral));
}

function letterNumber(letter: string): HeadingNumber {
  return {
    text: letter.toLowerCase(),
    prefix: "",
    stem: letter.charCodeAt(0) - 64,
    suffix: "",
    style: "letter",
  };
}

/** "premier", "the first", "vingt et unième", "unique", "第十二"; a capital letter alone. */
function readWords(rest: string, add: AddReading): void {
  const run = words.exec(rest)?.[0];
  if (run === undefined) return;
  const parts = [...run.matchAll(/\p{L}+/gu)];
  for (let count = parts.length; count > 0; count--) {
    const last = parts[count - 1];
    if (last === undefined) continue;
    const length = last.index + last[0].length;
    const printed = run.slice(0, length);
    const value = wordValue(printed) ?? (printed.length > 1 ? hanValue(printed) : undefined);
    if (value !== undefined) {
      const suffixed = latin.exec(rest.slice(length));
      const suffix = (suffixed?.[1] ?? "").toLowerCase();
      add(
        { text: `${value}${suffix}`, prefix: "", stem: value, suffix, style: "words" },
        length + (suffixed?.[0].length ?? 0),
        0,
      );
      return;
    }
    const special = count === 1 ? specialNumbers[foldWord(printed)] : undefined;
    if (special !== undefined) {
      add({ text: special, prefix: "", stem: 1, suffix: "", style: "special" }, length, 0);
      return;
    }
  }
  const glued = /^(?:premier|primero|primeiro)(?=\p{L})/iu.exec(rest)?.[0];
  if (glued !== undefined)
    add({ text: "1", prefix: "", stem: 1, suffix: "", style: "words" }, glued.length, 0.5);
  // "ARTICULO PRIMEROlas partes": a word in capitals glued to small letters.
  const capitals = /^\p{Lu}{4,14}(?=\p{Ll})/u.exec(rest)?.[0];
  const stem = capitals === undefined ? undefined : wordValue(capitals);
  if (capitals !== undefined && stem !== undefined)
    add({ text: String(stem), prefix: "", stem, suffix: "", style: "words" }, capitals.length, 0.25);
  const letter = /^[A-Z](?![\p{L}\p{N}])/u.exec(rest)?.[0];
  if (letter !== undefined && !/[IVXLCDM]/u.test(letter)) add(letterNumber(letter), 1, 0.25);
}

/** Whether the second number is the one after the first: 6 after 5, 5bis after 5, 6 after 5bis, II.1 after I.9. */
export function follows(first: HeadingNumber, second: HeadingNumber): boolean {
  if (first.prefix !== second.prefix) return second.stem === 1 && second.suffix === "";
  if (second.stem === first.stem + 1) return second.suffix === "";
  return second.stem === first.stem && suffixRank(second.suffix) === suffixRank(first.suffix) + 1;
}

/** The place of a suffix among its kind: none 0, bis 1, ter 2; a 1, b 2. */
function suffixRank(suffix: string): number {
  if (suffix === "") return 0;
  const at = (latinSuffixes as readonly string[]).indexOf(suffix);
  return at >= 0 ? at + 1 : suffix.charCodeAt(0) - 96;
}
