/**
 * What every section of a report needs: the comparison, who is called what, and how places, widths and colours are
 * done. Made once, never changed.
 */
import type { Treaty } from "@treatydiff/core";
import type { ComparedText, Comparison, Weight } from "@treatydiff/diff";
import stringWidth from "string-width";
import { type Palette, palette } from "./layout/palette.ts";
import { type Brackets, bracketsFor } from "./place/brackets.ts";
import { type PlaceNamer, placeNamer } from "./place/places.ts";
import { printable } from "./printable.ts";

/** How to print a comparison. */
export interface TextOptions {
  /** Columns of a line. Default: 80. */
  readonly width?: number;
  /** ANSI colours, as an addition. Default: none. */
  readonly colour?: boolean;
  /** The trees that were compared: with them, readings stand in their context and places bear printed labels. */
  readonly base?: Treaty;
  readonly comparand?: Treaty;
  /** Only differences of these weights. Default: all. */
  readonly only?: readonly Exclude<Weight, "none">[];
  /** `each`: also differences of presentation and adaptations one by one. Default: their sum, with places. */
  readonly lighter?: "sum" | "each";
}

/** Which of the two texts. */
export type Side = "base" | "comparand";

/** One of the two texts as a report sees it. */
export interface TextView {
  readonly side: Side;
  /** What lines begin with: the siglum, or "base" and "comparand" where sigla would not tell the two apart. */
  readonly name: string;
  readonly about: ComparedText;
  readonly place: PlaceNamer;
  readonly treaty?: Treaty;
}

/** What is needed to print readings of two texts. */
export interface Spread {
  readonly base: TextView;
  readonly comparand: TextView;
  readonly width: number;
  readonly palette: Palette;
  readonly brackets: Brackets;
}

/** Everything a section needs. */
export interface View extends Spread {
  readonly comparison: Comparison;
  readonly options: TextOptions;
  /** `collection`: texts, degrees and corrected places are introduced once, before several comparisons. */
  readonly page: "report" | "collection";
}

const defaultWidth = 80;

/** A longer siglum would leave too little room for the words beside it. */
const longestName = 20;

/** Makes the view of a comparison. */
export function viewOf(
  comparison: Comparison,
  options: TextOptions = {},
  page: View["page"] = "report",
): View {
  const { base, comparand } = comparison;
  const sigla = [printable(base.siglum), printable(comparand.siglum)];
  const usable = sigla[0] !== sigla[1] && sigla.every((siglum) => stringWidth(siglum) <= longestName);
  const text = (side: Side, about: ComparedText, treaty: Treaty | undefined): TextView => ({
    side,
    name: usable ? printable(about.siglum) : side,
    about,
    place: placeNamer(treaty),
    ...(treaty === undefined ? {} : { treaty }),
  });
  return {
    comparison,
    base: text("base", base, options.base),
    comparand: text("comparand", comparand, options.comparand),
    width: options.width ?? defaultWidth,
    palette: palette({ colour: options.colour ?? false }),
    brackets: bracketsFor([options.base, options.comparand]),
    options,
    page,
  };
}

/** Whether differences of a weight are to be shown. */
export function isWanted(view: View, weight: Weight): boolean {
  const { only } = view.options;
  return weight !== "none" && (only === undefined || only.includes(weight));
}
