/** Each party names itself first in its own copy (alternat): a courtesy that changes nothing. */
import type { Rule } from "../rule.ts";

export const alternat: Rule = {
  name: "alternat",
  role: "explain",
  judge(difference) {
    if (difference.type !== "alternat" || difference.of !== "parties") return undefined;
    return {
      weight: "formal",
      natures: ["alternat"],
      reason: "The same two parties; only which of them is named first differs.",
    };
  },
};
