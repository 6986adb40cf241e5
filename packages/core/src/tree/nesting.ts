import { divisionOrder, divisionWords } from "../construct/heading-words.ts";
import type { Draft } from "./draft.ts";

/** Whether a division with this word nests inside the open one: a section in a chapter, never the other way round. */
export function isNested(open: Draft | undefined, word: string): boolean {
  if (open === undefined) return false;
  return rank(word) > rank(String(open.fields["word"]));
}

/** The rank of each word, with its accents and without. */
const ranks = new Map(
  Object.entries(divisionWords).flatMap(([word, unit]) => {
    const rank = divisionOrder.indexOf(unit);
    return [[word.normalize("NFD").replace(/\p{M}+/gu, ""), rank] as const, [word, rank] as const];
  }),
);

/** A division without a number stands at the outermost level. */
function rank(word: string): number {
  return ranks.get(word) ?? -1;
}
