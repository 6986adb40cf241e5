/**
 * Divisions that running text holds, and the places where the numbering of articles may begin anew.
 *
 *     … de financement novateurs.titre ii : des membres ARTICLE 3 : sont parties …
 *                                ^ only directly before the heading of an article
 */
import type { SourceBlock } from "../source/block.ts";
import { opensAnnex } from "./annex.ts";
import { divisionHeadingInside, opensDivision } from "./division.ts";
import type { HeadingCandidate } from "./heading.ts";
import { opensTestimonium } from "./testimonium.ts";

/** The candidates before which a division, an annex or closing words stand. */
export function findBoundaries(
  blocks: readonly SourceBlock[],
  candidates: readonly HeadingCandidate[],
): ReadonlySet<HeadingCandidate> {
  const found = new Set<HeadingCandidate>();
  let block = -1;
  let pending = false;
  for (const candidate of candidates) {
    for (block += block < candidate.block ? 1 : 0; block <= candidate.block; block++) {
      const text = blocks[block]?.text ?? "";
      const line = text.slice(0, 200);
      if (opensDivision(line) || opensTestimonium(line) || opensAnnex(line)) pending = true;
      if (block === candidate.block) break;
    }
    if (!pending) continue;
    found.add(candidate);
    if (candidate.readings.some(({ score }) => score > 0)) pending = false;
  }
  return found;
}

/** The places of a block at which a division's heading stands directly before one of these headings of articles. */
export function inlineDivisions(block: SourceBlock, headings: readonly number[]): readonly number[] {
  const found: number[] = [];
  let from = 0;
  for (const to of headings) {
    const at = divisionHeadingInside(block.text, from, to);
    if (at !== undefined) found.push(at);
    from = to;
  }
  return found;
}
