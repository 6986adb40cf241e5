import type { GramMaker } from "./grams.ts";

/** How two sets of strings overlap: repetition counts for nothing. */
export interface Overlap {
  /** Different strings of the base. */
  readonly base: number;
  /** Different strings of the comparand. */
  readonly comparand: number;
  /** Different strings that both have. */
  readonly common: number;
}

/** Counts the different strings of so many neighbours in two sequences. */
export function overlapOf(
  base: Int32Array,
  comparand: Int32Array,
  length: number,
  { grams, count }: GramMaker,
): Overlap {
  const ofBase = grams(base, length);
  const ofComparand = grams(comparand, length);
  const inBase = new Uint8Array(count(length));
  const inComparand = new Uint8Array(count(length));
  for (const gram of ofBase) inBase[gram] = 1;
  for (const gram of ofComparand) inComparand[gram] = 1;
  const overlap = { base: 0, comparand: 0, common: 0 };
  for (let gram = 0; gram < inBase.length; gram++) {
    const b = inBase[gram] ?? 0;
    const c = inComparand[gram] ?? 0;
    overlap.base += b;
    overlap.comparand += c;
    overlap.common += b & c;
  }
  return overlap;
}

/** Common strings over all different strings; 0 when there are none. */
export function jaccard({ base, comparand, common }: Overlap): number {
  return share(common, base + comparand - common);
}

/** Twice the common strings over the sum of both sets; 0 when there are none. */
export function dice({ base, comparand, common }: Overlap): number {
  return share(2 * common, base + comparand);
}

/** A share from 0 to 1, rounded to four places; 0 of nothing is 0. */
export function share(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 10_000) / 10_000;
}
