/** The same phrase at another place of the clause. */
import type { Rule } from "../rule.ts";

export const order: Rule = {
  name: "order",
  role: "explain",
  judge(difference) {
    if (difference.kind !== "transposition") return undefined;
    return {
      weight: "wording",
      natures: ["order"],
      reason: "The same phrase stands at another place of the clause.",
    };
  },
};
