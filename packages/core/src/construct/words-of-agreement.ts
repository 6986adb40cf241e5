/** The words that end the preamble: "The undersigned, …, have agreed as follows:". */
import type { Construct } from "./construct.ts";

const agreement =
  /\b(?:ha(?:ve|s)\s+(?:\w+\s+){0,4}agreed|(?:do\s+)?hereby\s+agree|agree\s+as\s+follows|sont\s+convenus|han\s+convenido)\b/iu;

export const wordsOfAgreement: Construct = {
  name: "words-of-agreement",
  read(block, state) {
    if (state.stage !== "front" && state.stage !== "preamble") return undefined;
    if (block.kind === "heading" || !agreement.test(block.text) || !/[:.,—–-]$/u.test(block.text))
      return undefined;
    state.stage = "preamble";
    return [{ type: "wordsOfAgreement", from: 0, to: block.text.length }];
  },
};
