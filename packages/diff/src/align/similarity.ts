/**
 * Weighs how alike units are by the words that they share, wherever these stand. A word that stands in many clauses
 * ("the States Parties to the present Covenant") says little, and a connective less: each word weighs by how rare it
 * is, after the inverse document frequency of Spärck Jones (1972), with a clause for a document.
 */
import type { Atoms } from "../words/atoms.ts";
import type { Vocabulary } from "../words/vocabulary.ts";

/** How alike are units? */
export interface Similarity {
  /** Weighted Dice of the two bags of words: 0 nothing in common, 1 the same words. */
  readonly dice: (base: readonly number[], comparand: readonly number[]) => number;
  /** The same for one unit on either side; asked again and again for the same unit of the base it is quickest. */
  readonly one: (base: number, comparand: number) => number;
  /** Weight of all words of a unit: about the number of its words that are not common to the whole treaty. */
  readonly weight: (side: "base" | "comparand", unit: number) => number;
  /** Words of a unit that are no connectives. */
  readonly content: (side: "base" | "comparand", unit: number) => number;
}

/** Makes the measure for two texts. */
export function makeSimilarity(base: Atoms, comparand: Atoms, vocabulary: Vocabulary): Similarity {
  const rarity = rarities(base, comparand, vocabulary);
  const weights = { base: unitSums(base, rarity), comparand: unitSums(comparand, rarity) };
  const isContent = Float64Array.from(rarity, (_, id) => (vocabulary.weightOf(id) >= 1 ? 1 : 0));
  const contents = { base: unitSums(base, isContent), comparand: unitSums(comparand, isContent) };
  // One count for each word, cleared after use: a map for each pair would cost more than the pair.
  const counts = new Int32Array(rarity.length);
  const total = (side: "base" | "comparand", units: readonly number[]): number =>
    units.reduce((sum, unit) => sum + (weights[side][unit] ?? 0), 0);
  const one = diceOfOne(base, comparand, rarity, weights);
  return {
    one,
    weight: (side, unit) => weights[side][unit] ?? 0,
    content: (side, unit) => contents[side][unit] ?? 0,
    dice(baseUnits, comparandUnits) {
      const whole = total("base", baseUnits) + total("comparand", comparandUnits);
      if (whole === 0) return 0;
      add(base, baseUnits, counts, 1);
      let common = 0;
      for (const unit of comparandUnits) {
        const to = comparand.firstOf[unit + 1] ?? 0;
        for (let a = comparand.firstOf[unit] ?? 0; a < to; a++) {
          const id = comparand.match[a] ?? 0;
          const left = counts[id] ?? 0;
          if (left <= 0) continue;
          counts[id] = left - 1;
          common += rarity[id] ?? 0;
        }
      }
      add(base, baseUnits, counts, 0);
      return (2 * common) / whole;
    },
  };
}

/** Weighted Dice of two units: the words of the base's are counted once for as long as that unit is asked for. */
function diceOfOne(
  base: Atoms,
  comparand: Atoms,
  rarity: Float64Array,
  weights: { readonly base: Float64Array; readonly comparand: Float64Array },
): Similarity["one"] {
  const counts = new Int32Array(rarity.length);
  const used = new Int32Array(rarity.length);
  const usedBy = new Int32Array(rarity.length);
  let counted = -1;
  let asked = 0;
  const count = (unit: number, step: 0 | 1): void => {
    const to = base.firstOf[unit + 1] ?? 0;
    for (let a = base.firstOf[unit] ?? 0; a < to; a++) {
      const id = base.match[a] ?? 0;
      counts[id] = step === 0 ? 0 : (counts[id] ?? 0) + 1;
    }
  };
  return (b, c) => {
    const whole = (weights.base[b] ?? 0) + (weights.comparand[c] ?? 0);
    if (whole === 0) return 0;
    if (counted !== b) {
      if (counted >= 0) count(counted, 0);
      count(b, 1);
      counted = b;
    }
    asked += 1;
    let common = 0;
    const to = comparand.firstOf[c + 1] ?? 0;
    for (let a = comparand.firstOf[c] ?? 0; a < to; a++) {
      const id = comparand.match[a] ?? 0;
      const there = counts[id] ?? 0;
      if (there === 0) continue;
      if (usedBy[id] !== asked) {
        usedBy[id] = asked;
        used[id] = 0;
      }
      if ((used[id] ?? 0) === there) continue;
      used[id] = (used[id] ?? 0) + 1;
      common += rarity[id] ?? 0;
    }
    return (2 * common) / whole;
  };
}

/** Counts the words of units, or, with `step` 0, forgets them. */
function add(atoms: Atoms, units: readonly number[], counts: Int32Array, step: 0 | 1): void {
  for (const unit of units) {
    const to = atoms.firstOf[unit + 1] ?? 0;
    for (let a = atoms.firstOf[unit] ?? 0; a < to; a++) {
      const id = atoms.match[a] ?? 0;
      counts[id] = step === 0 ? 0 : (counts[id] ?? 0) + 1;
    }
  }
}

/**
 * For each word: its own weight, the less the more clauses have it. A word that one text alone has points nowhere; it
 * weighs what an average word does, or every exchanged word would count double against its clause.
 */
function rarities(base: Atoms, comparand: Atoms, vocabulary: Vocabulary): Float64Array {
  const size = Math.max(largest(base.match), largest(comparand.match)) + 1;
  const clauses = [base, comparand].map((atoms) => clauseCounts(atoms, size));
  const out = new Float64Array(size);
  let sum = 0;
  let shared = 0;
  for (let id = 0; id < size; id++) {
    const [b = 0, c = 0] = [clauses[0]?.[id], clauses[1]?.[id]];
    if (b === 0 || c === 0) continue;
    // Once in each text is as rare as can be; each doubling after that takes off half of what the one before did.
    out[id] = 1 / (1 + Math.log2((b + c) / 2) / 2);
    if (vocabulary.weightOf(id) < 1) continue;
    sum += out[id] ?? 0;
    shared += 1;
  }
  const average = shared === 0 ? 1 : sum / shared;
  for (let id = 0; id < size; id++)
    out[id] = vocabulary.weightOf(id) * (out[id] === 0 ? average : (out[id] ?? 0));
  return out;
}

/** The largest id; -1 of none. */
function largest(ids: Int32Array): number {
  let found = -1;
  for (let i = 0; i < ids.length; i++) found = Math.max(found, ids[i] ?? 0);
  return found;
}

/** In how many clauses of a text each word stands. */
function clauseCounts(atoms: Atoms, size: number): Int32Array {
  const counts = new Int32Array(size);
  const seenIn = new Int32Array(size).fill(-1);
  for (let a = 0; a < atoms.match.length; a++) {
    const id = atoms.match[a] ?? 0;
    const unit = atoms.leafOf[a] ?? 0;
    if (seenIn[id] === unit) continue;
    seenIn[id] = unit;
    counts[id] = (counts[id] ?? 0) + 1;
  }
  return counts;
}

function unitSums(atoms: Atoms, values: Float64Array): Float64Array {
  const out = new Float64Array(atoms.leaves.length);
  for (let a = 0; a < atoms.match.length; a++) {
    const unit = atoms.leafOf[a] ?? 0;
    out[unit] = (out[unit] ?? 0) + (values[atoms.match[a] ?? 0] ?? 0);
  }
  return out;
}
