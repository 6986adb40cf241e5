/**
 * A recital narrates: whether it says that the United States or its President has extended aid, the actor is of the
 * same party and no obligation changes hands.
 */
import type { Rule } from "../rule.ts";
import { wordsOf } from "../rule.ts";

export const actorInRecital: Rule = {
  name: "actor-in-recital",
  role: "explain",
  judge(difference) {
    if (difference.type !== "words" || difference.place.section !== "preamble") return undefined;
    const base = wordsOf(difference, "base");
    const comparand = wordsOf(difference, "comparand");
    const [b] = base;
    const [c] = comparand;
    if (base.length !== 1 || comparand.length !== 1 || b?.role === undefined || b.role !== c?.role)
      return undefined;
    return {
      weight: "wording",
      natures: ["actor-in-recital"],
      reason: "Another actor of the same party, in a recital: what is told changes, not what is owed.",
    };
  },
};
