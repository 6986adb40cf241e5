/** The same number in figures or in words: "two" / "2", "eleventh" / "11th". */
import { cardinalValue, isCardinalWord, ordinalValue, wordValue } from "@treatydiff/core";
import type { Rule } from "../rule.ts";
import { wordsOf } from "../rule.ts";

/** The value of a number in figures or words; an ordinal is told from a cardinal. */
export function numberValue(key: string): string | undefined {
  if (/^\d+(?:\.\d+)?$/u.test(key)) return `${Number(key)}`;
  const ordinal = ordinalValue(key) ?? foreignOrdinal(key);
  if (ordinal !== undefined) return `${ordinal}.`;
  const cardinal = cardinalValue(key);
  return cardinal === undefined ? undefined : `${cardinal}`;
}

/** "1er", "premier", "tercero": an ordinal that has no other sense as a cardinal. */
function foreignOrdinal(key: string): number | undefined {
  const figures = /^(\d{1,3})-?(?:er|re|ère|e|ème|[oa]|[ºª])$/u.exec(key);
  if (figures !== null) return Number(figures[1]);
  return cardinalValue(key) === undefined &&
    /^\p{L}/u.test(key) &&
    !isCardinalWord(key, "fr") &&
    !isCardinalWord(key, "es")
    ? wordValue(key)
    : undefined;
}

export const numberForm: Rule = {
  name: "number-form",
  role: "explain",
  judge(difference, context) {
    if (difference.type !== "words" || difference.kind !== "substitution") return undefined;
    const value = (side: "base" | "comparand"): string | undefined => {
      const words = wordsOf(difference, side);
      if (words.length === 0 || words.length > 2) return undefined;
      // "thirty-fifth" is read as thirty and a fifth: as printed it is one number.
      return (
        context.numberValue(words.map(({ key }) => key).join("-")) ??
        context.numberValue(words.map(({ surface }) => surface.toLowerCase()).join("-"))
      );
    };
    const base = value("base");
    if (base === undefined || base !== value("comparand")) return undefined;
    if (!context.steps.has(base.endsWith(".") ? "ordinals" : "numbers")) return undefined;
    // The same number in the same form leads elsewhere: that is for the rule on references.
    const [b] = wordsOf(difference, "base");
    const [c] = wordsOf(difference, "comparand");
    if (b?.surface === c?.surface) return undefined;
    return { weight: "accidental", natures: ["number-form"], reason: "The same number in another form." };
  },
};
