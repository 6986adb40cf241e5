import type { Signed } from "../model/declarations.ts";

/** A link says that units of the base answer to units of the comparand; more than one on a side: a split or a merger. */
export interface Link {
  readonly base: readonly number[];
  readonly comparand: readonly number[];
  /** A person made it. */
  readonly declared?: Signed;
}

/** The links made so far, by the units of either side; -1: none yet. One partner each; splits are added at the end. */
export interface LinkTable {
  readonly ofBase: Int32Array;
  readonly ofComparand: Int32Array;
}

/** A table without links. */
export function newLinkTable(baseUnits: number, comparandUnits: number): LinkTable {
  return { ofBase: new Int32Array(baseUnits).fill(-1), ofComparand: new Int32Array(comparandUnits).fill(-1) };
}

/** Links two free units. */
export function link(table: LinkTable, base: number, comparand: number): void {
  table.ofBase[base] = comparand;
  table.ofComparand[comparand] = base;
}

/** Whether both units are free. */
export function bothFree(table: LinkTable, base: number, comparand: number): boolean {
  return table.ofBase[base] === -1 && table.ofComparand[comparand] === -1;
}
