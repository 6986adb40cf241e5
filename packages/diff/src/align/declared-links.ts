/** Links what a person has paired, before anything is searched; what is linked here is never linked otherwise. */

import type { Link, LinkTable } from "./links.ts";
import type { PlacedPairs } from "./place-pairs.ts";

/** No partner, and none to be looked for: the unit belongs to a declared pair. */
export const settled = -2;

/**
 * Puts the declared pairs of clauses in the table. Of several clauses on a side the first is linked, so that its
 * neighbours can follow it, and the others are settled.
 *
 * @returns the declared links by the first unit of the base, and those without one
 */
export function linkDeclared(pairs: PlacedPairs, table: LinkTable): ReadonlyMap<number, Link> {
  const links = new Map<number, Link>();
  for (const { base, comparand, declared } of pairs.units) {
    for (const b of base) table.ofBase[b] = settled;
    for (const c of comparand) table.ofComparand[c] = settled;
    const [b] = base;
    const [c] = comparand;
    if (b === undefined || c === undefined) continue;
    table.ofBase[b] = c;
    table.ofComparand[c] = b;
    links.set(b, { base, comparand, declared });
  }
  return links;
}
