/**
 * The signature of one party: for whom, by whom, in which office. The three may stand in one block or in several.
 *
 *     For the Government of the United States of America:
 *
 *     SUMNER WELLES
 *     Acting Secretary of State of the United States of America
 */
import type { Construct } from "./construct.ts";
import { officeWords } from "./formula-words.ts";
import { maxSignatureBlocks, maxSignatureLine } from "./limits.ts";

const opening =
  /^(?:for|on\s+behalf\s+of|in\s+the\s+name\s+of|pour|au\s+nom\s+(?:de|du)|por|pelo|pela|en\s+nombre\s+de|per|f[üu]r|namens|voor|за)\s+(?:and\s+(?:on|in)\s+behalf\s+of\s+)?(?:the\s+|le\s+|la\s+|les\s+|el\s+|il\s+|die\s+|das\s+|de\s+|het\s+)?[\p{L}]/iu;
const signed =
  /^(?:\(?(?:signed|sgd\.?|sign[ée]|firmado|assinado|gez\.?|get\.?|s\/)\)?[:\s]|\[?\(?\s*(?:l\.?\s?s\.?|seal)\s*\)?\]?\s)/iu;
const office = new RegExp(`(?<!\\p{L})(?:${officeWords.join("|")})(?!\\p{L})`, "iu");

/** Whether a line opens a signature. */
export function opensSignature(text: string): boolean {
  const line = text.split(/[\r\n]/u, 1)[0] ?? "";
  if (signed.test(line)) return line.length <= maxSignatureLine;
  return opening.test(text) && line.length <= maxSignatureLine && line.split(/\s+/u).length <= 24;
}

/** Whether a text tells of an office: "Acting Secretary of State". */
export function namesOffice(text: string): boolean {
  return office.test(text);
}

/** A name by itself, after the closing words: "SUMNER WELLES", "(L.S.) Benjamin Franklin". */
function isName(text: string): boolean {
  const words = text.trim().split(/\s+/u);
  if (words.length > 8 || text.length > maxSignatureLine / 2) return false;
  return words.every((word) => /^[[("]?\p{Lu}|^(?:de|von|van|der|of|and|y|da|di|al|bin|et)$/u.test(word));
}

export const signature: Construct = {
  name: "signature",
  read(unit, state) {
    if (state.stage === "front" || state.stage === "preamble") return undefined;
    if (unit.kind !== "prose" || unit.mark !== undefined) return undefined;
    const whole = { from: 0, to: unit.text.length };
    const first = unit.text.split(/[\r\n]/u, 1)[0] ?? "";
    if (opensSignature(unit.text)) {
      // Inside the articles a line "For the purposes of …" is a clause: a signature there ends like a heading.
      const inside = state.stage !== "closing";
      if (inside && (!/[:.,]$/u.test(first) || first.length > maxSignatureLine / 2)) return undefined;
      if (
        inside &&
        /^(?:for|pour|por)\s+(?:the\s+|les\s+|los\s+)?(?:purposes?|fins|fines|la\s+consid|each|any|all)(?!\p{L})/iu.test(
          first,
        )
      )
        return undefined;
      if (state.stage !== "annex") state.stage = "closing";
      state.signatureLines = namesOffice(unit.text.slice(first.length)) ? 0 : maxSignatureBlocks;
      return [{ type: "signature", ...whole }];
    }
    if (unit.text.split(/[\r\n]/u).some((line) => line.length > maxSignatureLine)) return undefined;
    if (state.signatureLines > 0) {
      state.signatureLines = namesOffice(unit.text) ? 0 : state.signatureLines - 1;
      return [{ type: "signature-line", ...whole }];
    }
    if (state.stage !== "closing" || !isName(first)) return undefined;
    state.signatureLines = namesOffice(unit.text) ? 0 : 1;
    return [{ type: "signature", ...whole }];
  },
};
