/** What must be said of a text without an exemplar, above everything else and in every citation. */
import type { SiteText } from "./corpus.ts";

/** Whether the text was put together without a complete exemplar. */
export function isReconstruction({ treaty }: SiteText): boolean {
  return treaty.data.metadata?.standing === "reconstruction";
}

/** How much of a text print confirms, in words. */
export function attestedWords({ words }: SiteText): string {
  const total = Object.values(words).reduce((sum, count) => sum + count, 0);
  if (words.attested === 0) return `print confirms none of its ${number(total)} words`;
  return `print confirms ${number(words.attested)} of its ${number(total)} words`;
}

/** The three things a reader must know before he quotes. */
export function standingSentence(text: SiteText): string {
  return isReconstruction(text)
    ? `Reconstructed text: ${attestedWords(text)}. Do not quote it as the treaty.`
    : `Made from a copy, kept as it stands: ${attestedWords(text)}.`;
}

/** 1249 as "1,249". */
export function number(value: number): string {
  return value.toLocaleString("en-US");
}
