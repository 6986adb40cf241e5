/** The same word but for letters that scans confuse: "artic1es" / "articles", "tlie" / "the", "modem" / "modern". */
import { limits } from "../../limits.ts";
import { isKnownWord } from "../../words/known-words.ts";
import type { WordInfo } from "../../words/slice.ts";
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

/** Words whose long s was taken for an f: "difpofe". Each is a word on one side only: "fame" and "same", "fix" and "six" are on both. */
function haveLongS(base: readonly WordInfo[], comparand: readonly WordInfo[]): boolean {
  return (
    base.length === comparand.length &&
    base.every(({ surface }, i) => {
      const [one, other] = [surface.toLowerCase(), (comparand[i]?.surface ?? "").toLowerCase()];
      if (one === other) return true;
      // The last letter of a word is never a long s.
      return (
        one.at(-1) === other.at(-1) &&
        one.replace(/f/gu, "s") === other.replace(/f/gu, "s") &&
        isKnownWord(one) !== isKnownWord(other)
      );
    })
  );
}

export const scanError: Rule = {
  name: "scan-error",
  role: "explain",
  judge(difference, { isEnglish, isSingle }) {
    if (difference.type !== "words" || difference.kind !== "substitution") return undefined;
    const letters = (side: "base" | "comparand"): string =>
      wordsOf(difference, side)
        .map(({ surface }) => surface.toLowerCase())
        .join("");
    const base = letters("base");
    const comparand = letters("comparand");
    if (base === comparand || Math.min(base.length, comparand.length) < limits.scanErrorLetters)
      return undefined;
    if (isEnglish && haveLongS(wordsOf(difference, "base"), wordsOf(difference, "comparand"))) {
      return {
        weight: "accidental",
        natures: ["spelling"],
        reason: "The same word; the long s of the one text stands as an f in the other.",
      };
    }
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
