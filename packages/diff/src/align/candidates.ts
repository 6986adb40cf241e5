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
  const ofBase = featuresOf(base, table.ofBase, vocabulary);
  const index = indexFeatures(featuresOf(comparand, table.ofComparand, vocabulary), ofBase);
  const found: Candidate[] = [];
  const stamp = new Int32Array(comparand.leaves.length).fill(-1);
  for (let i = 0; i < ofBase.feature.length; i++) {
    const slot = index.slotOf(ofBase.feature[i] ?? 0);
    if (slot < 0) continue;
    const unit = ofBase.unit[i] ?? 0;
    const from = index.firstOf[slot] ?? 0;
    const to = index.firstOf[slot + 1] ?? 0;
    // The cap counts both sides, so that an exchange of base and comparand finds the same candidates.
    if (to - from > limits.candidateListCap || (index.inBase[slot] ?? 0) > limits.candidateListCap) {
      work.capped += 1;
      continue;
    }
    work.probes += to - from;
    for (let at = from; at < to; at++) {
      const other = index.units[at] ?? 0;
      if (stamp[other] === unit) continue;
      stamp[other] = unit;
      work.weighed += 1;
      const value = similarity.one(unit, other);
      if (value >= limits.nearSimilarity) found.push({ base: unit, comparand: other, similarity: value });
    }
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

/** The features of the free units of a text, one after the other, each with its unit. */
interface Features {
  readonly feature: Uint32Array;
  readonly unit: Int32Array;
}

/** A feature is a pair of neighbouring words of which at least one has content. */
function featuresOf(atoms: Atoms, partners: Int32Array, vocabulary: Vocabulary): Features {
  const feature = new Uint32Array(atoms.match.length);
  const unitOf = new Int32Array(atoms.match.length);
  let count = 0;
  for (let unit = 0; unit < atoms.leaves.length; unit++) {
    if (partners[unit] !== -1) continue;
    const to = atoms.firstOf[unit + 1] ?? 0;
    let first = atoms.match[atoms.firstOf[unit] ?? 0] ?? 0;
    let hasContent = vocabulary.weightOf(first) >= 1;
    for (let a = (atoms.firstOf[unit] ?? 0) + 1; a < to; a++) {
      const second = atoms.match[a] ?? 0;
      const content = vocabulary.weightOf(second) >= 1;
      if (hasContent || content) {
        feature[count] = Math.imul(first + 1, pairPrime) + second;
        unitOf[count] = unit;
        count += 1;
      }
      first = second;
      hasContent = content;
    }
  }
  return { feature: feature.subarray(0, count), unit: unitOf.subarray(0, count) };
}

/** For each feature of the comparand the units that have it, and how many units of the base have it. */
interface FeatureIndex {
  /** The slot of a feature; -1 when the comparand has it nowhere. */
  readonly slotOf: (feature: number) => number;
  readonly firstOf: Int32Array;
  readonly units: Int32Array;
  readonly inBase: Int32Array;
}

function indexFeatures(comparand: Features, base: Features): FeatureIndex {
  const slots = newSlots(comparand.feature.length);
  const slotAt = new Int32Array(comparand.feature.length);
  for (let i = 0; i < slotAt.length; i++) slotAt[i] = slots.add(comparand.feature[i] ?? 0);
  const size = slots.count();
  // Units come in order, so a feature that a unit has twice is met twice in a row.
  const lastUnit = new Int32Array(size).fill(-1);
  const firstOf = new Int32Array(size + 1);
  for (let i = 0; i < slotAt.length; i++) {
    const slot = slotAt[i] ?? 0;
    if (lastUnit[slot] === comparand.unit[i]) slotAt[i] = -1;
    else firstOf[slot + 1] = (firstOf[slot + 1] ?? 0) + 1;
    lastUnit[slot] = comparand.unit[i] ?? 0;
  }
  for (let slot = 0; slot < size; slot++) firstOf[slot + 1] = (firstOf[slot + 1] ?? 0) + (firstOf[slot] ?? 0);
  const units = new Int32Array(firstOf[size] ?? 0);
  const next = firstOf.slice();
  for (let i = 0; i < slotAt.length; i++) {
    const slot = slotAt[i] ?? 0;
    if (slot < 0) continue;
    const at = next[slot] ?? 0;
    units[at] = comparand.unit[i] ?? 0;
    next[slot] = at + 1;
  }
  const inBase = new Int32Array(size);
  lastUnit.fill(-1);
  for (let i = 0; i < base.feature.length; i++) {
    const slot = slots.find(base.feature[i] ?? 0);
    if (slot < 0 || lastUnit[slot] === base.unit[i]) continue;
    lastUnit[slot] = base.unit[i] ?? 0;
    inBase[slot] = (inBase[slot] ?? 0) + 1;
  }
  return { slotOf: slots.find, firstOf, units, inBase };
}

/** Numbers features in the order in which they are met: a table with open addressing, never more than half full. */
function newSlots(most: number) {
  const mask = (1 << (32 - Math.clz32(Math.max(8, most * 2)))) - 1;
  const table = new Int32Array(mask + 1);
  const features = new Uint32Array(most);
  let count = 0;
  const placeOf = (feature: number): number => {
    let place = (feature ^ (feature >>> 15)) & mask;
    for (let slot = table[place] ?? 0; slot !== 0; slot = table[place] ?? 0) {
      if (features[slot - 1] === feature) return place;
      place = (place + 1) & mask;
    }
    return place;
  };
  return {
    find: (feature: number): number => (table[placeOf(feature)] ?? 0) - 1,
    add(feature: number): number {
      const place = placeOf(feature);
      const known = table[place] ?? 0;
      if (known !== 0) return known - 1;
      features[count] = feature;
      count += 1;
      table[place] = count;
      return count - 1;
    },
    count: () => count,
  };
}
