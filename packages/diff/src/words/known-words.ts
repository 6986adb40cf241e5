/**
 * Whether a word is one of English, by a Bloom filter of a dictionary's words: to tell a slip of the pen ("proibited")
 * and an older spelling ("publick") from another word.
 */
import { knownWordsFilter } from "./known-words-filter.ts";

/** Eight bits for each of 113,000 words, rounded up to a power of two: 1,048,576 bits. */
export const filterBits = 1 << 20;
const hashes = 5;

/** The bits of a word in small letters: double hashing after Kirsch and Mitzenmacher (2006) over two FNV-1a hashes. */
export function placesOf(word: string): readonly number[] {
  const first = fnv(word, 0x811c9dc5);
  const second = fnv(word, 0x1b873593) | 1;
  return Array.from({ length: hashes }, (_, i) => (first + Math.imul(i, second)) & (filterBits - 1));
}

function fnv(word: string, seed: number): number {
  let hash = seed;
  for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
  // The low bits of FNV know little of the last letters.
  return hash ^ (hash >>> 15);
}

let filter: Uint8Array | undefined;

/** Whether a word in small letters is in the dictionary. Wrong about one strange word in fifty. */
export function isKnownWord(word: string): boolean {
  filter ??= Uint8Array.from(atob(knownWordsFilter), (character) => character.charCodeAt(0));
  for (const place of placesOf(word)) {
    if (((filter[place >> 3] ?? 0) & (1 << (place & 7))) === 0) return false;
  }
  return true;
}
