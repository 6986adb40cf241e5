/**
 * Words with a verb of their own that stand on one side only: a clause within the clause.
 *
 *     …, the basic principles of which were adhered to by the Government of the Union of Soviet Socialist Republics
 *     on Sept. 24, 1941                                                                  us-ussr-1942, Article VII
 */
import { limits } from "../../limits.ts";
import { isFunctionWord } from "../../words/function-words.ts";
import type { Rule } from "../rule.ts";
import { wordsOf } from "../rule.ts";

const finite = new Set(
  "is are was were be been has have had shall may will must does do did which who whose".split(" "),
);

export const addedClause: Rule = {
  name: "added-clause",
  role: "detect",
  judge(difference) {
    if (difference.type !== "words" || (difference.kind !== "addition" && difference.kind !== "omission"))
      return undefined;
    const words = [...wordsOf(difference, "base"), ...wordsOf(difference, "comparand")];
    if (words.length < limits.clauseWords || !words.some(({ key }) => finite.has(key))) return undefined;
    if (words.filter(({ key, kind }) => kind !== "word" || !isFunctionWord(key)).length < 2) return undefined;
    return {
      weight: "substantive",
      natures: ["clause"],
      reason: "A clause with a verb of its own stands on one side only.",
    };
  },
};
