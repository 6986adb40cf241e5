import type { Draft } from "./draft.ts";

/** Which division holds which, from the outermost; a word that stands further right nests in one further left. */
const order = ["part", "partie", "title", "titre", "chapter", "chapitre", "capítulo", "section"];

/** Whether a division with this word nests inside the open one. */
export function isNested(open: Draft | undefined, word: string): boolean {
  return open !== undefined && order.indexOf(word) > order.indexOf(String(open.fields["word"]));
}
