/** A number said twice, in words and in figures within brackets: "six (6) months", "48 (forty-eight) hours". */
import type { WordInfo } from "../../words/slice.ts";
import type { Rule } from "../rule.ts";
import { numberValue } from "./number-form.ts";

export const repeatedNumber: Rule = {
  name: "repeated-number",
  role: "explain",
  judge(difference) {
    if (difference.type !== "words" || (difference.kind !== "addition" && difference.kind !== "omission"))
      return undefined;
    const slice = difference.base ?? difference.comparand;
    const [number] = slice?.words ?? [];
    if (slice === null || number?.kind !== "number" || slice.words.length !== 1) return undefined;
    const [before, behind] = slice.marks;
    const repeats =
      (before.endsWith("(") && behind.startsWith(")") && isSame(number, slice.previous)) ||
      (behind.endsWith("(") && isSame(number, slice.after[0]));
    if (!repeats) return undefined;
    return {
      weight: "accidental",
      natures: ["number-form"],
      reason: "The number is said once more, in brackets, in one text only.",
    };
  },
};

function isSame(one: WordInfo, other: WordInfo | undefined): boolean {
  const value = numberValue(one.key);
  return other !== undefined && value !== undefined && value === numberValue(other.key);
}
