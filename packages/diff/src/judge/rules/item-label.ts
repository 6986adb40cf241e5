/**
 * The letter or number of an item, printed inside a sentence in one text and left out, or set apart, in the other: "(b)".
 * A typist makes "1;" or "1," of "1.", and the label is then read with the words that follow it.
 */
import type { Rule } from "../rule.ts";

export const itemLabel: Rule = {
  name: "item-label",
  role: "explain",
  judge(difference) {
    if (difference.type !== "words" || (difference.kind !== "addition" && difference.kind !== "omission"))
      return undefined;
    const slice = difference.base ?? difference.comparand;
    const [label] = slice?.words ?? [];
    if (slice === null || label === undefined || slice.words.length !== 1) return undefined;
    if (!/^(?:[a-z]|[ivx]{1,5}|\d{1,2})$/u.test(label.key)) return undefined;
    // "(2)" may be a sum repeated in figures: then a number stands before it.
    const [before, behind] = slice.marks;
    // Where a limb ends at the label's own mark, the label stands last: "… one of them. 2;".
    const opens =
      slice.before.length === 0 || (slice.after.length === 0 ? /[.;]\s*$/u : /[.;:]\s*$/u).test(before);
    const isLabel =
      behind.startsWith("/") ||
      (behind.startsWith(")") && slice.before.at(-1)?.kind !== "number") ||
      (opens && /^\s*[.;:,]/u.test(behind));
    if (!isLabel) return undefined;
    return {
      weight: "accidental",
      natures: ["typography"],
      reason: "The label of an item stands inside the sentence in one text only.",
    };
  },
};
