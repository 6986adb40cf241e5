/** The same word but for letters that scans confuse: "artic1es" / "articles", "tlie" / "the", "modem" / "modern". */
import { limits } from "../../limits.ts";
import type { Rule } from "../rule.ts";
import { wordsOf } from "../rule.ts";

/** What a scanner takes for what; each on the left is read as the right before the words are compared. */
const confusions: readonly (readonly [RegExp, string])[] = [
  // Figures first: "1i" is an "li", which is an "h".
  [/[1|!]/gu, "l"],
  [/0/gu, "o"],
  [/5/gu, "s"],
  [/8/gu, "b"],
  [/rn/gu, "m"],
  [/vv/gu, "w"],
  [/cl/gu, "d"],
  [/li/gu, "h"],
  [/i/gu, "l"],
  [/c/gu, "e"],
  [/u/gu, "n"],
  [/b/gu, "h"],
  [/f/gu, "t"],
];

/** Letters that no confusion takes away or brings in: two words with other ones cannot be of one shape. */
const steady = "agjkpqxyz";

/** Whether two words have the same steady letters in the same order: a quick answer for most. */
function mayBeOneShape(first: string, second: string): boolean {
  let other = 0;
  const skip = (word: string, from: number): number => {
    let at = from;
    while (at < word.length && !steady.includes(word[at] ?? "")) at += 1;
    return at;
  };
  for (let at = skip(first, 0); at < first.length; at = skip(first, at + 1)) {
    other = skip(second, other);
    if (first[at] !== second[other]) return false;
    other += 1;
  }
  return skip(second, other) >= second.length;
}

function shape(word: string): string {
  return confusions.reduce((text, [from, to]) => text.replace(from, to), word);
}

export const scanError: Rule = {
  name: "scan-error",
  role: "explain",
  judge(difference, { isSingle }) {
    if (difference.type !== "words" || difference.kind !== "substitution") return undefined;
    const letters = (side: "base" | "comparand"): string =>
      wordsOf(difference, side)
        .map(({ surface }) => surface.toLowerCase())
        .join("");
    const base = letters("base");
    const comparand = letters("comparand");
    if (base === comparand || Math.min(base.length, comparand.length) < limits.scanErrorLetters)
      return undefined;
    if (!mayBeOneShape(base, comparand) || shape(base) !== shape(comparand)) return undefined;
    // A digit within a word shows the scan, and so does a spelling that stands nowhere else; two words that both occur
    // may be alike by chance ("bear", "hear").
    const digit = /\p{L}[\d|!]|[\d|!]\p{L}/u;
    const single = [base, comparand].some((word) => isSingle(word));
    if (!digit.test(base) && !digit.test(comparand) && !single) return undefined;
    return {
      weight: "accidental",
      natures: ["spelling"],
      reason: "The same word but for letters that scans confuse.",
    };
  },
};
