/** The same phrase at another place of the clause. */
import type { Rule } from "../rule.ts";

export const order: Rule = {
  name: "order",
  role: "explain",
  judge(difference) {
    if (difference.type === "alternat" && difference.of === "words") {
      return {
        weight: "wording",
        natures: ["order"],
        reason: "The same two, named in the other order.",
      };
    }
    if (difference.type !== "words" || difference.kind !== "transposition") return undefined;
    // A party's name that moves is for the rule on actors.
    const words = difference.base?.words ?? [];
    if (words.length <= 3 && words.some(({ role }) => role !== undefined)) return undefined;
    return {
      weight: "wording",
      natures: ["order"],
      reason: "The same phrase stands at another place of the clause.",
    };
  },
};
