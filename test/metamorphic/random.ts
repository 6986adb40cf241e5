/** A random source with a seed, so that a failing case can be made again from what the test prints. */
export interface Random {
  /** A whole number from 0 to below the given one. */
  readonly below: (end: number) => number;
  readonly pick: <T>(items: readonly T[]) => T;
  /** So many different items, in the order of the list. */
  readonly some: <T>(items: readonly T[], count: number) => readonly T[];
  readonly shuffle: <T>(items: readonly T[]) => readonly T[];
}

/** Mulberry32: thirty-two bits of state are plenty for choosing clauses. */
export function makeRandom(seed: number): Random {
  let state = (seed * 0x9e3779b1) | 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (end: number): number => next() % end;
  const shuffle = <T>(items: readonly T[]): readonly T[] => {
    const out = [...items];
    for (let i = out.length - 1; i > 0; i--) {
      const j = below(i + 1);
      [out[i], out[j]] = [out[j] as T, out[i] as T];
    }
    return out;
  };
  return {
    below,
    shuffle,
    pick(items) {
      if (items.length === 0) throw new RangeError("Nothing to pick from.");
      return items[below(items.length)] as (typeof items)[number];
    },
    some(items, count) {
      const chosen = new Set(shuffle([...items.keys()]).slice(0, count));
      return items.filter((_, i) => chosen.has(i));
    },
  };
}
