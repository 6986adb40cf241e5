/**
 * From links between each two texts to rows of all. The links are taken best first; one that would put two clauses of a
 * text into one row is refused, unless a third text shows that the two are parts of one clause:
 *
 *     A   The Agreement shall enter into force on signature. | It shall remain in force for five years.
 *     B   The Agreement shall enter into force on signature and remain in force for five years.
 *     C   The Agreement shall enter into force on signature. | It shall remain in force for five years.
 *
 * Both clauses of A answer to the one of B, so they share its row, and the two of C follow them.
 */
import { synopsisLimits } from "./limits.ts";
import type { FamilyLink, FamilyLinks, Node } from "./links.ts";
import type { Family } from "./witnesses.ts";

/** The clauses of each text in one row, by the text's place in the family; none: the text lacks it. */
export type RowUnits = readonly (readonly number[])[];

/** The rows in no order yet, and the links that no row could hold. */
export interface MadeRows {
  readonly rows: readonly RowUnits[];
  readonly refused: readonly FamilyLink[];
}

/** Makes the rows: every clause of every text is in exactly one. */
export function makeRows({ witnesses }: Family, { links, partners }: FamilyLinks): MadeRows {
  const rowOf = witnesses.map(({ units }, text) =>
    units.units.map((_, unit): number[][] => witnesses.map((__, other) => (other === text ? [unit] : []))),
  );
  const rowAt = ({ text, unit }: Node): number[][] | undefined => rowOf[text]?.[unit];
  for (const { nodes } of links) {
    const rows = [...new Set(nodes.flatMap((node) => [rowAt(node)].filter((row) => row !== undefined)))];
    if (rows.length < 2) continue;
    const joined = witnesses.map((_, text) => rows.flatMap((row) => row[text] ?? []).sort((x, y) => x - y));
    if (!joined.every((units, text) => belongTogether(units, text, rows, joined, partners))) continue;
    for (const [text, units] of joined.entries()) {
      for (const unit of units) {
        const ofText = rowOf[text];
        if (ofText !== undefined) ofText[unit] = joined;
      }
    }
  }
  const refused = links.filter(({ nodes }) => new Set(nodes.map(rowAt)).size > 1);
  return { rows: [...new Set(rowOf.flat())], refused };
}

/** Whether the clauses of one text that come together stand side by side and are parts of one clause of another text. */
function belongTogether(
  units: readonly number[],
  text: number,
  rows: readonly RowUnits[],
  joined: RowUnits,
  partners: FamilyLinks["partners"],
): boolean {
  const groups = rows.map((row) => row[text] ?? []).filter((group) => group.length > 0);
  if (groups.length < 2) return true;
  const near = units.every((unit, i) => i === 0 || unit - (units[i - 1] ?? 0) <= synopsisLimits.partReach);
  if (!near) return false;
  return joined.some(
    (others, other) =>
      other !== text &&
      groups.every((group) =>
        group.some((unit) => partners({ text, unit }, other).some((partner) => others.includes(partner))),
      ),
  );
}
