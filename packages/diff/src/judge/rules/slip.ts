/**
 * A slip of the pen or the press: the same word but for one letter that is missing, too many, another one, or exchanged
 * with its neighbour, where the one form is a word of the dictionary and the other is none.
 *
 *     prohibited / proibited        their / thier        shall / shal
 *
 * Where both are words, as "united" and "untied", nobody can tell a slip from a change.
 */
import { limits } from "../../limits.ts";
import { isKnownWord } from "../../words/known-words.ts";
import type { WordInfo } from "../../words/slice.ts";
import type { Rule } from "../rule.ts";
import { wordsOf } from "../rule.ts";

export const slip: Rule = {
  name: "slip",
  role: "explain",
  judge(difference, { isEnglish }) {
    if (!isEnglish || difference.type !== "words" || difference.kind !== "substitution") return undefined;
    const base = wordsOf(difference, "base");
    const comparand = wordsOf(difference, "comparand");
    if (base.length !== comparand.length || base.length > 3) return undefined;
    let slips = 0;
    for (const [i, word] of base.entries()) {
      const other = comparand[i];
      if (other === undefined || word.key === other.key) continue;
      if (!isSlip(word, other)) return undefined;
      slips += 1;
    }
    if (slips === 0) return undefined;
    return {
      weight: "accidental",
      natures: ["spelling"],
      reason: "The same word but for one letter, and only one of the two is a word of the dictionary.",
    };
  },
};

function isSlip(one: WordInfo, other: WordInfo): boolean {
  if (one.kind === "date" || other.kind === "date" || one.kind === "name" || other.kind === "name")
    return false;
  const [first, second] = [one.surface.toLowerCase(), other.surface.toLowerCase()];
  // "it's" for "its"
  if (first !== second && first.replace(/['’]/gu, "") === second.replace(/['’]/gu, "")) return true;
  if (!/^\p{L}+$/u.test(first) || !/^\p{L}+$/u.test(second)) return false;
  // "bonâ fide" of old prints: English keeps no accents of its own.
  if (first !== second && unaccented(first) === unaccented(second)) return true;
  const isName = [one, other].every(({ surface }) => /^\p{Lu}/u.test(surface));
  if (Math.max(first.length, second.length) < (isName ? limits.slipNameLetters : limits.slipLetters))
    return false;
  return isOneSlipApart(first, second) && isKnownWord(first) !== isKnownWord(second);
}

function unaccented(word: string): string {
  return word.normalize("NFD").replace(/\p{M}/gu, "");
}

/** Whether one edit leads from one word to the other: Damerau (1964) found four in five misspellings to be so. */
function isOneSlipApart(first: string, second: string): boolean {
  const [short, long] = first.length <= second.length ? [first, second] : [second, first];
  if (long.length - short.length > 1 || short === long) return false;
  let at = 0;
  while (at < short.length && short[at] === long[at]) at += 1;
  if (long.length > short.length) return short.slice(at) === long.slice(at + 1);
  const isOther = short.slice(at + 1) === long.slice(at + 1);
  const isExchanged =
    short[at] === long[at + 1] && short[at + 1] === long[at] && short.slice(at + 2) === long.slice(at + 2);
  return isOther || isExchanged;
}
