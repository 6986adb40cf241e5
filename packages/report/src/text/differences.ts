import type { Difference, Pair } from "@treatydiff/diff";
import { wrap } from "../layout/wrap.ts";
import { isWanted, type View } from "../view.ts";
import { printEntry } from "./entry.ts";

/** How readings are marked. */
export function legend({ brackets: [open, close] }: View): string {
  return `${open} ${close} enclose what differs; with nothing in them, they stand where a text lacks what the other has.`;
}

/** Every difference that may matter, in the order of the texts; numbered through, so that a reader can refer to one. */
export function printDifferences(view: View): readonly string[] {
  const found = shownEntries(view);
  if (found.length === 0) {
    const words =
      view.options.only === undefined
        ? "No difference of wording, and none that may bear on substance."
        : "No difference of the weights that were asked for.";
    return wrap(words, view.width);
  }
  const entries = found.flatMap(({ pair, difference }, i) => [
    ...(i === 0 ? [] : ["", ""]),
    ...printEntry(view, pair, difference, i + 1),
  ]);
  return view.page === "collection" ? entries : [...wrap(legend(view), view.width), "", "", ...entries];
}

/** The differences that get an entry, each with its pair. */
export function shownEntries(
  view: View,
): readonly { readonly pair: Pair; readonly difference: Difference }[] {
  return view.comparison.pairs.flatMap((pair) =>
    pair.differences
      .filter((difference) => isEntry(view, difference))
      .map((difference) => ({ pair, difference })),
  );
}

/** What may matter gets an entry of its own; presentation and adaptations only when each is asked for. */
function isEntry(view: View, { weight }: Difference): boolean {
  const isHeavy = weight === "wording" || weight === "substantive";
  return isWanted(view, weight) && (isHeavy || view.options.lighter === "each");
}
