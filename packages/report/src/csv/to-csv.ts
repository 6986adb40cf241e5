/** Tables for spreadsheets and statistics: one function a table. The first line holds the names of the columns. */
import { type Comparison, natures, weightNames } from "@treatydiff/diff";
import { makeDocument, numbered } from "../document/document.ts";
import { introductionLine } from "../document/introduction.ts";
import { csvTable } from "../escape/csv.ts";
import { textOf } from "../pieces/cut-pieces.ts";
import { placeList } from "../place/place-list.ts";
import { placeNamer } from "../place/places.ts";
import type { PlacedLeaf, Trees } from "../rows/merge-texts.ts";

/** What every line says of its texts, so that a line that is copied out still says it. */
const aboutNames = [
  "base_siglum",
  "base_standing",
  "comparand_siglum",
  "comparand_standing",
  "about",
] as const;

function aboutCells(comparison: Comparison): readonly string[] {
  const { base, comparand } = comparison;
  return [base.siglum, base.standing, comparand.siglum, comparand.standing, introductionLine(comparison)];
}

const yes = (is: boolean): string => (is ? "yes" : "no");

/**
 * The table of correspondence: a line for each article, recital or other unit.
 *
 * @param comparison what `compare` gave
 * @param trees the trees that were compared: with them places are named as the texts print them
 * @returns a table after RFC 4180; what a spreadsheet would compute is defused
 * @example
 * correspondenceToCsv(compare(base, comparand), { base, comparand });
 */
export function correspondenceToCsv(comparison: Comparison, trees?: Trees): string {
  const place = { base: placeNamer(trees?.base), comparand: placeNamer(trees?.comparand) };
  const head = [
    "base_loci",
    "base_place",
    "comparand_loci",
    "comparand_place",
    "unit",
    "kind",
    "transposed",
    "renumbered",
    "weight",
    "weight_shown",
    "similarity",
    ...aboutNames,
  ];
  const rows = comparison.correspondence.map((row) => [
    row.base.join(" "),
    placeList(row.base, place.base),
    row.comparand.join(" "),
    placeList(row.comparand, place.comparand),
    row.unit,
    row.kind,
    yes(row.transposed),
    yes(row.renumbered),
    row.weight,
    weightNames[row.weight],
    row.similarity,
    ...aboutCells(comparison),
  ]);
  return csvTable([head, ...rows]);
}

/**
 * Every difference: a line each, numbered as in the other reports.
 *
 * @param comparison what `compare` gave
 * @param trees the trees that were compared: with them places are named as the texts print them
 * @returns a table after RFC 4180; what a spreadsheet would compute is defused
 * @example
 * differencesToCsv(compare(base, comparand), { base, comparand });
 */
export function differencesToCsv(comparison: Comparison, trees?: Trees): string {
  const place = { base: placeNamer(trees?.base), comparand: placeNamer(trees?.comparand) };
  const head = [
    "number",
    "base_loci",
    "base_place",
    "comparand_loci",
    "comparand_place",
    "kind",
    "weight",
    "weight_shown",
    "natures",
    "nature_titles",
    "rule",
    "reason",
    "flags",
    "base_text",
    "base_start",
    "base_end",
    "comparand_text",
    "comparand_start",
    "comparand_end",
    "base_status",
    "comparand_status",
    "slip",
    "suspected",
    ...aboutNames,
  ];
  const rows = numbered(comparison).map(({ number, pair, difference }) => [
    number,
    pair.base.join(" "),
    placeList(pair.base, place.base),
    pair.comparand.join(" "),
    placeList(pair.comparand, place.comparand),
    difference.kind,
    difference.weight,
    weightNames[difference.weight],
    difference.natures.join(" "),
    difference.natures.map((nature) => natures[nature].title).join("; "),
    difference.rule,
    difference.reason,
    (difference.flags ?? []).join(" "),
    ...readingCells(difference.base),
    ...readingCells(difference.comparand),
    difference.standing?.base ?? "",
    difference.standing?.comparand ?? "",
    difference.standing?.slip?.id ?? "",
    difference.standing?.suspected?.id ?? "",
    ...aboutCells(comparison),
  ]);
  return csvTable([head, ...rows]);
}

function readingCells(
  reading: { readonly text: string; readonly start: number; readonly end: number } | null,
): readonly (string | number)[] {
  return reading === null ? ["", "", ""] : [reading.text, reading.start, reading.end];
}

/**
 * Both texts clause by clause, side by side, as a synopsis has them.
 *
 * @param comparison what `compare` gave
 * @param trees the trees that were compared: the whole texts are in it
 * @returns a table after RFC 4180; what a spreadsheet would compute is defused
 * @example
 * clausesToCsv(compare(base, comparand), { base, comparand });
 */
export function clausesToCsv(comparison: Comparison, trees: Trees): string {
  const { sections, numberOf, view } = makeDocument(comparison, trees);
  const head = [
    "base_locus",
    "base_place",
    "base_text",
    "comparand_locus",
    "comparand_place",
    "comparand_text",
    "kind",
    "moved",
    "weight",
    "weight_shown",
    "similarity",
    "differences",
    ...aboutNames,
  ];
  const side = (name: "base" | "comparand", placed: readonly PlacedLeaf[]): readonly string[] => {
    const loci = placed.map(({ leaf }) => leaf.locus);
    return [loci.join(" "), placeList(loci, view[name].place), textOf(placed.map(({ leaf }) => leaf))];
  };
  const rows = sections.flatMap(({ paragraphs }) =>
    paragraphs.flatMap(({ rows: inside }) =>
      inside.map(({ base, comparand, pair, moved }) => [
        ...side("base", base),
        ...side("comparand", comparand),
        pair?.kind ?? "not compared",
        moved ?? "",
        pair?.weight ?? "",
        pair === undefined ? "" : weightNames[pair.weight],
        pair?.similarity ?? "",
        (pair?.differences ?? []).map(numberOf).join(" "),
        ...aboutCells(comparison),
      ]),
    ),
  );
  return csvTable([head, ...rows]);
}
