/** A clause written anew: what it says may have changed at any place, and no word is told apart. */
import { limits } from "../../limits.ts";
import type { Rule } from "../rule.ts";

export const rewriting: Rule = {
  name: "rewriting",
  role: "explain",
  judge(difference) {
    if (difference.type !== "rewriting") return undefined;
    return {
      weight: "substantive",
      natures: ["rewriting"],
      reason: difference.pastLimit
        ? `More than ${limits.wordDistance} words differ, too many to compare them one by one: the clause counts as rewritten.`
        : "Too little is common to compare the words one by one: the clause is rewritten.",
    };
  },
};
