import { readTreaty, type Treaty } from "@treatydiff/core";
import type { ClaimQuotation } from "./claim.ts";

/** Reads quoted words as a text of their own, which stands in for one that is not held. */
export function quotedText({ siglum, words, source, parties }: ClaimQuotation): Treaty {
  const treaty = readTreaty(words, { format: "plain", siglum });
  // What we do not know of the text is said to be unknown; the parties are what the comparison needs.
  const metadata = {
    siglum,
    instrument: siglum,
    title: siglum,
    shortTitle: siglum,
    parties: parties ?? [],
    place: "unknown",
    signed: "0001-01-01",
    series: [],
    language: "en",
    languageStatus: "authentic",
    state: "print",
    standing: "exemplar",
    notice: `Words quoted from ${source}; the text itself is not held.`,
    rights: "quotation",
    sha256: "0".repeat(64),
  } as const;
  return { ...treaty, data: { ...treaty.data, ...(parties === undefined ? {} : { metadata }) } };
}
