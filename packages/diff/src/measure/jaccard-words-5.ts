import type { Treaty } from "@treatydiff/core";
import type { Measure } from "../model/comparison.ts";
import { type GramMaker, makeGrams } from "./grams.ts";
import { jaccard, overlapOf } from "./overlap.ts";
import { plainText } from "./plain-text.ts";
import { numberWords } from "./plain-words.ts";

/** The profile takes strings of so many words; part of its definition. */
const words = 5;

/**
 * Profile `jaccard-words-5`: the sets of all strings of five neighbouring words of two texts, common strings over all
 * different ones. Our own, for screening collections: word strings are fewer than character strings and say more.
 *
 * The whole text, editorial words left out, the printed numbers of articles kept; words as `editorial-1` has them; strings
 * may cross any border; repetition counts for nothing. A text with fewer than five words has no string, and the value
 * is 0 when neither text has one.
 */
export function jaccardWords5(base: Treaty, comparand: Treaty): readonly Measure[] {
  const { number, count } = numberWords();
  return jaccardOfWords(number(plainText(base)), number(plainText(comparand)), makeGrams(count()));
}

/** The same of words that are numbered already, with a maker for so many different ones. */
export function jaccardOfWords(
  base: Int32Array,
  comparand: Int32Array,
  maker: GramMaker,
): readonly Measure[] {
  return [{ profile: "jaccard-words-5", value: jaccard(overlapOf(base, comparand, words, maker)) }];
}
