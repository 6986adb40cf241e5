import { isCardinalWord, type NumberLanguage } from "@treatydiff/core";
import { functionWords } from "./function-words.ts";
import { defaultNormalForm, type NormalStep } from "./normal-form.ts";
import { oneSpelling } from "./spelling.ts";
import { newSurfaces } from "./surfaces.ts";

/** Words and names as integers, shared by the two texts of a comparison. */
export interface Vocabulary {
  readonly idOf: (key: string) => number;
  readonly keyOf: (id: number) => string;
  /** The key without the prefix that tells what it is of: "name:", "date:", "num:". */
  readonly wordOf: (id: number) => string;
  /** The id of the spelling that stands at a place of a text. */
  readonly surfaceAt: (text: string, from: number, to: number, hash: number) => number;
  /** The id of a spelling's word under the normal form; the work is done once for each spelling. */
  readonly keyOfSurface: (surface: number) => number;
  /** Whether a word can begin a number in words. */
  readonly isNumberWord: (id: number) => boolean;
  /** Whether a word was met in this very spelling. */
  readonly hasSurface: (surface: string) => boolean;
  /** How much a word says of what a clause is about: connectives say little. */
  readonly weightOf: (id: number) => number;
}

/** The weight of a connective against 1 for a word with content. */
const functionWordWeight = 0.15;

const allSteps: ReadonlySet<NormalStep> = new Set(defaultNormalForm.steps);

/** Begins an empty vocabulary of words under some steps of a normal form. */
export function newVocabulary(
  steps: ReadonlySet<NormalStep> = allSteps,
  languages: readonly NumberLanguage[] = ["en"],
): Vocabulary {
  const ids = new Map<string, number>();
  const keys: string[] = [];
  const words: string[] = [];
  const surfaces = newSurfaces();
  const keysOfSurfaces: number[] = [];
  const weights: number[] = [];
  const numberWords: boolean[] = [];
  // Of texts in French and Spanish no spelling is known, and English words would be made of theirs.
  const taken = languages.every((language) => language === "en")
    ? steps
    : new Set([...steps].filter((step) => step !== "spelling"));
  const idOf = (key: string): number => {
    const known = ids.get(key);
    if (known !== undefined) return known;
    const id = keys.length;
    ids.set(key, id);
    keys.push(key);
    words.push(key.replace(/^(?:name|date|num):/u, ""));
    numberWords.push(steps.has("numbers") && languages.some((language) => isCardinalWord(key, language)));
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
      const id = idOf(wordKey(surfaces.spelling(surface), taken));
      keysOfSurfaces[surface] = id;
      return id;
    },
    isNumberWord: (id) => numberWords[id] ?? false,
    hasSurface: surfaces.has,
    weightOf: (id) => weights[id] ?? 1,
  };
}

/** One word under the steps of a normal form; by default under all of them. */
export function wordKey(surface: string, steps: ReadonlySet<NormalStep> = allSteps): string {
  let key = surface;
  if (steps.has("unicode") && !/^[ -~]*$/u.test(key)) {
    key = key
      .normalize("NFKC")
      .replace(/[\u2018\u2019\u02bc]/gu, "'")
      .replace(/\u00ad/gu, "");
  }
  if (steps.has("case")) key = key.toLowerCase();
  if (key === "&") return steps.has("abbreviations") ? "and" : key;
  if (/^\d/u.test(key)) return steps.has("numbers") ? numberKey(key) : key;
  return steps.has("spelling") ? oneSpelling(key) : key;
}

/** "1,000" and "1000" are one number; "5th" and "2a" stay words. */
function numberKey(key: string): string {
  const plain = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/u.test(key) ? key.replace(/,/gu, "") : key;
  return /^\d+(?:\.\d+)?$/u.test(plain) ? `num:${Number(plain)}` : plain;
}
