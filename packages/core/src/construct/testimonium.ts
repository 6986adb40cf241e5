/** The closing words with place and date: "Signed and sealed at Washington in duplicate this eleventh day of June, 1942." */
import type { Construct } from "./construct.ts";

const opening =
  /^(?:in\s+(?:witness|faith|testimony)\s+(?:whereof|thereof|of\s+which)|done\s+(?:at|in|and)|signed\s+(?:and\s+sealed\s+)?(?:at|in)|en\s+foi\s+de\s+quoi|fait\s+(?:à|en)|en\s+fe\s+de\s+lo\s+cual|hecho\s+en)(?![\p{L}])/iu;

/** Whether a line opens the closing words. */
export function opensTestimonium(text: string): boolean {
  return opening.test(text);
}

export const testimonium: Construct = {
  name: "testimonium",
  read(block, state) {
    if (state.stage !== "operative" && state.stage !== "closing") return undefined;
    if (block.kind === "heading" || !opensTestimonium(block.text)) return undefined;
    state.stage = "closing";
    state.signatureLines = 0;
    return [{ type: "testimonium", from: 0, to: block.text.length }];
  },
};
