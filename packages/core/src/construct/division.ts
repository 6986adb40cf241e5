/** What groups articles: "PART I", "Chapter 2. General Provisions", "SECTION A". */
import { readNumber } from "../text/numerals.ts";
import type { Construct } from "./construct.ts";
import { divisionWords } from "./heading-words.ts";

const pattern = new RegExp(
  `^(${Object.keys(divisionWords).join("|")})\\s+(\\d{1,3}|[ivxlcdm]{1,7}|[a-h]|one|two|three|four|five|six|first|second|third)(?![\\p{L}\\p{N}])[.:]?\\s*(.*)$`,
  "isu",
);

export const division: Construct = {
  name: "division",
  read(block, state) {
    const match = pattern.exec(block.text);
    if (match === null) return undefined;
    const rest = match[3] ?? "";
    // A division's heading stands alone; "Part I of the present treaty" and whole sentences are references.
    if (rest !== "" && (!/^["“(–—-]?\s*\p{Lu}/u.test(rest) || rest.length > 160 || /[.;,]$/u.test(rest)))
      return undefined;
    if (state.stage !== "annex") state.stage = "operative";
    state.signatureLines = 0;
    const value = readNumber(match[2] ?? "");
    return [
      {
        type: "division",
        word: (match[1] ?? "").toLowerCase(),
        label: block.text
          .slice(0, block.text.length - rest.length)
          .trim()
          .replace(/[.:]$/u, ""),
        ...(value === undefined ? {} : { number: value }),
        from: 0,
        to: block.text.length,
      },
    ];
  },
};
