/**
 * What the reader knows of a place that may be the heading of an article, before it is decided.
 *
 *     … in accordance with Article 5 of the Treaty.        a reference
 *     Article 5                                            a heading
 *     … of the seasARTICLE 5entry into force1. This …      a heading, in a print that has lost its line breaks
 */
import type { NumberReading } from "../text/printed-number.ts";

/** What stands after the number. */
export type Follow = "alone" | "separated" | "title" | "glued" | "paragraph" | "text" | "reference";

/** One reading of the number with what then follows it. */
export interface HeadingReading extends NumberReading {
  readonly follow: Follow;
  /** How well word, place, number and what follows speak for a heading; negative: for a reference. */
  readonly score: number;
}

/** A place that may be the heading of an article. Offsets count in the text of its block. */
export interface HeadingCandidate {
  /** Index of the block. */
  readonly block: number;
  readonly from: number;
  /** Where the words end that name the unit, for a heading without a number. */
  readonly wordEnd: number;
  readonly word: string;
  /** `marked`: the source itself says that it is a heading. */
  readonly place: "marked" | "block" | "line" | "inline";
  readonly readings: readonly HeadingReading[];
  /** Set when the number stands alone in the next block, with its label: "ARTICLE 1". */
  readonly numberBelow?: string;
  /** Set when the word itself was mended: "ARTlCLE". */
  readonly mended?: string;
}

/** How a text uses capitals: an inline ARTICLE tells much in a text of small letters and nothing in one of capitals. */
export type LetterCase = "mixed" | "small" | "capitals";

/** The case of a sample of a text, by its words: small letters alone, capitals alone, or both as usual. */
export function letterCaseOf(sample: string): LetterCase {
  const initial = (sample.match(/(?<!\p{L})\p{Lu}\p{Ll}/gu) ?? []).length;
  const capitals = (sample.match(/(?<!\p{L})\p{Lu}{2,}(?!\p{L})/gu) ?? []).length;
  const smalls = (sample.match(/(?<!\p{L})\p{Ll}{2}/gu) ?? []).length;
  if (capitals > (initial + smalls) * 2) return "capitals";
  return initial * 200 < smalls ? "small" : "mixed";
}
