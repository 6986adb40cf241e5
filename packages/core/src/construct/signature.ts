/**
 * The signature of one party: for whom, by whom, in which office. The three may stand in one block or in several.
 *
 *     For the Government of the United States of America:
 *
 *     SUMNER WELLES
 *     Acting Secretary of State of the United States of America
 */
import type { Construct } from "./construct.ts";

const opening =
  /^(?:for|on\s+behalf\s+of|pour|por)\s+(?:and\s+(?:on|in)\s+behalf\s+of\s+)?(?:the\s+)?[\p{L}]/iu;
/** Lines of name and office after the party's: more than these are not a signature any more. */
const maxFollowingBlocks = 3;
const maxLineLength = 160;

/** Whether a line opens a signature. */
export function opensSignature(text: string): boolean {
  const line = text.split(/[\r\n]/u, 1)[0] ?? "";
  return (
    opening.test(text) &&
    line.length <= maxLineLength &&
    /(?:[:.,]|[^.;]{0,80})$/u.test(line) &&
    line.split(/\s+/u).length <= 24
  );
}

export const signature: Construct = {
  name: "signature",
  read(block, state) {
    if (state.stage !== "operative" && state.stage !== "closing") return undefined;
    if (block.kind === "heading") return undefined;
    const whole = { from: 0, to: block.text.length };
    if (opensSignature(block.text)) {
      // Inside the articles a line "For the purposes of …" is a clause: a signature there ends like a heading.
      if (state.stage === "operative" && !/[:.,]$/u.test(block.text.split(/[\r\n]/u, 1)[0] ?? ""))
        return undefined;
      if (state.stage === "operative" && /^for\s+(?:the\s+)?purposes?\b/iu.test(block.text)) return undefined;
      state.stage = "closing";
      state.signatureLines = maxFollowingBlocks;
      return [{ type: "signature", ...whole }];
    }
    if (state.stage !== "closing" || state.signatureLines === 0) return undefined;
    if (block.text.split(/[\r\n]/u).some((line) => line.length > maxLineLength)) return undefined;
    state.signatureLines -= 1;
    return [{ type: "signature-line", ...whole }];
  },
};
