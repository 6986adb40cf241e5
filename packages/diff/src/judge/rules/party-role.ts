/** A name that must change when the same text is made with another party: its name, its capital, its office-holder. */
import type { Rule } from "../rule.ts";

export const partyRole: Rule = {
  name: "party-role",
  role: "explain",
  judge(difference) {
    if (difference.type !== "role") return undefined;
    const office = difference.base.words[0]?.referent?.kind === "office";
    return {
      weight: "formal",
      natures: [office ? "office-holder" : "party-name"],
      reason: office
        ? "Each text names the office-holder of its own party; the two fill the same role."
        : "Each text names its own party; the two fill the same role.",
    };
  },
};
