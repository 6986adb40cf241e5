/**
 * Finds every place that may be the heading of an article, with all that speaks for and against it. Nothing is decided
 * here: the run of numbers of the whole text decides (see choose-headings.ts).
 */
import type { SourceBlock } from "../source/block.ts";
import { specialNumbers } from "../text/number-words.ts";
import { foldWord, wordValue } from "../text/numerals.ts";
import { readPrintedNumber } from "../text/printed-number.ts";
import type { HeadingCandidate, HeadingReading, LetterCase } from "./heading.ts";
import { placeOf } from "./heading-place.ts";
import { articleWords, ruleWords, withPlainForms } from "./heading-words.ts";
import { numberWindow } from "./limits.ts";
import { loneWord } from "./lone-word.ts";
import { numberFirst } from "./number-first.ts";
import { numberInside } from "./number-inside.ts";
import { followOf, scoreOf } from "./weigh-heading.ts";

const plainWords = [...Object.values(articleWords).flat(), ...Object.values(ruleWords).flat()];
const words = withPlainForms([...new Set(plainWords)]);
const rules = new Set(withPlainForms(Object.values(ruleWords).flat()));
/** "Art: 2" of manuscripts has a colon for the point. A word alone, or in capitals glued to the small letters before it, or to figures after it. */
const wordPattern = new RegExp(
  `(?:(?<![\\p{L}\\p{N}])(?:${words.join("|")})(?![\\p{L}\\p{M}])|(?<=\\p{Ll})(?:${words
    .filter((word) => word.length > 4)
    .map((word) => word.toUpperCase())
    .join(
      "|",
    )})(?!\\p{Lu})|(?<![\\p{L}\\p{N}])(?:ARTICLE|ARTIGO|ARTICULO|ARTIKEL)(?=[IVXLC]{1,7}(?!\\p{L})))(?:\\.|(?<=\\bart):)?`,
  "giu",
);

/** Every candidate of the blocks, in the order of the text. */
export function findHeadings(
  blocks: readonly SourceBlock[],
  letterCase: LetterCase,
): readonly HeadingCandidate[] {
  const found: HeadingCandidate[] = [];
  for (const [index, block] of blocks.entries()) {
    if (!mayHoldHeadings(block)) continue;
    const { text } = block;
    const lone = loneWord(block, index, blocks[index + 1], isUnitWord);
    if (lone !== undefined) {
      found.push(lone);
      continue;
    }
    for (const match of text.matchAll(wordPattern)) {
      const candidate = readCandidate(block, index, match.index, match[0], letterCase, undefined);
      if (candidate !== undefined) found.push(candidate);
    }
    for (const candidate of mendedCandidates(block, index, letterCase)) found.push(candidate);
    for (const candidate of numberInside(block, index)) found.push(candidate);
    for (const candidate of numberFirst(block, index, letterCase)) found.push(candidate);
  }
  return found.sort((x, y) => x.block - y.block || x.from - y.from);
}

/** Front matter and tables hold none, and what the source has named already is not asked again. */
function mayHoldHeadings({ kind, hint }: SourceBlock): boolean {
  return (kind === "prose" || kind === "heading") && hint === undefined;
}

function isUnitWord(word: string): boolean {
  return words.includes(word.toLowerCase());
}

/** Whether the word names rules or regulations rather than articles. */
export function isRuleWord(word: string): boolean {
  return rules.has(word.toLowerCase());
}

function readCandidate(
  block: SourceBlock,
  index: number,
  from: number,
  printed: string,
  letterCase: LetterCase,
  mended: string | undefined,
): HeadingCandidate | undefined {
  const { text } = block;
  const wordEnd = from + printed.length;
  const word = printed.replace(/\.$/u, "");
  let place = placeOf(block, from);
  // A reference in small letters in running text is by far the commonest case; nothing more is read of it.
  const small = word === word.toLowerCase();
  if (
    place === "inline" &&
    small &&
    !isGluedNumber(text, wordEnd) &&
    !opensInSmallLetters(text, from, letterCase)
  )
    return undefined;
  const gap =
    /^[^\S\r\n]*(?:\r\n|\r|\n)?[^\S\r\n]*(?:\.(?=\d|[IVXL]+(?!\p{L})))?/u.exec(
      text.slice(wordEnd, wordEnd + numberWindow),
    )?.[0] ?? "";
  const at = wordEnd + gap.length;
  const base = { block: index, wordEnd, word, ...(mended === undefined ? {} : { mended }) };
  const before = place === "inline" ? numberBefore(text, from) : undefined;
  if (before !== undefined && lineEndsAt(text, wordEnd)) {
    place = placeOf(block, before.from);
    const reading: HeadingReading = {
      number: before.number,
      end: wordEnd,
      doubt: 0,
      follow: "alone",
      score: scoreOf({ place, word, letterCase, follow: "alone", doubt: 0, text, from: before.from }),
    };
    return { ...base, from: before.from, place, readings: [reading] };
  }
  const glued = { gluedNumeral: (word === word.toUpperCase() || letterCase === "small") && word.length > 4 };
  const readings = readPrintedNumber(text.slice(at, at + numberWindow), glued).map(
    (reading): HeadingReading => {
      const end = at + reading.end;
      const follow = followOf(text, end, letterCase, place, word);
      const score = scoreOf({ place, word, letterCase, follow, doubt: reading.doubt, text, from });
      return { ...reading, end, follow, score };
    },
  );
  if (readings.length === 0) {
    if (!isUnnumbered(text, from, wordEnd, place, word, printed)) return undefined;
    return { ...base, from, place, readings: [] };
  }
  return { ...base, from, place, readings };
}

/** "ARTICLE." before a sentence, at the start of a block: an article that its treaty left without a number. */
function isUnnumbered(
  text: string,
  from: number,
  wordEnd: number,
  place: HeadingCandidate["place"],
  word: string,
  printed: string,
): boolean {
  if (place !== "block" || from > 0 || word.length < 5 || word !== word.toUpperCase()) return false;
  return (
    printed.endsWith(".") &&
    /^\s*(?:[-–—]\s*)?\p{Lu}\p{L}*\s/u.test(text.slice(wordEnd, wordEnd + numberWindow))
  );
}

/** In a print of small letters without line breaks a heading stands after the end of a sentence: "… in force.article 2". */
function opensInSmallLetters(text: string, from: number, letterCase: LetterCase): boolean {
  return letterCase === "small" && /[.;:)”"»]\s?$/u.test(text.slice(Math.max(0, from - 2), from));
}

function isGluedNumber(text: string, wordEnd: number): boolean {
  return /^\s?(?:\d{1,3}(?:er)?\p{L}{2}|premier\p{L})/iu.test(text.slice(wordEnd, wordEnd + 12));
}

/** "First Article", "Erster Artikel", "Sole Article": the number stands before the word, alone on the line with it. */
function numberBefore(
  text: string,
  from: number,
): { from: number; number: HeadingReading["number"] } | undefined {
  const head = /(?:^|[\r\n])[^\S\r\n]*(\p{L}{3,16})[^\S\r\n]+$/u.exec(
    text.slice(Math.max(0, from - 40), from),
  );
  const printed = head?.[1];
  if (head === null || printed === undefined) return undefined;
  const value = wordValue(printed);
  const special = specialNumbers[foldWord(printed)];
  if (value === undefined && special === undefined) return undefined;
  const length = head[0].trimStart().length;
  return {
    from: from - length,
    number: {
      text: special ?? String(value),
      prefix: "",
      stem: value ?? 1,
      suffix: "",
      style: special === undefined ? "words" : "special",
    },
  };
}

function lineEndsAt(text: string, at: number): boolean {
  return /^[\s.:–—-]*$/u.test(text.slice(at, at + numberWindow).split(/[\r\n]/u, 1)[0] ?? "");
}

/** "A R T I C L E  I": letters set apart, as on the title pages of old prints. */
const spacedWord = new RegExp(
  `(?:^|[\\r\\n])[^\\S\\r\\n]*(${words
    .filter((word) => word.length > 5)
    .map((word) => [...word.toUpperCase()].join("[^\\S\\r\\n]"))
    .join("|")})(?=[^\\S\\r\\n]{1,4}(?:\\d|[IVXL]))`,
  "gu",
);

/** What a scan makes of the word: ARTlCLE, ART1CLE, ARTIOLE. Only at the start of a line, and only before a number. */
const mendedWord =
  /(?:^|[\r\n])[^\S\r\n]*([A-Za-z1|!][A-Za-z0-9|!']{5,8})\.?(?=[^\S\r\n]*(?:\d|[IVXLl1|]))/gu;

function* mendedCandidates(
  block: SourceBlock,
  index: number,
  letterCase: LetterCase,
): Generator<HeadingCandidate> {
  for (const match of block.text.matchAll(spacedWord)) {
    const printed = match[1] ?? "";
    const from = match.index + match[0].lastIndexOf(printed);
    const candidate = readCandidate(block, index, from, printed, letterCase, printed);
    if (candidate !== undefined && candidate.readings.length > 0) yield candidate;
  }
  for (const match of block.text.matchAll(mendedWord)) {
    const printed = match[1] ?? "";
    if (words.includes(printed.toLowerCase()) || !looksLikeArticle(printed)) continue;
    const from = match.index + match[0].lastIndexOf(printed);
    const whole = printed + (match[0].endsWith(".") ? "." : "");
    const candidate = readCandidate(block, index, from, whole, letterCase, printed);
    if (candidate?.readings.some(({ follow }) => follow !== "reference" && follow !== "text"))
      yield candidate;
  }
}

/** One letter misread, or figures and strokes for I. "ARTICLES" is a word of its own. */
function looksLikeArticle(printed: string): boolean {
  const folded = printed
    .replace(/d(?=e)/gu, "cl")
    .toUpperCase()
    .replace(/[1|!]/gu, "I")
    .replace(/0/gu, "O")
    .replace(/'/gu, "");
  if (printed.slice(0, 1) !== printed.slice(0, 1).toUpperCase() || /^ARTICLES$/u.test(folded)) return false;
  // A small l among capitals is a misread I.
  const stroked = printed.replace(/l/gu, "I").toUpperCase().replace(/[1|!]/gu, "I");
  return ["ARTICLE", "ARTIKEL", "ARTIGO", "ARTICULO", "ARTICOLO"].some(
    (word) =>
      folded === word || stroked === word || (folded.length === word.length && distance(folded, word) === 1),
  );
}

function distance(left: string, right: string): number {
  let different = 0;
  for (let i = 0; i < left.length; i++) if (left[i] !== right[i]) different += 1;
  return different;
}
