/**
 * Puts two texts together into one sequence of rows: what answers to one another in one row, what stands alone in its
 * own. Read on one side, the rows give that text in its order, headings and words of the edition included.
 *
 *     base        rec_1          rec_2   rec_3
 *     comparand   rec_1  rec_2   rec_3   rec_4
 *     rows        1:1    –:2     2:3     3:4
 */
import { isLeaf, type Leaf, type Locus, type Parent, type Treaty, walk } from "@treatydiff/core";
import type { Comparison, Pair } from "@treatydiff/diff";
import { type Chained, inOrder } from "./in-order.ts";

/** A leaf with the parents that it stands in, from the outermost in. */
export interface PlacedLeaf {
  readonly leaf: Leaf;
  readonly parents: readonly Parent[];
}

/** Clauses that answer to one another, or stand alone. */
export interface Row {
  /** Unique in the document and the same for the same comparison: the locus, that of the comparand marked as such. */
  readonly id: string;
  readonly base: readonly PlacedLeaf[];
  readonly comparand: readonly PlacedLeaf[];
  /** Absent for what is not compared: a heading without words of its own, words of the edition, what a lacuna covers. */
  readonly pair?: Pair;
  /** A clause that stands elsewhere: here the base has it, and there the comparand. */
  readonly moved?: "from" | "to";
  /** Of a moved clause: the id of the row where its other half stands. */
  readonly other?: string;
}

/** The two trees that a comparison was made from. */
export interface Trees {
  readonly base: Treaty;
  readonly comparand: Treaty;
}

/** Merges the two texts of a comparison. */
export function mergeTexts(comparison: Comparison, trees: Trees): readonly Row[] {
  const keys = rowKeys(comparison);
  const base = groupLeaves(trees.base, keys.base, "base");
  const comparand = groupLeaves(trees.comparand, keys.comparand, "comparand");
  const isMoved = (key: string): boolean => keys.pairs.get(key)?.transposed ?? keys.moved.has(key);
  return inOrder(base, comparand, isMoved).map((chained) => rowOf(chained, keys.pairs));
}

/** The leaves of one text that belong together. */
interface Group {
  readonly key: string;
  readonly leaves: PlacedLeaf[];
}

interface Keys {
  readonly base: ReadonlyMap<Locus, string>;
  readonly comparand: ReadonlyMap<Locus, string>;
  readonly pairs: ReadonlyMap<string, Pair>;
  /** Headings of units that stand in another order. */
  readonly moved: ReadonlySet<string>;
}

/** Which row each leaf belongs to: that of its pair, or, for a bare heading, that of the units it heads. */
function rowKeys({ pairs, correspondence }: Comparison): Keys {
  const base = new Map<Locus, string>();
  const comparand = new Map<Locus, string>();
  const byKey = new Map<string, Pair>();
  const moved = new Set<string>();
  for (const row of correspondence) {
    const key = `unit ${row.base[0] ?? ""}`;
    const [baseUnit] = row.base;
    const [comparandUnit] = row.comparand;
    if (baseUnit === undefined || comparandUnit === undefined) continue;
    if (row.transposed) moved.add(key);
    base.set(`${baseUnit}__heading`, key);
    comparand.set(`${comparandUnit}__heading`, key);
  }
  for (const [n, pair] of pairs.entries()) {
    const key = `pair ${n}`;
    byKey.set(key, pair);
    for (const locus of pair.base) base.set(locus, key);
    for (const locus of pair.comparand) comparand.set(locus, key);
  }
  return { base, comparand, pairs: byKey, moved };
}

function groupLeaves(treaty: Treaty, keys: ReadonlyMap<Locus, string>, side: string): readonly Group[] {
  const groups: Group[] = [];
  const known = new Map<string, Group>();
  walk(treaty, (node, parents) => {
    if (!isLeaf(node) || node.value.trim() === "") return;
    if (node.type === "editorial" && node.role === "front-matter") return;
    const key = keys.get(node.locus) ?? `${side} ${node.locus}`;
    const group = known.get(key);
    if (group !== undefined) group.leaves.push({ leaf: node, parents });
    else {
      const made = { key, leaves: [{ leaf: node, parents }] };
      known.set(key, made);
      groups.push(made);
    }
  });
  return groups;
}

function rowOf({ base, comparand, moved }: Chained<Group>, pairs: ReadonlyMap<string, Pair>): Row {
  const pair = pairs.get((base ?? comparand)?.key ?? "");
  const here = moved === "to" ? comparand : base;
  const rowId = (group: Group | undefined, side: string): string =>
    `${side}${group?.leaves[0]?.leaf.locus ?? ""}`;
  const baseId = rowId(base, "");
  const comparandId = rowId(comparand, "comparand.");
  return {
    id: here === undefined || moved === "to" ? comparandId : baseId,
    base: moved === "to" ? [] : (base?.leaves ?? []),
    comparand: moved === "from" ? [] : (comparand?.leaves ?? []),
    ...(pair === undefined ? {} : { pair }),
    ...(moved === undefined ? {} : { moved, other: moved === "from" ? comparandId : baseId }),
  };
}
