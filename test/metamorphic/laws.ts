/** What must hold for every comparison, written from the Comparison and the two trees alone. */
import { isLeaf, type Leaf, type Parent, type Treaty, walk } from "@treatydiff/core";
import type { Comparison, Difference, DifferenceKind, Pair, PairKind, Reading } from "@treatydiff/diff";

export type Side = "base" | "comparand";

/** A word of a text, with its place in the source. */
interface Word {
  readonly text: string;
  readonly start: number;
}

/** The compared words of every leaf, by locus; without the label of a heading. */
export function wordsByLocus(treaty: Treaty): ReadonlyMap<string, readonly Word[]> {
  const out = new Map<string, readonly Word[]>();
  walk(treaty, (node, parents) => {
    if (!isLeaf(node) || node.type === "editorial") return;
    const from = node.type === "heading" ? labelEnd(node, parents.at(-1)) : 0;
    const words = [...node.value.matchAll(/[\p{L}\p{M}\p{N}\u00ad]+/gu)]
      .filter(({ index }) => index >= from)
      .map(({ 0: text, index }) => ({ text, start: offsetOf(node, index) }));
    if (words.length > 0) out.set(node.locus, words);
  });
  return out;
}

/** Where a character of a leaf stands in the source. */
function offsetOf(leaf: Leaf, index: number): number {
  const segment = leaf.segments?.findLast(([at]) => at <= index);
  return segment === undefined ? leaf.position.start.offset + index : segment[1] + (index - segment[0]);
}

/** The label of a heading with every white space taken for as little or as much as is printed. */
function labelEnd(heading: Leaf, parent: Parent | undefined): number {
  const label = parent !== undefined && "label" in parent ? parent.label : "";
  const pattern = label.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&").replace(/\s+/gu, "\\s+");
  return new RegExp(`^\\s*${pattern}`, "u").exec(heading.value)?.[0].length ?? 0;
}

/** Every compared leaf stands in exactly one pair. */
export function unitsOnce(comparison: Comparison, side: Side, treaty: Treaty): readonly string[] {
  const counts = new Map<string, number>();
  for (const pair of comparison.pairs)
    for (const locus of pair[side]) counts.set(locus, (counts.get(locus) ?? 0) + 1);
  const wanted = wordsByLocus(treaty);
  return [
    ...[...counts]
      .filter(([, count]) => count > 1)
      .map(([locus]) => `${side} ${locus} stands in several pairs`),
    ...[...wanted.keys()]
      .filter((locus) => !counts.has(locus))
      .map((locus) => `${side} ${locus} stands in no pair`),
  ];
}

/**
 * The readings of each side, put in order, give back that side: every word stands either in exactly one difference that
 * is not of marks, or in an equal part; and the equal parts of the two sides of a pair are the same words in order.
 */
export function readingsGiveBack(
  comparison: Comparison,
  base: ReadonlyMap<string, readonly Word[]>,
  comparand: ReadonlyMap<string, readonly Word[]>,
): readonly string[] {
  const faults: string[] = [];
  for (const pair of comparison.pairs) {
    const left = (side: Side, words: ReadonlyMap<string, readonly Word[]>): readonly string[] => {
      const equal: string[] = [];
      for (const { text, start } of pair[side].flatMap((locus) => words.get(locus) ?? [])) {
        const here = pair.differences.filter((difference) => holds(difference, side, start));
        if (here.length > 1)
          faults.push(`${side} “${text}” at ${start} stands in ${here.map(print).join(" and ")}`);
        if (here.length === 0) equal.push(text);
      }
      return equal;
    };
    const equalInBase = left("base", base);
    const equalInComparand = left("comparand", comparand);
    if (equalInBase.join(" ") !== equalInComparand.join(" ")) {
      const at = equalInBase.findIndex((word, i) => word !== equalInComparand[i]);
      const near = (words: readonly string[]): string => words.slice(Math.max(0, at - 3), at + 5).join(" ");
      faults.push(
        `${pair.base.join("+")} | ${pair.comparand.join("+")}: what is left equal differs: “${near(equalInBase)}” / “${near(equalInComparand)}”; ${pair.differences.map(print).join(" · ")}`,
      );
    }
  }
  return faults;
}

function holds(difference: Difference, side: Side, at: number): boolean {
  const reading = difference[side];
  return difference.rule !== "marks" && reading !== null && reading.start <= at && at < reading.end;
}

/** Every reading's offsets slice the source to the reading's words, white space folded. */
export function offsetsSlice(comparison: Comparison, side: Side, source: string): readonly string[] {
  const fold = (text: string): string => text.replace(/\s+/gu, " ").trim();
  return comparison.pairs.flatMap(({ differences }) =>
    differences.flatMap((difference) => {
      const reading = difference[side];
      if (reading === null) return [];
      const there = fold(source.slice(reading.start, reading.end));
      return there === reading.text
        ? []
        : [`${side} “${reading.text}” is “${there}” in the source; ${print(difference)}`];
    }),
  );
}

const mirroredKinds: Readonly<Record<DifferenceKind, DifferenceKind>> = {
  addition: "omission",
  omission: "addition",
  substitution: "substitution",
  transposition: "transposition",
};
const mirroredPairs: Readonly<Record<PairKind, PairKind>> = {
  match: "match",
  addition: "omission",
  omission: "addition",
  split: "merger",
  merger: "split",
  rewriting: "rewriting",
};

const place = (reading: Reading | null): string =>
  reading === null ? "—" : `“${reading.text}” ${reading.start}–${reading.end}`;

/** Everything a comparison says, a line each, sorted; seen from the other side when `mirrored`. */
export function statements(comparison: Comparison, mirrored: "as it is" | "mirrored"): readonly string[] {
  const turn = mirrored === "mirrored";
  const near: Side = turn ? "comparand" : "base";
  const far: Side = turn ? "base" : "comparand";
  const pairLine = (pair: Omit<Pair, "differences">): string =>
    [
      pair[near].join("+") || "—",
      pair[far].join("+") || "—",
      turn ? mirroredPairs[pair.kind] : pair.kind,
      pair.transposed ? "transposed" : "in place",
      pair.renumbered ? "renumbered" : "same number",
      pair.weight,
      pair.similarity,
    ].join(" | ");
  const differenceLine = (difference: Difference): string =>
    [
      turn ? mirroredKinds[difference.kind] : difference.kind,
      place(difference[near]),
      place(difference[far]),
      difference.weight,
      difference.natures.join(","),
      difference.rule,
    ].join(" | ");
  return [
    ...comparison.pairs.map((pair) => `pair ${pairLine(pair)}`),
    ...comparison.pairs.flatMap(({ differences }) =>
      differences.map((difference) => `difference ${differenceLine(difference)}`),
    ),
    ...comparison.correspondence.map((row) => `row ${pairLine(row)}`),
    ...comparison.adaptations.map(
      (row) => `adaptation ${row[near].join(",")} | ${row[far].join(",")} | ${row.count} | ${row.consistent}`,
    ),
    ...comparison.verdicts
      // A pair that joins the preamble of one text to an article of the other counts where the base has it.
      .filter(({ scope }) => scope === "whole")
      .map(({ scope, degree, emended }) => `verdict ${scope} ${degree} ${emended}`),
  ].sort();
}

/** What one of two lists says and the other does not. */
export function onlyInOne(first: readonly string[], second: readonly string[]): readonly string[] {
  const count = (list: readonly string[]): Map<string, number> => {
    const counts = new Map<string, number>();
    for (const item of list) counts.set(item, (counts.get(item) ?? 0) + 1);
    return counts;
  };
  const a = count(first);
  const b = count(second);
  return [
    ...[...a].filter(([item, n]) => n > (b.get(item) ?? 0)).map(([item]) => `there: ${item}`),
    ...[...b].filter(([item, n]) => n > (a.get(item) ?? 0)).map(([item]) => `back:  ${item}`),
  ];
}

function print({ kind, rule, base, comparand }: Difference): string {
  return `${kind} by ${rule} [${base?.text ?? "—"} → ${comparand?.text ?? "—"}]`;
}
