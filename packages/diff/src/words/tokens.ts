/**
 * Cuts texts into words and gives each an integer, in one pass over the characters and without a string for each word:
 * a long treaty has 150,000 words and 5,000 spellings, and a string is made for each spelling only.
 *
 *     Aug. 14, 1941 → Aug · 14 · 1941        the Parties’ co-operation → the · Parties’ · co · operation
 *
 * A word is a letter with the letters, marks and digits behind it, and parts joined by an apostrophe; a number keeps its
 * inner points and commas and a suffix ("11th", "2A"). A digit inside a word ("artic1es", as scans have it) does not
 * begin a new one. The sign of a currency is a word, since $500 is not £500, and so is &.
 */
import type { Leaf } from "@treatydiff/core";
import { hashOf, hashSeed, hashStep } from "./surfaces.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** The words of the given leaves, one after the other. */
export interface Tokens {
  /** Index of the first token of each leaf, and at the end the number of tokens. */
  readonly firstOf: Int32Array;
  /** Id of the printed spelling. */
  readonly surface: Int32Array;
  /** Id of the word under the normal form. */
  readonly key: Int32Array;
  /** Offsets in the leaf's value. */
  readonly start: Int32Array;
  readonly end: Int32Array;
}

/** Tokenises leaves. `from` says at which offset a leaf's comparable words begin (after a label). */
export function tokenise(leaves: readonly Leaf[], from: readonly number[], vocabulary: Vocabulary): Tokens {
  let capacity = 64;
  for (const { value } of leaves) capacity += value.length >> 2;
  let surface = new Int32Array(capacity);
  let start = new Int32Array(capacity);
  let end = new Int32Array(capacity);
  const firstOf = new Int32Array(leaves.length + 1);
  let count = 0;
  for (let leaf = 0; leaf < leaves.length; leaf++) {
    firstOf[leaf] = count;
    const value = leaves[leaf]?.value ?? "";
    for (let at = from[leaf] ?? 0; at < value.length; ) {
      let code = value.charCodeAt(at);
      if (code < basic && plain[code] === noWord) {
        at += 1;
        continue;
      }
      // Most words are plain letters up to a blank or a mark: they are read and hashed in one go.
      let to = at;
      let hash = hashSeed;
      while (code < basic && plain[code] === plainLetter) {
        hash = hashStep(hash, code);
        to += 1;
        code = to < value.length ? value.charCodeAt(to) : 0;
      }
      if (to === at || code >= basic || plain[code] !== noWord || isApostrophe(code)) {
        to = tokenEnd(value, at);
        if (to === at) {
          at += 1;
          continue;
        }
        hash = hashOf(value, at, to);
      }
      if (count === surface.length) [surface, start, end] = [wider(surface), wider(start), wider(end)];
      surface[count] = vocabulary.surfaceAt(value, at, to, hash);
      start[count] = at;
      end[count] = to;
      count += 1;
      at = to;
    }
  }
  firstOf[leaves.length] = count;
  const key = new Int32Array(count);
  for (let t = 0; t < count; t++) key[t] = vocabulary.keyOfSurface(surface[t] ?? 0);
  return { firstOf, key, surface: surface.subarray(0, count), start, end };
}

/** The words of a short text as ids under the normal form. */
export function tokenKeys(text: string, vocabulary: Vocabulary): readonly number[] {
  const keys: number[] = [];
  for (let at = 0; at < text.length; ) {
    const to = tokenEnd(text, at);
    if (to > at) {
      const surface = vocabulary.surfaceAt(text, at, to, hashOf(text, at, to));
      keys.push(vocabulary.keyOfSurface(surface));
    }
    at = Math.max(to, at + 1);
  }
  return keys;
}

function wider(column: Int32Array): Int32Array<ArrayBuffer> {
  const out = new Int32Array(column.length * 2);
  out.set(column);
  return out;
}

/** What the characters of basic Latin are. */
const basic = 0x80;
const [noWord, plainLetter, otherWord] = [0, 1, 2];
const plain = Uint8Array.from({ length: basic }, (_, code) => {
  const character = String.fromCharCode(code);
  return /[A-Za-z]/u.test(character) ? plainLetter : /[0-9$&]/u.test(character) ? otherWord : noWord;
});

/** Classes of characters, as bits. */
const known = 1;
const letter = 2;
const mark = 4;
const numeral = 8;
const currency = 16;
const softHyphen = "\u00ad";

/** The class of each UTF-16 unit met so far; 0: not met yet. Of a pair of surrogates the first is asked, with both. */
const classes = new Uint8Array(0x10000);

function classAt(value: string, at: number): number {
  const code = value.charCodeAt(at);
  if (code >= 0xd800 && code <= 0xdbff) return classOf(String.fromCodePoint(value.codePointAt(at) ?? 0));
  const found = classes[code] ?? 0;
  if (found !== 0) return found;
  const made = classOf(String.fromCharCode(code));
  classes[code] = made;
  return made;
}

function classOf(character: string): number {
  return (
    known |
    (/^[\p{L}\u00ad]$/u.test(character) ? letter : 0) |
    (/^\p{M}$/u.test(character) ? mark : 0) |
    (/^\p{N}$/u.test(character) ? numeral : 0) |
    (/^\p{Sc}$/u.test(character) ? currency : 0)
  );
}

/** How many UTF-16 units the character at a place takes. */
function width(value: string, at: number): number {
  const code = value.charCodeAt(at);
  return code >= 0xd800 && code <= 0xdbff ? String.fromCodePoint(value.codePointAt(at) ?? 0).length : 1;
}

function isDigit(value: string, at: number): boolean {
  const code = value.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** The end of the token that begins here; the same place when none does. */
function tokenEnd(value: string, from: number): number {
  if (isDigit(value, from)) return numberEnd(value, from);
  const kind = classAt(value, from);
  if ((kind & letter) === 0) {
    return (kind & currency) === 0 && value[from] !== "&" ? from : from + width(value, from);
  }
  let at = run(value, from + width(value, from), letter | mark | numeral);
  while (isApostrophe(value.charCodeAt(at))) {
    const to = apostropheEnd(value, at + 1);
    if (to === at + 1) break;
    at = to;
  }
  return at;
}

function run(value: string, from: number, wanted: number): number {
  let at = from;
  while (at < value.length && (classAt(value, at) & wanted) !== 0) at += width(value, at);
  return at;
}

function isApostrophe(code: number): boolean {
  return code === 0x27 || code === 0x2019;
}

/** Behind an apostrophe stand letters and marks only, and no soft hyphen. */
function apostropheEnd(value: string, from: number): number {
  let at = from;
  while (at < value.length && (classAt(value, at) & (letter | mark)) !== 0 && value[at] !== softHyphen)
    at += width(value, at);
  return at;
}

/** "1,000.5", "11th", "2A". */
function numberEnd(value: string, from: number): number {
  let at = from;
  while (isDigit(value, at)) at += 1;
  while ((value[at] === "." || value[at] === ",") && isDigit(value, at + 1)) {
    at += 1;
    while (isDigit(value, at)) at += 1;
  }
  const suffix = value.slice(at, at + 2);
  if (suffix === "st" || suffix === "nd" || suffix === "rd" || suffix === "th" || suffix === "er")
    return at + 2;
  const code = value.charCodeAt(at);
  const lettered = code >= 65 && code <= 90 && !(at + 1 < value.length && isPlainLetter(value, at + 1));
  return lettered ? at + 1 : at;
}

function isPlainLetter(value: string, at: number): boolean {
  return (classAt(value, at) & letter) !== 0 && value[at] !== softHyphen;
}
