/** Who signs, and in which office, follows from the party. */
import type { Rule } from "../rule.ts";

export const signature: Rule = {
  name: "signature",
  role: "explain",
  judge({ type, place }) {
    if (type !== "words" || place.nodeType !== "signature") return undefined;
    const office = place.signaturePart === "office";
    return {
      weight: "formal",
      natures: [office ? "office-holder" : "signatory"],
      reason: office
        ? "The office in which the party's plenipotentiary signs."
        : "The plenipotentiary who signs for the party.",
    };
  },
};
