/**
 * One difference as a reader meets it: where, how much it weighs, the two readings below each other in their context,
 * why, and what is known of the words from elsewhere.
 *
 *     3  Article I
 *        Wording: fuller or shorter name of the same referent (designation)
 *
 *        us-uk-1942    … defense information as [the President] shall authorize …
 *        us-ussr-1942  … as [the President of the United States of America] shall …
 *
 *        The same office-holder, named more fully.
 */
import type { Difference, Pair } from "@treatydiff/diff";
import { hang, pad } from "../layout/wrap.ts";
import { pairPlace } from "../place/pair-place.ts";
import { printable } from "../printable.ts";
import type { View } from "../view.ts";
import { decisionSentences } from "../words/declared-words.ts";
import { capitalised, sentence } from "../words/lists.ts";
import { standingSentences } from "../words/standing-words.ts";
import { weightAndNatures } from "../words/weight-words.ts";
import { printReadings } from "./readings.ts";

/** Space for the running number of a difference. */
const numberWidth = 4;

/** Prints one difference of a pair. */
export function printEntry(
  view: View,
  pair: Pair,
  difference: Difference,
  number: number,
): readonly string[] {
  const { palette, width } = view;
  const indent = " ".repeat(numberWidth);
  const head = hang(pad(`${number} `, numberWidth), capitalised(pairPlace(view, pair)), width);
  const weight = hang(indent, weightLine(difference), width);
  return [
    ...head.map((line) => palette.strong(line)),
    ...weight.map((line) => palette.weight(difference.weight, line)),
    "",
    ...printReadings(view, pair, difference, indent),
    "",
    ...hang(indent, sentence(printable(difference.reason)), width),
    ...(difference.flags?.includes("construction-sensitive")
      ? hang(indent, "Construction-sensitive.", width)
      : []),
    ...decisionSentences(pair, difference).flatMap((words) => hang(indent, printable(words), width)),
    ...standingSentences(view, difference).flatMap((words) => hang(indent, words, width)),
  ];
}

function weightLine({ weight, natures, kind }: Difference): string {
  const words = capitalised(weightAndNatures(weight, natures));
  return kind === "transposition" ? `${words}; moved` : words;
}
