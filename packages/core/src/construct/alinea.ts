/**
 * What no other construct wants: an unnumbered block. Between the title and the first article it belongs to the preamble,
 * as does without a title the block that names the parties ("The Government of … and the Government of …,"); elsewhere
 * before any structure, or among the signatures, it is reported as unplaced.
 */
import type { Construct } from "./construct.ts";
import { namesParties } from "./surrounding.ts";

const preambleHeading = /^pr[eéæ]+amb/iu;

export const alinea: Construct = {
  name: "alinea",
  read(unit, state) {
    if (state.stage === "front" && (state.titled || (state.hasArticles && namesParties(unit.text))))
      state.stage = "preamble";
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
    const preamble =
      state.stage === "preamble" &&
      state.hasArticles &&
      (unit.kind === "prose" || preambleHeading.test(unit.text));
    return [{ type: "alinea", ...(preamble ? { preamble } : {}), from: 0, to: unit.text.length }];
  },
};
