import { wordKey } from "../words/vocabulary.ts";

const wordPattern = /\d+(?:[.,]\d+)*(?:st|nd|rd|th)?|[\p{L}\p{M}\u00ad]+(?:['’][\p{L}\p{M}]+)*/gu;

/** Gives the same words the same number, in all texts that are numbered with it. */
export interface WordNumbers {
  /** The words of a text as numbers. */
  readonly number: (text: string) => Int32Array;
  /** How many different words there have been; they are numbered from 0. */
  readonly count: () => number;
}

/**
 * Begins a numbering of words. A word is a run of letters with its inner apostrophes, or a number with its inner points
 * and commas; marks are none. Words are the same under the normal form `editorial-1`: "Government" and "government".
 */
export function numberWords(): WordNumbers {
  const bySurface = new Map<string, number>();
  const byKey = new Map<string, number>();
  const numberOf = (surface: string): number => {
    const known = bySurface.get(surface);
    if (known !== undefined) return known;
    const key = wordKey(surface);
    const number = byKey.get(key) ?? byKey.size;
    byKey.set(key, number);
    bySurface.set(surface, number);
    return number;
  };
  return {
    number: (text) => Int32Array.from(text.match(wordPattern) ?? [], numberOf),
    count: () => byKey.size,
  };
}
