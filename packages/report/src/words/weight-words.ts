import { type Nature, natures, type Weight, weightNames } from "@treatydiff/diff";

/** What each weight means, for a reader. */
export const weightMeanings = {
  none: "the same words, presented alike",
  accidental: "the same words, presented otherwise: a comma, a capital, a shortened month",
  formal: "what must change when the same text is made with another party",
  wording: "words changed, and no rule says that this bears on substance",
  substantive: "touches who owes what, when, how much or on which condition",
} as const satisfies Record<Weight, string>;

/**
 * Says a weight with the natures that explain it; a nature that is called like its weight is not said twice.
 *
 * @param weight of a difference
 * @param found its natures, the heaviest first
 * @returns "presentation: capitals", "wording", "may bear on substance: quantity and scope"
 * @example
 * weightAndNatures("accidental", ["capitals"]); // "presentation: capitals"
 */
export function weightAndNatures(weight: Weight, found: readonly Nature[]): string {
  const name = weightNames[weight];
  const titles = found.map((nature): string => natures[nature].title).filter((title) => title !== name);
  return titles.length === 0 ? name : `${name}: ${titles.join("; ")}`;
}
