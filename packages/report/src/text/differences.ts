import type { Difference } from "@treatydiff/diff";
import { type Entry, numbered } from "../document/document.ts";
import { wrap } from "../layout/wrap.ts";
import { isWanted, type View } from "../view.ts";
import { printEntry } from "./entry.ts";

/** How readings are marked. */
export function legend({ brackets: [open, close] }: View): string {
  return `${open} ${close} enclose what differs; with nothing in them, they stand where a text lacks what the other has.`;
}

/** Every difference that may matter, in the order of the texts, with its number, so that a reader can refer to one. */
export function printDifferences(view: View): readonly string[] {
  const found = shownEntries(view);
  if (found.length === 0) {
    const words =
      view.options.only === undefined
        ? "No difference of wording, and none that may bear on substance."
        : "No difference of the weights that were asked for.";
    return wrap(words, view.width);
  }
  const entries = found.flatMap(({ pair, difference, number }, i) => [
    ...(i === 0 ? [] : ["", ""]),
    ...printEntry(view, pair, difference, number),
  ]);
  return view.page === "collection" ? entries : [...wrap(legend(view), view.width), "", "", ...entries];
}

/**
 * The differences that get an entry. Their numbers are those of every other report: through all differences, shown here
 * or not.
 */
export function shownEntries(view: View): readonly Entry[] {
  return numbered(view.comparison).filter(({ difference }) => isEntry(view, difference));
}

/** What may matter gets an entry of its own; presentation and adaptations only when each is asked for. */
function isEntry(view: View, { weight }: Difference): boolean {
  const isHeavy = weight === "wording" || weight === "substantive";
  return isWanted(view, weight) && (isHeavy || view.options.lighter === "each");
}
