/**
 * The title of the instrument: a heading of the source, or the first lines when they name a kind of instrument.
 *
 *     PRELIMINARY AGREEMENT BETWEEN THE UNITED STATES OF AMERICA AND THE REPUBLIC OF CHINA RESPECTING …
 */
import type { Construct } from "./construct.ts";

const kinds =
  /\b(?:treaty|agreement|convention|protocol|covenant|charter|pact|accord|arrangement|declaration|statute|constitution|memorandum|exchange of notes|act|trait[ée]|accord|tratado|convenio|acuerdo|acordo)\b/iu;

export const title: Construct = {
  name: "title",
  read(block, state) {
    if (state.stage !== "front" || state.titled) return undefined;
    const heading = block.kind === "heading" && block.depth === 1;
    const capitals = block.text === block.text.toUpperCase() && /\p{Lu}{3}/u.test(block.text);
    const named = kinds.test(block.text) && block.text.length <= 600 && !/[;,]$/u.test(block.text);
    if (!heading && !(named && (capitals || !/[.]\s+\p{Lu}/u.test(block.text)))) return undefined;
    if (!heading && /^(?:whereas|the (?:government|high|parties|undersigned))\b/iu.test(block.text))
      return undefined;
    state.titled = true;
    return [{ type: "title", from: 0, to: block.text.length }];
  },
};
