/**
 * Checks a claim of sameness. The claim names relations for scopes, and exceptions; every difference against a
 * relation is either one of the exceptions or evidence against the claim. Documented emendations are put in first: a
 * slip of our copy is no evidence.
 */
import type { Treaty } from "@treatydiff/core";
import { compare } from "../compare.ts";
import { type Departure, familyDepartures } from "../family/departures.ts";
import type { Comparison } from "../model/comparison.ts";
import { type Declarations, declarationsOn } from "../model/declarations.ts";
import type { AssertionResult, Compared } from "./assertion-result.ts";
import { checkAssertion } from "./check-assertion.ts";
import type { Assertion, Claim, Finding } from "./claim.ts";
import { evidenceLine } from "./evidence.ts";
import { quotedText } from "./quoted-text.ts";

/** The result of checking a claim. */
export interface ClaimResult {
  readonly claim: Claim;
  /** Of what is tested; a claim that is not testable itself says so in `directly`. */
  readonly finding: Finding;
  /** The finding on the claim's own words: `not-testable` when the text that it means is not held. */
  readonly directly: Finding;
  readonly assertions: readonly AssertionResult[];
  /** A line for each text that is missing, each fact, each undeclared difference, then each declared one. */
  readonly evidence: readonly string[];
  /** Departures of the texts within the family, when the claim names one. */
  readonly peculiar: readonly Departure[];
  /** Whether the recorded finding is the computed one; undefined when none is recorded. */
  readonly asRecorded: boolean | undefined;
}

/** Compares two texts by their short names. */
export type Comparing = (base: string, comparand: string) => Comparison;

/**
 * Checks a claim on its texts.
 *
 * @param texts the texts by siglum: those that the claim compares, and of `family` where there is one
 * @param compareTexts give the same one to several claims, and each two texts are compared once
 * @returns the finding with its evidence; `not-testable` when a text is missing
 */
export function checkClaim(
  claim: Claim,
  texts: ReadonlyMap<string, Treaty>,
  compareTexts: Comparing = comparer(texts),
): ClaimResult {
  const quoted = new Map((claim.quotations ?? []).map((one) => [one.siglum, quotedText(one)]));
  const compared = (base: string, comparand: string): Compared | readonly string[] => {
    const from = quoted.get(base) ?? texts.get(base);
    const to = quoted.get(comparand) ?? texts.get(comparand);
    if (from === undefined || to === undefined) {
      return [...(from === undefined ? [base] : []), ...(to === undefined ? [comparand] : [])];
    }
    const isQuoted = quoted.has(base) || quoted.has(comparand);
    const comparison = isQuoted ? compare(from, to) : compareTexts(base, comparand);
    return { base: from, comparand: to, comparison };
  };
  const assertions = pairsOf(claim).flatMap(([base, comparand]) =>
    claim.asserts
      .filter((assertion) => isOfPair(assertion, claim, base, comparand))
      .flatMap((assertion) => {
        const set = assertion.relation === "closest-of" ? assertion.set : [];
        const two = compared(base, comparand);
        const missing = [
          ...(isMissing(two) ? two : []),
          ...set.filter((siglum) => !texts.has(siglum) && !quoted.has(siglum)),
        ];
        if (isMissing(two) || missing.length > 0) return [notHeld(assertion, base, comparand, missing)];
        return checkAssertion(assertion, two, (siglum) => {
          const other = compared(base, siglum);
          if (isMissing(other)) throw new RangeError(`No text ${siglum}.`);
          return other;
        });
      }),
  );
  const finding = together(
    assertions.filter(({ assertion }) => assertion.beside === undefined).map((result) => result.finding),
  );
  return finish(claim, finding, assertions, peculiarTo(claim, texts, compareTexts));
}

function isMissing(found: Compared | readonly string[]): found is readonly string[] {
  return Array.isArray(found);
}

/** An assertion that names its own texts is checked on these once, and on no others. */
function isOfPair(assertion: Assertion, claim: Claim, base: string, comparand: string): boolean {
  const [own] = ownPair(assertion, claim);
  if (own === undefined) return namedPairs(claim).some((pair) => pair[0] === base && pair[1] === comparand);
  return own[0] === base && own[1] === comparand;
}

function ownPair(assertion: Assertion, claim: Claim): readonly (readonly [string, string])[] {
  if (assertion.base === undefined && assertion.comparand === undefined) return [];
  const [first, second] = textsOf(claim);
  const base = assertion.base ?? first;
  const comparand = assertion.comparand ?? second;
  return base === undefined || comparand === undefined ? [] : [[base, comparand]];
}

function pairsOf(claim: Claim): readonly (readonly [string, string])[] {
  const all = [...namedPairs(claim), ...claim.asserts.flatMap((assertion) => ownPair(assertion, claim))];
  return all.filter(
    (pair, i) => all.findIndex((other) => other[0] === pair[0] && other[1] === pair[1]) === i,
  );
}

function namedPairs(claim: Claim): readonly (readonly [string, string])[] {
  const { base, comparands, between } = claim;
  if (between !== undefined) return eachTwo(between);
  if (base === undefined) return [];
  return (comparands ?? [claim.comparand]).flatMap((comparand) =>
    comparand === undefined ? [] : [[base, comparand] as const],
  );
}

/** The texts that a claim is tested on, in order; words that it quotes are none of them. */
export function textsOf(claim: Claim): readonly string[] {
  const { base, comparand, comparands, between, asserts, quotations } = claim;
  const named = [
    ...(between ?? [base, ...(comparands ?? [comparand])]),
    ...asserts.flatMap((one) => [one.base, one.comparand, ...(one.relation === "closest-of" ? one.set : [])]),
  ];
  const quoted = new Set(quotations?.map(({ siglum }) => siglum));
  return [...new Set(named.filter((siglum) => siglum !== undefined && !quoted.has(siglum)))] as string[];
}

function notHeld(
  assertion: Assertion,
  base: string,
  comparand: string,
  missing: readonly string[],
): AssertionResult {
  const nothing = { undeclared: [], declared: [], idle: [] };
  return {
    base,
    comparand,
    assertion,
    finding: "not-testable",
    found: "no-correspondence",
    ...nothing,
    missing,
  };
}

/** A claim holds where all of it holds. One part that fails decides; one that cannot be tested leaves it open. */
function together(found: readonly Finding[]): Finding {
  const order: readonly Finding[] = ["does-not-hold", "not-testable", "holds-except", "holds"];
  return order.find((finding) => found.includes(finding)) ?? "not-testable";
}

function peculiarTo(
  claim: Claim,
  texts: ReadonlyMap<string, Treaty>,
  compareTexts: Comparing,
): readonly Departure[] {
  const sigla = [...new Set([...textsOf(claim), ...(claim.family ?? [])])].filter((siglum) =>
    texts.has(siglum),
  );
  if (sigla.length < 3) return [];
  const comparisons = eachTwo(sigla).map(([base, comparand]) => compareTexts(base, comparand));
  return familyDepartures(sigla, comparisons).peculiar;
}

function finish(
  claim: Claim,
  finding: Finding,
  assertions: readonly AssertionResult[],
  peculiar: readonly Departure[],
): ClaimResult {
  const lines = [
    ...assertions.flatMap(({ missing = [] }) => missing.map((one) => `${one}: ${notHeldWords(one)}`)),
    ...assertions.flatMap(({ facts = [] }) => facts),
    ...assertions.flatMap(({ undeclared }) => undeclared.map(evidenceLine)),
    ...assertions.flatMap(({ declared }) => declared.map(evidenceLine)),
  ];
  // A difference that two scopes hold is one piece of evidence.
  const evidence = [...new Set(lines)];
  const { computed } = claim;
  const asRecorded =
    computed === undefined
      ? undefined
      : computed.finding === finding && JSON.stringify(computed.evidence) === JSON.stringify(evidence);
  const directly = claim.testedBy === "corollary" ? "not-testable" : finding;
  return { claim, finding, directly, assertions, evidence, peculiar, asRecorded };
}

function notHeldWords(missing: string): string {
  return missing.startsWith("“") ? "there is no such place" : "the text is not held";
}

function eachTwo(sigla: readonly string[]): readonly (readonly [string, string])[] {
  return sigla.flatMap((base, i) => sigla.slice(i + 1).map((comparand) => [base, comparand] as const));
}

/**
 * Makes a comparing that compares each two texts once.
 *
 * @param declarations what persons have declared of comparisons; those on the two texts are kept
 */
export function comparer(
  texts: ReadonlyMap<string, Treaty>,
  declarations: readonly Declarations[] = [],
): Comparing {
  const made = new Map<string, Comparison>();
  return (base, comparand) => {
    const key = `${base} ${comparand}`;
    const known = made.get(key);
    const from = texts.get(base);
    const to = texts.get(comparand);
    if (known !== undefined) return known;
    if (from === undefined || to === undefined) throw new RangeError(`No text ${base} or ${comparand}.`);
    const declared = declarationsOn(declarations, base, comparand);
    const comparison = compare(from, to, {
      declaredPairs: declared?.pairs ?? [],
      declaredWeights: declared?.weights ?? [],
    });
    made.set(key, comparison);
    return comparison;
  };
}
