/**
 * A synopsis for a reader: each clause once, in the words that most texts share, and under it what the others have.
 */
import { type Synopsis, type SynopsisCell, type SynopsisRow, weightNames } from "@treatydiff/diff";
import { printable } from "../printable.ts";
import { andList, count, sentence } from "../words/lists.ts";
import { changeWords } from "./change-words.ts";
import { type Page, type PagePart, pageToText } from "./page.ts";
import { namersOf, rowPlace, type SynopsisTextOptions } from "./places.ts";

/**
 * Prints a synopsis as text.
 *
 * @param table what `synopsis` gave
 * @param options width, colours, and the trees by siglum, so that places are named as the texts print them
 * @returns lines for a terminal
 * @example
 * synopsisToText(synopsis([british, chinese, soviet]), { width: 72 });
 */
export function synopsisToText(table: Synopsis, options: SynopsisTextOptions = {}): string {
  return pageToText(synopsisPage(table, options), {
    width: options.width ?? 80,
    colour: options.colour ?? false,
  });
}

function synopsisPage(table: Synopsis, { texts }: SynopsisTextOptions): Page {
  const sigla = table.texts.map(({ siglum }) => siglum);
  const namers = namersOf(sigla, texts);
  return {
    title: `Synopsis of ${andList(sigla.map(printable))}`,
    introduction: introduction(table),
    parts: table.rows.map((row): PagePart => {
      const [shared] = row.readings;
      return {
        title: rowPlace(row.cells, namers),
        paragraphs: [heading(row), printable(shared?.text ?? "")],
        points: row.cells.flatMap((cell) => cellPoints(cell, row)),
      };
    }),
  };
}

/** What is to be said before the table. */
export function introduction({ rows, unplaced, caution }: Synopsis): readonly string[] {
  const alike = rows.filter(({ equal }) => equal).length;
  const moved = rows.filter(({ transposed }) => transposed).length;
  const words = [
    `${count(rows.length, "clause")}, of which ${alike} the same in all texts, presentation and adaptations apart.`,
    moved === 0 ? "" : `${count(moved, "clause stands", "clauses stand")} elsewhere in one of the texts.`,
    unplaced.length === 0
      ? ""
      : `${count(unplaced.length, "correspondence", "correspondences")} between two of the texts did not fit into the table.`,
    sentence(printable(caution)),
  ];
  return [words.filter((one) => one !== "").join(" ")];
}

function heading({ readings, majority, weight, equal }: SynopsisRow): string {
  if (equal) return `The same in all texts (heaviest difference: ${weightNames[weight]}).`;
  const [first] = readings;
  const holders = andList((first?.sigla ?? []).map(printable));
  const most = majority ? "" : ", which no other text has in the same words";
  return `In the words of ${holders}${readings.length > 1 ? most : ""} (heaviest difference: ${weightNames[weight]}):`;
}

function cellPoints(cell: SynopsisCell, { equal }: SynopsisRow): readonly string[] {
  const siglum = printable(cell.siglum);
  if (cell.lacuna) return [`${siglum}: our copy has a lacuna here.`];
  if (cell.text === null) return [`${siglum} lacks the clause.`];
  const moved = cell.moved ? [`${siglum} has the clause in another order.`] : [];
  if (equal) return moved;
  const changes = cell.differences
    .filter(({ weight }) => weight === "wording" || weight === "substantive")
    .map(({ kind, base, comparand, weight, natures }) =>
      changeWords({ kind, own: comparand?.text ?? null, shared: base?.text ?? null, weight, natures }),
    );
  return [...moved, ...(changes.length === 0 ? [] : [`${siglum} ${changes.join("; ")}.`])];
}
