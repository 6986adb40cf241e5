/**
 * One reason or mention of the preamble.
 *
 *     And whereas it is expedient that the final determination …;
 *
 * A recital stands before the first article and before the words of agreement, never after.
 */
import type { Construct } from "./construct.ts";
import { recitalOpenings } from "./heading-words.ts";

const opening = new RegExp(
  `^(?:\\(?\\d{1,3}[.)]\\s*)?(?:${recitalOpenings.join("|")})(?![\\p{L}\\p{N}])`,
  "iu",
);
const numbered = /^\(?(\d{1,3})[.)]\s*/u;

/** Whether a line opens a recital. */
export function opensRecital(text: string): boolean {
  return opening.test(text);
}

export const recital: Construct = {
  name: "recital",
  read(block, state) {
    if (state.stage !== "front" && state.stage !== "preamble") return undefined;
    if (block.kind === "heading" || !opensRecital(block.text)) return undefined;
    state.stage = "preamble";
    const label = numbered.exec(block.text)?.[0].trim();
    return [{ type: "recital", ...(label === undefined ? {} : { label }), from: 0, to: block.text.length }];
  },
};
