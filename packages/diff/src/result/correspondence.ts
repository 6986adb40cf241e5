/** The table of correspondence: which article, recital or other unit answers to which. */
import type { Alignment } from "../align/align.ts";
import type { PlacedPair, PlacedPairs } from "../align/place-pairs.ts";
import type { Container, Units } from "../align/units.ts";
import type { Correspondence, PairKind } from "../model/comparison.ts";
import type { Signed } from "../model/declarations.ts";
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
  const groups = declaredGroups(alignment.declared);
  for (const [b, container] of units.base.containers.entries()) {
    const group = groups.base.get(b);
    if (container.unitCount === 0 || (group !== undefined && group.base[0] !== b)) continue;
    const c = ofBase[b] ?? -1;
    const bases = group === undefined ? [container] : pick(units.base, group.base);
    const partners = pick(units.comparand, group?.comparand ?? [c]);
    // A clause that has moved to another article belongs to the row of either.
    const there = partners.flatMap(({ locus }) => inside.comparand.get(locus) ?? []);
    const here = bases.flatMap(({ locus }) => inside.base.get(locus) ?? []);
    const moved = alignment.movedContainers.has(b);
    rows.push({
      row: makeRow(
        bases,
        partners,
        { base: new Set(here), comparand: new Set(there) },
        moved,
        group?.declared,
      ),
      comparand: c,
    });
  }
  for (const [c, container] of units.comparand.containers.entries()) {
    const group = groups.comparand.get(c);
    if (container.unitCount === 0 || (ofComparand[c] ?? -1) >= 0 || (group?.base.length ?? 0) > 0) continue;
    const there = new Set(inside.comparand.get(container.locus));
    const row = makeRow([], [container], { base: new Set(), comparand: there }, false, group?.declared);
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

/** The declared pairs of articles, by each article that they name. */
function declaredGroups({ containers }: PlacedPairs) {
  const base = new Map<number, PlacedPair>();
  const comparand = new Map<number, PlacedPair>();
  for (const group of containers) {
    for (const b of group.base) base.set(b, group);
    for (const c of group.comparand) comparand.set(c, group);
  }
  return { base, comparand };
}

function pick({ containers }: Units, indexes: readonly number[]): readonly Container[] {
  return indexes.flatMap((i) => containers[i] ?? []);
}

/** The pairs with a clause in the row's articles, by the text in which it stands there. */
interface Inside {
  readonly base: ReadonlySet<ScopedPair>;
  readonly comparand: ReadonlySet<ScopedPair>;
}

function makeRow(
  bases: readonly Container[],
  comparands: readonly Container[],
  inside: Inside,
  transposed: boolean,
  declared: Signed | undefined,
): Correspondence {
  const [base] = bases;
  const [comparand] = comparands;
  const pairs = [...new Set([...inside.base, ...inside.comparand])];
  let common = 0;
  let whole = 0;
  for (const scoped of pairs) {
    // The words of a clause that has moved to another article, or come from one, have no answer in this row.
    const b = inside.base.has(scoped) ? totalWords(scoped.base) : 0;
    const c = inside.comparand.has(scoped) ? totalWords(scoped.comparand) : 0;
    whole += (b + c) / 2;
    if (inside.base.has(scoped) && inside.comparand.has(scoped))
      common += (scoped.pair.similarity * (b + c)) / 2;
  }
  const kind = rowKind(bases.length, comparands.length);
  const similarity = whole === 0 ? 0 : Math.round((common / whole) * 1000) / 1000;
  const rewritten =
    kind === "match" &&
    pairs.length > 0 &&
    pairs.every(
      ({ pair }) => pair.kind === "rewriting" || pair.kind === "addition" || pair.kind === "omission",
    );
  return {
    base: bases.map(({ locus }) => locus),
    comparand: comparands.map(({ locus }) => locus),
    unit: (base ?? comparand)?.unit ?? "block",
    kind: rewritten ? "rewriting" : kind,
    transposed,
    renumbered: base !== undefined && comparand !== undefined && base.number !== comparand.number,
    weight: pairs.reduce<Weight>((weight, { pair }) => heavier(weight, pair.weight), "none"),
    similarity,
    ...(declared === undefined ? {} : { declared }),
  };
}

function rowKind(base: number, comparand: number): PairKind {
  if (base === 0) return "addition";
  if (comparand === 0) return "omission";
  if (base > 1) return "merger";
  return comparand > 1 ? "split" : "match";
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
