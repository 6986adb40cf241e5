/** A synopsis and a template as tables for spreadsheets and statistics. */
import { natures, type Synopsis, type Template, weightNames } from "@treatydiff/diff";
import { csvTable } from "../escape/csv.ts";
import { capitalised } from "../words/lists.ts";
import { namersOf, type SynopsisTextOptions } from "./places.ts";

/**
 * Writes a synopsis as CSV: a line for each clause, and for each text its loci, its place, its words and which reading it
 * has, so that texts with one number agree.
 *
 * @param table what `synopsis` gave
 * @param options the trees by siglum, so that places are named as the texts print them
 * @returns a table after RFC 4180; what a spreadsheet would compute is defused
 * @example
 * synopsisToCsv(synopsis([british, chinese, soviet]));
 */
export function synopsisToCsv(table: Synopsis, { texts }: SynopsisTextOptions = {}): string {
  const sigla = table.texts.map(({ siglum }) => siglum);
  const namers = namersOf(sigla, texts);
  const head = [
    "row",
    "section",
    "unit",
    "share",
    "equal",
    "weight",
    "weight_shown",
    "transposed",
    ...sigla.flatMap((siglum) => ["loci", "place", "text", "reading"].map((name) => `${siglum}_${name}`)),
    "standing",
    "about",
  ];
  const standing = table.texts.map((text) => `${text.siglum}: ${text.standing}`).join("; ");
  const rows = table.rows.map((row, i) => [
    i + 1,
    row.section,
    row.unit,
    row.share,
    yes(row.equal),
    row.weight,
    weightNames[row.weight],
    yes(row.transposed),
    ...row.cells.flatMap(({ siglum, loci, text, lacuna, reading }) => [
      loci.join(" "),
      loci.map((locus) => namers.get(siglum)?.(locus) ?? locus).join("; "),
      lacuna ? "(lacuna of our copy)" : (text ?? ""),
      reading === null ? "" : reading + 1,
    ]),
    standing,
    table.caution,
  ]);
  return csvTable([head, ...rows]);
}

/**
 * Writes a template as CSV: a line for each clause that all or most of the texts have, in its words with slots, and behind
 * it a line for each departure of a text from them.
 *
 * @param made what `template` gave
 * @param options the trees by siglum, so that places are named as the texts print them
 * @returns a table after RFC 4180; what a spreadsheet would compute is defused
 * @example
 * templateToCsv(template([british, chinese, soviet]));
 */
export function templateToCsv(made: Template, { texts }: SynopsisTextOptions = {}): string {
  const sigla = made.texts.map(({ siglum }) => siglum);
  const namers = namersOf(sigla, texts);
  const placeOf = (siglum: string, loci: readonly string[]): string =>
    capitalised(loci.map((locus) => namers.get(siglum)?.(locus) ?? locus).join("; "));
  const head = [
    "clause",
    "line",
    "siglum",
    "loci",
    "place",
    "share",
    "kind",
    "template_text",
    "text",
    "weight",
    "weight_shown",
    "natures",
    "nature_titles",
    "about",
  ];
  const rows = made.clauses.flatMap((clause, i) => [
    [
      i + 1,
      "template",
      clause.shownFrom,
      clause.loci.join(" "),
      placeOf(clause.shownFrom, clause.loci),
      clause.share,
      "",
      clause.text,
      "",
      "",
      "",
      "",
      "",
      made.caution,
    ],
    ...made.departures
      .filter((departure) => departure.clause === i)
      .map((departure) => [
        i + 1,
        "departure",
        departure.siglum,
        departure.loci.join(" "),
        placeOf(departure.siglum, departure.loci),
        "",
        departure.kind,
        departure.template ?? "",
        departure.reading ?? "",
        departure.weight,
        weightNames[departure.weight],
        departure.natures.join(" "),
        departure.natures.map((nature) => natures[nature].title).join("; "),
        made.caution,
      ]),
  ]);
  return csvTable([head, ...rows]);
}

function yes(is: boolean): string {
  return is ? "yes" : "no";
}
