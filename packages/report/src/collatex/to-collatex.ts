/**
 * A comparison as the alignment table of CollateX, so that its tools can go on with it: a row for each stretch, in it
 * the tokens of either text.
 *
 *     { "witnesses": ["us-uk-1942", "us-ussr-1942"],
 *       "table": [ [ [{ "t": "of ", "n": "of" }], [{ "t": "of ", "n": "of" }] ], … ] }
 */
import type { Comparison } from "@treatydiff/diff";
import { makeDocument } from "../document/document.ts";
import { introductionLine } from "../document/introduction.ts";
import type { Piece } from "../pieces/cut-pieces.ts";
import { printableJson } from "../printable.ts";
import type { Trees } from "../rows/merge-texts.ts";

/** A token: its words with the white space behind them, and what it is matched by. */
export interface CollatexToken {
  readonly t: string;
  readonly n: string;
}

/** An alignment table in the form of CollateX. */
export interface CollatexTable {
  readonly witnesses: readonly string[];
  /** Row by row, the tokens of each witness; an empty list is a gap. */
  readonly table: readonly (readonly (readonly CollatexToken[])[])[];
}

/** The table with what CollateX has no place for; its readers skip what they do not know. */
export interface CollatexReport extends CollatexTable {
  /** How far the texts may be trusted, and what is not said. */
  readonly about: string;
}

/**
 * Makes the alignment table of a comparison: plain data, ready for JSON.
 *
 * @param comparison what `compare` gave
 * @param trees the trees that were compared: the whole texts are in it
 * @returns plain data in the form that CollateX gives as JSON
 * @example
 * toCollatex(compare(base, comparand), { base, comparand }).witnesses; // ["us-uk-1942", "us-ussr-1942"]
 */
export function toCollatex(comparison: Comparison, trees: Trees): CollatexReport {
  const { sections } = makeDocument(comparison, trees);
  const rows = sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.rows));
  const { base, comparand } = comparison;
  const isOne = base.siglum === comparand.siglum;
  return {
    witnesses: isOne ? ["base", "comparand"] : [base.siglum, comparand.siglum],
    table: rows.flatMap(({ pieces }) => withSpace(pieces).flatMap(cells)),
    about: introductionLine(comparison),
  };
}

/**
 * The same as JSON, a line for each row, so that a reader and a version control system can follow it.
 *
 * @param comparison what `compare` gave
 * @param trees the trees that were compared: the whole texts are in it
 * @returns JSON, a row of the table on each line
 * @example
 * toCollatexJson(compare(base, comparand), { base, comparand });
 */
export function toCollatexJson(comparison: Comparison, trees: Trees): string {
  const { witnesses, table, about } = toCollatex(comparison, trees);
  const inLine = (data: unknown): string => printableJson(data).replace(/\n\s*/gu, "");
  const rows = table.map((row) => inLine(row)).join(",\n");
  return `{"witnesses":${inLine(witnesses)},\n"about":${inLine(about)},\n"table":[\n${rows}\n]}\n`;
}

/** Clauses are parted by a space, as words are: it goes to the last words of either side. */
function withSpace(pieces: readonly Piece[]): readonly Piece[] {
  const last = {
    base: pieces.findLastIndex(({ base }) => base !== ""),
    comparand: pieces.findLastIndex(({ comparand }) => comparand !== ""),
  };
  return pieces.map((piece, i) => ({
    ...piece,
    base: i === last.base ? `${piece.base} ` : piece.base,
    comparand: i === last.comparand ? `${piece.comparand} ` : piece.comparand,
  }));
}

/** Equal words have a row each, a change has one. */
function cells(piece: Piece): CollatexTable["table"] {
  const base = tokens(piece.base);
  const comparand = tokens(piece.comparand);
  if (piece.changed || base.length !== comparand.length) return [[base, comparand]];
  return base.map((token, i) => [[token], [comparand[i] ?? token]]);
}

function tokens(text: string): readonly CollatexToken[] {
  const found = text.match(/^\s+|(?:[\p{L}\p{N}\p{M}]+|[^\s])\s*/gu) ?? [];
  return found.map((t) => ({ t, n: t.trim().normalize("NFKC").toLowerCase() }));
}
