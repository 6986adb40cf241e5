/** Which unit of the comparand a unit of the base is found again in, at every level: article, paragraph, point. */
import type { Locus } from "@treatydiff/core";
import type { Alignment } from "./align.ts";
import type { Units } from "./units.ts";

/**
 * Makes the look-up from an alignment; a unit that is not in it answers to the one of the same address. The answering articles are known; of paragraphs and points within them the
 * first linked clause tells.
 */
export function answeringLoci(
  base: Units,
  comparand: Units,
  alignment: Alignment,
): ReadonlyMap<Locus, Locus> {
  const found = new Map<Locus, Locus>();
  for (const [b, c] of alignment.containers.ofBase.entries()) {
    const from = base.containers[b]?.locus;
    const to = comparand.containers[c]?.locus;
    if (from !== undefined && to !== undefined) found.set(from, to);
  }
  for (const {
    base: [b],
    comparand: [c],
  } of alignment.links) {
    const there = base.units[b ?? -1]?.leaf.locus ?? "";
    const here = comparand.units[c ?? -1]?.leaf.locus ?? "";
    // Most clauses keep their address, and so does all that is around them.
    if (there === here) continue;
    addOuter(found, there, here);
  }
  return found;
}

/** The units around two linked clauses answer to one another, step by step, where they are of one kind. */
function addOuter(found: Map<Locus, Locus>, there: Locus, here: Locus): void {
  let from = there.indexOf(stepMark);
  let to = here.indexOf(stepMark);
  let stepFrom = 0;
  let stepTo = 0;
  while (from >= 0 && to >= 0) {
    const locus = there.slice(0, from);
    if (!found.has(locus) && kindAt(there, stepFrom) === kindAt(here, stepTo))
      found.set(locus, here.slice(0, to));
    [stepFrom, stepTo] = [from + stepMark.length, to + stepMark.length];
    from = there.indexOf(stepMark, stepFrom);
    to = here.indexOf(stepMark, stepTo);
  }
}

const stepMark = "__";

/** The kind of the unit whose step begins here: "art" of "art_7". */
function kindAt(locus: Locus, from: number): string {
  const end = locus.indexOf("_", from);
  return locus.slice(from, end < 0 ? undefined : end);
}
