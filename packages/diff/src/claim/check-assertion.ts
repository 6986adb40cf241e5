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
import type { Treaty } from "@treatydiff/core";
import { countWordsByStatus, type WordCountsByStatus } from "../attest/status-of-words.ts";
import type { Comparison, Pair, Verdict } from "../model/comparison.ts";
import type { AssertionResult, CompareBaseWith, Compared } from "./assertion-result.ts";
import type { Assertion, ClaimException } from "./claim.ts";
import { differencesAgainst } from "./differences-against.ts";
import type { Evidence } from "./evidence.ts";
import { addressed, allowsFor } from "./exceptions.ts";
import { findingOf } from "./finding-of.ts";
import { measured, verdictOf } from "./measured.ts";
import { noneMoved, outOfOrder } from "./out-of-order.ts";
import { isInScope, isNamedScope, isOperative, isWithin, locate } from "./scope.ts";

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

function statusOf(treaty: Treaty, loci: readonly string[]): WordCountsByStatus {
  const inside = new Set(loci);
  return countWordsByStatus(treaty, treaty.data.attestation ?? [], (locus) => inside.has(locus));
}
