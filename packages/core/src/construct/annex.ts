/** What is attached after the signatures: "ANNEX I", "Protocol", "Schedule A". */
import { readNumber } from "../text/numerals.ts";
import type { Construct } from "./construct.ts";
import { annexWords } from "./heading-words.ts";

const pattern = new RegExp(
  `^(${annexWords.join("|")})(?:\\s+(\\d{1,3}|[ivxlc]{1,6}|[a-z]))?(?![\\p{L}\\p{N}])[.:]?`,
  "iu",
);

export const annex: Construct = {
  name: "annex",
  read(block, state) {
    if (state.stage !== "closing" && state.stage !== "annex") return undefined;
    const match = pattern.exec(block.text);
    if (match === null || block.text.length > 160) return undefined;
    if (block.kind !== "heading" && block.text.slice(0, 3) !== block.text.slice(0, 3).toUpperCase())
      return undefined;
    state.stage = "annex";
    state.signatureLines = 0;
    const value = readNumber(match[2] ?? "");
    return [
      {
        type: "annex",
        label: match[0].replace(/[.:]$/u, ""),
        ...(value === undefined ? {} : { number: value }),
        from: 0,
        to: block.text.length,
      },
    ];
  },
};
