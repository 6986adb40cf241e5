import {
  type Attestation,
  type Emendation,
  findNode,
  isLeaf,
  locateEmendations,
  type Treaty,
} from "@treatydiff/core";
import { type QuotedToken, tokensOfQuotation } from "./attest-tokens.ts";
import type { Quotation, Witness } from "./witness.ts";

/** Checks that the quotation has the reading of the suspected emendation that is said to rest on it. */
export function suspect(
  treaty: Treaty,
  quoted: readonly QuotedToken[],
  { source, relation, depth }: Witness,
  { suspects }: Quotation,
): readonly Attestation[] | string {
  if (suspects === undefined) return [];
  const located = locateEmendations(treaty).find(({ emendation }) => emendation.id === suspects);
  if (located === undefined || located.emendation.status !== "suspected") {
    return `the text has no suspected emendation “${suspects}”.`;
  }
  const { emendation, locus } = located;
  if (!hasWords(quoted, emendation.reading) || hasWords(quoted, emendation.held)) {
    return `it does not have “${emendation.reading}”, the reading of “${suspects}”.`;
  }
  const leaf = findNode(treaty, locus);
  const at = leaf !== undefined && isLeaf(leaf) ? leaf.value.indexOf(emendation.held) : 0;
  const differing = differingWords(emendation);
  const record = { locus, start: at + differing.start, end: at + differing.end };
  return [{ ...record, status: "suspected", depth, relation, source, reading: differing.reading }];
}

function hasWords(quoted: readonly QuotedToken[], words: string): boolean {
  const sought = tokensOfQuotation(words);
  if (typeof sought === "string") return false;
  const keys = quoted.filter(({ isWord }) => isWord).map(({ key }) => key);
  const wanted = sought.filter(({ isWord }) => isWord).map(({ key }) => key);
  return ` ${keys.join(" ")} `.includes(` ${wanted.join(" ")} `);
}

/**
 * The words of an emendation that are in doubt, those that both readings share taken off, the end first:
 * "the President of" of "the President of the United States", where the other reading is "the United States".
 */
function differingWords({ held, reading }: Emendation): { start: number; end: number; reading: string } {
  const heldWords = held.split(/(?<=\s)/u);
  const readingWords = reading.split(/(?<=\s)/u);
  const bare = (word: string | undefined) => word?.trim();
  let tail = 0;
  while (
    tail < Math.min(heldWords.length, readingWords.length) &&
    bare(heldWords.at(-1 - tail)) === bare(readingWords.at(-1 - tail))
  )
    tail += 1;
  let head = 0;
  while (
    head < Math.min(heldWords.length, readingWords.length) - tail &&
    bare(heldWords[head]) === bare(readingWords[head])
  )
    head += 1;
  const start = heldWords.slice(0, head).join("").length;
  const inDoubt = heldWords
    .slice(head, heldWords.length - tail)
    .join("")
    .trimEnd();
  return {
    start,
    end: start + inDoubt.length,
    reading: readingWords
      .slice(head, readingWords.length - tail)
      .join("")
      .trimEnd(),
  };
}
