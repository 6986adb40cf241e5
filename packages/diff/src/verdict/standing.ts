/**
 * Drafting or transcription? What is known from elsewhere of the words at a difference: attested, corroborated,
 * suspected, contradicted. A difference that is gone after a documented emendation is a slip of our copy.
 */
import {
  type Attestation,
  type AttestationStatus,
  findNode,
  isLeaf,
  type LocatedEmendation,
  locateEmendations,
  sourceOffset,
  type Treaty,
} from "@treatydiff/core";
import type { Difference, Reading, Standing } from "../model/comparison.ts";
import type { ScopedPair } from "./verdicts.ts";

interface PlacedAttestation {
  readonly start: number;
  readonly end: number;
  readonly attestation: Attestation;
}

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
  const isLeft = (difference: Difference): boolean =>
    left.some(
      (other) =>
        other.rule === difference.rule &&
        (overlap(other.base, difference.base) || overlap(other.comparand, difference.comparand)),
    );
  const sides = {
    base: { attested: placeAttestations(base), emendations: locateEmendations(base) },
    comparand: { attested: placeAttestations(comparand), emendations: locateEmendations(comparand) },
  };
  return (difference) => {
    const standing: { -readonly [K in keyof Standing]: Standing[K] } = {};
    for (const side of ["base", "comparand"] as const) {
      const reading = difference[side];
      if (reading === null) continue;
      const status = statusOf(sides[side].attested, reading, difference.weight === "accidental");
      if (status !== undefined) standing[side] = status;
      const emendation = emendationAt(sides[side].emendations, reading);
      if (emendation?.status === "documented" && !isLeft(difference)) standing.slip = emendation;
      else if (emendation?.status === "suspected") standing.suspected = emendation;
    }
    return Object.keys(standing).length === 0 ? undefined : standing;
  };
}

function overlap(one: Reading | null, other: Reading | null): boolean {
  return one !== null && other !== null && one.start < other.end && other.start < one.end;
}

function placeAttestations(treaty: Treaty): readonly PlacedAttestation[] {
  return (treaty.data.attestation ?? []).flatMap((attestation) => {
    const leaf = findNode(treaty, attestation.locus);
    if (leaf === undefined || !isLeaf(leaf)) return [];
    return [
      {
        attestation,
        start: sourceOffset(leaf, attestation.start),
        end: sourceOffset(leaf, Math.max(attestation.start, attestation.end - 1)) + 1,
      },
    ];
  });
}

const order: readonly AttestationStatus[] = ["contradicted", "suspected", "attested", "corroborated"];

/** The gravest status that covers a reading whole, or contradicts any of it. Marks and capitals need a witness to the letter. */
function statusOf(
  placed: readonly PlacedAttestation[],
  { start, end }: Reading,
  toTheLetter: boolean,
): AttestationStatus | undefined {
  const found = placed.filter(({ attestation, start: from, end: to }) => {
    if (attestation.depth === "structure" || attestation.depth === "content") return false;
    if (attestation.status === "contradicted" || attestation.status === "suspected")
      return from < end && start < to;
    return (!toTheLetter || attestation.depth === "letter") && from <= start && end <= to;
  });
  return order.find((status) => found.some(({ attestation }) => attestation.status === status));
}

function emendationAt(located: readonly LocatedEmendation[], { start, end }: Reading) {
  return located.find(({ span }) => span.start < Math.max(end, start + 1) && start < span.end)?.emendation;
}
