import { weightNames, weights } from "@treatydiff/diff";
import { hang, wrap } from "../layout/wrap.ts";
import type { View } from "../view.ts";
import { weightMeanings } from "../words/weight-words.ts";
import { legend } from "./differences.ts";
import { degreesIn, printMeanings } from "./verdicts.ts";

/** What the words of the pages mean: weights, degrees, marks. Once, before several comparisons. */
export function printHowToRead(views: readonly View[]): readonly string[] {
  const [first] = views;
  if (first === undefined) return [];
  const degrees = views.flatMap(({ comparison }) => degreesIn(comparison.verdicts));
  return [
    ...wrap("Of every difference it is said how much it weighs:", first.width),
    ...weights
      .filter((weight) => weight !== "none")
      .flatMap((weight) => hang("  ", `“${weightNames[weight]}”: ${weightMeanings[weight]}.`, first.width)),
    "",
    ...wrap("Of every two texts, how far they are the same:", first.width),
    ...printMeanings(first, degrees),
    "",
    ...wrap(legend(first), first.width),
  ];
}
