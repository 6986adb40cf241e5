/**
 * A block that is the word of a heading and nothing else, as pasted web pages have it:
 *
 *     ARTICLE                    ARTICLE.
 *
 *     1                          It being well known to both Parties that …
 *
 *     The Parties agree.
 *
 * The number is the next block; where that is text, the article was left without a number.
 */
import type { SourceBlock } from "../source/block.ts";
import { readPrintedNumber } from "../text/printed-number.ts";
import type { HeadingCandidate, HeadingReading } from "./heading.ts";
import { numberWindow } from "./limits.ts";

const bareWord = /^(\p{L}{4,})([.:]?)$/u;

/** The heading that a block is by itself; undefined when it is none, or the words after it begin no sentence. */
export function loneWord(
  block: SourceBlock,
  index: number,
  next: SourceBlock | undefined,
  isWord: (word: string) => boolean,
): HeadingCandidate | undefined {
  const [, word = ""] = bareWord.exec(block.text) ?? [];
  if (word === "" || next === undefined || !isWord(word)) return undefined;
  if (next.kind !== "prose" && next.kind !== "heading") return undefined;
  const place = block.kind === "heading" ? "marked" : "block";
  const candidate = { block: index, from: 0, wordEnd: block.text.length, word, place } as const;
  const printed = next.text.replace(/[.:]$/u, "");
  const numbers = printed.length > numberWindow ? [] : readPrintedNumber(printed);
  const whole = numbers.filter(({ end }) => end === printed.length);
  if (whole.length > 0) {
    const readings = whole.map(
      (reading): HeadingReading => ({
        ...reading,
        end: block.text.length,
        follow: "alone",
        score: 10 - reading.doubt,
      }),
    );
    return { ...candidate, readings, numberBelow: `${word} ${printed}` };
  }
  // "ARTICLE" in capitals before a sentence; in small letters it is a word of some table.
  if (word !== word.toUpperCase() || !/^["“‘«]?\p{Lu}[^\r\n]*\s/u.test(next.text)) return undefined;
  return { ...candidate, readings: [] };
}
