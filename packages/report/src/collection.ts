/**
 * Pages for more than two texts. Each text is introduced once; then each two are compared; then the family.
 */
import type { Treaty } from "@treatydiff/core";
import type { Comparison, FamilyDepartures } from "@treatydiff/diff";
import { palette } from "./layout/palette.ts";
import { pageTitle, section } from "./layout/section.ts";
import { wrap } from "./layout/wrap.ts";
import { printable } from "./printable.ts";
import { printCommon } from "./text/common.ts";
import { printCorrections } from "./text/corrections.ts";
import { printPeculiar, printPeculiarInShort, printUnattributed } from "./text/family.ts";
import { printText } from "./text/head.ts";
import { printHowToRead } from "./text/how-to-read.ts";
import { printNotes } from "./text/notes.ts";
import { printFindings } from "./to-text.ts";
import { type TextOptions, type View, viewOf } from "./view.ts";
import { andList, sentence } from "./words/lists.ts";

/** How to print pages on more than two texts. */
export interface CollectionOptions extends Omit<TextOptions, "base" | "comparand"> {
  /** The trees that were compared, by siglum. */
  readonly texts?: ReadonlyMap<string, Treaty>;
  /** Of a family, `brief`: a line for each text. Default: `whole`. */
  readonly detail?: "whole" | "brief";
}

/**
 * Prints each text once: what it is, how far it may be trusted, what is odd about it.
 *
 * @param comparisons what will be printed after it
 * @param options width, colours, and the trees by siglum
 * @returns lines for a terminal; the empty string where nothing is compared
 * @example
 * introductionToText([compare(british, soviet), compare(british, chinese)], { texts });
 */
export function introductionToText(
  comparisons: readonly Comparison[],
  options: CollectionOptions = {},
): string {
  const views = comparisons.map((comparison) => collectionView(comparison, options));
  const seen = new Map<string, readonly string[]>();
  for (const view of views) {
    for (const side of ["base", "comparand"] as const) {
      const text = view[side];
      if (seen.has(text.about.siglum)) continue;
      seen.set(text.about.siglum, [...printText(view, text), ...printNotes(view, [side])]);
    }
  }
  const cautions = [...new Set(comparisons.map(({ caution }) => sentence(printable(caution))))];
  const [first] = views;
  if (first === undefined) return "";
  const lines = [
    ...pageTitle(first.palette, "The texts", first.width),
    ...[...seen.values()].flatMap((text) => ["", ...text]),
    "",
    ...cautions.flatMap((words) => wrap(words, first.width)),
    ...section(first.palette, "Corrected and suspected places", printCorrections(views)),
    ...section(first.palette, "How to read this", printHowToRead(views)),
  ];
  return `${lines.join("\n")}\n`;
}

/**
 * Prints what one comparison found, for texts that have been introduced.
 *
 * @param comparison what `compare` gave
 * @param options as for `toText`, with the trees by siglum
 * @returns lines for a terminal
 * @example
 * comparisons.map((one) => findingsToText(one, { texts })).join("\n\n");
 */
export function findingsToText(comparison: Comparison, options: CollectionOptions = {}): string {
  const view = collectionView(comparison, options);
  const names = [view.base, view.comparand].map(({ about }) => printable(about.siglum));
  const lines = [
    ...pageTitle(view.palette, names.join(" and "), view.width),
    ...printFindings(view),
    ...section(view.palette, "Notes on the comparison", printNotes(view, ["both"])),
  ];
  return `${lines.join("\n")}\n`;
}

/**
 * Prints what is peculiar to one text of a family, and what all share.
 *
 * @param family what `familyDepartures` gave
 * @param comparisons each two of its texts compared
 * @param options width, colours, how much is printed, and the trees by siglum
 * @returns lines for a terminal
 * @example
 * familyToText(familyDepartures(sigla, comparisons), comparisons, { texts });
 */
export function familyToText(
  family: FamilyDepartures,
  comparisons: readonly Comparison[],
  options: CollectionOptions = {},
): string {
  const paint = palette({ colour: options.colour ?? false });
  const views = comparisons.map((comparison) => collectionView(comparison, options));
  if (options.detail === "brief") return `${printPeculiarInShort(family, views).join("\n")}\n`;
  const lines = [
    ...pageTitle(paint, `The family: ${andList(family.sigla.map(printable))}`, options.width ?? 80),
    ...section(paint, "What stands in one text alone", printPeculiar(family, views)),
    ...section(paint, "What only two of the texts have", printUnattributed(family, views)),
    ...section(paint, "What all share", printCommon(family, views)),
  ];
  return `${lines.join("\n")}\n`;
}

function collectionView(comparison: Comparison, { texts, detail: _, ...options }: CollectionOptions): View {
  const base = texts?.get(comparison.base.siglum);
  const comparand = texts?.get(comparison.comparand.siglum);
  const trees = { ...(base && { base }), ...(comparand && { comparand }) };
  return viewOf(comparison, { ...options, ...trees }, "collection");
}
