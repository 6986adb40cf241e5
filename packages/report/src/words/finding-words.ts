import type { AssertionResult, ClaimResult, Evidence, Finding } from "@treatydiff/diff";
import { printable } from "../printable.ts";
import { andList, count } from "./lists.ts";

/** The findings as they are said. */
export const findingWords = {
  holds: "holds in these texts",
  "holds-except": "holds in these texts, with exceptions",
  "does-not-hold": "does not hold in these texts",
  "not-testable": "cannot be tested",
} as const satisfies Record<Finding, string>;

/** The same, said of a part of a text. */
export const partWords = {
  holds: "holds for",
  "holds-except": "holds, with exceptions, for",
  "does-not-hold": "does not hold for",
  "not-testable": "cannot be tested for",
} as const satisfies Record<Finding, string>;

/**
 * What was found of a claim, in a sentence or two.
 *
 * @param result what `checkClaim` gave
 * @returns words, nothing in them escaped but control characters
 * @example
 * findingSentence(checkClaim(claim, texts)); // "It holds in these texts, with exceptions: …"
 */
export function findingSentence(result: ClaimResult): string {
  const { claim, finding } = result;
  if (finding === "not-testable") return untested(result);
  const words = `${findingWords[finding]}${because(result)}.`;
  if (claim.testedBy === "corollary") {
    return `It cannot be tested itself: a text that it means is not held. What would follow from it for the texts that are held was tested instead: this ${words}`;
  }
  if (claim.testedBy === "proxy")
    return `Tested by proxy, on another text than the one that is meant, it ${words}`;
  return `It ${words}`;
}

/** What is missing, and whether a part can be tested all the same. */
function untested({ assertions }: ClaimResult): string {
  const own = assertions.filter(isOfClaim);
  const missing = [...new Set(own.flatMap((one) => one.missing ?? []))].map(printable);
  const held = missing.length === 1 ? "is not held" : "are not held";
  const reason = missing.length === 0 ? "a text is not held" : `${andList(missing)} ${held}`;
  const rest = own.filter(({ finding }) => finding !== "not-testable");
  return rest.length === 0
    ? `It cannot be tested: ${reason}.`
    : `As a whole it cannot be tested: ${reason}. Of its parts, ${rest.length} of ${own.length} can.`;
}

/** What is compared beside a claim is not the claim's. */
export function isOfClaim({ assertion }: AssertionResult): boolean {
  return assertion.beside === undefined;
}

/** The counts behind a finding. */
function because(result: ClaimResult): string {
  const assertions = result.assertions.filter(isOfClaim);
  const undeclared = distinct(assertions.flatMap((one) => one.undeclared));
  const declared = distinct(assertions.flatMap((one) => one.declared));
  const declaredBy = (who: "claimant" | "encoder") =>
    declared.filter(({ exception }) => exception?.declaredBy === who);
  const named = declaredBy("claimant");
  const readInto = declaredBy("encoder");
  const parts = [
    ...(undeclared.length === 0 ? [] : [differences(undeclared, "that it does not name")]),
    ...(named.length === 0 ? [] : [differences(named, "that the claimant names")]),
    ...(readInto.length === 0
      ? []
      : [differences(readInto, "that the encoder reads into the claim's words")]),
  ];
  if (parts.length === 0) return "";
  const first = [undeclared, named, readInto].find((found) => found.length > 0) ?? declared;
  return `: there ${first.length === 1 ? "is" : "are"} ${andList(parts)}`;
}

function differences(found: readonly Evidence[], which: string): string {
  const heavy = found.filter(({ difference }) => difference.weight === "substantive").length;
  const operative = found.filter((one) => one.operative).length;
  const remarks = [
    ...(heavy === 0 ? [] : [`${heavy} may bear on substance`]),
    ...(operative === 0 ? [] : [`${operative} ${operative === 1 ? "stands" : "stand"} in the articles`]),
  ];
  const counted = `${count(found.length, "difference")} ${which}`;
  return remarks.length === 0 ? counted : `${counted} (${remarks.join("; ")})`;
}

/** Two scopes may hold the same difference. */
export function distinct(found: readonly Evidence[]): readonly Evidence[] {
  const seen = new Map<string, Evidence>();
  for (const one of found) {
    const { base, comparand, at, difference } = one;
    const key = JSON.stringify([base, comparand, at, difference.base?.start, difference.comparand?.start]);
    if (!seen.has(key)) seen.set(key, one);
  }
  return [...seen.values()];
}

/** The scopes of one pair of texts by their finding, in the order of the claim. */
export function byFinding(results: readonly AssertionResult[]): ReadonlyMap<Finding, readonly string[]> {
  const groups = new Map<Finding, string[]>();
  for (const { finding, assertion } of results) {
    groups.set(finding, [...(groups.get(finding) ?? []), assertion.scope]);
  }
  return groups;
}
