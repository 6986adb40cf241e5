/**
 * Finds where words of one clause would stand in the other, which lacks them. The comparison does not say, so the
 * words before and after are looked up; nothing is claimed when they stand there never or twice.
 *
 *     comparand  … by the Prime Minister of the United Kingdom[, the basic principles of which …].
 *     base       … by the Prime Minister of the United Kingdom[ ].
 */

const mostWords = 8;
const fewestWords = 2;

/** A single word is taken only when it has some length of its own. */
const shortestWord = 3;

/** The offset in `other` that answers to the gap between `before` and `after`; nothing when it is not certain. */
export function gapIn(other: string, before: string, after: string): number | undefined {
  if (before.trim() === "") return 0;
  const wordsBefore = wordsOf(before);
  const wordsAfter = wordsOf(after);
  if (wordsAfter.length === 0) return endOfWords(other);
  for (let n = Math.min(mostWords, wordsBefore.length); n >= fewestWords; n--) {
    const at = findOnce(other, wordsBefore.slice(-n));
    if (at !== undefined) return at.end;
  }
  for (let n = Math.min(mostWords, wordsAfter.length); n >= fewestWords; n--) {
    const at = findOnce(other, wordsAfter.slice(0, n));
    if (at !== undefined) return other.slice(0, at.start).trimEnd().length;
  }
  return besideOneWord(other, wordsBefore.at(-1) ?? "", `${before} ${after}`);
}

function besideOneWord(other: string, word: string, whole: string): number | undefined {
  if (word.length < shortestWord || findOnce(whole, [word]) === undefined) return undefined;
  return findOnce(other, [word])?.end;
}

/** Behind the last word, before the mark that ends the clause. */
function endOfWords(text: string): number {
  return text.length - (/(?<![^\p{L}\p{N}])[^\p{L}\p{N}]*$/u.exec(text)?.[0].length ?? 0);
}

function findOnce(text: string, words: readonly string[]): { start: number; end: number } | undefined {
  const inside = words.join("[^\\p{L}\\p{N}]+");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${inside}(?![\\p{L}\\p{N}])`, "giu");
  const found = [...text.matchAll(pattern)];
  const [match] = found;
  if (found.length !== 1 || match === undefined) return undefined;
  return { start: match.index, end: match.index + match[0].length };
}

/** Words only: marks are what often differs at the edge of an addition. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}
