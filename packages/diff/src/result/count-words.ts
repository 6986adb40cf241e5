import { sourceOffset } from "@treatydiff/core";
import type { Difference, WordCounts } from "../model/comparison.ts";
import { heavier, type Weight } from "../model/weight.ts";
import { noWords, totalWords } from "../verdict/verdicts.ts";
import { leafOf, type PairSide } from "../words/pair-side.ts";

/** Counts the words of one side by the weight of the difference that they stand in. */
export function countWords(
  side: PairSide,
  name: "base" | "comparand",
  differences: readonly Difference[],
): WordCounts {
  if (differences.length === 0) return { ...noWords, equal: side.list.length };
  const counts = { ...noWords } as Record<keyof WordCounts, number>;
  const { atoms, list } = side;
  const offsetOf = (i: number): number => {
    const atom = list[i] ?? 0;
    return sourceOffset(leafOf(atoms, atom), atoms.start[atom] ?? 0);
  };
  /** The first word that begins at an offset or behind it. */
  const wordFrom = (offset: number): number => {
    let low = 0;
    let high = list.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (offsetOf(middle) < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const heaviest = new Map<number, Weight>();
  for (const { rule, weight, [name]: reading } of differences) {
    // Marks are no words, and a difference of marks shows its word only to say where it stands.
    if (reading === null || rule === "marks") continue;
    for (let i = wordFrom(reading.start); i < list.length && offsetOf(i) < reading.end; i++)
      heaviest.set(i, heavier(heaviest.get(i) ?? "none", weight));
  }
  for (const weight of heaviest.values()) if (weight !== "none") counts[weight] += 1;
  counts.equal = list.length - totalWords(counts);
  return counts;
}
