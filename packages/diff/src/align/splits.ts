/**
 * Splits and mergers: a clause without a partner that stands, half or more, inside the partner of its neighbour.
 *
 *     base        The Agreement shall enter into force on signature and remain in force for five years.
 *     comparand   The Agreement shall enter into force on signature. | It shall remain in force for five years.
 */
import { limits } from "../limits.ts";
import { isOpening } from "./containers.ts";
import type { Link, LinkTable } from "./links.ts";
import type { Similarity } from "./similarity.ts";
import type { Units } from "./units.ts";

/** Makes the final links: every link of the table, widened by the free neighbours that belong to it. */
export function joinSplits(
  base: Units,
  comparand: Units,
  table: LinkTable,
  similarity: Similarity,
  fixed: ReadonlyMap<number, Link>,
): readonly Link[] {
  const fixedComparand = new Set([...fixed.values()].flatMap(({ comparand }) => comparand));
  const extraBase = collect(
    base,
    table.ofBase,
    (holder) => fixed.has(holder),
    (free, partner, other) => gains(similarity, [partner], [table.ofBase[partner] ?? 0], [free], [], other),
  );
  const extraComparand = collect(
    comparand,
    table.ofComparand,
    (holder) => fixedComparand.has(holder),
    (free, partner, other) =>
      gains(similarity, [table.ofComparand[partner] ?? 0], [partner], [], [free], other),
  );
  const links: Link[] = [];
  for (let b = 0; b < base.units.length; b++) {
    const c = table.ofBase[b] ?? -1;
    if (c < 0) continue;
    const declared = fixed.get(b);
    if (declared !== undefined) {
      links.push(declared);
      continue;
    }
    links.push({
      base: [...(extraBase.get(b) ?? []), b].sort((x, y) => x - y),
      comparand: [...(extraComparand.get(c) ?? []), c].sort((x, y) => x - y),
    });
  }
  return links;
}

/** A unit joins another of its own article; title and recitals may be one paragraph in another typing. */
function standTogether({ units }: Units, one: number, other: number): boolean {
  const [first, second] = [units[one], units[other]];
  if (first === undefined || second === undefined) return false;
  return first.container === second.container || (isOpening(first.section) && isOpening(second.section));
}

type Gain = (free: number, partner: number, already: readonly number[]) => boolean;

/**
 * For each linked unit the free neighbours of its own container that belong to its link. A free unit joins the link of
 * the unit right beside it, be that linked itself or joined before, so that what is joined stands together.
 */
function collect(
  units: Units,
  partners: Int32Array,
  isFixed: (holder: number) => boolean,
  gain: Gain,
): ReadonlyMap<number, readonly number[]> {
  const extra = new Map<number, number[]>();
  const owner = new Map<number, number>();
  const count = units.units.length;
  const tryJoin = (free: number, neighbour: number): void => {
    if (partners[free] !== -1 || owner.has(free) || !standTogether(units, free, neighbour)) return;
    const holder = (partners[neighbour] ?? -1) >= 0 ? neighbour : owner.get(neighbour);
    if (holder === undefined || isFixed(holder)) return;
    const already = extra.get(holder) ?? [];
    if (already.length >= limits.splitParts || !gain(free, holder, already)) return;
    owner.set(free, holder);
    extra.set(holder, [...already, free]);
  };
  for (let free = 1; free < count; free++) tryJoin(free, free - 1);
  for (let free = count - 2; free >= 0; free--) tryJoin(free, free + 1);
  return extra;
}

/**
 * Whether a link is better with a free unit than without: the two sides get more alike, and at least half of the free
 * unit's words find their like.
 */
function gains(
  similarity: Similarity,
  base: readonly number[],
  comparand: readonly number[],
  freeBase: readonly number[],
  freeComparand: readonly number[],
  already: readonly number[],
): boolean {
  const withBase = freeBase.length > 0 ? [...base, ...already] : base;
  const withComparand = freeComparand.length > 0 ? [...comparand, ...already] : comparand;
  const side = freeBase.length > 0 ? "base" : "comparand";
  const weight = similarity.weight(side, freeBase[0] ?? freeComparand[0] ?? 0);
  const common = (b: readonly number[], c: readonly number[]): number => {
    const whole =
      b.reduce((sum, unit) => sum + similarity.weight("base", unit), 0) +
      c.reduce((sum, unit) => sum + similarity.weight("comparand", unit), 0);
    return (similarity.dice(b, c) * whole) / 2;
  };
  const before = common(withBase, withComparand);
  const after = common([...withBase, ...freeBase], [...withComparand, ...freeComparand]);
  const better =
    similarity.dice([...withBase, ...freeBase], [...withComparand, ...freeComparand]) >
    similarity.dice(withBase, withComparand);
  return better && after - before >= limits.splitContainment * weight;
}
