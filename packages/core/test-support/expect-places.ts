import { expect } from "vitest";
import { type SourceBlock, toSourceOffset } from "../src/source/block.ts";

/** Each letter and figure of a block stands at its place in the source, or an entity does that means it. */
export function expectPlaces(source: string, blocks: readonly SourceBlock[]): void {
  for (const { text, segments } of blocks) {
    for (let i = 0; i < text.length; i++) {
      const character = text[i] ?? "";
      if (!/[\p{L}\p{N}]/u.test(character)) continue;
      const found = source[toSourceOffset(segments, i)] ?? "";
      expect(found === "&" ? character : found, `“${text}”, character ${i}`).toBe(character);
    }
  }
}
