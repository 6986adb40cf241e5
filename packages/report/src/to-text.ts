/**
 * The report of one comparison on one page: head, verdicts, table, adaptations, then only what differs.
 */
import type { Comparison } from "@treatydiff/diff";
import { section } from "./layout/section.ts";
import { printAdaptations } from "./text/adaptations.ts";
import { printCorrespondence } from "./text/correspondence.ts";
import { printDifferences } from "./text/differences.ts";
import { printHead } from "./text/head.ts";
import { printNotes } from "./text/notes.ts";
import { printOrder } from "./text/order.ts";
import { printPresentation } from "./text/presentation.ts";
import { printVerdicts } from "./text/verdicts.ts";
import { isWanted, type TextOptions, type View, viewOf } from "./view.ts";

/**
 * Prints a comparison as text for a reader: made for 80 columns, complete without colour.
 *
 * @param comparison what `compare` gave
 * @param options width, colours, the trees that were compared, and which differences are shown
 * @returns lines for a terminal
 * @example
 * toText(compare(base, comparand), { base, comparand }); // with the trees, readings stand in their context
 */
export function toText(comparison: Comparison, options: TextOptions = {}): string {
  const view = viewOf(comparison, options);
  const lines = [
    ...printHead(view),
    ...printFindings(view),
    ...section(view.palette, "Notes on the texts", printNotes(view)),
  ];
  return `${lines.join("\n")}\n`;
}

/** What was found, without the introduction of the texts. */
export function printFindings(view: View): readonly string[] {
  const { palette } = view;
  return [
    ...section(palette, "How far they are the same", printVerdicts(view)),
    ...section(palette, "Which article answers to which", printCorrespondence(view)),
    ...section(palette, "What stands for what", isWanted(view, "formal") ? printAdaptations(view) : []),
    ...section(palette, "Order, splits and mergers", printOrder(view)),
    ...section(palette, "What differs", printDifferences(view)),
    ...section(palette, "Presentation", isWanted(view, "accidental") ? printPresentation(view) : []),
  ];
}
