/** From what was found against an assertion to its finding. */
import { type Degree, degrees } from "../model/comparison.ts";
import type { Assertion, Finding } from "./claim.ts";

/** A stricter degree fails with the first undeclared difference; "same text except" names what it excepts. */
export function findingOf(
  assertion: Assertion,
  found: Degree,
  undeclared: number,
  declared: number,
  pairs: number,
): Finding {
  const isDegree = assertion.relation === undefined || assertion.relation === "degree";
  if (!isDegree) {
    if (undeclared > 0) return "does-not-hold";
    if (declared > 0) return "holds-except";
    // A scope without a clause has nothing that could hold, but for the leftovers of each article.
    return pairs === 0 && assertion.scope !== "each-article" ? "not-testable" : "holds";
  }
  if (assertion.scope === "each-article")
    return undeclared > 0 ? "does-not-hold" : declared > 0 ? "holds-except" : "holds";
  if (pairs === 0) return "not-testable";
  const claimed = assertion.degree;
  if (claimed === "same-text-except") {
    if (degrees.indexOf(found) > degrees.indexOf(claimed)) return "does-not-hold";
    return undeclared === 0 ? "holds" : "holds-except";
  }
  if (undeclared > 0) return "does-not-hold";
  if (declared > 0) return "holds-except";
  return degrees.indexOf(found) <= degrees.indexOf(claimed) ? "holds" : "does-not-hold";
}
