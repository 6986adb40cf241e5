/** British and American spelling as one: "defence" and "defense" have one key. */
import { spellingPairs } from "./spelling-pairs.ts";

let table: ReadonlyMap<string, string> | undefined;

/** The American spelling of a word in small letters, where it has one of its own; else the word. */
export function oneSpelling(word: string): string {
  table ??= new Map(
    spellingPairs
      .trim()
      .split(/[,\n]/u)
      .map((pair) => pair.split(" ") as [string, string]),
  );
  return table.get(word) ?? word;
}
