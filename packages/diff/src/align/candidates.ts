/**
 * Which clauses could answer to one another? Those that share a rare pair of neighbouring words. An inverted index of
 * such pairs finds them wherever they stand; pairs of words that stand in many clauses are formulae and are skipped,
 * so that the work grows with the text and not with its square.
 */
import { limits } from "../limits.ts";
import type { Atoms } from "../words/atoms.ts";
import type { Vocabulary } from "../words/vocabulary.ts";
import type { LinkTable } from "./links.ts";
import type { Similarity } from "./similarity.ts";

/** Two free units that may answer to one another. */
export interface Candidate {
  readonly base: number;
  readonly comparand: number;
  readonly similarity: number;
}

/** What the search looked at, for the test that it stays linear. */
export interface CandidateWork {
  /** Entries of the index that were looked at. */
  probes: number;
  /** Pairs that were weighed. */
  weighed: number;
  /** Entries that the cap left out. */
  capped: number;
}

/** Finds the candidates among the free units, the most alike first. Ties go to those that stand nearest to one another. */
export function findCandidates(
  base: Atoms,
  comparand: Atoms,
  table: LinkTable,
  vocabulary: Vocabulary,
  similarity: Similarity,
  work: CandidateWork,
): readonly Candidate[] {
  const index = new Map<number, number[]>();
  for (let unit = 0; unit < comparand.leaves.length; unit++) {
    if (table.ofComparand[unit] !== -1) continue;
    forFeatures(comparand, unit, vocabulary, (feature) => {
      const list = index.get(feature);
      if (list === undefined) index.set(feature, [unit]);
      else if (list.at(-1) !== unit) list.push(unit);
    });
  }
  const baseCounts = new Map<number, number>();
  for (let unit = 0; unit < base.leaves.length; unit++) {
    if (table.ofBase[unit] !== -1) continue;
    const seen = new Set<number>();
    forFeatures(base, unit, vocabulary, (feature) => {
      if (index.has(feature) && !seen.has(feature)) {
        seen.add(feature);
        baseCounts.set(feature, (baseCounts.get(feature) ?? 0) + 1);
      }
    });
  }
  const found: Candidate[] = [];
  const stamp = new Int32Array(comparand.leaves.length).fill(-1);
  for (let unit = 0; unit < base.leaves.length; unit++) {
    if (table.ofBase[unit] !== -1) continue;
    forFeatures(base, unit, vocabulary, (feature) => {
      const list = index.get(feature);
      if (list === undefined) return;
      // The cap counts both sides, so that an exchange of base and comparand finds the same candidates.
      if (list.length > limits.candidateListCap || (baseCounts.get(feature) ?? 0) > limits.candidateListCap) {
        work.capped += 1;
        return;
      }
      for (const other of list) {
        work.probes += 1;
        if (stamp[other] === unit) continue;
        stamp[other] = unit;
        work.weighed += 1;
        const value = similarity.dice([unit], [other]);
        if (value >= limits.nearSimilarity) found.push({ base: unit, comparand: other, similarity: value });
      }
    });
  }
  const nearness = (c: Candidate): number =>
    Math.abs(c.base / (base.leaves.length || 1) - c.comparand / (comparand.leaves.length || 1));
  return found.sort(
    (x, y) =>
      y.similarity - x.similarity ||
      nearness(x) - nearness(y) ||
      x.base + x.comparand - (y.base + y.comparand) ||
      x.base - y.base,
  );
}

const pairPrime = 0x9e3779b1;

/** The features of a unit: pairs of neighbouring words of which at least one has content. */
function forFeatures(
  atoms: Atoms,
  unit: number,
  vocabulary: Vocabulary,
  visit: (feature: number) => void,
): void {
  const to = atoms.firstOf[unit + 1] ?? 0;
  for (let a = (atoms.firstOf[unit] ?? 0) + 1; a < to; a++) {
    const first = atoms.match[a - 1] ?? 0;
    const second = atoms.match[a] ?? 0;
    if (vocabulary.weightOf(first) < 1 && vocabulary.weightOf(second) < 1) continue;
    visit((Math.imul(first + 1, pairPrime) + second) >>> 0);
  }
}
