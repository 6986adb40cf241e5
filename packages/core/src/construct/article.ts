/**
 * The heading of an article. Which places are headings, and how their numbers are read, was decided over the whole
 * text (choose-headings.ts); here the decision is taken over.
 *
 *     ARTICLE VII            Article V bis            ARTICLE 1 - Objectives            Regulation V/1-1
 */
import type { Construct } from "./construct.ts";

export const article: Construct = {
  name: "article",
  read(unit, state) {
    const { mark } = unit;
    const whole = { from: 0, to: unit.text.length };
    if (mark?.type === "heading-title" || mark?.type === "heading-number")
      return [{ type: mark.type, ...whole }];
    if (mark?.type === "continuation") return [{ type: "continuation", ...whole }];
    if (mark?.type === "quoted-heading") return [{ type: "quoted-heading", ...whole }];
    if (mark?.type !== "article") return undefined;
    state.stage = state.stage === "annex" ? "annex" : "operative";
    state.annexBegun = true;
    state.signatureLines = 0;
    state.untitledDivision = false;
    return [{ ...mark, ...whole }];
  },
};
