/**
 * What a print repeats on every page and a copy leaves standing between two lines of the text: page numbers, running
 * heads, the date and time of a proof.
 *
 *     … that the Union's actions are coherent and transparent.
 *     13-01-2005                                                  proof date
 *     Pagina 41                                                   page number
 *     Treaty establishing a Constitution for Europe               running head, between two of the others
 *     41
 *     4. Not less than one million citizens …
 */
import type { EditorialRole } from "../model/nodes.ts";
import type { SourceBlock } from "../source/block.ts";
import { maxRunningHeadLength } from "./limits.ts";

const pageWord =
  /^(?:[-–—[(]\s*)?(?:p(?:age|agina|ágina|\.)?|seite|blz\.?|стр\.?)\s*\.?\s*\d{1,4}(?:\s*(?:\/|of|de|von|van)\s*\d{1,4})?(?:\s*[-–—\])])?$/iu;
const bareNumber = /^(?:[-–—[(]\s*)\d{1,4}(?:\s*[-–—\])])$|^\d{1,4}$/u;
const proofLine = /^(?:\d{1,2}[-./]\d{1,2}[-./]\d{2,4}|\d{1,2}:\d{2}(?::\d{2})?)$/u;

/** "– Seite 12 von 140 –" has twenty characters. */
const longestPageLine = 40;

/** A line of a block that belongs to the page and not to the text. */
export interface FurnitureLine {
  readonly from: number;
  readonly to: number;
  readonly role: EditorialRole;
}

/** A line without the white space at its edges. */
export interface TextLine {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** The lines of a block of several lines that belong to the page. */
export function pageFurniture(block: SourceBlock): readonly FurnitureLine[] {
  if (block.kind !== "prose" || !/[\r\n\f]/u.test(block.text)) return [];
  if (!/\d[\s\d\-–—\])]{0,4}(?:[\r\n\f]|$)/u.test(block.text)) return [];
  const lines = linesOf(block.text);
  const kinds = lines.map(({ text }) => pageLineKind(text));
  const found: FurnitureLine[] = [];
  for (const [i, line] of lines.entries()) {
    const role = kinds[i];
    if (role !== undefined) {
      // A number alone between two lines of a sentence is a page's; at the end of a block it may be the text's.
      if (role === "page-number" || hasNeighbour(kinds, i)) found.push({ ...line, role });
      continue;
    }
    const between = kinds[i - 1] !== undefined && kinds[i + 1] !== undefined;
    if (between && line.text.length <= maxRunningHeadLength && !/[.;:,]$/u.test(line.text))
      found.push({ ...line, role: "running-head" });
  }
  return found;
}

/** What a line is that holds a page number, a date or a time of a proof and nothing else. */
export function pageLineKind(text: string): EditorialRole | undefined {
  if (text.length > longestPageLine) return undefined;
  if (pageWord.test(text) || bareNumber.test(text)) return "page-number";
  return proofLine.test(text) ? "running-head" : undefined;
}

function hasNeighbour(kinds: readonly (EditorialRole | undefined)[], at: number): boolean {
  return kinds[at - 1] !== undefined || kinds[at + 1] !== undefined;
}

/** The lines of a text that are not empty. */
export function linesOf(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  for (const match of text.matchAll(/[^\r\n\f]+/gu)) {
    const trimmed = match[0].trim();
    if (trimmed === "") continue;
    const from = match.index + match[0].indexOf(trimmed);
    lines.push({ from, to: from + trimmed.length, text: trimmed });
  }
  return lines;
}
