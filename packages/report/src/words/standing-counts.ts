import type { Treaty } from "@treatydiff/core";
import { countWordsByStatus } from "@treatydiff/diff";

/** Of how many of its words a witness tells: "Of its 1,085 words: print or quotation attests 317; …"; else nothing. */
export function wordsOfStanding(treaty: Treaty): string {
  const { attestation } = treaty.data;
  if (attestation === undefined) return "";
  const { attested, corroborated, suspected, contradicted, unattested } = countWordsByStatus(
    treaty,
    attestation,
  );
  const all = attested + corroborated + suspected + contradicted + unattested;
  const parts = [
    attested === 0
      ? "no print or quotation attests a word"
      : `print or quotation attests ${figure(attested)}`,
    corroborated === 0 ? "" : `drafts, translations or sister agreements corroborate ${figure(corroborated)}`,
    contradicted === 0 ? "" : `print contradicts ${figure(contradicted)}`,
    suspected === 0 ? "" : `${figure(suspected)} are suspected to be slips`,
    unattested === 0 ? "" : `no witness that we have reaches ${figure(unattested)}`,
  ];
  return `Of its ${figure(all)} words: ${parts.filter((part) => part !== "").join("; ")}.`;
}

function figure(n: number): string {
  return n.toLocaleString("en");
}
