/** An item of a list, or a word that widens or narrows what is covered, stands on one side only. */
import { isFunctionWord } from "../../words/function-words.ts";
import type { Rule } from "../rule.ts";

const quantifiers = new Set(
  "all any each every only solely exclusively both either some certain other".split(" "),
);

export const scope: Rule = {
  name: "scope",
  role: "detect",
  judge(difference) {
    if (difference.type !== "words" || (difference.kind !== "addition" && difference.kind !== "omission"))
      return undefined;
    if (difference.place.section !== "operative") return undefined;
    const slice = difference.comparand ?? difference.base;
    if (slice === null) return undefined;
    const { words, before, after } = slice;
    const content = words.filter(({ key, kind }) => kind !== "word" || !isFunctionWord(key));
    const edge = (key: string | undefined): boolean => key === "and" || key === "or";
    const listItem =
      content.length > 0 &&
      words.length >= 2 &&
      (edge(words[0]?.key) || edge(words.at(-1)?.key) || (edge(before.at(-1)?.key) && edge(after[0]?.key)));
    const quantifier = words.length <= 2 ? words.find(({ key }) => quantifiers.has(key)) : undefined;
    if (!listItem && quantifier === undefined) return undefined;
    return {
      weight: "substantive",
      natures: ["scope"],
      reason: listItem
        ? "An item of a list stands on one side only."
        : `“${quantifier?.surface ?? ""}”: what is covered may be wider or narrower.`,
    };
  },
};
