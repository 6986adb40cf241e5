/**
 * Marks between the same words are presentation; but a comma or semicolon where a limb, a relative clause or a
 * participle begins can decide what goes with what, and is flagged.
 *
 *     any defense article or defense information[,] transferred to it under the Act        us-ussr-1942, Article III
 */
import { plainMarks } from "../../words/marks.ts";
import type { Rule } from "../rule.ts";

const boundaryWords = new Set(
  "and or but nor which that who whom whose where if unless except provided save until when whether".split(
    " ",
  ),
);
const shortVerbs = new Set("made given taken held done known shown set put paid".split(" "));

/** Participles end in -ed or -ing; short words of that ending ("bed", "thing") are none. */
function isParticiple(word: string): boolean {
  return shortVerbs.has(word) || (word.length > 5 && /(?:ed|ing)$/u.test(word));
}

export const marks: Rule = {
  name: "marks",
  role: "explain",
  judge(difference) {
    if (difference.type !== "marks") return undefined;
    const { baseMarks, comparandMarks, nextWord } = difference;
    if (plainMarks(baseMarks) === plainMarks(comparandMarks)) {
      return {
        weight: "accidental",
        natures: ["typography"],
        reason: "The same mark in another typographic shape.",
      };
    }
    if (/^[-‐‑]?$/u.test(baseMarks) && /^[-‐‑]?$/u.test(comparandMarks)) {
      return {
        weight: "accidental",
        natures: ["hyphenation"],
        reason: "The same words, joined by a hyphen or not.",
      };
    }
    const sensitive = nextWord !== "" && (boundaryWords.has(nextWord) || isParticiple(nextWord));
    return {
      weight: "accidental",
      natures: ["punctuation"],
      reason: sensitive
        ? "The words are the same, only marks differ; the mark stands where a limb or participle begins, and can decide what goes with what."
        : "The words are the same; only marks differ.",
      ...(sensitive ? { flags: ["construction-sensitive"] as const } : {}),
    };
  },
};
