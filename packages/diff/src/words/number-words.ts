/**
 * Numbers in words as one atom with their value, so that "thirty-one days" and "31 days" are the same and "thirty" and
 * "thirty-one" are not.
 */
import { cardinalValue } from "@treatydiff/core";

const scales: ReadonlyMap<string, number> = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
]);

/** A number found in a run of words. */
export interface FoundNumber {
  readonly value: number;
  /** How many words it takes. */
  readonly length: number;
}

/**
 * Reads a cardinal number in words at a place. "one" alone is no number: "one another", "the one Party".
 *
 * @param wordAt the word so many places on, in small letters; empty past the end
 */
export function readNumberWords(wordAt: (offset: number) => string): FoundNumber | undefined {
  let total = 0;
  let part = 0;
  let length = 0;
  let last = 0;
  for (let i = 0; ; i++) {
    const word = wordAt(i);
    const scale = scales.get(word);
    const value = scale === undefined ? cardinalValue(word) : undefined;
    if (value !== undefined) {
      // "twenty five" goes on, "five six" are two numbers.
      if (last !== 0 && !(last >= 20 && last < 100 && last % 10 === 0 && value < 10) && last !== -1) break;
      part += value;
      last = value;
    } else if (scale !== undefined && part > 0) {
      part *= scale;
      if (scale >= 1000) {
        total += part;
        part = 0;
      }
      last = -1;
    } else if (word === "and" && last === -1 && cardinalValue(wordAt(i + 1)) !== undefined) continue;
    else break;
    length = i + 1;
  }
  const value = total + part;
  return length === 0 || (length === 1 && value === 1) ? undefined : { value, length };
}
