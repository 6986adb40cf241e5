/**
 * Names several places in few words.
 *
 *     Article I, Article II               → Articles I and II
 *     Article I, first clause, and second → Article I, first and second clauses
 */
import type { Locus } from "@treatydiff/core";
import { andList } from "../words/lists.ts";
import type { PlaceNamer } from "./places.ts";

/** Names that differ in one word only, and are told together. */
interface Group {
  readonly own: readonly string[];
  readonly name: (own: readonly string[]) => string;
}

/**
 * Names places in the order of the loci, each once.
 *
 * @param loci the places
 * @param place how one place is named
 * @returns words; the empty string where there is no place
 * @example
 * placeList(["art_1", "art_2"], placeNamer(treaty)); // "Articles I and II"
 */
export function placeList(loci: readonly Locus[], place: PlaceNamer): string {
  const groups = new Map<string, Group>();
  for (const name of new Set(loci.map(place))) {
    const { key, own, name: toName } = groupOf(name);
    groups.set(key, { own: [...(groups.get(key)?.own ?? []), own], name: toName });
  }
  const parts = [...groups.values()].map(({ own, name }) => name(own));
  return parts.some((part) => part.includes(", ")) ? parts.join("; ") : andList(parts);
}

function groupOf(name: string): { key: string; own: string; name: Group["name"] } {
  const numbered = /^(Article|recital|signature|paragraph|point) (\S+)$/u.exec(name);
  if (numbered !== null) {
    const [, word = "", own = ""] = numbered;
    return { key: word, own, name: (all) => `${word}${all.length > 1 ? "s" : ""} ${andList(all)}` };
  }
  const inside = /^(.*, )(\S+) (paragraph|clause)$/u.exec(name);
  if (inside !== null) {
    const [, before = "", own = "", word = ""] = inside;
    const toName = (all: readonly string[]) => `${before}${andList(all)} ${word}${all.length > 1 ? "s" : ""}`;
    return { key: `${before}${word}`, own, name: toName };
  }
  return { key: name, own: name, name: andList };
}
