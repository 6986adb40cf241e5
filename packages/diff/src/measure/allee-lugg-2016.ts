import type { Treaty } from "@treatydiff/core";
import type { Measure } from "../model/comparison.ts";
import { type GramMaker, makeGrams } from "./grams.ts";
import { share } from "./overlap.ts";
import { plainText } from "./plain-text.ts";
import { numberWords } from "./plain-words.ts";

/** The profile counts runs from so many words on; part of its definition. */
const words = 6;

/**
 * Profile `allee-lugg-2016`: the share of the words of one text that stand inside a run of at least six words which the
 * other text has as well, in each direction. After T. Allee and A. Lugg, “Who wrote the rules for the Trans-Pacific
 * Partnership?”, *Research & Politics* 3 (2016).
 *
 * They divide the number of perfectly matching words by all words of the *earlier* agreement and call it “percentage
 * copied”; here that is the direction of the text whose words are counted, and the other is given as well.
 *
 * What is uncertain: the article speaks of “common word sequences greater than six words” and, in the next sentence, of
 * “common 6-grams or greater”. Here six words are enough. Not said in what we could read: whether capitals and marks
 * were passed over, whether a run may cross the border of an article, and whether a passage may be counted as copied
 * from two places.
 *
 * Chosen here: the whole text, editorial words left out, the printed numbers of articles kept; words as `editorial-1`
 * has them, so that capitals and marks do not break a run; runs may cross any border; a word counts once however many
 * runs it stands in, and a run counts wherever and however often it stands in the other text. Names of parties are
 * words like all others. A text with fewer than six words has no run.
 */
export function alleeLugg2016(base: Treaty, comparand: Treaty): readonly Measure[] {
  const { number, count } = numberWords();
  return alleeLuggOfWords(number(plainText(base)), number(plainText(comparand)), makeGrams(count()));
}

/** The same of words that are numbered already, with a maker for so many different ones. */
export function alleeLuggOfWords(
  base: Int32Array,
  comparand: Int32Array,
  maker: GramMaker,
): readonly Measure[] {
  const ofBase = maker.grams(base, words);
  const ofComparand = maker.grams(comparand, words);
  const covered = (own: Int32Array, other: Int32Array, all: number): number => {
    const inOther = new Uint8Array(maker.count(words));
    for (const gram of other) inOther[gram] = 1;
    let sum = 0;
    let until = 0;
    for (let i = 0; i < own.length; i++) {
      if (inOther[own[i] ?? 0] !== 1) continue;
      sum += i + words - Math.max(until, i);
      until = i + words;
    }
    return share(sum, all);
  };
  return [
    {
      profile: "allee-lugg-2016",
      value: covered(ofBase, ofComparand, base.length),
      direction: "base",
    },
    {
      profile: "allee-lugg-2016",
      value: covered(ofComparand, ofBase, comparand.length),
      direction: "comparand",
    },
  ];
}
