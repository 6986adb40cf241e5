/** Stretches of a text that go over several blocks: tables of contents, quotations. */

/** A place in the blocks: the index of a block and an offset in its text. */
export interface Place {
  readonly block: number;
  readonly offset: number;
}

/** A stretch of the text, from the first place to the second. */
export interface Stretch {
  readonly from: Place;
  readonly to: Place;
}

/** Whether the first place stands before the second. */
export function isBefore(place: Place, other: Place): boolean {
  return place.block < other.block || (place.block === other.block && place.offset < other.offset);
}

/** Stretches in order and apart from one another, with quick answers. */
export interface StretchIndex {
  /** The number of the stretch that holds a place, counted from 1; 0 when none does. */
  readonly numberAt: (block: number, offset: number) => number;
  /** The offsets in a block at which a stretch begins or ends, and whether it holds the block's beginning. */
  readonly edgesIn: (block: number) => readonly { readonly at: number; readonly begins: boolean }[];
}

/** Orders stretches, joins those that overlap, and makes them quick to ask. */
export function indexStretches(stretches: readonly Stretch[]): StretchIndex {
  const joined: Stretch[] = [];
  for (const one of [...stretches].sort((x, y) => (isBefore(x.from, y.from) ? -1 : 1))) {
    const last = joined.at(-1);
    if (last !== undefined && isBefore(one.from, last.to)) {
      if (isBefore(last.to, one.to)) joined[joined.length - 1] = { from: last.from, to: one.to };
    } else joined.push(one);
  }
  const edges = new Map<number, { at: number; begins: boolean }[]>();
  const add = (place: Place, begins: boolean): void => {
    const list = edges.get(place.block);
    if (list === undefined) edges.set(place.block, [{ at: place.offset, begins }]);
    else list.push({ at: place.offset, begins });
  };
  for (const { from, to } of joined) {
    add(from, true);
    add(to, false);
  }
  const numberAt = (block: number, offset: number): number => {
    const place = { block, offset };
    let low = 0;
    let high = joined.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const one = joined[middle];
      if (one === undefined) return 0;
      if (isBefore(place, one.from)) high = middle - 1;
      else if (!isBefore(place, one.to)) low = middle + 1;
      else return middle + 1;
    }
    return 0;
  };
  return { numberAt, edgesIn: (block) => edges.get(block) ?? [] };
}
