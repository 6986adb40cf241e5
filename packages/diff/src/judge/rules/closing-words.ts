/** Place and date of signature belong to the act of signing and change with every text. */
import { monthNumber, ordinalValue } from "@treatydiff/core";
import type { RawDifference } from "../../words/raw-difference.ts";
import type { WordInfo } from "../../words/slice.ts";
import type { Rule } from "../rule.ts";
import { wordsOf } from "../rule.ts";

/** "this nineteenth day of April" against "this …… day of": a date, or what is left of one in a copy without it. */
function isDateOfSignature(words: readonly WordInfo[]): boolean {
  const isOfTime = ({ kind, key }: WordInfo): boolean =>
    kind === "date" || kind === "number" || ordinalValue(key) !== undefined || monthNumber(key) !== undefined;
  return (
    words.some(isOfTime) &&
    words.every(
      (word) =>
        isOfTime(word) ||
        dateWords.has(word.key) ||
        // The month of another calendar: "2 of Nissan".
        /^\p{Lu}/u.test(word.surface),
    )
  );
}

const dateWords = new Set(
  "day days month year years the of in this and hundred thousand lord our one".split(" "),
);

/** "shall be exchanged at London": where instruments are exchanged goes with the party. */
const exchangeWords = new Set(
  "exchanged exchange exchanging deposited ratification ratifications instruments signed place".split(" "),
);
const placeOfExchange = {
  weight: "formal",
  natures: ["place-of-signature"],
  reason: "Instruments are exchanged in a place of the text's own parties.",
} as const;

function isPlaceOfExchange(
  { base, comparand }: Extract<RawDifference, { readonly type: "words" }>,
  words: readonly WordInfo[],
): boolean {
  const before = base?.before ?? comparand?.before ?? [];
  return (
    /^(?:at|in)$/u.test(before.at(-1)?.key ?? "") &&
    before.some(({ key }) => exchangeWords.has(key)) &&
    words.every(({ surface, kind }) => /^\p{Lu}/u.test(surface) && kind !== "date")
  );
}

export const closingWords: Rule = {
  name: "closing-words",
  role: "explain",
  judge(difference, { partiesDiffer }) {
    if (difference.type !== "words") return undefined;
    const words = [...wordsOf(difference, "base"), ...wordsOf(difference, "comparand")];
    if (words.length === 0) return undefined;
    if (difference.place.section !== "closing") {
      return partiesDiffer && difference.kind === "substitution" && isPlaceOfExchange(difference, words)
        ? placeOfExchange
        : undefined;
    }
    if (isDateOfSignature(words)) {
      return {
        weight: "formal",
        natures: ["date-of-signature"],
        reason: "Each text bears the date of its own signature.",
      };
    }
    const before = difference.base?.before ?? difference.comparand?.before ?? [];
    const afterAt = /^(?:at|in)$/u.test(before.at(-1)?.key ?? "");
    if (afterAt && words.every(({ surface }) => /^\p{Lu}/u.test(surface))) {
      return {
        weight: "formal",
        natures: ["place-of-signature"],
        reason: "Each text names the place of its own signature.",
      };
    }
    return undefined;
  },
};
