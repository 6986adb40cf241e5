/**
 * Reservations and declarations that follow a treaty under a heading of their own. They name the treaty's articles at the
 * start of their lines, and these are no articles of their own:
 *
 *     DECLARATIONS AND RESERVATIONS
 *
 *     Norway
 *
 *     Article 1. Norway is not bound by the first paragraph.
 *
 * "Reservations" is the title of many an article, too: a heading whose number goes on from those before it is the treaty's.
 */
import type { SourceBlock } from "../source/block.ts";
import { opensAnnex } from "./annex.ts";
import type { HeadingCandidate } from "./heading.ts";
import { maxCrossHeadLength } from "./limits.ts";
import { indexStretches, type Stretch } from "./stretch.ts";

const title =
  /^[\s#*_[]*(?:(?:declarations?|understandings?)\s+and\s+reservations?|reservations?(?:\s+and\s+(?:declarations?|understandings?))?|(?:d[ée]clarations?\s+et\s+)?r[ée]serves?(?:\s+et\s+d[ée]clarations?)?|(?:declaraciones\s+y\s+)?reservas?|vorbehalte(?:\s+und\s+erkl[äa]rungen)?|voorbehouden)(?![\p{L}])[^.;:,]{0,40}$/iu;

/** Where reservations stand: each from its heading to the next heading of something attached. */
function findReservations(blocks: readonly SourceBlock[]): readonly Stretch[] {
  const found: Stretch[] = [];
  let from: number | undefined;
  const close = (block: number): void => {
    if (from !== undefined) found.push({ from: { block: from, offset: 0 }, to: { block, offset: 0 } });
    from = undefined;
  };
  for (const [index, { kind, text }] of blocks.entries()) {
    if ((kind !== "prose" && kind !== "heading") || text.length > maxCrossHeadLength) continue;
    if (isHeading(kind, text) && title.test(text)) from ??= index;
    else if (from !== undefined && opensAnnex(text)) close(index);
  }
  close(blocks.length);
  return found;
}

/** A heading of the source, or a line in capitals. */
function isHeading(kind: SourceBlock["kind"], text: string): boolean {
  return kind === "heading" || text === text.toUpperCase();
}

/** The headings that stand among reservations and name articles of the treaty before them. */
export function reservedHeadings(
  blocks: readonly SourceBlock[],
  candidates: readonly HeadingCandidate[],
): ReadonlySet<HeadingCandidate> {
  const found = findReservations(blocks);
  const reserved = new Set<HeadingCandidate>();
  if (found.length === 0) return reserved;
  const stretches = indexStretches(found);
  let largest = 0;
  for (const candidate of candidates) {
    const stem = candidate.readings[0]?.number.stem ?? 0;
    const inside = stretches.numberAt(candidate.block, candidate.from) > 0;
    if (inside && stem <= largest) reserved.add(candidate);
    else if (candidate.readings.some(({ score }) => score > 0)) largest = Math.max(largest, stem);
  }
  return reserved;
}
