/**
 * Words of the edition, not of the treaty.
 *
 *     Signed at Washington June 2, 1942; effective June 2, 1942      caption, before the preamble
 *     Washington, D.C., June 11, 1942                                dateline, before the preamble
 *     AWAIT PROGRESS OF EVENTS                                       cross-head, between recitals or articles
 */
import type { Construct } from "./construct.ts";

const caption =
  /^(?:signed|done|concluded|entered\s+into\s+force|ratified|signé|firmado)\b.*\b(?:1[5-9]|20)\d\d\b/isu;
const dateline =
  /^[\p{Lu}][\p{L}.,\s-]{1,60}?,?\s+(?:\p{L}+\.?\s+\d{1,2},?|\d{1,2}\s+\p{L}+,?)\s+(?:1[5-9]|20)\d\d\.?$/u;
const pageNumber = /^(?:[-–—[(]\s*)?(?:p(?:age|\.)?\s*)?\d{1,4}(?:\s*[-–—\])])?$/iu;
/** A cross-head is a few words; longer lines in capitals are titles or text. */
const maxCrossHeadLength = 80;

function isCrossHead(text: string): boolean {
  if (text.length > maxCrossHeadLength || text !== text.toUpperCase()) return false;
  return /\p{Lu}{2}/u.test(text) && text.split(/\s+/u).length >= 2 && !/[.:;,]$/u.test(text);
}

export const editorial: Construct = {
  name: "editorial",
  read(block, state) {
    const whole = { from: 0, to: block.text.length };
    if (block.kind === "front-matter") return [{ type: "editorial", role: "front-matter", ...whole }];
    if (block.kind === "prose" && pageNumber.test(block.text))
      return [{ type: "editorial", role: "page-number", ...whole }];
    if (state.stage === "front") {
      if (caption.test(block.text) && block.text.length <= 300)
        return [{ type: "editorial", role: "caption", ...whole }];
      if (dateline.test(block.text)) return [{ type: "editorial", role: "dateline", ...whole }];
    }
    if (
      (state.stage === "preamble" || state.stage === "operative") &&
      block.kind === "prose" &&
      isCrossHead(block.text)
    ) {
      state.problems.push({
        code: "cross-head",
        severity: "note",
        message: `“${block.text}” stands in capitals between two blocks; it was taken for a cross-head of the edition and enters no comparison.`,
        span: block.span,
      });
      return [{ type: "editorial", role: "cross-head", ...whole }];
    }
    return undefined;
  },
};
