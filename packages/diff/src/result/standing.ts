/**
 * Drafting or transcription? What is known from elsewhere of the words at a difference: attested, corroborated,
 * suspected, contradicted. A difference that is gone after a documented emendation is a slip of our copy.
 */
import {
  type Attestation,
  type AttestationStatus,
  type Leaf,
  type LocatedEmendation,
  leaves,
  locateEmendations,
  sourceOffset,
  type Treaty,
} from "@treatydiff/core";
import { statusOfWords } from "../attest/status-of-words.ts";
import type { Difference, Reading, Standing } from "../model/comparison.ts";
import type { ScopedPair } from "../verdict/verdicts.ts";

/** The standing of a difference, when anything is known of it. */
export type StandingOf = (difference: Difference) => Standing | undefined;

/**
 * Looks up the standing of differences between two texts. `emended`: the pairs after the documented emendations; a
 * difference at an emended place that is not among theirs any more is a slip of our copy.
 */
export function makeStanding(
  base: Treaty,
  comparand: Treaty,
  emended: readonly ScopedPair[] = [],
): StandingOf {
  const left = emended.flatMap(({ pair }) => pair.differences);
  const sides = { base: makeSide(base), comparand: makeSide(comparand) };
  if (sides.base.silent && sides.comparand.silent) return () => undefined;
  return (difference) => {
    const standing: { -readonly [K in keyof Standing]: Standing[K] } = {};
    const isLeft = (): boolean =>
      left.some(
        (other) =>
          other.rule === difference.rule &&
          (overlap(other.base, difference.base) || overlap(other.comparand, difference.comparand)),
      );
    for (const name of ["base", "comparand"] as const) {
      const reading = difference[name];
      if (reading === null) continue;
      const emendation = emendationAt(sides[name].emendations, reading);
      const slip = emendation?.status === "documented" && !isLeft();
      if (slip) standing.slip = emendation;
      else if (emendation?.status === "suspected") standing.suspected = emendation;
      const status = sides[name].status(
        reading,
        difference.weight === "accidental",
        slip ? "held" : "emended",
      );
      if (status !== undefined) standing[name] = status;
    }
    return Object.keys(standing).length === 0 ? undefined : standing;
  };
}

interface Side {
  readonly emendations: readonly LocatedEmendation[];
  readonly status: (
    reading: Reading,
    toTheLetter: boolean,
    as: "held" | "emended",
  ) => AttestationStatus | undefined;
  /** Nothing is known of this text from elsewhere. */
  readonly silent: boolean;
}

function makeSide(treaty: Treaty): Side {
  const known = treaty.data.attestation ?? [];
  // Marks and capitals need a witness to the letter.
  const letters = known.filter(({ depth }) => depth === "letter");
  const emendations = locateEmendations(treaty);
  const all = leaves(treaty);
  return {
    emendations,
    silent: known.length === 0 && emendations.length === 0,
    status(reading, toTheLetter, as) {
      const leaf = leafAt(all, reading.start);
      const records: readonly Attestation[] = toTheLetter ? letters : known;
      if (leaf === undefined || records.length === 0) return undefined;
      const stretch = {
        locus: leaf.locus,
        start: valueOffset(leaf, reading.start),
        end: valueOffset(leaf, reading.end),
      };
      const status = statusOfWords(treaty, records, stretch, { reading: as });
      return status === "unattested" ? undefined : status;
    },
  };
}

function leafAt(all: readonly Leaf[], offset: number): Leaf | undefined {
  let low = 0;
  let high = all.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((all[middle]?.position.start.offset ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return all[low];
}

/** The offset in a leaf's value that stands at a place of the source. */
function valueOffset(leaf: Leaf, offset: number): number {
  if (leaf.segments === undefined) return offset - leaf.position.start.offset;
  let low = 0;
  let high = leaf.value.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sourceOffset(leaf, middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function overlap(one: Reading | null, other: Reading | null): boolean {
  return one !== null && other !== null && one.start < other.end && other.start < one.end;
}

function emendationAt(located: readonly LocatedEmendation[], { start, end }: Reading) {
  return located.find(({ span }) => span.start < Math.max(end, start + 1) && start < span.end)?.emendation;
}
