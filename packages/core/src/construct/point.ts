/** A lettered item: "(a) …", "a) …", "(i) …", "(A) …". */
import type { Construct } from "./construct.ts";

const marker = /^(?:\(([a-z]{1,5})\)|([a-z]{1,2})\))(?=\s|\p{L})\s*/iu;

export const point: Construct = {
  name: "point",
  read(block, state) {
    if (state.stage !== "operative" && state.stage !== "annex") return undefined;
    const match = marker.exec(block.text);
    if (match === null || match[0].length === block.text.length) return undefined;
    return [
      {
        type: "point",
        label: match[0].trim(),
        number: (match[1] ?? match[2] ?? "").toLowerCase(),
        bodyFrom: match[0].length,
        from: 0,
        to: block.text.length,
      },
    ];
  },
};
