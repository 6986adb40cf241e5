/** Words that stand only once in the two texts: what a scan misread is such a word, what the treaty uses is seldom one. */
import type { Atoms } from "../words/atoms.ts";
import type { Vocabulary } from "../words/vocabulary.ts";

function countKeys(texts: readonly Atoms[]): Int32Array {
  let size = 0;
  for (const { key } of texts) for (const id of key) size = Math.max(size, id + 1);
  const counts = new Int32Array(size);
  for (const { key } of texts) for (const id of key) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

/** Makes the look-up; the words are counted when it is first asked. */
export function makeIsSingle(texts: readonly Atoms[], vocabulary: Vocabulary): (key: string) => boolean {
  let counts: Int32Array | undefined;
  return (key) => {
    counts ??= countKeys(texts);
    return counts[vocabulary.idOf(key)] === 1;
  };
}
