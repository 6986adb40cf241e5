/**
 * All measures of two texts, printed together because one percentage hides the direction. Each has a profile, a name
 * that stands for an exact definition; a definition that changes gets another name.
 */
import type { Treaty } from "@treatydiff/core";
import type { Measure } from "../model/comparison.ts";
import type { ScopedPair } from "../verdict/verdicts.ts";
import { alleeLuggOfWords } from "./allee-lugg-2016.ts";
import { alschnerOfTexts } from "./alschner-2016.ts";
import { makeGrams } from "./grams.ts";
import { jaccardOfWords } from "./jaccard-words-5.ts";
import { lcsWords } from "./lcs-words.ts";
import { plainText } from "./plain-text.ts";
import { numberWords } from "./plain-words.ts";
import { wordsByWeight } from "./words-by-weight.ts";

/**
 * Measures two texts under every profile.
 *
 * @param pairs the compared clauses, with their words counted by weight
 */
export function measures(base: Treaty, comparand: Treaty, pairs: readonly ScopedPair[]): readonly Measure[] {
  return [...measureTexts(base, comparand), ...lcsWords(pairs), ...wordsByWeight(pairs)];
}

/**
 * Measures two texts under the profiles that need no comparison: `alschner-2016`, `allee-lugg-2016`, `jaccard-words-5`.
 * Time grows with the length of the texts; for a collection call this instead of comparing each two.
 */
export function measureTexts(base: Treaty, comparand: Treaty): readonly Measure[] {
  const texts = { base: plainText(base), comparand: plainText(comparand) };
  const { number, count } = numberWords();
  const ofBase = number(texts.base);
  const ofComparand = number(texts.comparand);
  const maker = makeGrams(count());
  return [
    ...alschnerOfTexts(texts.base, texts.comparand),
    ...alleeLuggOfWords(ofBase, ofComparand, maker),
    ...jaccardOfWords(ofBase, ofComparand, maker),
  ];
}
