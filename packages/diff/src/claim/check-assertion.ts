/**
 * Checks what a claim says of one scope between two texts. Each relation says which differences speak against it; a
 * difference that an exception allows for is told apart.
 *
 *     same-text-except      whatever is more than an adaptation, and the units must correspond
 *     no-heavier-than       whatever weighs more
 *     order-of-clauses      clauses that stand in another order
 *     contains              whatever the comparand lacks or has otherwise; what it has more is passed over
 *     similarity-at-least   a measure below the value
 *     closest-of            a measure that is not the highest of the set
 */
import { type Leaf, leaves, type Treaty } from "@treatydiff/core";
import { countWordsByStatus, type WordCountsByStatus } from "../attest/status-of-words.ts";
import { measureTexts } from "../measure/measures.ts";
import {
  type Comparison,
  type Degree,
  type Difference,
  degrees,
  type Measure,
  type Pair,
  type Verdict,
} from "../model/comparison.ts";
import { type Weight, weights } from "../model/weight.ts";
import type { Assertion, ClaimableDegree, ClaimException, Finding, MeasureChoice } from "./claim.ts";
import type { Evidence } from "./evidence.ts";
import { isInScope, isNamedScope, isOperative, isWithin, locate } from "./scope.ts";

/** What was found of one assertion between two of the texts. */
export interface AssertionResult {
  readonly base: string;
  readonly comparand: string;
  /** Its scope is a named one, or a locus of the base. */
  readonly assertion: Assertion;
  readonly finding: Finding;
  /** The degree that the texts reach in this scope. */
  readonly found: Degree;
  /** Differences against the assertion that no exception allows for. */
  readonly undeclared: readonly Evidence[];
  /** Differences that an exception allows for. */
  readonly declared: readonly Evidence[];
  /** Exceptions that met no difference. */
  readonly idle: readonly ClaimException[];
  /** What is no difference of words, a sentence each: a measure, a clause out of its order. */
  readonly facts?: readonly string[];
  /** Why it is not testable: the texts that are not held. */
  readonly missing?: readonly string[];
  /** What the finding rests on: the words in the scope by what is known of them from elsewhere. */
  readonly restsOn?: { readonly base: WordCountsByStatus; readonly comparand: WordCountsByStatus };
}

/** Two texts, compared. */
export interface Compared {
  readonly base: Treaty;
  readonly comparand: Treaty;
  readonly comparison: Comparison;
}

/** Compares the base with another text, for a relation that sets the comparand against a set. */
export type CompareBaseWith = (siglum: string) => Compared;

/** The weights that each degree allows for. */
const allowed: Readonly<Record<ClaimableDegree, readonly Weight[]>> = {
  literatim: [],
  verbatim: ["accidental"],
  "mutatis-mutandis": ["accidental", "formal"],
  "same-text-except": ["accidental", "formal"],
};

/** Checks an assertion; `each-article` gives a result for each article, every other scope one. */
export function checkAssertion(
  assertion: Assertion,
  compared: Compared,
  compareBaseWith: CompareBaseWith,
): readonly AssertionResult[] {
  if (assertion.scope === "each-article") return eachArticle(assertion, compared);
  const scoped = isNamedScope(assertion.scope) ? assertion : atLocus(assertion, compared.base);
  if (scoped === undefined) return [untestable(assertion, compared.comparison)];
  if (scoped.relation === "similarity-at-least" || scoped.relation === "closest-of") {
    return [measured(scoped, compared, compareBaseWith)];
  }
  return [checkWords(scoped, compared, scoped.except ?? [])];
}

function atLocus(assertion: Assertion, base: Treaty): Assertion | undefined {
  const { locus } = locate(base, assertion.scope);
  return locus === undefined ? undefined : ({ ...assertion, scope: locus } as Assertion);
}

function untestable(assertion: Assertion, { base, comparand }: Comparison): AssertionResult {
  const nothing = { undeclared: [], declared: [], idle: [] };
  return {
    base: base.siglum,
    comparand: comparand.siglum,
    assertion,
    finding: "not-testable",
    found: "no-correspondence",
    ...nothing,
    missing: [`“${assertion.scope}” in ${base.siglum}`],
  };
}

/** Each article of the base with the one that answers to it, and what the comparand has more as one of its own. */
function eachArticle(assertion: Assertion, compared: Compared): readonly AssertionResult[] {
  const { comparison } = compared;
  const rows = comparison.correspondence.filter(({ unit }) => unit === "article");
  const except = assertion.except ?? [];
  const belongs = (one: ClaimException, row: (typeof rows)[number]): boolean =>
    row[one.in ?? "base"].some((locus) => isWithin(addressed(one, compared), locus));
  const results = rows
    .filter(({ base }) => base.length > 0)
    .map((row) => {
      const scoped = { ...assertion, scope: row.base[0] ?? "" } as Assertion;
      return checkWords(
        scoped,
        compared,
        except.filter((one) => belongs(one, row)),
      );
    });
  const added = rows.filter(({ base }) => base.length === 0).flatMap(({ comparand }) => comparand);
  const nowhere = except.filter((one) => !rows.some((row) => row.base.length > 0 && belongs(one, row)));
  if (added.length === 0 && nowhere.length === 0) return results;
  const pairs = comparison.pairs.filter(
    ({ base, comparand }) =>
      base.length === 0 && comparand.some((at) => added.some((unit) => isWithin(at, unit))),
  );
  return [...results, judge(assertion, compared, pairs, nowhere, undefined)];
}

function checkWords(
  assertion: Assertion,
  compared: Compared,
  except: readonly ClaimException[],
): AssertionResult {
  const { comparison } = compared;
  const pairs = comparison.pairs.filter((pair) => isInScope(pair, assertion.scope, comparison));
  return judge(assertion, compared, pairs, except, verdictOf(comparison, assertion.scope));
}

function judge(
  assertion: Assertion,
  compared: Compared,
  pairs: readonly Pair[],
  except: readonly ClaimException[],
  verdict: Verdict | undefined,
): AssertionResult {
  const { base, comparand } = compared.comparison;
  const against = pairs.flatMap((pair) =>
    differencesAgainst(assertion, pair, compared).map((difference): Evidence => {
      const exception = except.find((one) => allowsFor(one, pair, difference, compared));
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
  const order = assertion.relation === "order-of-clauses" ? outOfOrder(pairs, except, compared) : noneMoved;
  const undeclared = against.filter(({ exception }) => exception === undefined);
  const declared = against.filter(({ exception }) => exception !== undefined);
  const found = verdict?.degree ?? "no-correspondence";
  return {
    base: base.siglum,
    comparand: comparand.siglum,
    assertion,
    finding: findingOf(
      assertion,
      found,
      undeclared.length + order.undeclared,
      declared.length + order.declared,
      pairs.length,
    ),
    found,
    undeclared,
    declared,
    idle: except.filter(
      (one) => !order.used.has(one) && !declared.some(({ exception }) => exception === one),
    ),
    ...(order.facts.length === 0 ? {} : { facts: order.facts }),
    restsOn: {
      base: statusOf(
        compared.base,
        pairs.flatMap((pair) => pair.base),
      ),
      comparand: statusOf(
        compared.comparand,
        pairs.flatMap((pair) => pair.comparand),
      ),
    },
  };
}

/** The differences of a pair that speak against an assertion. Slips of our copy are no evidence. */
function differencesAgainst(assertion: Assertion, pair: Pair, compared: Compared): readonly Difference[] {
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

interface OrderFound {
  readonly undeclared: number;
  readonly declared: number;
  readonly facts: readonly string[];
  readonly used: ReadonlySet<ClaimException>;
}

const noneMoved: OrderFound = { undeclared: 0, declared: 0, facts: [], used: new Set() };

function outOfOrder(
  pairs: readonly Pair[],
  except: readonly ClaimException[],
  compared: Compared,
): OrderFound {
  const { base, comparand } = compared.comparison;
  // Of a moved article the clauses keep their order among themselves.
  const rows = compared.comparison.correspondence.filter(
    (row) =>
      row.transposed &&
      pairs.some((pair) => pair.base.some((at) => row.base.some((unit) => isWithin(at, unit)))),
  );
  const inMoved = (pair: Pair): boolean =>
    pair.base.some((at) => rows.some((row) => row.base.some((unit) => isWithin(at, unit))));
  const moved = [...rows, ...pairs.filter((pair) => pair.transposed && !inMoved(pair))];
  const used = new Set<ClaimException>();
  const facts = moved.map((pair) => {
    const exception = except.find((one) => one.kind === "transposition" && isAt(one, pair, compared));
    if (exception !== undefined) used.add(exception);
    const by = exception === undefined ? "" : ` [excepted by ${exception.declaredBy}]`;
    return `${base.siglum} ${pair.base[0] ?? "—"} | ${comparand.siglum} ${pair.comparand[0] ?? "—"}: stands in another order${by}`;
  });
  const declared = facts.filter((fact) => fact.endsWith("]")).length;
  return { undeclared: moved.length - declared, declared, facts, used };
}

/** A stricter degree fails with the first undeclared difference; "same text except" names what it excepts. */
function findingOf(
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

/** The verdict after emendation where there is one. */
function verdictOf({ verdicts }: Comparison, scope: string): Verdict | undefined {
  const inScope = verdicts.filter((verdict) => verdict.scope === scope);
  return inScope.find(({ emended }) => emended) ?? inScope[0];
}

function allowsFor(
  exception: ClaimException,
  pair: Pair,
  { kind, base, comparand, natures }: Difference,
  compared: Compared,
): boolean {
  if (kind !== exception.kind || !isAt(exception, pair, compared)) return false;
  if (exception.natures !== undefined && !natures.some((nature) => exception.natures?.includes(nature)))
    return false;
  if (exception.words === undefined) return true;
  const { words } = exception;
  return [base?.text, comparand?.text].some((text) => text?.includes(words) ?? false);
}

function isAt(
  exception: ClaimException,
  pair: Pick<Pair, "base" | "comparand">,
  compared: Compared,
): boolean {
  const unit = addressed(exception, compared);
  return pair[exception.in ?? "base"].some((locus) => isWithin(locus, unit));
}

function addressed({ at, in: side = "base" }: ClaimException, compared: Compared): string {
  return locate(compared[side], at).locus ?? at;
}

function statusOf(treaty: Treaty, loci: readonly string[]): WordCountsByStatus {
  const inside = new Set(loci);
  return countWordsByStatus(treaty, treaty.data.attestation ?? [], (locus) => inside.has(locus));
}

/** The value that an assertion means, of all that are known of two texts. */
function measuredValue({ base, comparand, comparison }: Compared, choice: MeasureChoice): number | undefined {
  const isMeant = ({ profile, part, direction }: Measure): boolean =>
    profile === choice.profile && part === choice.part && direction === choice.direction;
  return (comparison.measures.find(isMeant) ?? measureTexts(base, comparand).find(isMeant))?.value;
}

function measured(
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
