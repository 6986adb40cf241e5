/**
 * Two sentences against two, cut at another place: what ends the first in one text begins the second in the other. The
 * four are one bead, or the words in between would be struck out here and put in there.
 *
 *     base        Norway gives notice of every landing and Chile keeps the list. | Inspectors may copy the papers.
 *     comparand   Norway gives notice of every landing. | Chile keeps the list and inspectors may copy the papers.
 */
import { limits } from "../limits.ts";
import type { Link } from "./links.ts";
import type { Similarity } from "./similarity.ts";
import type { Units } from "./units.ts";

/** Joins neighbouring links whose clauses share more across the boundary than a phrase. */
export function joinShifted(
  links: readonly Link[],
  base: Units,
  comparand: Units,
  similarity: Similarity,
): readonly Link[] {
  const out: Link[] = [];
  let diceBefore = 1;
  for (const link of links) {
    const before = out.at(-1);
    const dice = similarity.dice(link.base, link.comparand);
    const isShifted =
      before !== undefined &&
      before.base.length + link.base.length <= limits.splitParts &&
      areNeighbours(before.base, link.base, base) &&
      areNeighbours(before.comparand, link.comparand, comparand) &&
      before.declared === undefined &&
      link.declared === undefined &&
      // The same words on both sides leave nothing to look for, and most clauses are so.
      diceBefore <= limits.shiftedMost &&
      dice <= limits.shiftedMost &&
      isAcross(before, diceBefore, link, dice, similarity);
    if (isShifted) {
      out[out.length - 1] = {
        base: [...before.base, ...link.base],
        comparand: [...before.comparand, ...link.comparand],
      };
      diceBefore = similarity.dice(out.at(-1)?.base ?? [], out.at(-1)?.comparand ?? []);
    } else {
      out.push(link);
      diceBefore = dice;
    }
  }
  return out;
}

function areNeighbours(first: readonly number[], second: readonly number[], { units }: Units): boolean {
  const [last = -2, next = -1] = [first.at(-1), second[0]];
  return next === last + 1 && units[last]?.container === units[next]?.container;
}

/** Whether the two together have clearly more in common than each with its partner. */
function isAcross(
  one: Link,
  diceOfOne: number,
  other: Link,
  diceOfOther: number,
  similarity: Similarity,
): boolean {
  const weight = (side: "base" | "comparand", units: readonly number[]): number =>
    units.reduce((sum, unit) => sum + similarity.weight(side, unit), 0);
  const whole = ({ base, comparand }: Link): number => weight("base", base) + weight("comparand", comparand);
  const joined = { base: [...one.base, ...other.base], comparand: [...one.comparand, ...other.comparand] };
  const common = (link: Link, dice: number): number => (dice * whole(link)) / 2;
  const gain =
    common(joined, similarity.dice(joined.base, joined.comparand)) -
    common(one, diceOfOne) -
    common(other, diceOfOther);
  const smallest = Math.min(
    ...[one, other].flatMap(({ base, comparand }) => [weight("base", base), weight("comparand", comparand)]),
  );
  return gain >= limits.splitContainment * smallest && gain >= limits.shiftedWeight;
}
