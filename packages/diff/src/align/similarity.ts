import type { Atoms } from "../words/atoms.ts";
import type { Vocabulary } from "../words/vocabulary.ts";

/** Weighs how alike units are by the words that they share, wherever these stand; connectives weigh little. */
export interface Similarity {
  /** Weighted Dice of the two bags of words: 0 nothing in common, 1 the same words. */
  readonly dice: (base: readonly number[], comparand: readonly number[]) => number;
  /** Weight of all words of a unit. */
  readonly weight: (side: "base" | "comparand", unit: number) => number;
}

/** Makes the measure for two texts. */
export function makeSimilarity(base: Atoms, comparand: Atoms, vocabulary: Vocabulary): Similarity {
  const weights = { base: unitWeights(base, vocabulary), comparand: unitWeights(comparand, vocabulary) };
  const counts = new Map<number, number>();
  const total = (side: "base" | "comparand", units: readonly number[]): number =>
    units.reduce((sum, unit) => sum + (weights[side][unit] ?? 0), 0);
  return {
    weight: (side, unit) => weights[side][unit] ?? 0,
    dice(baseUnits, comparandUnits) {
      const whole = total("base", baseUnits) + total("comparand", comparandUnits);
      if (whole === 0) return 0;
      counts.clear();
      for (const unit of baseUnits) {
        for (let a = base.firstOf[unit] ?? 0; a < (base.firstOf[unit + 1] ?? 0); a++) {
          const id = base.match[a] ?? 0;
          counts.set(id, (counts.get(id) ?? 0) + 1);
        }
      }
      let common = 0;
      for (const unit of comparandUnits) {
        for (let a = comparand.firstOf[unit] ?? 0; a < (comparand.firstOf[unit + 1] ?? 0); a++) {
          const id = comparand.match[a] ?? 0;
          const left = counts.get(id) ?? 0;
          if (left === 0) continue;
          counts.set(id, left - 1);
          common += vocabulary.weightOf(id);
        }
      }
      return (2 * common) / whole;
    },
  };
}

function unitWeights(atoms: Atoms, vocabulary: Vocabulary): Float64Array {
  const out = new Float64Array(atoms.leaves.length);
  for (let a = 0; a < atoms.match.length; a++) {
    const unit = atoms.leafOf[a] ?? 0;
    out[unit] = (out[unit] ?? 0) + vocabulary.weightOf(atoms.match[a] ?? 0);
  }
  return out;
}
