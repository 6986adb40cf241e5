import type { Locus } from "./nodes.ts";

/** How deep a witness reaches: each letter, the words, the order and number of units, or the content only. */
export type AttestationDepth = "letter" | "words" | "structure" | "content";

/** What the witness is to the instrument. A sister instrument corroborates; it never attests. */
export type WitnessRelation = "signed-print" | "draft" | "translation" | "quotation" | "sister-instrument";

/** What the witness says of our words. Words that no witness reaches are unattested and have no record. */
export type AttestationStatus = "attested" | "corroborated" | "suspected" | "contradicted";

/** What one witness says of one place of a text. */
export interface Attestation {
  readonly locus: Locus;
  /** Offsets in the value of the leaf at the locus. */
  readonly start: number;
  readonly end: number;
  readonly status: AttestationStatus;
  readonly depth: AttestationDepth;
  readonly relation: WitnessRelation;
  /** The citation: "56 Stat. 1502". */
  readonly source: string;
  /** What the witness reads there, where it differs. */
  readonly reading?: string;
}
