/**
 * What every format with whole texts is made from: the rows cut into pieces, gathered into sections, and every
 * difference with its number and its context. Made once, never changed.
 */
import type { Comparison, Difference, Pair } from "@treatydiff/diff";
import { cutPieces, type Piece } from "../pieces/cut-pieces.ts";
import { joinForReading } from "../pieces/join-for-reading.ts";
import { mergeTexts, type PlacedLeaf, type Row, type Trees } from "../rows/merge-texts.ts";
import { type Section, sectionsOf } from "../rows/sections.ts";
import { type View, viewOf } from "../view.ts";

/** A row with its clauses cut into what is equal and what differs. */
export interface CutRow extends Row {
  readonly pieces: readonly Piece[];
}

/** A difference with its number in the document and the row where it is shown. */
export interface Entry {
  readonly number: number;
  readonly pair: Pair;
  readonly difference: Difference;
  /** Absent where the clause does not stand in the trees that were given. */
  readonly row?: CutRow;
}

/** Two texts merged and cut, with all differences. */
export interface ReportDocument {
  readonly comparison: Comparison;
  readonly trees: Trees;
  readonly view: View;
  readonly sections: readonly Section<CutRow>[];
  readonly entries: readonly Entry[];
  /** The number of a difference. */
  readonly numberOf: (difference: Difference) => number;
}

/** How a document is made. */
export interface DocumentOptions {
  /** `joined`: changes are joined and widened for the eye. Default: `exact`, as a report that is data needs them. */
  readonly readings?: "exact" | "joined";
}

/** Makes the document of a comparison from the trees that it was made from. */
export function makeDocument(
  comparison: Comparison,
  trees: Trees,
  { readings = "exact" }: DocumentOptions = {},
): ReportDocument {
  const exact = mergeTexts(comparison, trees).map(cut);
  const rows =
    readings === "exact" ? exact : exact.map((row) => ({ ...row, pieces: joinForReading(row.pieces) }));
  const rowOf = new Map<Pair, CutRow>();
  for (const row of rows) if (row.pair !== undefined && !rowOf.has(row.pair)) rowOf.set(row.pair, row);
  const entries = numbered(comparison).map((entry): Entry => {
    const row = rowOf.get(entry.pair);
    return row === undefined ? entry : { ...entry, row };
  });
  const numbers = new Map(entries.map(({ difference, number }) => [difference, number]));
  return {
    comparison,
    trees,
    view: viewOf(comparison, trees),
    sections: sectionsOf(rows),
    entries,
    numberOf: (difference) => numbers.get(difference) ?? 0,
  };
}

/** Every difference with its number: through the document, from 1. */
export function numbered(comparison: Comparison): readonly Entry[] {
  return comparison.pairs
    .flatMap((pair) => pair.differences.map((difference) => ({ pair, difference })))
    .map((entry, i) => ({ ...entry, number: i + 1 }));
}

function cut(row: Row): CutRow {
  const leavesOf = (placed: readonly PlacedLeaf[]) => placed.map(({ leaf }) => leaf);
  const differences = row.moved === undefined ? (row.pair?.differences ?? []) : [];
  const base = leavesOf(row.base);
  const comparand = leavesOf(row.comparand);
  return { ...row, pieces: cutPieces(base, comparand, differences) };
}
