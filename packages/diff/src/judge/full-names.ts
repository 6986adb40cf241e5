/** Where a text names a thing fully: a head word with all the further words close behind it, "the Act of Congress of March 11, 1941". */
import { limits } from "../limits.ts";
import type { Atoms } from "../words/atoms.ts";
import type { Vocabulary } from "../words/vocabulary.ts";
import type { FullNames } from "./rule.ts";

/** Makes the look-up for one text; the index is built when it is first asked. */
export function makeFullNames(atoms: Atoms, vocabulary: Vocabulary): FullNames {
  let index: Map<number, number[]> | undefined;
  return (head, words) => {
    index ??= buildIndex(atoms);
    const places = [head, `name:${head}`].flatMap((key) => index?.get(vocabulary.idOf(key)) ?? []);
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

function buildIndex(atoms: Atoms): Map<number, number[]> {
  const index = new Map<number, number[]>();
  for (let a = 0; a < atoms.key.length; a++) {
    const key = atoms.key[a] ?? 0;
    const list = index.get(key);
    if (list === undefined) index.set(key, [a]);
    else list.push(a);
  }
  return index;
}
