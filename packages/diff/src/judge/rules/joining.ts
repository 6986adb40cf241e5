/** The same letters, written in one word or in two: "anyone" / "any one", "co-operation" / "cooperation". */
import type { Rule } from "../rule.ts";
import { wordsOf } from "../rule.ts";

export const joining: Rule = {
  name: "joining",
  role: "explain",
  judge(difference) {
    if (difference.type !== "words" || difference.kind !== "substitution") return undefined;
    const letters = (side: "base" | "comparand"): string =>
      wordsOf(difference, side)
        .map(({ key }) => key)
        .join("");
    const base = letters("base");
    if (base === "" || base !== letters("comparand")) return undefined;
    // One word against the same word: a number that leads elsewhere, which is for the rule on references.
    if (wordsOf(difference, "base").length === 1 && wordsOf(difference, "comparand").length === 1)
      return undefined;
    return {
      weight: "accidental",
      natures: ["hyphenation"],
      reason: "The same letters, joined or divided otherwise.",
    };
  },
};
