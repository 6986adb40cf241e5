import type { Treaty } from "@treatydiff/core";
import type { Measure } from "../model/comparison.ts";
import { makeGrams } from "./grams.ts";
import { dice, jaccard, overlapOf } from "./overlap.ts";
import { plainText } from "./plain-text.ts";

/** The profile takes strings of so many characters; part of its definition. */
const characters = 5;

/**
 * Profile `alschner-2016`: the sets of all strings of five neighbouring **characters**, spaces and marks among them, of
 * two texts. After W. Alschner and D. Skougarevskiy, “Mapping the Universe of International Investment Agreements”,
 * *Journal of International Economic Law* 19 (2016), who give the Jaccard *distance*; here stands the similarity,
 * 1 − distance. The Dice index of the same sets is printed beside it, because other studies use that one.
 *
 * What is known of the normalisation: Alschner's teaching page on this measure (*Data Science for Lawyers*, lesson 6)
 * cuts “legal data” into “legal”, “egal ”, “gal d”, “al da”, “l dat”, “ data” and calls `stringdist` with
 * `method = "jaccard", q = 5` on the texts as they are: so spaces count, and letters are not made small. The project's
 * site says that footnotes and annexes were left out. Not found in what we could read: whether marks, numbers of
 * articles, signatures or line breaks were removed before.
 *
 * Chosen here: the whole text with its annexes, editorial words left out, the printed numbers of articles kept; Unicode
 * NFC; every run of white space one space; capitals, marks and figures as printed. A string is of five code points, and
 * a text with fewer has none.
 *
 * @example
 * alschner2016(readTreaty("legal data"), readTreaty("legal date")); // 5 of 7 strings: 0.7143, and Dice 10/12: 0.8333
 */
export function alschner2016(base: Treaty, comparand: Treaty): readonly Measure[] {
  return alschnerOfTexts(plainText(base), plainText(comparand));
}

/** The same of texts in one line. */
export function alschnerOfTexts(base: string, comparand: string): readonly Measure[] {
  const { number, count } = numberCharacters();
  const ofBase = number(base);
  const ofComparand = number(comparand);
  const overlap = overlapOf(ofBase, ofComparand, characters, makeGrams(count()));
  return [
    { profile: "alschner-2016", part: "jaccard", value: jaccard(overlap) },
    { profile: "alschner-2016", part: "dice", value: dice(overlap) },
  ];
}

/** Numbers the code points of texts from 0, in the order of first sight. */
function numberCharacters() {
  // Number plus one, for the letters and marks that most texts have in a row and for all others in a map.
  const common = new Int32Array(0x400);
  const rare = new Map<number, number>();
  let count = 0;
  const numberOf = (point: number): number => {
    const known = (point < common.length ? common[point] : rare.get(point)) ?? 0;
    if (known > 0) return known - 1;
    count += 1;
    if (point < common.length) common[point] = count;
    else rare.set(point, count);
    return count - 1;
  };
  return {
    count: () => count,
    number(text: string): Int32Array {
      const composed = text.normalize("NFC");
      const out = new Int32Array(composed.length);
      let length = 0;
      for (let i = 0; i < composed.length; length++) {
        const point = composed.codePointAt(i) ?? 0;
        out[length] = numberOf(point);
        i += point > 0xffff ? 2 : 1;
      }
      return out.subarray(0, length);
    },
  };
}
