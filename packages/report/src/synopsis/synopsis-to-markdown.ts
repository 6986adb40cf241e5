/** A synopsis in Markdown: a table with a column for each text and a row for each clause. */
import { type Synopsis, type SynopsisCell, type SynopsisRow, weightNames } from "@treatydiff/diff";
import { escapeMarkdown } from "../escape/markdown.ts";
import { heading, table as markdownTable } from "../markdown/parts.ts";
import { andList } from "../words/lists.ts";
import { namersOf, rowPlace, type SynopsisTextOptions } from "./places.ts";
import { introduction } from "./synopsis-to-text.ts";

/**
 * Writes a synopsis as Markdown. Where a text has the words of one further left, its cell says so.
 *
 * @param table what `synopsis` gave
 * @param options the trees by siglum, so that places are named as the texts print them
 * @returns a page of Markdown, everything from the texts escaped
 * @example
 * synopsisToMarkdown(synopsis([british, chinese, soviet]));
 */
export function synopsisToMarkdown(table: Synopsis, { texts }: SynopsisTextOptions = {}): string {
  const sigla = table.texts.map(({ siglum }) => siglum);
  const namers = namersOf(sigla, texts);
  const rows = table.rows.map((row) => [
    escapeMarkdown(rowPlace(row.cells, namers)),
    ...row.cells.map((cell, i) => cellWords(cell, i, row)),
    weightNames[row.weight],
  ]);
  const lines = [
    ...heading(1, `Synopsis of ${andList(sigla.map(escapeMarkdown))}`),
    ...introduction(table).flatMap((words) => [escapeMarkdown(words), ""]),
    ...markdownTable(["Place", ...sigla.map(escapeMarkdown), "Heaviest difference"], rows),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

function cellWords(cell: SynopsisCell, column: number, { cells }: SynopsisRow): string {
  if (cell.lacuna) return "(lacuna of our copy)";
  if (cell.text === null) return "–";
  const same = cells.slice(0, column).find(({ reading }) => reading === cell.reading);
  const words = same === undefined ? escapeMarkdown(cell.text) : `as ${escapeMarkdown(same.siglum)}`;
  return cell.moved ? `${words} (in another order)` : words;
}
