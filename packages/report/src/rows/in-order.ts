/**
 * Puts two lists of which some members answer to one another into one order. Members that answer and stand in the same
 * order on both sides are one; those that cross stand twice, where either side has them.
 */

/** A member of the common order. */
export interface Chained<T> {
  readonly base?: T;
  readonly comparand?: T;
  /** The two halves of members that answer to one another but cross others. */
  readonly moved?: "from" | "to";
}

/** Merges two lists by their keys; `isMoved` says which keys may not hold the order. */
export function inOrder<T extends { readonly key: string }>(
  base: readonly T[],
  comparand: readonly T[],
  isMoved: (key: string) => boolean,
): readonly Chained<T>[] {
  const placeOf = new Map(comparand.map(({ key }, place) => [key, place]));
  const memberOf = new Map(base.map((member) => [member.key, member]));
  const chain = longestRise(
    base.flatMap(({ key }, place): readonly Link[] => {
      const other = placeOf.get(key);
      return other === undefined || isMoved(key) ? [] : [{ base: place, comparand: other }];
    }),
  );
  const out: Chained<T>[] = [];
  let b = 0;
  let c = 0;
  for (const link of [...chain, { base: base.length, comparand: comparand.length }]) {
    for (; b < link.base; b++)
      out.push(alone(base[b], comparand[placeOf.get(base[b]?.key ?? "") ?? -1], "from"));
    for (; c < link.comparand; c++)
      out.push(alone(memberOf.get(comparand[c]?.key ?? ""), comparand[c], "to"));
    const one = base[b];
    const other = comparand[c];
    if (one !== undefined && other !== undefined) out.push({ base: one, comparand: other });
    b += 1;
    c += 1;
  }
  return out;
}

interface Link {
  readonly base: number;
  readonly comparand: number;
}

function alone<T>(base: T | undefined, comparand: T | undefined, moved: "from" | "to"): Chained<T> {
  if (base === undefined) return comparand === undefined ? {} : { comparand };
  return comparand === undefined ? { base } : { base, comparand, moved };
}

/** The longest run of links that rise on both sides, by patience sorting. */
function longestRise(links: readonly Link[]): readonly Link[] {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [n, link] of links.entries()) {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((links[ends[middle] ?? 0]?.comparand ?? 0) < link.comparand) low = middle + 1;
      else high = middle;
    }
    before.push(ends[low - 1]);
    ends[low] = n;
  }
  const run: Link[] = [];
  for (let n = ends.at(-1); n !== undefined; n = before[n]) {
    const link = links[n];
    if (link !== undefined) run.push(link);
  }
  return run.reverse();
}
