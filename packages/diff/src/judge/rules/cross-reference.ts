/** A reference to another article, paragraph or annex that names another number. */
import type { Rule } from "../rule.ts";
import { wordsOf } from "../rule.ts";

const units =
  /^(?:articles?|paragraphs?|sub-?paragraphs?|sections?|chapters?|annex(?:es)?|protocols?|parts?|points?)$/u;

export const crossReference: Rule = {
  name: "cross-reference",
  role: "detect",
  judge(difference) {
    if (difference.type !== "words" || difference.kind !== "substitution") return undefined;
    const [b] = wordsOf(difference, "base");
    const [c] = wordsOf(difference, "comparand");
    const before = difference.base?.previous?.key ?? "";
    const numeral = (key: string | undefined): boolean => /^(?:\d+[a-z]?|[ivxlc]+|[a-z])$/u.test(key ?? "");
    if (!units.test(before) || !numeral(b?.key) || !numeral(c?.key)) return undefined;
    return {
      weight: "substantive",
      natures: ["cross-reference"],
      reason:
        b?.key === c?.key
          ? `${before} ${b?.surface ?? ""} in both texts, but not the provisions that answer to one another.`
          : `The reference is to ${before} ${b?.surface ?? ""} in the one text, to ${before} ${c?.surface ?? ""} in the other.`,
    };
  },
};
