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
    const from = there.split("__");
    const to = here.split("__");
    for (let depth = 1; depth < Math.min(from.length, to.length); depth++) {
      const locus = from.slice(0, depth).join("__");
      const kind = (step: string | undefined): string => (step ?? "").replace(/_.*$/u, "");
      if (kind(from[depth - 1]) === kind(to[depth - 1]) && !found.has(locus))
        found.set(locus, to.slice(0, depth).join("__"));
    }
  }
  return found;
}
