/** A reference under another number to the provision that answers to the first: nothing but renumbering. */
import type { Rule } from "../rule.ts";

export const renumberedReference: Rule = {
  name: "renumbered-reference",
  role: "explain",
  judge({ type }) {
    if (type !== "reference") return undefined;
    return {
      weight: "accidental",
      natures: ["renumbering"],
      reason: "The numbers differ, but the provisions that they lead to answer to one another.",
    };
  },
};
