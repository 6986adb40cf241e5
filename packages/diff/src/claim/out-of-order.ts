/** Articles and clauses that stand in another order, and which of them a claim excepts. */
import type { Pair } from "../model/comparison.ts";
import type { Compared } from "./assertion-result.ts";
import type { ClaimException } from "./claim.ts";
import { isAt } from "./exceptions.ts";
import { isWithin } from "./scope.ts";

/** What was found of the order. */
export interface OrderFound {
  readonly undeclared: number;
  readonly declared: number;
  readonly facts: readonly string[];
  readonly used: ReadonlySet<ClaimException>;
}

/** Nothing has moved. */
export const noneMoved: OrderFound = { undeclared: 0, declared: 0, facts: [], used: new Set() };

/** Looks for articles and clauses out of their order. */
export function outOfOrder(
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
