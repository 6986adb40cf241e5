/** Words that stand only once in the two texts: what a scan misread is such a word, what the treaty uses is seldom one. */
import type { Atoms } from "../words/atoms.ts";
import type { Vocabulary } from "../words/vocabulary.ts";

function countKeys(texts: readonly Atoms[]): Int32Array {
  let counts = new Int32Array(1 << 12);
  for (const { key } of texts) {
    for (let a = 0; a < key.length; a++) {
      const id = key[a] ?? 0;
      if (id >= counts.length) counts = widened(counts, id + 1);
      counts[id] = (counts[id] ?? 0) + 1;
    }
  }
  return counts;
}

function widened(counts: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const out = new Int32Array(Math.max(least, counts.length * 2));
  out.set(counts);
  return out;
}

/** Makes the look-up; the words are counted when it is first asked. */
export function makeIsSingle(texts: readonly Atoms[], vocabulary: Vocabulary): (key: string) => boolean {
  let counts: Int32Array | undefined;
  return (key) => {
    counts ??= countKeys(texts);
    return counts[vocabulary.idOf(key)] === 1;
  };
}
