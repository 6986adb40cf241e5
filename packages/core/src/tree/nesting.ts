import { divisionOrder, divisionWords } from "../construct/heading-words.ts";
import type { Draft } from "./draft.ts";

/** Whether a division with this word nests inside the open one: a section in a chapter, never the other way round. */
export function isNested(open: Draft | undefined, word: string): boolean {
  if (open === undefined) return false;
  return rank(word) > rank(String(open.fields["word"]));
}

/** A division without a number stands at the outermost level. */
function rank(word: string): number {
  const plain = Object.keys(divisionWords).find((known) => known === word || bare(known) === word);
  return plain === undefined ? -1 : divisionOrder.indexOf(divisionWords[plain] ?? "");
}

function bare(word: string): string {
  return word.normalize("NFD").replace(/\p{M}+/gu, "");
}
