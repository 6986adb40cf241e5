/** Words that stand only once in the two texts: what a scan misread is such a word, what the treaty uses is seldom one. */
import type { Atoms } from "../words/atoms.ts";
import type { Vocabulary } from "../words/vocabulary.ts";

/** Makes the look-up; the words are counted when it is first asked. */
export function makeIsSingle(texts: readonly Atoms[], vocabulary: Vocabulary): (key: string) => boolean {
  let counts: Map<number, number> | undefined;
  return (key) => {
    if (counts === undefined) {
      counts = new Map();
      for (const { key: ids } of texts) for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts.get(vocabulary.idOf(key)) === 1;
  };
}
