/**
 * Headings in languages that put the number before the word: "3 artikla", "5. cikk", "12 straipsnis". Only at the start
 * of a line, and only where nothing of a sentence follows.
 */
import type { SourceBlock } from "../source/block.ts";
import type { HeadingCandidate, LetterCase } from "./heading.ts";
import { placeOf } from "./heading-place.ts";
import { wordsAfterNumber } from "./heading-words.ts";
import { followOf, scoreOf } from "./weigh-heading.ts";

const words = Object.values(wordsAfterNumber).flat().join("|");
const pattern = new RegExp(
  `(?:^|[\\r\\n])[^\\S\\r\\n]*((\\d{1,4})\\.?[^\\S\\r\\n]?(${words})\\.?)(?![\\p{L}\\p{M}-])`,
  "giu",
);

/** The headings of a block that begin with their number. */
export function* numberFirst(
  block: SourceBlock,
  index: number,
  letterCase: LetterCase,
): Generator<HeadingCandidate> {
  const { text } = block;
  for (const match of text.matchAll(pattern)) {
    const [whole, printed = "", digits = "", word = ""] = match;
    const from = match.index + whole.lastIndexOf(printed);
    const end = from + printed.length;
    const place = placeOf(block, from);
    const follow = followOf(text, end, letterCase, place);
    // These words are printed in small letters in headings as well.
    const form = word.charAt(0).toUpperCase() + word.slice(1);
    const stem = Number(digits);
    yield {
      block: index,
      from,
      wordEnd: end,
      word: form,
      place,
      readings: [
        {
          number: { text: String(stem), prefix: "", stem, suffix: "", style: "arabic" },
          end,
          doubt: 0,
          follow,
          score: scoreOf({ place, word: form, letterCase, follow, doubt: 0, text, from }),
        },
      ],
    };
  }
}
