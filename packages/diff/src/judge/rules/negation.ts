/** A word that turns the sense round: not, no, without; or the same word with and without its negative prefix. */
import type { WordInfo } from "../../words/slice.ts";
import type { Rule } from "../rule.ts";
import { onlyIn, wordsOf } from "../rule.ts";

const negatives = new Set(
  "not no never neither nor none without nothing nobody cannot prohibited forbidden".split(" "),
);
const prefixes = ["in", "un", "im", "ir", "il", "non", "dis"];

/** Whether one word is the other with a negative prefix: compatible / incompatible. */
export function areOpposites(first: string, second: string): boolean {
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  if (short.length < 4) return false;
  return prefixes.some((prefix) => long === prefix + short);
}

export const negation: Rule = {
  name: "negation",
  role: "detect",
  judge(difference) {
    if (difference.type !== "words" || difference.kind === "transposition") return undefined;
    const base = onlyIn(wordsOf(difference, "base"), wordsOf(difference, "comparand"));
    const comparand = onlyIn(wordsOf(difference, "comparand"), wordsOf(difference, "base"));
    const isNegative = ({ key }: WordInfo): boolean => negatives.has(key);
    const word = base.find(isNegative) ?? comparand.find(isNegative);
    if (word !== undefined && base.some(isNegative) !== comparand.some(isNegative)) {
      return {
        weight: "substantive",
        natures: ["negation"],
        reason: `“${word.surface}” stands on one side only.`,
      };
    }
    for (const { key, surface } of base) {
      const opposite = comparand.find((other) => areOpposites(key, other.key));
      if (opposite !== undefined) {
        return {
          weight: "substantive",
          natures: ["negation"],
          reason: `“${surface}” against its opposite “${opposite.surface}”.`,
        };
      }
    }
    return undefined;
  },
};
