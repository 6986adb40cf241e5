/** What the source itself says of a block is taken over: the head of a TEI division, a footnote of Markdown. */
import type { Construct } from "./construct.ts";

export const hinted: Construct = {
  name: "hinted",
  read({ hint, text }, state) {
    if (hint === undefined) return undefined;
    const whole = { from: 0, to: text.length };
    switch (hint.type) {
      case "title":
        state.titled = true;
        break;
      case "recital":
      case "wordsOfAgreement":
        state.stage = "preamble";
        break;
      case "article":
      case "division":
        if (state.stage !== "annex") state.stage = "operative";
        break;
      case "testimonium":
      case "signature":
        state.stage = "closing";
        break;
      case "annex":
        state.stage = "annex";
        break;
      default:
    }
    return [{ ...hint, ...whole }];
  },
};
