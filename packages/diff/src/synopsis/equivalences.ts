/**
 * The table of correspondence that a foreign ministry prints with a treaty, like the tables of equivalences of the Treaty
 * of Lisbon: which article of the one text is which of the other, and which are new, deleted, split, merged or moved.
 *
 *     Article 5      →   Article 6
 *     Article 6      →   –               deleted
 *     –              →   Article 7 bis   new
 *     Article 8      →   Articles 8, 9   split
 */
import { type Locus, leaves, type Treaty } from "@treatydiff/core";
import { type Container, listUnits } from "../align/units.ts";
import { caution, compare } from "../compare.ts";
import type { ComparedText, Comparison, Correspondence, Pair } from "../model/comparison.ts";
import { heavier, type Weight } from "../model/weight.ts";
import { generator } from "../version.ts";
import { synopsisLimits } from "./limits.ts";

/** An article, or another unit of the table, as printed. */
export interface EquivalenceUnit {
  /** Its address. */
  readonly locus: Locus;
  /** The number as printed: "ARTICLE VII"; absent for what bears none, such as a recital. */
  readonly label?: string;
  /** The title as printed: "Entry into force". */
  readonly title?: string;
}

/** What became of an article: `regrouped` is several to several. */
export type EquivalenceKind = "same" | "new" | "deleted" | "split" | "merged" | "regrouped" | "rewritten";

/** Clauses that stand in an article that does not answer to their own. */
export interface MovedPart {
  /** The clauses of the base. */
  readonly base: readonly Locus[];
  /** The clauses of the comparand. */
  readonly comparand: readonly Locus[];
}

/** A row of the table. */
export interface Equivalence {
  /** What the row is about. */
  readonly unit: Correspondence["unit"];
  /** What became of it. */
  readonly kind: EquivalenceKind;
  /** The articles of the base; none: new. */
  readonly base: readonly EquivalenceUnit[];
  /** The articles of the comparand; none: deleted. */
  readonly comparand: readonly EquivalenceUnit[];
  /** Bears another number. */
  readonly renumbered: boolean;
  /** Stands in another order than its neighbours. */
  readonly moved: boolean;
  /** The heaviest difference inside. */
  readonly weight: Weight;
  /** Share of words in common, 0 to 1. */
  readonly similarity: number;
  /** Clauses of these articles that went into an article of another row. */
  readonly partsElsewhere: readonly MovedPart[];
}

/** The whole table: plain data, ready for JSON. */
export interface EquivalenceTable {
  /** The version of this form. */
  readonly format: 1;
  /** The program and its version. */
  readonly generator: string;
  /** What is said of the base. */
  readonly base: ComparedText;
  /** What is said of the comparand. */
  readonly comparand: ComparedText;
  /** In the order of the base; what is new stands behind what precedes it in the comparand. */
  readonly rows: readonly Equivalence[];
  /** What must be said with every comparison. */
  readonly caution: string;
}

/** What such tables have rows for; titles, closing words and signatures are no articles. */
const listed: ReadonlySet<Correspondence["unit"]> = new Set([
  "recital",
  "division",
  "article",
  "annex",
  "block",
]);

/**
 * Makes the table of correspondence of two texts.
 *
 * @param comparison theirs, where it has been made already: with pairs that a person declared it is another one
 * @returns plain data, ready for JSON
 * @example
 * equivalences(rome, lisbon).rows.filter(({ kind }) => kind === "deleted");
 */
export function equivalences(
  base: Treaty,
  comparand: Treaty,
  comparison: Comparison = compare(base, comparand, { measures: "none" }),
): EquivalenceTable {
  const sides = { base: sideOf(base), comparand: sideOf(comparand) };
  const pairsOf = groupPairs(comparison.pairs, sides);
  const rows = joinParts(
    comparison.correspondence.filter(({ unit }) => listed.has(unit)),
    pairsOf,
    sides,
  );
  return {
    format: 1,
    generator,
    base: comparison.base,
    comparand: comparison.comparand,
    rows: rows.map((group) => toRow(group, pairsOf, sides)),
    caution,
  };
}

interface Side {
  readonly containers: ReadonlyMap<Locus, Container>;
  /** The article, by locus, that a clause stands in. */
  readonly holderOf: ReadonlyMap<Locus, Locus>;
  readonly titles: ReadonlyMap<Locus, string>;
  readonly letters: ReadonlyMap<Locus, number>;
}

interface Sides {
  readonly base: Side;
  readonly comparand: Side;
}

/** The pairs with a clause in an article of a side, by the article. */
type PairsOf = Readonly<Record<keyof Sides, ReadonlyMap<Locus, readonly Pair[]>>>;

function groupPairs(pairs: readonly Pair[], sides: Sides): PairsOf {
  const group = (side: keyof Sides): ReadonlyMap<Locus, readonly Pair[]> => {
    const found = new Map<Locus, Pair[]>();
    for (const pair of pairs) {
      for (const holder of new Set(pair[side].flatMap((locus) => sides[side].holderOf.get(locus) ?? []))) {
        const known = found.get(holder);
        if (known === undefined) found.set(holder, [pair]);
        else known.push(pair);
      }
    }
    return found;
  };
  return { base: group("base"), comparand: group("comparand") };
}

function sideOf(treaty: Treaty): Side {
  const units = listUnits(treaty);
  const letters = new Map(leaves(treaty).map(({ locus, value }) => [locus, value.length]));
  const holders = units.units.flatMap(({ leaf, container }) => {
    const holder = units.containers[container];
    return holder === undefined ? [] : [[leaf.locus, holder.locus] as const];
  });
  const titles = units.units.flatMap(({ leaf, container, from }) => {
    const holder = units.containers[container];
    if (leaf.type !== "heading" || holder === undefined) return [];
    return [
      [
        holder.locus,
        leaf.value
          .slice(from)
          .replace(/\s+/gu, " ")
          .replace(/^[\s.:–—-]+/u, "")
          .trim(),
      ] as const,
    ];
  });
  return {
    containers: new Map(units.containers.map((container) => [container.locus, container])),
    holderOf: new Map(holders),
    titles: new Map(titles),
    letters,
  };
}

/** An article without an answer of its own goes to the row in which most of its words stand: a split or a merger. */
function joinParts(
  correspondence: readonly Correspondence[],
  pairsOf: PairsOf,
  sides: Sides,
): readonly (readonly Correspondence[])[] {
  const rowOf = {
    base: new Map(correspondence.flatMap((row) => row.base.map((locus) => [locus, row] as const))),
    comparand: new Map(correspondence.flatMap((row) => row.comparand.map((locus) => [locus, row] as const))),
  };
  const hostOf = new Map<Correspondence, Correspondence>();
  for (const row of correspondence) {
    const own = row.kind === "omission" ? "base" : row.kind === "addition" ? "comparand" : undefined;
    if (own === undefined) continue;
    const far = own === "base" ? "comparand" : "base";
    const [locus] = row[own];
    const votes = new Map<Correspondence, number>();
    let whole = 0;
    for (const pair of pairsOf[own].get(locus ?? "") ?? []) {
      const inside = pair[own].filter((clause) => sides[own].holderOf.get(clause) === locus);
      const weight = inside.reduce((sum, clause) => sum + (sides[own].letters.get(clause) ?? 0), 0);
      whole += weight;
      const host = rowOf[far].get(sides[far].holderOf.get(pair[far][0] ?? "") ?? "");
      if (host !== undefined && host !== row) votes.set(host, (votes.get(host) ?? 0) + weight);
    }
    const [best] = [...votes].sort((x, y) => y[1] - x[1]);
    if (best !== undefined && best[1] >= synopsisLimits.articlePart * whole) hostOf.set(row, best[0]);
  }
  const root = (row: Correspondence): Correspondence => {
    let at = row;
    const seen = new Set<Correspondence>();
    for (let host = hostOf.get(at); host !== undefined && !seen.has(at); host = hostOf.get(at)) {
      seen.add(at);
      at = host;
    }
    return at;
  };
  const groups = new Map<Correspondence, Correspondence[]>();
  for (const row of correspondence) groups.set(root(row), [...(groups.get(root(row)) ?? []), row]);
  return [...groups.values()];
}

function toRow(group: readonly Correspondence[], pairsOf: PairsOf, sides: Sides): Equivalence {
  const lociOf = (side: "base" | "comparand"): readonly Locus[] =>
    group.flatMap((row) => row[side]).sort((x, y) => placeIn(sides[side], x) - placeIn(sides[side], y));
  const base = lociOf("base");
  const comparand = lociOf("comparand");
  const inBase = (locus: Locus): boolean => base.includes(sides.base.holderOf.get(locus) ?? "");
  const inComparand = (locus: Locus): boolean =>
    comparand.includes(sides.comparand.holderOf.get(locus) ?? "");
  const inside = [
    ...new Set([
      ...base.flatMap((locus) => pairsOf.base.get(locus) ?? []),
      ...comparand.flatMap((locus) => pairsOf.comparand.get(locus) ?? []),
    ]),
  ];
  const [lead] = group;
  return {
    unit: lead?.unit ?? "block",
    kind: kindOf(group, base.length, comparand.length),
    base: base.map((locus) => printed(sides.base, locus)),
    comparand: comparand.map((locus) => printed(sides.comparand, locus)),
    renumbered: isRenumbered(group, base, comparand, sides),
    moved: group.some(({ transposed }) => transposed),
    weight: inside.reduce<Weight>((weight, pair) => heavier(weight, pair.weight), "none"),
    similarity: group.length === 1 ? (lead?.similarity ?? 0) : similarityOf(inside, sides),
    partsElsewhere: inside
      .filter((pair) => pair.base.length > 0 && pair.comparand.length > 0)
      .filter((pair) => pair.base.some(inBase) !== pair.comparand.some(inComparand))
      .map((pair) => ({ base: pair.base, comparand: pair.comparand })),
  };
}

/** An article that is split or merged is renumbered when none of its parts keeps its number. */
function isRenumbered(
  group: readonly Correspondence[],
  base: readonly Locus[],
  comparand: readonly Locus[],
  sides: Sides,
): boolean {
  if (group.length === 1) return group[0]?.renumbered ?? false;
  const numbers = new Set(base.map((locus) => sides.base.containers.get(locus)?.number));
  return !comparand.some((locus) => numbers.has(sides.comparand.containers.get(locus)?.number));
}

function kindOf(group: readonly Correspondence[], base: number, comparand: number): EquivalenceKind {
  if (base === 0) return "new";
  if (comparand === 0) return "deleted";
  if (base > 1) return comparand > 1 ? "regrouped" : "merged";
  if (comparand > 1) return "split";
  return group[0]?.kind === "rewriting" ? "rewritten" : "same";
}

function placeIn({ containers }: Side, locus: Locus): number {
  return containers.get(locus)?.firstUnit ?? 0;
}

function printed({ containers, titles }: Side, locus: Locus): EquivalenceUnit {
  const label = containers.get(locus)?.label;
  const title = titles.get(locus);
  return {
    locus,
    ...(label === undefined ? {} : { label }),
    ...(title === undefined || title === "" ? {} : { title }),
  };
}

/** The similarities of the clauses, the longer counting more. */
function similarityOf(pairs: readonly Pair[], { base, comparand }: Sides): number {
  let common = 0;
  let whole = 0;
  for (const pair of pairs) {
    const letters =
      pair.base.reduce((sum, locus) => sum + (base.letters.get(locus) ?? 0), 0) +
      pair.comparand.reduce((sum, locus) => sum + (comparand.letters.get(locus) ?? 0), 0);
    common += pair.similarity * letters;
    whole += letters;
  }
  return whole === 0 ? 0 : Math.round((common / whole) * 1000) / 1000;
}
