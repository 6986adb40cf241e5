/**
 * A numbered block or a lettered item: "1. …", "§ 2. …", "(a) …", "(i) …", "– …". Whether it is a paragraph or a point,
 * and under which other item it belongs, is found when the tree is built (nest-items.ts).
 */
import type { Construct } from "./construct.ts";
import { readItemMarker } from "./item-marker.ts";

export const item: Construct = {
  name: "item",
  read(unit, state) {
    if (unit.kind !== "prose" || state.stage === "preamble" || state.stage === "closing") return undefined;
    if (state.stage === "annex" && unit.mark !== undefined) return undefined;
    const marker = readItemMarker(unit.text);
    if (marker === undefined) return undefined;
    if (state.stage === "front") {
      // A text that begins in the middle: its first words are a numbered block, and no title stands before.
      if (state.titled || marker.readings[0]?.form === "dash") return undefined;
      state.stage = "operative";
    }
    return [{ type: "item", marker, from: 0, to: unit.text.length }];
  },
};
