import type { SourceBlock } from "../source/block.ts";
import type { HeadingCandidate } from "./heading.ts";

const openingMarks = /[\s"“”‘’'«»„[(*_#•–—-]/u;

/** Where in its block a heading's word stands; quotation marks and bullets before it do not count. */
export function placeOf(block: SourceBlock, from: number): HeadingCandidate["place"] {
  const { text } = block;
  let at = from;
  while (at > 0 && openingMarks.test(text[at - 1] ?? "") && !/[\r\n]/u.test(text[at - 1] ?? "")) at -= 1;
  if (at === 0) return block.kind === "heading" ? "marked" : "block";
  return /[\r\n]/u.test(text[at - 1] ?? "") ? "line" : "inline";
}
