import type { Pair } from "@treatydiff/diff";
import { hang } from "../layout/wrap.ts";
import { placeList } from "../place/place-list.ts";
import type { View } from "../view.ts";
import { capitalised } from "../words/lists.ts";

/** Clauses that stand elsewhere, were split, merged or rewritten, a sentence each. */
export function printOrder(view: View): readonly string[] {
  return view.comparison.pairs.flatMap((pair) => {
    const words = whatHappened(view, pair);
    return words === undefined ? [] : hang("  ", words, view.width);
  });
}

function whatHappened({ base, comparand }: View, pair: Pair): string | undefined {
  const from = `${capitalised(placeList(pair.base, base.place))} of ${base.name}`;
  const to = `${placeList(pair.comparand, comparand.place)} of ${comparand.name}`;
  const moved = pair.transposed ? ", and stands in another order there" : "";
  if (pair.kind === "split") return `${from} is split: it answers to ${to}${moved}.`;
  if (pair.kind === "merger") return `${from} are merged: they answer to ${to}${moved}.`;
  if (pair.kind === "rewriting") {
    return `${from} and ${to} answer to one another by their place, but are too different to be compared word by word${moved}.`;
  }
  return pair.transposed ? `${from} is moved: it stands as ${to}.` : undefined;
}
