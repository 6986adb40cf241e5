/**
 * Which words of a clause are known from elsewhere: stretches of the text that pieces are cut from, each with the record
 * that says most of it.
 *
 *     … the basic principles of which were adhered to … on Sept. 24, 1941.
 *     attested ───────────────────────────────────────── contradicted ────
 */
import type { Attestation, AttestationStatus, Leaf } from "@treatydiff/core";

/** A stretch of the words of some leaves, as `textOf` gives them. */
export interface StandingRange {
  readonly start: number;
  readonly end: number;
  readonly status: AttestationStatus | "unattested";
  /** The record that says so; absent where no witness reaches the words. */
  readonly record?: Attestation;
}

/** What one witness doubts is not mended by another that agrees; the instrument's own come before its sisters. */
const statuses = ["contradicted", "suspected", "attested", "corroborated"] as const;
const relations = ["signed-print", "quotation", "draft", "translation", "sister-instrument"] as const;

/** Cuts the words of some leaves, which follow one another with a space between, by what is known of them. */
export function standingRanges(
  leaves: readonly Leaf[],
  recordsAt: (locus: string) => readonly Attestation[],
): readonly StandingRange[] {
  const out: StandingRange[] = [];
  let at = 0;
  for (const leaf of leaves) {
    if (at > 0) at += 1;
    const folded = foldedOffsets(leaf.value);
    const length = folded.at(-1) ?? 0;
    const records = recordsAt(leaf.locus).filter(({ depth }) => depth === "letter" || depth === "words");
    const edges = new Set([0, length]);
    const placed = records.map((record) => {
      const [start, end] = [folded[record.start] ?? length, folded[record.end] ?? length];
      edges.add(start).add(end);
      return { record, start, end };
    });
    const cuts = [...edges].sort((one, other) => one - other);
    for (const [i, end] of cuts.entries()) {
      const start = cuts[i - 1];
      if (start === undefined) continue;
      const [record] = placed
        .filter((one) => one.start <= start && end <= one.end)
        .map((one) => one.record)
        .sort((one, other) => rank(one) - rank(other));
      const status = record?.status ?? "unattested";
      out.push({ start: at + start, end: at + end, status, ...(record === undefined ? {} : { record }) });
    }
    at += length;
  }
  return out;
}

function rank({ status, relation }: Attestation): number {
  return statuses.indexOf(status) * relations.length + relations.indexOf(relation);
}

/** For each offset of a value, where it stands once its ends are trimmed and its white space is folded. */
function foldedOffsets(value: string): readonly number[] {
  const offsets: number[] = [];
  const lead = value.length - value.trimStart().length;
  const end = value.trimEnd().length;
  let at = 0;
  for (let i = 0; i <= value.length; i++) {
    offsets.push(at);
    if (i < lead || i >= end) continue;
    const isSpace = /\s/u.test(value.charAt(i));
    const isFolded = isSpace && i + 1 < end && /\s/u.test(value.charAt(i + 1));
    if (!isFolded) at += 1;
  }
  return offsets;
}
