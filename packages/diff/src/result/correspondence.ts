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
  const rows: PlacedRow[] = [];
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
  const additions: Correspondence[][] = [];
  const rowBefore = makeRowBefore(rows);
  for (const [c, container] of units.comparand.containers.entries()) {
    const group = groups.comparand.get(c);
    if (container.unitCount === 0 || (ofComparand[c] ?? -1) >= 0 || (group?.base.length ?? 0) > 0) continue;
    const there = new Set(inside.comparand.get(container.locus));
    const row = makeRow([], [container], { base: new Set(), comparand: there }, false, group?.declared);
    const at = rowBefore(c) + 1;
    const list = additions[at] ?? [];
    list.push(row);
    additions[at] = list;
  }
  const ordered = [
    ...(additions[0] ?? []),
    ...rows.flatMap(({ row }, i) => [row, ...(additions[i + 1] ?? [])]),
  ];
  // What one copy lacks by a lacuna has no pair, and so no row: it is neither omitted nor added.
  return ordered.filter((row) => {
    if (row.kind === "omission") return (inside.base.get(row.base[0] ?? "")?.length ?? 0) > 0;
    return row.kind !== "addition" || (inside.comparand.get(row.comparand[0] ?? "")?.length ?? 0) > 0;
  });
}

interface PlacedRow {
  readonly row: Correspondence;
  /** The container of the comparand; -1 where there is none. */
  readonly comparand: number;
}

/** Makes the look-up of the last row whose partner stands before a container of the comparand; -1: none does. */
function makeRowBefore(rows: readonly PlacedRow[]): (container: number) => number {
  // The least partner from each row on: it never falls, and so can be searched by halves.
  const least = new Float64Array(rows.length + 1).fill(Number.POSITIVE_INFINITY);
  for (let i = rows.length - 1; i >= 0; i--) {
    const { row, comparand } = rows[i] ?? { comparand: -1 };
    const counts = comparand >= 0 && row?.transposed === false;
    least[i] = Math.min(least[i + 1] ?? 0, counts ? comparand : Number.POSITIVE_INFINITY);
  }
  return (container) => {
    let low = 0;
    let high = rows.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((least[middle] ?? 0) < container) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  };
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

function add<T>(groups: Map<string, T[]>, key: string, one: T): void {
  const group = groups.get(key);
  if (group === undefined) groups.set(key, [one]);
  else group.push(one);
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
    if (b !== undefined) add(base, b, scoped);
    if (c !== undefined) add(comparand, c, scoped);
  }
  return { base, comparand };
}
