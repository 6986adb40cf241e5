/**
 * Checks a claim of sameness. The claim names a degree for a scope, and exceptions; every difference beyond the degree
 * is either one of the exceptions or evidence against the claim. Documented emendations are put in first: a slip of our
 * copy is no evidence.
 */
import type { Locus, Treaty } from "@treatydiff/core";
import { compare } from "../compare.ts";
import { type Departure, familyDepartures } from "../family/departures.ts";
import {
  type Comparison,
  type Degree,
  type Difference,
  degrees,
  type Pair,
  type Verdict,
} from "../model/comparison.ts";
import type { Assertion, Claim, ClaimException, Finding } from "./claim.ts";

/** A difference that bears on a claim. */
export interface Evidence {
  readonly base: string;
  readonly comparand: string;
  readonly at: readonly [Locus | undefined, Locus | undefined];
  readonly difference: Difference;
  /** Whether it stands in the articles, and not in the preamble or the closing words. */
  readonly operative: boolean;
  /** The exception that allows for it. */
  readonly exception?: ClaimException;
}

/** What was found of one assertion between two of the texts. */
export interface AssertionResult {
  readonly base: string;
  readonly comparand: string;
  readonly assertion: Assertion;
  readonly finding: Finding;
  /** The degree that the texts reach in this scope. */
  readonly found: Degree;
  /** Differences beyond the degree that no exception allows for. */
  readonly undeclared: readonly Evidence[];
  /** Differences that an exception allows for. */
  readonly declared: readonly Evidence[];
  /** Exceptions that met no difference. */
  readonly idle: readonly ClaimException[];
}

/** The result of checking a claim. */
export interface ClaimResult {
  readonly claim: Claim;
  /** Of what is tested; a claim that is not testable itself says so in `directly`. */
  readonly finding: Finding;
  /** The finding on the claim's own words: `not-testable` when the text that it means is not held. */
  readonly directly: Finding;
  readonly assertions: readonly AssertionResult[];
  /** One line for each undeclared difference, then for each declared one. */
  readonly evidence: readonly string[];
  /** Departures of the texts within the family, when the claim names one. */
  readonly peculiar: readonly Departure[];
  /** Whether the recorded finding is the computed one; undefined when none is recorded. */
  readonly asRecorded: boolean | undefined;
}

/** The weights that each degree allows for. */
const allowed: Readonly<Record<Degree, readonly string[]>> = {
  literatim: [],
  verbatim: ["accidental"],
  "mutatis-mutandis": ["accidental", "formal"],
  "same-text-except": ["accidental", "formal"],
  different: ["accidental", "formal", "wording", "substantive"],
  "no-correspondence": ["accidental", "formal", "wording", "substantive"],
};

/**
 * Checks a claim on its texts.
 *
 * @param texts the texts by siglum: those of `between`, and of `family` where there is one
 * @param compareTexts give the same one to several claims, and each two texts are compared once
 * @returns the finding with its evidence; `not-testable` when a text is missing
 */
export function checkClaim(
  claim: Claim,
  texts: ReadonlyMap<string, Treaty>,
  compareTexts: Comparing = comparer(texts),
): ClaimResult {
  const between = textsOf(claim);
  const pairs = eachTwo(between);
  const missing = between.filter((siglum) => !texts.has(siglum));
  if (missing.length > 0) {
    return finish(
      claim,
      "not-testable",
      "not-testable",
      [],
      [`${missing.join(", ")}: the text is not held`],
      [],
    );
  }
  const assertions = pairs.flatMap(([base, comparand]) =>
    claim.asserts.map((assertion) => checkAssertion(assertion, compareTexts(base, comparand))),
  );
  const finding = worst(assertions.map((result) => result.finding));
  const all = [
    ...assertions.flatMap(({ undeclared }) => undeclared),
    ...assertions.flatMap(({ declared }) => declared),
  ];
  // A difference that two scopes hold is one piece of evidence.
  const evidence = [...new Set(all.map(evidenceLine))];
  const sigla = [...new Set([...between, ...(claim.family ?? [])])].filter((siglum) => texts.has(siglum));
  const peculiar =
    sigla.length < 3
      ? []
      : familyDepartures(
          sigla,
          eachTwo(sigla).map(([b, c]) => compareTexts(b, c)),
        ).peculiar;
  return finish(
    claim,
    finding,
    claim.testedBy === "corollary" ? "not-testable" : finding,
    assertions,
    evidence,
    peculiar,
  );
}

function finish(
  claim: Claim,
  finding: Finding,
  directly: Finding,
  assertions: readonly AssertionResult[],
  evidence: readonly string[],
  peculiar: readonly Departure[],
): ClaimResult {
  const { computed } = claim;
  const asRecorded =
    computed === undefined
      ? undefined
      : computed.finding === finding && JSON.stringify(computed.evidence) === JSON.stringify(evidence);
  return { claim, finding, directly, assertions, evidence, peculiar, asRecorded };
}

/** The texts that a claim is tested on, in order. */
export function textsOf({ base, comparand, between }: Claim): readonly string[] {
  return between ?? [base, comparand].filter((siglum) => siglum !== undefined);
}

function eachTwo(sigla: readonly string[]): readonly (readonly [string, string])[] {
  return sigla.flatMap((base, i) => sigla.slice(i + 1).map((comparand) => [base, comparand] as const));
}

/** Compares two texts by their short names. */
export type Comparing = (base: string, comparand: string) => Comparison;

/** Makes a comparing that compares each two texts once. */
export function comparer(texts: ReadonlyMap<string, Treaty>): Comparing {
  const made = new Map<string, Comparison>();
  return (base, comparand) => {
    const key = `${base} ${comparand}`;
    const known = made.get(key);
    const from = texts.get(base);
    const to = texts.get(comparand);
    if (known !== undefined) return known;
    if (from === undefined || to === undefined) throw new RangeError(`No text ${base} or ${comparand}.`);
    const comparison = compare(from, to);
    made.set(key, comparison);
    return comparison;
  };
}

/** The worst of several findings; a claim holds only where all of it holds. */
function worst(found: readonly Finding[]): Finding {
  const order: readonly Finding[] = ["does-not-hold", "holds-except", "holds"];
  return order.find((finding) => found.includes(finding)) ?? "not-testable";
}

function checkAssertion(assertion: Assertion, comparison: Comparison): AssertionResult {
  const { base, comparand } = comparison;
  const verdict = verdictOf(comparison, assertion.scope);
  const found = verdict?.degree ?? "no-correspondence";
  const except = assertion.except ?? [];
  const beyond = comparison.pairs
    .filter((pair) => isInScope(pair, assertion.scope, comparison))
    .flatMap((pair) =>
      pair.differences
        .filter(
          ({ weight, standing }) =>
            !allowed[assertion.degree].includes(weight) && standing?.slip === undefined,
        )
        .map((difference): Evidence => {
          const exception = except.find((one) => allowsFor(one, pair, difference));
          return {
            base: base.siglum,
            comparand: comparand.siglum,
            at: [pair.base[0], pair.comparand[0]],
            difference,
            operative: isOperative(pair),
            ...(exception === undefined ? {} : { exception }),
          };
        }),
    );
  const undeclared = beyond.filter(({ exception }) => exception === undefined);
  const declared = beyond.filter(({ exception }) => exception !== undefined);
  const idle = except.filter((one) => !declared.some(({ exception }) => exception === one));
  const finding = findingOf(assertion.degree, found, undeclared.length, declared.length, verdict);
  return {
    base: base.siglum,
    comparand: comparand.siglum,
    assertion,
    finding,
    found,
    undeclared,
    declared,
    idle,
  };
}

/** A stricter degree fails with the first undeclared difference; "same text except" names what it excepts. */
function findingOf(
  claimed: Degree,
  found: Degree,
  undeclared: number,
  declared: number,
  verdict: Verdict | undefined,
): Finding {
  if (verdict === undefined) return "not-testable";
  if (claimed === "same-text-except") {
    if (degrees.indexOf(found) > degrees.indexOf(claimed)) return "does-not-hold";
    return undeclared === 0 ? "holds" : "holds-except";
  }
  if (undeclared > 0) return "does-not-hold";
  if (declared > 0) return "holds-except";
  return degrees.indexOf(found) <= degrees.indexOf(claimed) ? "holds" : "does-not-hold";
}

/** The verdict after emendation where there is one. */
function verdictOf({ verdicts }: Comparison, scope: string): Verdict | undefined {
  const inScope = verdicts.filter((verdict) => verdict.scope === scope);
  return inScope.find(({ emended }) => emended) ?? inScope[0];
}

function isInScope(pair: Pair, scope: string, comparison: Comparison): boolean {
  const locus = pair.base[0] ?? pair.comparand[0] ?? "";
  if (scope === "whole") return true;
  if (scope === "preamble") return isPreamble(locus);
  if (scope === "closing") return isClosing(locus);
  if (scope === "operative") return isOperative(pair);
  if (pair.base.some((at) => at === scope || at.startsWith(`${scope}__`))) return true;
  if (pair.base.length > 0) return false;
  // An added clause stands in the article of the base that its own article answers to.
  const row = comparison.correspondence.find(({ base }) => base[0] === scope);
  return row?.comparand.some((at) => locus === at || locus.startsWith(`${at}__`)) ?? false;
}

function isPreamble(locus: Locus): boolean {
  return /^(?:rec_|formula|preamble)/u.test(locus);
}

function isClosing(locus: Locus): boolean {
  return /^(?:testimonium|sig_)/u.test(locus);
}

function isOperative(pair: Pair): boolean {
  const locus = pair.base[0] ?? pair.comparand[0] ?? "";
  return locus !== "title" && !isPreamble(locus) && !isClosing(locus);
}

function allowsFor(
  exception: ClaimException,
  pair: Pair,
  { kind, base, comparand, natures }: Difference,
): boolean {
  const here = pair[exception.in ?? "base"].some(
    (locus) => locus === exception.at || locus.startsWith(`${exception.at}__`),
  );
  if (!here || kind !== exception.kind) return false;
  if (exception.natures !== undefined && !natures.some((nature) => exception.natures?.includes(nature)))
    return false;
  if (exception.words === undefined) return true;
  const { words } = exception;
  return [base?.text, comparand?.text].some((text) => text?.includes(words) ?? false);
}

/** One piece of evidence in one line, as it is recorded. */
export function evidenceLine({ base, comparand, at, difference, exception }: Evidence): string {
  const reading = (text: string | undefined): string => (text === undefined ? "—" : `“${text}”`);
  const declared = exception === undefined ? "" : ` [excepted by ${exception.declaredBy}]`;
  return (
    `${base} ${at[0] ?? "—"} | ${comparand} ${at[1] ?? "—"}: ${difference.weight} (${difference.natures.join(", ")}), ` +
    `${difference.kind}: ${reading(difference.base?.text)} → ${reading(difference.comparand?.text)}${declared}`
  );
}
