/** Checks an assertion that a measure decides. */
import { measureTexts } from "../measure/measures.ts";
import type { Comparison, Measure, Verdict } from "../model/comparison.ts";
import type { AssertionResult, CompareBaseWith, Compared } from "./assertion-result.ts";
import type { Assertion, Finding, MeasureChoice } from "./claim.ts";

/** The verdict after emendation where there is one. */
export function verdictOf({ verdicts }: Comparison, scope: string): Verdict | undefined {
  const inScope = verdicts.filter((verdict) => verdict.scope === scope);
  return inScope.find(({ emended }) => emended) ?? inScope[0];
}

/** The value that an assertion means, of all that are known of two texts. */
function measuredValue({ base, comparand, comparison }: Compared, choice: MeasureChoice): number | undefined {
  const isMeant = ({ profile, part, direction }: Measure): boolean =>
    profile === choice.profile && part === choice.part && direction === choice.direction;
  return (comparison.measures.find(isMeant) ?? measureTexts(base, comparand).find(isMeant))?.value;
}

/** The result for a measure against a value, or against those of a set. */
export function measured(
  assertion: Extract<Assertion, { readonly relation: "similarity-at-least" | "closest-of" }>,
  compared: Compared,
  compareBaseWith: CompareBaseWith,
): AssertionResult {
  const { base, comparand } = compared.comparison;
  const name = [assertion.profile, assertion.part, assertion.direction && `of the ${assertion.direction}`]
    .filter((word) => word !== undefined)
    .join(", ");
  const line = (siglum: string, value: number | undefined, more: string): string =>
    `${base.siglum} | ${siglum}: ${name}: ${value ?? "no value"}${more}`;
  const own = measuredValue(compared, assertion);
  const result = (finding: Finding, facts: readonly string[]): AssertionResult => ({
    base: base.siglum,
    comparand: comparand.siglum,
    assertion,
    finding: own === undefined ? "not-testable" : finding,
    found: verdictOf(compared.comparison, "whole")?.degree ?? "no-correspondence",
    undeclared: [],
    declared: [],
    idle: assertion.except ?? [],
    facts,
  });
  const mine = own ?? 0;
  if (assertion.relation === "similarity-at-least") {
    const finding = mine >= assertion.value ? "holds" : "does-not-hold";
    return result(finding, [line(comparand.siglum, own, `, claimed are at least ${assertion.value}`)]);
  }
  const others = assertion.set
    .filter((siglum) => siglum !== comparand.siglum && siglum !== base.siglum)
    .map((siglum) => ({ siglum, value: measuredValue(compareBaseWith(siglum), assertion) ?? 0 }));
  const facts = [
    line(comparand.siglum, own, ""),
    ...others.map(({ siglum, value }) => line(siglum, value, "")),
  ];
  if (others.some(({ value }) => value > mine)) return result("does-not-hold", facts);
  return result(others.some(({ value }) => value === mine) ? "holds-except" : "holds", facts);
}
