/**
 * The numbers of a difference that are parts of references, "Articles 73, 86 and 87", "Annex B": they tell where a rule
 * stands, and not how much.
 */
import type { RawDifference } from "../words/raw-difference.ts";
import type { WordInfo, WordSlice } from "../words/slice.ts";

const units =
  /^(?:articles?|paragraphs?|sub-?paragraphs?|sections?|chapters?|titles?|annex(?:es)?|annexes|append(?:ix|ices)|protocols?|parts?|points?|items?|groups?|schedules?)$/u;
/** What stands between two numerals of one reference. */
const joining = /^(?:and|or|to|bis|ter)$/u;

/** A numeral as references have it: "12", "2a", "iv", and of letters only a capital, "Annex B". */
export function isReferenceNumeral({ key, surface }: WordInfo): boolean {
  return /^(?:\d+[a-z]{0,2}|[ivxlc]+|[a-z])$/u.test(key) && !/^[ai]$/u.test(surface);
}

export function isReferenceUnit({ key }: WordInfo): boolean {
  return units.test(key);
}

/** The numerals of one side of a difference that follow the name of a unit, each with the word for that unit. */
export function referenceNumbers(
  difference: RawDifference,
  side: "base" | "comparand",
): ReadonlyMap<WordInfo, WordInfo> {
  const found = new Map<WordInfo, WordInfo>();
  if (difference.type !== "words") return found;
  const slice: WordSlice | null = difference[side];
  if (slice === null || !slice.words.some(isReferenceNumeral)) return found;
  const before = slice.before.length;
  let unit: WordInfo | undefined;
  let isOpen = false;
  for (const [i, word] of [...slice.before, ...slice.words].entries()) {
    if (isReferenceUnit(word)) {
      unit = word;
      isOpen = false;
    } else if (unit !== undefined && isReferenceNumeral(word)) {
      if (i >= before) found.set(word, unit);
      isOpen = true;
    } else if (!isOpen || !joining.test(word.key)) unit = undefined;
  }
  return found;
}
