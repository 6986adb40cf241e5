/** British, American and older spelling as one: "defence" and "defense" have one key, "publick" and "public" as well. */
import { todaysSpelling } from "./older-spelling.ts";
import { spellingPairs } from "./spelling-pairs.ts";

let table: ReadonlyMap<string, string> | undefined;

/** The American spelling of today of an English word in small letters; else the word. */
export function oneSpelling(word: string): string {
  table ??= new Map(
    spellingPairs
      .trim()
      .split(/[,\n]/u)
      .map((pair) => pair.split(" ") as [string, string]),
  );
  const known = table.get(word);
  if (known !== undefined) return known;
  const today = todaysSpelling(word);
  return table.get(today) ?? today;
}
