/** The closing words with place and date: "Signed and sealed at Washington in duplicate this eleventh day of June, 1942." */
import type { Construct } from "./construct.ts";
import { testimoniumOpenings } from "./formula-words.ts";

const opening = new RegExp(`^(?:${testimoniumOpenings.join("|")})(?![\\p{L}])`, "iu");

/** Whether a line opens the closing words. */
export function opensTestimonium(text: string): boolean {
  return opening.test(text);
}

export const testimonium: Construct = {
  name: "testimonium",
  read(unit, state) {
    if (state.stage === "front" || state.stage === "preamble") return undefined;
    if (unit.kind !== "prose" || unit.mark !== undefined || !opensTestimonium(unit.text)) return undefined;
    if (state.stage !== "annex") state.stage = "closing";
    state.signatureLines = 0;
    return [{ type: "testimonium", from: 0, to: unit.text.length }];
  },
};
