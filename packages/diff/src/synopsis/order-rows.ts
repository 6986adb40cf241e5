/**
 * The order of the rows. Each text gives its own order to the rows that it has; what most texts agree on stands, and a
 * clause that only one text has elsewhere does not carry the table with it.
 *
 *     A   1 2 3 4      B   1 3 4 2      C   1 2 3 4      the table   1 2 3 4, and B's clause 2 is moved
 *
 * What only some texts have stands behind what precedes it there, the clauses of one text together.
 */
import { backbone } from "../words/backbone.ts";
import type { RowUnits } from "./make-rows.ts";
import type { Family, Witness } from "./witnesses.ts";

/** Puts the rows in order. */
export function orderRows(rows: readonly RowUnits[], family: Family): readonly RowUnits[] {
  const { witnesses } = family;
  const sequences = witnesses.map((_, text) => sequenceOf(rows, text));
  const movers = findMovers(rows, sequences, witnesses);
  const successors = rows.map(() => new Map<number, number>());
  const waiting = new Int32Array(rows.length);
  for (const [text, sequence] of sequences.entries()) {
    const settled = sequence.filter((row) => movers[text]?.has(row) !== true);
    for (const [i, row] of settled.entries()) {
      const next = settled[i + 1];
      if (next === undefined) continue;
      if (successors[row]?.has(next) !== true) waiting[next] = (waiting[next] ?? 0) + 1;
      successors[row]?.set(next, text);
    }
  }
  return sortRows(rows, successors, waiting).map((row) => rows[row] ?? []);
}

/** For each row the texts whose clause stands in it in another order than in the table, by their place in the family. */
export function movedTexts(rows: readonly RowUnits[], { witnesses }: Family): readonly ReadonlySet<number>[] {
  const moved = rows.map(() => new Set<number>());
  for (const [text, witness] of witnesses.entries()) {
    const kept = backbone(
      rows.map((row) => row[text]?.[0] ?? -1),
      rows.map((row) => weightOf(row, text, witness)),
    );
    for (const [i, row] of rows.entries()) {
      if ((row[text]?.length ?? 0) > 0 && kept[i] !== true) moved[i]?.add(text);
    }
  }
  return moved;
}

/** The rows that a text has, in its own order. */
function sequenceOf(rows: readonly RowUnits[], text: number): readonly number[] {
  return [...rows.keys()]
    .filter((row) => (rows[row]?.[text]?.length ?? 0) > 0)
    .sort((x, y) => (rows[x]?.[text]?.[0] ?? 0) - (rows[y]?.[text]?.[0] ?? 0));
}

/**
 * The rows that each text has elsewhere than most of the others. A row that is elsewhere in all of them keeps its place
 * in the first.
 */
function findMovers(
  rows: readonly RowUnits[],
  sequences: readonly (readonly number[])[],
  witnesses: readonly Witness[],
): readonly ReadonlySet<number>[] {
  const against = witnesses.map(() => new Int32Array(rows.length));
  for (const [first, sequence] of sequences.entries()) {
    for (let second = first + 1; second < sequences.length; second++) {
      const common = sequence.filter((row) => (rows[row]?.[second]?.length ?? 0) > 0);
      const witness = witnesses[first];
      const kept = backbone(
        common.map((row) => rows[row]?.[second]?.[0] ?? -1),
        common.map((row) => (witness === undefined ? 1 : weightOf(rows[row] ?? [], first, witness))),
      );
      for (const [i, row] of common.entries()) {
        if (kept[i] === true) continue;
        for (const text of [first, second]) {
          const votes = against[text];
          if (votes !== undefined) votes[row] = (votes[row] ?? 0) + 1;
        }
      }
    }
  }
  const movers = witnesses.map(() => new Set<number>());
  for (const [row, units] of rows.entries()) {
    const holders = [...units.keys()].filter((text) => (units[text]?.length ?? 0) > 0);
    const moving = holders.filter((text) => 2 * (against[text]?.[row] ?? 0) > holders.length - 1);
    for (const text of moving.length === holders.length ? moving.slice(1) : moving) movers[text]?.add(row);
  }
  return movers;
}

/** How much it takes to call a clause moved: its letters. */
function weightOf(row: RowUnits, text: number, { texts }: Witness): number {
  return (row[text] ?? []).reduce((sum, unit) => sum + (texts[unit]?.length ?? 0), 1);
}

/**
 * Every row behind those that it must follow. Of several that could come next the one that has just become free does, so
 * that what one text adds stands together. Where the texts contradict one another all round, the row that the fewest
 * others hold back comes next.
 */
function sortRows(
  rows: readonly RowUnits[],
  successors: readonly ReadonlyMap<number, number>[],
  waiting: Int32Array,
): readonly number[] {
  const rank = new Int32Array(rows.length);
  const canonical = [...rows.keys()].sort((x, y) => byFirstText(rows[x] ?? [], rows[y] ?? []));
  for (const [place, row] of canonical.entries()) rank[row] = place;
  const later = (x: number, y: number): number => (rank[y] ?? 0) - (rank[x] ?? 0);
  const left = new Set(canonical);
  const free = canonical.filter((row) => waiting[row] === 0).sort(later);
  const out: number[] = [];
  while (left.size > 0) {
    let row = free.pop();
    if (row === undefined) {
      const [least] = [...left].sort(
        (x, y) => (waiting[x] ?? 0) - (waiting[y] ?? 0) || (rank[x] ?? 0) - (rank[y] ?? 0),
      );
      row = least ?? 0;
    }
    if (!left.delete(row)) continue;
    out.push(row);
    const freed: number[] = [];
    for (const next of successors[row]?.keys() ?? []) {
      waiting[next] = (waiting[next] ?? 0) - 1;
      if (waiting[next] === 0 && left.has(next)) freed.push(next);
    }
    free.push(...freed.sort(later));
  }
  return out;
}

/** By the first text of the family that has the row, then by the place there. */
function byFirstText(x: RowUnits, y: RowUnits): number {
  const first = (row: RowUnits): number => row.findIndex((units) => units.length > 0);
  const text = first(x);
  return text - first(y) || (x[text]?.[0] ?? 0) - (y[text]?.[0] ?? 0);
}
