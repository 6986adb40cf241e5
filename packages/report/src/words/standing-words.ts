/**
 * Says in words what is known of a difference from elsewhere: whether it is a slip of our copy, and what witnesses say
 * of either reading.
 */
import type { Emendation } from "@treatydiff/core";
import type { Difference } from "@treatydiff/diff";
import { ownerOf } from "../text/corrections.ts";
import type { View } from "../view.ts";
import { emendationReference, emendationSentence } from "./emendation-words.ts";
import { witnessSentence } from "./witness-words.ts";

/** Sentences on the standing of the words at a difference; none when nothing is known and nothing was asked. */
export function standingSentences(view: View, difference: Difference): readonly string[] {
  const standing = difference.standing ?? {};
  return [
    ...(standing.slip === undefined ? [] : [correction(view, standing.slip)]),
    ...(standing.suspected === undefined ? [] : [correction(view, standing.suspected)]),
    witnessSentence(view.base, difference.base, difference),
    witnessSentence(view.comparand, difference.comparand, difference),
  ].filter((words) => words !== undefined);
}

/** On pages for a collection the authority has been given once, before the comparisons. */
function correction(view: View, emendation: Emendation): string {
  const owner = ownerOf(view, emendation)?.name ?? "";
  return view.page === "collection"
    ? emendationReference(emendation, owner)
    : emendationSentence(emendation, owner);
}
