/**
 * What is known of words from elsewhere, all witnesses taken together. A witness of the order or the content of a
 * unit says nothing of its words and is left out here.
 */
import {
  type Attestation,
  type AttestationStatus,
  findNode,
  isLeaf,
  type Leaf,
  type Locus,
  locateEmendations,
  type Span,
  type Treaty,
  walk,
} from "@treatydiff/core";
import { wordKey } from "../words/vocabulary.ts";
import { type TextToken, tokensOfLeaf } from "./attest-tokens.ts";

/** The status of words, or that no witness reaches them. */
export type WordStatus = AttestationStatus | "unattested";

/** How many words of a text, or a part of it, stand in which status. */
export type WordCountsByStatus = Readonly<Record<WordStatus, number>>;

/** The statuses, the gravest first: what one witness doubts is not mended by another that agrees. */
const gravest = ["contradicted", "suspected"] as const;
/** Then the best that every word has. */
const best = ["attested", "corroborated"] as const;

/** A stretch of a leaf: offsets in its value. */
export interface Stretch {
  readonly locus: Locus;
  readonly start: number;
  readonly end: number;
}

/**
 * Tells what is known of a stretch: `contradicted` or `suspected` when any of it is; `attested` only when a print or
 * a quotation reaches all its words; `corroborated` when some witness reaches all of them.
 *
 * @param reading of the words as `held`, or as `emended`: what a documented emendation puts right is then attested,
 * because the print has the emended words. The clause "the basic principles of which were adhered to … on Sept. 24,
 * 1941" is contradicted as held (56 Stat. 1502 has "September") and attested as emended.
 */
export function statusOfWords(
  treaty: Treaty,
  attestation: readonly Attestation[],
  stretch: Stretch,
  { reading = "held" }: { readonly reading?: "held" | "emended" } = {},
): WordStatus {
  const leaf = findNode(treaty, stretch.locus);
  if (leaf === undefined || !isLeaf(leaf)) return "unattested";
  const mended = reading === "emended" ? mendedPlaces(treaty, leaf) : [];
  const records = wordRecords(attestation, leaf.locus).map((record): Attestation => {
    if (record.status !== "contradicted" || !mended.some((place) => overlap(place, record))) return record;
    return { ...record, status: "attested" };
  });
  const doubt = gravest.find((status) =>
    records.some((record) => record.status === status && overlap(record, stretch)),
  );
  if (doubt !== undefined) return doubt;
  const words = tokensOfLeaf(leaf).filter((token) => token.isWord && overlap(token, stretch));
  const statuses = words.map((word) => best.findIndex((status) => reaches(records, word, status)));
  if (statuses.length === 0 || statuses.includes(-1)) return "unattested";
  return best[Math.max(...statuses)] ?? "unattested";
}

function mendedPlaces(treaty: Treaty, { locus, value }: Leaf): readonly Span[] {
  return locateEmendations(treaty).flatMap(({ emendation: { held, status }, locus: at }) => {
    const start = value.indexOf(held);
    return at === locus && status === "documented" ? [{ start, end: start + held.length }] : [];
  });
}

function overlap(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/**
 * Counts the words of a text by what is known of them. Numbers of articles and editorial lines are no words of the
 * treaty.
 *
 * @param within which leaves to count; default: all
 */
export function countWordsByStatus(
  treaty: Treaty,
  attestation: readonly Attestation[],
  within: (locus: Locus) => boolean = () => true,
): WordCountsByStatus {
  const counts = { attested: 0, corroborated: 0, suspected: 0, contradicted: 0, unattested: 0 };
  walk(treaty, (node) => {
    if (!isLeaf(node) || node.type === "editorial" || node.type === "heading") return;
    if (!within(node.locus)) return;
    const records = wordRecords(attestation, node.locus);
    for (const word of tokensOfLeaf(node)) if (word.isWord) counts[statusOfWord(records, word)] += 1;
  });
  return counts;
}

function wordRecords(attestation: readonly Attestation[], locus: Locus): readonly Attestation[] {
  return attestation.filter(
    (record) => record.locus === locus && (record.depth === "letter" || record.depth === "words"),
  );
}

function statusOfWord(records: readonly Attestation[], word: TextToken): WordStatus {
  const status = [...gravest, ...best].find((known) => reaches(records, word, known));
  // A print that has a comma more, or a capital, has the word all the same.
  const contradiction = records.find((record) => record.status === "contradicted" && covers(record, word));
  if (status === "contradicted" && hasWord(contradiction?.reading, word)) return "attested";
  return status ?? "unattested";
}

function reaches(records: readonly Attestation[], word: TextToken, status: WordStatus): boolean {
  return records.some((record) => record.status === status && covers(record, word));
}

function covers({ start, end }: Attestation, word: TextToken): boolean {
  return start <= word.start && word.end <= end;
}

function hasWord(reading: string | undefined, word: TextToken): boolean {
  const words = reading?.match(/[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu) ?? [];
  return words.some((other) => wordKey(other) === word.key);
}
