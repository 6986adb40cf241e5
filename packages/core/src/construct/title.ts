/**
 * The title of the instrument: a heading of the source, or the first lines when they name a kind of instrument.
 *
 *     PRELIMINARY AGREEMENT BETWEEN THE UNITED STATES OF AMERICA AND THE REPUBLIC OF CHINA RESPECTING …
 */
import type { Construct } from "./construct.ts";

const kinds =
  /(?<!\p{L})(?:treaty|agreement|convention|protocol|covenant|charter|pact|accord|arrangement|declaration|statute|constitution|memorandum|exchange of notes|act|articles?|trait[ée]|acte|pacte|charte|statut|tratado|convenio|convenci[óo]n|acuerdo|acordo|conven[çc][ãa]o|protocolo|carta|trattato|convenzione|accordo|vertrag|abkommen|übereinkommen|protokoll|satzung|verdrag|overeenkomst|договор|соглашение|конвенция|条约|协定)(?!\p{L})/iu;

/** Whether a short text names a kind of instrument, as titles do. */
export function namesInstrument(text: string): boolean {
  return text.length <= 600 && kinds.test(text);
}

export const title: Construct = {
  name: "title",
  read(unit, state) {
    if (state.stage !== "front" || state.titled || unit.mark !== undefined) return undefined;
    if (unit.kind !== "prose" && unit.kind !== "heading") return undefined;
    const { text } = unit;
    const heading = unit.kind === "heading" && unit.depth === 1;
    const capitals = text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);
    const named = kinds.test(text) && text.length <= 600 && !/[;,]$/u.test(text);
    const sentence = /[.]\s+\p{Lu}/u.test(text) || (/[.:]$/u.test(text) && text.length > 200);
    if (!heading && !(named && (capitals || !sentence))) return undefined;
    if (
      !heading &&
      /^(?:whereas|the (?:government|high|parties|undersigned|states|contracting))\b/iu.test(text)
    )
      return undefined;
    state.titled = true;
    return [{ type: "title", from: 0, to: text.length }];
  },
};
