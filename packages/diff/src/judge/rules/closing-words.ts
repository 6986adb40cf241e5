/** Place and date of signature belong to the act of signing and change with every text. */
import type { Rule } from "../rule.ts";
import { wordsOf } from "../rule.ts";

export const closingWords: Rule = {
  name: "closing-words",
  role: "explain",
  judge(difference) {
    if (difference.type !== "words" || difference.place.section !== "closing") return undefined;
    const words = [...wordsOf(difference, "base"), ...wordsOf(difference, "comparand")];
    if (words.length === 0) return undefined;
    if (words.every(({ kind }) => kind === "date" || kind === "number")) {
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
