/** The words that end the preamble: "The undersigned, …, have agreed as follows:". */
import type { Construct } from "./construct.ts";
import { agreementFormulae } from "./formula-words.ts";

const agreement = new RegExp(`(?<!\\p{L})(?:${agreementFormulae.join("|")})(?!\\p{L})`, "iu");

/** Whether a text says that the parties agree, as the last words of a preamble do. */
export function saysAgreement(text: string): boolean {
  return agreement.test(text.slice(-400)) && /(?:[:.,—–-]|\p{L})["”]?$/u.test(text.trimEnd());
}

export const wordsOfAgreement: Construct = {
  name: "words-of-agreement",
  read(unit, state) {
    if (state.stage !== "front" && state.stage !== "preamble") return undefined;
    if (unit.kind !== "prose" || unit.mark !== undefined || !saysAgreement(unit.text)) return undefined;
    state.stage = "preamble";
    return [{ type: "wordsOfAgreement", from: 0, to: unit.text.length }];
  },
};
