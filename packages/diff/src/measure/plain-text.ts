/** The bare words of a treaty, as the published measures read them: no alignment, no roles, no structure. */
import { leaves, type Treaty } from "@treatydiff/core";

/**
 * The text of a treaty in one line: the title, preamble, articles with their printed numbers and titles, closing words,
 * signatures and annexes, white space folded to single spaces. Editorial words (captions, running heads, page numbers)
 * are not the treaty's and are left out.
 */
export function plainText(treaty: Treaty): string {
  return leaves(treaty)
    .filter(({ type }) => type !== "editorial")
    .map(({ value }) => value)
    .join(" ")
    .replace(/\s+/gu, " ")
    .trim();
}
