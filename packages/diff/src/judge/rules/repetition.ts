/** Words written twice by a slip: "upon upon", "of the of the". Copyists call it dittography. */
import { limits } from "../../limits.ts";
import type { Rule } from "../rule.ts";

export const repetition: Rule = {
  name: "repetition",
  role: "explain",
  judge(difference) {
    if (difference.type !== "words" || (difference.kind !== "addition" && difference.kind !== "omission"))
      return undefined;
    const slice = difference.base ?? difference.comparand;
    if (slice === null || slice.words.length === 0 || slice.words.length > limits.repetitionWords)
      return undefined;
    const keys = (words: readonly { readonly key: string }[]): string =>
      words.map(({ key }) => key).join(" ");
    const count = slice.words.length;
    const twice = keys(slice.words);
    const isTwice = keys(slice.before.slice(-count)) === twice || keys(slice.after.slice(0, count)) === twice;
    // "that that" and "had had" are English; a number written twice may be another number.
    if (!isTwice || slice.words.some(({ kind, key }) => kind !== "word" || key === "that" || key === "had"))
      return undefined;
    return {
      weight: "accidental",
      natures: ["typography"],
      reason: "The same words stand twice in one text, by a slip.",
    };
  },
};
