/**
 * Strings of n neighbouring characters or words, each by one integer: equal strings have equal integers, and only they.
 *
 *     n = 5, characters   "legal data" → "legal" "egal " "gal d" "al da" "l dat" " data"
 *
 * Short strings over a small alphabet fit into an integer as they are: four letters of eighty do. A longer one is a
 * pair of shorter ones, and a table of pairs numbers it. Nothing is hashed without being verified, and no string object
 * is made for any of them: two texts of 145,000 words have 1.8 million.
 */

/** Numbers strings of neighbours; one maker gives equal strings of two sequences the same number. */
export interface GramMaker {
  /** The number of the string of a length that begins at each place; a place too near the end has none. */
  readonly grams: (items: Int32Array, length: number) => Int32Array;
  /** How many different strings of a length have been numbered, from 0 on. */
  readonly count: (length: number) => number;
}

/** What fits into a signed integer of 32 bits. */
const integerLimit = 2 ** 31;

/**
 * Makes a maker.
 *
 * @param alphabet how many different items there are; they are numbered from 0
 */
export function makeGrams(alphabet: number): GramMaker {
  const tables = new Map<number, PairTable>();
  const tableOf = (length: number, expected: number): PairTable => {
    const known = tables.get(length) ?? newPairTable(expected);
    tables.set(length, known);
    return known;
  };
  // Strings of five and of six begin with the same string of four.
  const made = new WeakMap<Int32Array, Map<number, Int32Array>>();
  const parts = (items: Int32Array, length: number): Int32Array => {
    if (length === 1) return items;
    const known = made.get(items) ?? new Map<number, Int32Array>();
    made.set(items, known);
    const found = known.get(length);
    if (found !== undefined) return found;
    const fresh = alphabet ** length <= integerLimit ? packed(items, length, alphabet) : grams(items, length);
    known.set(length, fresh);
    return fresh;
  };
  const grams = (items: Int32Array, length: number): Int32Array => {
    const half = largestPower(length);
    const first = parts(items, half);
    const second = parts(items, length - half);
    const out = new Int32Array(Math.max(0, items.length - length + 1));
    const { numberOf } = tableOf(length, out.length);
    for (let i = 0; i < out.length; i++) out[i] = numberOf(first[i] ?? 0, second[i + half] ?? 0);
    return out;
  };
  return { grams, count: (length) => tables.get(length)?.count() ?? 0 };
}

/** The strings as numbers to the base of the alphabet. */
function packed(items: Int32Array, length: number, alphabet: number): Int32Array {
  const out = new Int32Array(Math.max(0, items.length - length + 1));
  const top = alphabet ** (length - 1);
  let value = 0;
  for (let i = 0; i < items.length; i++) {
    if (i >= length) value -= (items[i - length] ?? 0) * top;
    value = value * alphabet + (items[i] ?? 0);
    if (i >= length - 1) out[i - length + 1] = value;
  }
  return out;
}

/** The largest power of two below a length. */
function largestPower(length: number): number {
  let power = 1;
  while (power * 2 < length) power *= 2;
  return power;
}

interface PairTable {
  readonly numberOf: (first: number, second: number) => number;
  readonly count: () => number;
}

/** A slot holds the pair and its number plus one, side by side in memory; a free slot holds zeros. */
const slotWidth = 4;

/** Bits of the size at which a table begins: small texts pay for a small one, and large ones seldom have to widen it. */
const [leastBits, mostBits] = [10, 16];

/**
 * An open-addressing table from pairs of integers to 0, 1, 2 … in the order of first sight.
 *
 * @param expected how many pairs will be asked for at first
 */
function newPairTable(expected: number): PairTable {
  const firstSizeBits = Math.min(mostBits, Math.max(leastBits, 33 - Math.clz32(expected)));
  let size = 1 << firstSizeBits;
  let slots = new Int32Array(size * slotWidth);
  let count = 0;
  /** Where a pair stands, or the free place where it belongs. */
  const placeOf = (first: number, second: number): number => {
    let hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second + 0x7f4a7c15, 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
    let slot = (hash ^ (hash >>> 13)) & (size - 1);
    for (;;) {
      const at = slot * slotWidth;
      if (slots[at + 2] === 0 || (slots[at] === first && slots[at + 1] === second)) return at;
      slot = (slot + 1) & (size - 1);
    }
  };
  const put = (at: number, first: number, second: number, number: number): void => {
    slots[at] = first;
    slots[at + 1] = second;
    slots[at + 2] = number;
  };
  const grow = (): void => {
    const old = slots;
    size *= 4;
    slots = new Int32Array(size * slotWidth);
    for (let at = 0; at < old.length; at += slotWidth) {
      const number = old[at + 2] ?? 0;
      if (number === 0) continue;
      const first = old[at] ?? 0;
      const second = old[at + 1] ?? 0;
      put(placeOf(first, second), first, second, number);
    }
  };
  return {
    numberOf(first, second) {
      const at = placeOf(first, second);
      const known = slots[at + 2] ?? 0;
      if (known > 0) return known - 1;
      count += 1;
      put(at, first, second, count);
      if (count * 2 > size) grow();
      return count - 1;
    },
    count: () => count,
  };
}
