/** A word that turns the sense round: not, no, without; the same word with and without its negative prefix; an opposite. */
import { limits } from "../../limits.ts";
import type { WordInfo } from "../../words/slice.ts";
import { opposites } from "../opposites.ts";
import type { Judgement, Rule } from "../rule.ts";
import { onlyIn, wordsOf } from "../rule.ts";

const negatives = new Set(
  (
    "not no never neither nor none non without nothing nobody cannot prohibited forbidden " +
    "ne n'est n'ont n'a pas aucun aucune jamais sans ni nul nulle interdit interdite " +
    "ningún ninguna nunca jamás sin prohibido prohibida"
  ).split(" "),
);
const prefixes = ["in", "un", "im", "ir", "il", "non", "dis", "mis", "anti"];

/** Whether one word is the other with a negative prefix: compatible / incompatible. */
export function isNegated(first: string, second: string): boolean {
  const [short, long] = first.length < second.length ? [first, second] : [second, first];
  return short.length >= limits.negatedStem && prefixes.some((prefix) => long === prefix + short);
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
      return found(`“${word.surface}” stands on one side only.`);
    }
    for (const { key, surface } of base) {
      const opposite = comparand.find((other) => isNegated(key, other.key) || opposites(key, other.key));
      if (opposite !== undefined) return found(`“${surface}” against its opposite “${opposite.surface}”.`);
    }
    return undefined;
  },
};

function found(reason: string): Judgement {
  return { weight: "substantive", natures: ["negation"], reason };
}
