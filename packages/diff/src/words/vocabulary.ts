import { cardinalValue } from "@treatydiff/core";
import { functionWords } from "./function-words.ts";
import { oneSpelling } from "./spelling.ts";
import { newSurfaces } from "./surfaces.ts";

/** Words and names as integers, shared by the two texts of a comparison. */
export interface Vocabulary {
  readonly idOf: (key: string) => number;
  readonly keyOf: (id: number) => string;
  /** The key without the prefix that tells what it is of: "name:", "date:", "num:". */
  readonly wordOf: (id: number) => string;
  /** The id of the spelling that stands at a place of a text. */
  readonly surfaceAt: (text: string, from: number, to: number) => number;
  /** The id of a spelling's word under the normal form; the work is done once for each spelling. */
  readonly keyOfSurface: (surface: number) => number;
  /** Whether a word can begin a number in words. */
  readonly isNumberWord: (id: number) => boolean;
  /** Whether a word was met in this very spelling. */
  readonly hasSurface: (surface: string) => boolean;
  /** How much a word says of what a clause is about: connectives say little. */
  readonly weightOf: (id: number) => number;
}

/**
 * Name and version of the normal form: Unicode NFKC, small letters, straight apostrophes, no soft hyphens, American
 * spelling, numbers by their value.
 */
export const normalForm = "editorial-1";

/** The weight of a connective against 1 for a word with content. */
const functionWordWeight = 0.15;

/** Begins an empty vocabulary. */
export function newVocabulary(): Vocabulary {
  const ids = new Map<string, number>();
  const keys: string[] = [];
  const words: string[] = [];
  const surfaces = newSurfaces();
  const keysOfSurfaces: number[] = [];
  const weights: number[] = [];
  const numberWords: boolean[] = [];
  const idOf = (key: string): number => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = keys.length;
    ids.set(key, id);
    keys.push(key);
    words.push(key.replace(/^(?:name|date|num):/u, ""));
    numberWords.push(cardinalValue(key) !== undefined);
    weights.push(functionWords.has(key) ? functionWordWeight : 1);
    return id;
  };
  return {
    idOf,
    keyOf: (id) => keys[id] ?? "",
    wordOf: (id) => words[id] ?? "",
    surfaceAt: surfaces.idAt,
    keyOfSurface(surface) {
      const known = keysOfSurfaces[surface];
      if (known !== undefined) return known;
      const id = idOf(wordKey(surfaces.spelling(surface)));
      keysOfSurfaces[surface] = id;
      return id;
    },
    isNumberWord: (id) => numberWords[id] ?? false,
    hasSurface: surfaces.has,
    weightOf: (id) => weights[id] ?? 1,
  };
}

/** The normal form of one word. */
export function wordKey(surface: string): string {
  const key = surface
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[\u2018\u2019\u02bc]/gu, "'")
    .replace(/\u00ad/gu, "");
  if (/^\d/u.test(key)) return numberKey(key);
  return oneSpelling(key);
}

/** "1,000" and "1000" are one number; "5th" and "2a" stay words. */
function numberKey(key: string): string {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(key) ? key.replace(/,/gu, "") : key;
  return /^\d+(?:\.\d+)?$/u.test(plain) ? `num:${Number(plain)}` : plain;
}
