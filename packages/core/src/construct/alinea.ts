/**
 * What no other construct wants: an unnumbered block. After a title it belongs to the preamble ("The Government of …
 * and the Government of …,"); before any structure, or among the signatures, it is reported as unplaced.
 */
import type { Construct } from "./construct.ts";

export const alinea: Construct = {
  name: "alinea",
  read(unit, state) {
    if (state.stage === "front" && state.titled) state.stage = "preamble";
    if (state.stage === "annex") state.annexBegun = true;
    if (state.stage === "front" || state.stage === "closing") {
      state.problems.push({
        code: "unplaced-text",
        severity: "warning",
        message:
          "This block is no title, recital, article, closing words or signature that we recognise; it was kept as an unnumbered block.",
        span: unit.span,
      });
    }
    return [{ type: "alinea", from: 0, to: unit.text.length }];
  },
};
