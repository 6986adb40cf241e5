/** A numbered block inside an article: "1. …", "(1) …", "1) …", "1° …". */
import { readNumber } from "../text/numerals.ts";
import type { Construct } from "./construct.ts";

const marker = /^(?:\((\d{1,3})\)|(\d{1,3})(?:[.)]|°))(?=\s|\p{Lu})\s*/u;

export const paragraph: Construct = {
  name: "paragraph",
  read(block, state) {
    if (state.stage !== "operative" && state.stage !== "annex") return undefined;
    const match = marker.exec(block.text);
    if (match === null || match[0].length === block.text.length) return undefined;
    const value = readNumber(match[1] ?? match[2] ?? "");
    return [
      {
        type: "paragraph",
        label: match[0].trim(),
        ...(value === undefined ? {} : { number: value }),
        bodyFrom: match[0].length,
        from: 0,
        to: block.text.length,
      },
    ];
  },
};
