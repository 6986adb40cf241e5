/** Another date, or another year, in words that bind. */
import type { Rule } from "../rule.ts";
import { onlyIn, wordsOf } from "../rule.ts";

const isYear = (key: string): boolean => key.length === 4 && /^(?:1[5-9]|20)\d\d$/u.test(key);

export const date: Rule = {
  name: "date",
  role: "detect",
  judge(difference) {
    if (difference.type !== "words" || difference.kind === "transposition") return undefined;
    const base = onlyIn(wordsOf(difference, "base"), wordsOf(difference, "comparand"));
    const comparand = onlyIn(wordsOf(difference, "comparand"), wordsOf(difference, "base"));
    const b = base.find(({ kind, key }) => kind === "date" || isYear(key));
    const c = comparand.find(({ kind, key }) => kind === "date" || isYear(key));
    if (b === undefined || c === undefined) return undefined;
    return {
      weight: "substantive",
      natures: ["date"],
      reason: `Another date: ${b.surface} in the one text, ${c.surface} in the other.`,
    };
  },
};
