/** Where a text names a thing fully: a head word with all the further words close behind it, "the Act of Congress of March 11, 1941". */
import { limits } from "../limits.ts";
import type { Atoms } from "../words/atoms.ts";
import type { Vocabulary } from "../words/vocabulary.ts";
import type { FullNames } from "./rule.ts";

/** Makes the look-up for one text; the index is built when it is first asked. */
export function makeFullNames(atoms: Atoms, vocabulary: Vocabulary): FullNames {
  let index: PlaceIndex | undefined;
  return (head, words) => {
    index ??= buildIndex(atoms);
    const placesOf = index;
    const places = [head, `name:${head}`].flatMap((key) => placesOf(vocabulary.idOf(key)));
    const wanted = words.map((key) => [vocabulary.idOf(key), vocabulary.idOf(`date:${key}`)] as const);
    return places.some((at) =>
      wanted.every(([word, date]) => {
        for (let a = at + 1; a <= at + limits.fullNameReach && a < atoms.key.length; a++) {
          if (atoms.leafOf[a] !== atoms.leafOf[at]) return false;
          if (atoms.key[a] === word || atoms.key[a] === date) return true;
        }
        return false;
      }),
    );
  };
}

/** The places of a word, in order. */
type PlaceIndex = (key: number) => readonly number[];

function buildIndex({ key }: Atoms): PlaceIndex {
  let size = 0;
  for (const id of key) size = Math.max(size, id + 1);
  const first = new Int32Array(size).fill(-1);
  const next = new Int32Array(key.length).fill(-1);
  for (let a = key.length - 1; a >= 0; a--) {
    const id = key[a] ?? 0;
    next[a] = first[id] ?? -1;
    first[id] = a;
  }
  return (id) => {
    const places: number[] = [];
    for (let a = first[id] ?? -1; a >= 0; a = next[a] ?? -1) places.push(a);
    return places;
  };
}
