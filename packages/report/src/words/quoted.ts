import { printable } from "../printable.ts";

/** A longer reading is cut in its middle: it stands whole where two texts are compared. */
const mostWords = 24;
const wordsKept = 9;

/** A reading in quotation marks, long ones with their beginning and end only. */
export function quoted(text: string): string {
  const words = printable(text).trim().split(" ");
  if (words.length <= mostWords) return `“${words.join(" ")}”`;
  return `“${words.slice(0, wordsKept).join(" ")} … ${words.slice(-wordsKept).join(" ")}”`;
}
