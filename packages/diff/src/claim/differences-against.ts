/** Which differences of a pair speak against an assertion: each relation allows for some weights. */
import { type Leaf, leaves, type Treaty } from "@treatydiff/core";
import type { Difference, Pair } from "../model/comparison.ts";
import { type Weight, weights } from "../model/weight.ts";
import type { Compared } from "./assertion-result.ts";
import type { Assertion, ClaimableDegree } from "./claim.ts";

/** The weights that each degree allows for. */
const allowed: Readonly<Record<ClaimableDegree, readonly Weight[]>> = {
  literatim: [],
  verbatim: ["accidental"],
  "mutatis-mutandis": ["accidental", "formal"],
  "same-text-except": ["accidental", "formal"],
};

/** The differences of a pair that speak against an assertion. Slips of our copy are no evidence. */
export function differencesAgainst(
  assertion: Assertion,
  pair: Pair,
  compared: Compared,
): readonly Difference[] {
  const weighed = (lightest: readonly Weight[]) =>
    pair.differences.filter(
      ({ weight, standing }) => !lightest.includes(weight) && standing?.slip === undefined,
    );
  switch (assertion.relation) {
    case "order-of-clauses":
    case "similarity-at-least":
    case "closest-of":
      return [];
    case "no-heavier-than":
      return weighed(weights.slice(0, weights.indexOf(assertion.weight) + 1));
    case "contains":
      if (pair.base.length === 0) return [];
      return weighed(allowed[assertion.degree ?? "verbatim"]).filter(
        (difference) => !isBeyond(difference, pair, compared.comparand),
      );
    default:
      return weighed(allowed[assertion.degree]);
  }
}

/** Words before the first or after the last of what is contained. */
function isBeyond({ kind, comparand }: Difference, pair: Pair, treaty: Treaty): boolean {
  if (kind !== "addition" || comparand === null) return false;
  const own = leaves(treaty).filter((leaf: Leaf) => pair.comparand.includes(leaf.locus));
  const first = own[0]?.position.start.offset ?? 0;
  const last = own.at(-1)?.position.end.offset ?? 0;
  // The mark that ends the clause ends the added words.
  return comparand.start <= first || last - comparand.end <= 1;
}
