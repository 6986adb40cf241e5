/**
 * What is known of words from elsewhere, all witnesses taken together. A witness of the order or the content of a
 * unit says nothing of its words and is left out here.
 */
import {
  type Attestation,
  type AttestationStatus,
  isLeaf,
  type Locus,
  type Treaty,
  type TreatyNode,
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

/**
 * Tells what is known of a stretch of a leaf: `contradicted` or `suspected` when any of it is; `attested` only when
 * a print or a quotation reaches all its words; `corroborated` when some witness reaches all of them.
 *
 * @param start first offset in the leaf's value
 * @param end the offset past the last
 */
export function statusOfWords(
  attestation: readonly Attestation[],
  leaf: Extract<TreatyNode, { readonly value: string }>,
  start: number,
  end: number,
): WordStatus {
  const records = wordRecords(attestation, leaf.locus);
  const doubt = gravest.find((status) =>
    records.some((record) => record.status === status && record.start < end && start < record.end),
  );
  if (doubt !== undefined) return doubt;
  const words = tokensOfLeaf(leaf).filter((token) => token.isWord && token.start < end && start < token.end);
  const statuses = words.map((word) => best.findIndex((status) => reaches(records, word, status)));
  if (statuses.length === 0 || statuses.includes(-1)) return "unattested";
  return best[Math.max(...statuses)] ?? "unattested";
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
