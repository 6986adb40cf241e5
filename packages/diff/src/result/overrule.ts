/** Puts a person's weight in place of the rules'. What the rules said stays beside it; nothing is removed. */
import type { Locus } from "@treatydiff/core";
import type { Difference } from "../model/comparison.ts";
import type { DeclaredWeight } from "../model/declarations.ts";

/** Overrules the differences of one pair of clauses. */
export type Overrule = (
  base: readonly Locus[],
  comparand: readonly Locus[],
  differences: readonly Difference[],
) => readonly Difference[];

/** The overruling of one comparison, and which declared weights found no difference. */
export interface Overruling {
  readonly overrule: Overrule;
  readonly unused: () => readonly DeclaredWeight[];
}

/** Makes it; without declared weights it gives back what it gets. */
export function makeOverruling(weights: readonly DeclaredWeight[] = []): Overruling {
  if (weights.length === 0) return { overrule: (_base, _comparand, same) => same, unused: () => [] };
  const used = new Set<DeclaredWeight>();
  return {
    overrule(base, comparand, differences) {
      const here = weights.filter(({ at, in: side = "base" }) =>
        (side === "base" ? base : comparand).includes(at),
      );
      if (here.length === 0) return differences;
      return differences.map((difference) => {
        const found = here.find((one) => isMeant(one, difference, differences.length));
        if (found === undefined) return difference;
        used.add(found);
        const { by, reason, on, contested = false } = found;
        return {
          ...difference,
          weight: found.weight,
          overruled: {
            weight: difference.weight,
            contested,
            by,
            reason,
            ...(on === undefined ? {} : { on }),
          },
        };
      });
    },
    unused: () => weights.filter((one) => !used.has(one)),
  };
}

/** Whether a declared weight is of this difference: its words stand on either side, or it is the only one there. */
function isMeant({ words }: DeclaredWeight, { base, comparand }: Difference, count: number): boolean {
  if (words === undefined) return count === 1;
  const wanted = words.replace(/\s+/gu, " ").trim();
  return base?.text === wanted || comparand?.text === wanted;
}
