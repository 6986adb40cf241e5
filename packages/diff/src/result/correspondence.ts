/** The table of correspondence: which article, recital or other unit answers to which. */
import type { Alignment } from "../align/align.ts";
import type { Container, Units } from "../align/units.ts";
import type { Correspondence, PairKind } from "../model/comparison.ts";
import { heavier, type Weight } from "../model/weight.ts";
import type { ScopedPair } from "../verdict/verdicts.ts";
import { totalWords } from "../verdict/verdicts.ts";

/** The rows in the order of the base; what only the comparand has stands behind the row that precedes it there. */
export function correspondence(
  units: { readonly base: Units; readonly comparand: Units },
  alignment: Alignment,
  pairs: readonly ScopedPair[],
): readonly Correspondence[] {
  const inside = groupPairs(units, pairs);
  const rows: { readonly row: Correspondence; readonly comparand: number }[] = [];
  const { ofBase, ofComparand } = alignment.containers;
  for (const [b, container] of units.base.containers.entries()) {
    if (container.unitCount === 0) continue;
    const c = ofBase[b] ?? -1;
    const partner = units.comparand.containers[c];
    rows.push({
      row: makeRow(
        container,
        partner,
        [
          ...(inside.base.get(container.locus) ?? []),
          // What only the answering article has belongs to the row as well.
          ...(inside.comparand.get(partner?.locus ?? "") ?? []).filter(({ pair }) => pair.base.length === 0),
        ],
        alignment.movedContainers.has(b),
      ),
      comparand: c,
    });
  }
  for (const [c, container] of units.comparand.containers.entries()) {
    if (container.unitCount === 0 || (ofComparand[c] ?? -1) >= 0) continue;
    const row = makeRow(undefined, container, inside.comparand.get(container.locus) ?? [], false);
    const before = rows.findLastIndex(
      (other) => other.comparand >= 0 && other.comparand < c && !other.row.transposed,
    );
    let at = before + 1;
    while (at < rows.length && rows[at]?.row.kind === "addition" && (rows[at]?.comparand ?? 0) < c) at += 1;
    rows.splice(at, 0, { row, comparand: c });
  }
  // What one copy lacks by a lacuna has no pair, and so no row: it is neither omitted nor added.
  return rows
    .map(({ row }) => row)
    .filter((row) => {
      if (row.kind === "omission") return (inside.base.get(row.base[0] ?? "")?.length ?? 0) > 0;
      return row.kind !== "addition" || (inside.comparand.get(row.comparand[0] ?? "")?.length ?? 0) > 0;
    });
}

function makeRow(
  base: Container | undefined,
  comparand: Container | undefined,
  pairs: readonly ScopedPair[],
  transposed: boolean,
): Correspondence {
  const common = pairs.reduce(
    (sum, { pair, base: b, comparand: c }) => sum + (pair.similarity * (totalWords(b) + totalWords(c))) / 2,
    0,
  );
  const whole = pairs.reduce(
    (sum, { base: b, comparand: c }) => sum + (totalWords(b) + totalWords(c)) / 2,
    0,
  );
  const kind: PairKind = base === undefined ? "addition" : comparand === undefined ? "omission" : "match";
  const similarity = whole === 0 ? 0 : Math.round((common / whole) * 1000) / 1000;
  const rewritten =
    kind === "match" &&
    pairs.length > 0 &&
    pairs.every(
      ({ pair }) => pair.kind === "rewriting" || pair.kind === "addition" || pair.kind === "omission",
    );
  return {
    base: base === undefined ? [] : [base.locus],
    comparand: comparand === undefined ? [] : [comparand.locus],
    unit: (base ?? comparand)?.unit ?? "block",
    kind: rewritten ? "rewriting" : kind,
    transposed,
    renumbered: base !== undefined && comparand !== undefined && base.number !== comparand.number,
    weight: pairs.reduce<Weight>((weight, { pair }) => heavier(weight, pair.weight), "none"),
    similarity,
  };
}

/** The pairs by the container of the base, and those without one by the container of the comparand. */
function groupPairs(
  units: { readonly base: Units; readonly comparand: Units },
  pairs: readonly ScopedPair[],
) {
  const containerOf = (side: Units): ReadonlyMap<string, string> =>
    new Map(side.units.map(({ leaf, container }) => [leaf.locus, side.containers[container]?.locus ?? ""]));
  const ofBase = containerOf(units.base);
  const ofComparand = containerOf(units.comparand);
  const base = new Map<string, ScopedPair[]>();
  const comparand = new Map<string, ScopedPair[]>();
  for (const scoped of pairs) {
    const { pair } = scoped;
    const b = ofBase.get(pair.base[0] ?? "");
    const c = ofComparand.get(pair.comparand[0] ?? "");
    if (b !== undefined) base.set(b, [...(base.get(b) ?? []), scoped]);
    if (c !== undefined) comparand.set(c, [...(comparand.get(c) ?? []), scoped]);
  }
  return { base, comparand };
}
