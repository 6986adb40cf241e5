import { type Attestation, type AttestationStatus, type Leaf, leaves, type Treaty } from "@treatydiff/core";
import { type Collated, collateWitness } from "./collate-witness.ts";
import type { Witness } from "./witness.ts";

/** The order of records at one place. */
const statusOrder: readonly AttestationStatus[] = ["contradicted", "suspected", "attested", "corroborated"];

/**
 * Collates all witnesses of a text with it.
 *
 * @returns the records in the order of the text, those of one witness that touch joined, and what could not be used
 * @example
 * const { attestation, faults } = collateWitnesses(readTreaty(text), witnesses);
 */
export function collateWitnesses(treaty: Treaty, witnesses: readonly Witness[]): Collated {
  const collated = witnesses.map((witness) => collateWitness(treaty, witness));
  const byLocus = new Map(leaves(treaty).map((leaf, order) => [leaf.locus, { leaf, order }]));
  const orderOf = ({ locus }: Attestation) => byLocus.get(locus)?.order ?? byLocus.size;
  const sorted = collated
    .flatMap(({ attestation }) => attestation)
    .sort(
      (first, second) =>
        orderOf(first) - orderOf(second) ||
        first.start - second.start ||
        first.end - second.end ||
        statusOrder.indexOf(first.status) - statusOrder.indexOf(second.status) ||
        compareText(first.source, second.source) ||
        compareText(first.depth, second.depth),
    );
  return {
    attestation: joinTouching(sorted, (locus) => byLocus.get(locus)?.leaf),
    faults: collated.flatMap(({ faults }) => faults),
  };
}

function compareText(first: string, second: string): number {
  return first < second ? -1 : first > second ? 1 : 0;
}

/** Joins records that say the same by the same witness with nothing of the kind witnessed between them. */
function joinTouching(
  sorted: readonly Attestation[],
  leafAt: (locus: string) => Leaf | undefined,
): readonly Attestation[] {
  const joined: Attestation[] = [];
  for (const record of sorted) {
    const index = joined.findLastIndex((other) => sameButPlace(other, record));
    const other = joined[index];
    const between = leafAt(record.locus)?.value.slice(other?.end ?? 0, record.start) ?? "";
    const nothing = record.depth === "letter" ? /^\s*$/u : /^[^\p{L}\p{N}]*$/u;
    if (other !== undefined && (record.start <= other.end || nothing.test(between))) {
      joined[index] = { ...other, end: Math.max(other.end, record.end) };
    } else joined.push(record);
  }
  return joined;
}

function sameButPlace(first: Attestation, second: Attestation): boolean {
  return (
    first.locus === second.locus &&
    first.status === second.status &&
    first.depth === second.depth &&
    first.relation === second.relation &&
    first.source === second.source &&
    first.reading === undefined &&
    second.reading === undefined
  );
}
