/** The words that end the preamble: "The undersigned, …, have agreed as follows:". */
import type { Construct } from "./construct.ts";
import { agreementFormulae } from "./formula-words.ts";
import { opensRecital } from "./recital.ts";

const agreement = new RegExp(`(?<!\\p{L})(?:${agreementFormulae.join("|")})(?!\\p{L})`, "iu");

/** Whether a text says that the parties agree, as the last words of a preamble do. */
export function saysAgreement(text: string): boolean {
  return agreement.test(text.slice(-400)) && /(?:[:.,—–-]|\p{L})["”]?$/u.test(text.trimEnd());
}

/**
 * Where the words of agreement begin behind a recital in one block, as glued prints have them:
 *
 *     Desiring to trade,Have agreed as follows:           Whereas it is right; The undersigned … have agreed …:
 *                       ^                                                      ^
 */
export function agreementInside(text: string): number | undefined {
  if (!opensRecital(text) || !saysAgreement(text)) return undefined;
  const tail = Math.max(0, text.length - 400);
  const match = agreement.exec(text.slice(tail));
  if (match === null) return undefined;
  const at = tail + match.index;
  if (/[,;.]\s{0,2}$/u.test(text.slice(0, at)) && /^\p{Lu}/u.test(match[0])) return at;
  const before = text.slice(0, at);
  const mark = Math.max(before.lastIndexOf(";"), before.lastIndexOf(". "));
  const start = mark + 1 + (/^\s*/u.exec(before.slice(mark + 1))?.[0].length ?? 0);
  return mark > 0 && /^\p{Lu}/u.test(before.slice(start)) ? start : undefined;
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
