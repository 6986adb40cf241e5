/**
 * Under which item a new one belongs.
 *
 *     2.
 *        (c)  … import duties of equivalent effect:
 *               (i)   they shall …            begins a row of small Roman numerals under (c)
 *               (ii)  they shall …            goes on with it
 *        (d)  …                               goes on with the row of (c)
 *     3.                                      goes on with the row of 2.
 *
 * "(i)" after "(h)" is the ninth letter, unless "(ii)" comes next. A row that skips a value ("(a)", "(c)") goes on; the
 * gap is reported. The rows that are open form a ladder, the innermost last.
 */
import type { ItemMarker, ItemReading } from "../construct/item-marker.ts";
import { deepestPoint } from "../construct/limits.ts";
import type { Draft } from "./draft.ts";

/** A row of items that is open: its form, the last value, and the last item. */
interface Row {
  readonly form: ItemReading["form"];
  readonly dress: string;
  readonly parents: string;
  value: number;
  suffix: string;
  item: Draft;
}

/** The open rows of one block of text. */
export interface Ladder {
  rows: Row[];
  /** What holds the outermost row. */
  holder?: Draft;
}

/** Where an item goes: its depth in the ladder, and what is missing before it. */
export interface ItemPlace {
  /** The item that holds it; undefined: the article, the division or the alinea itself. */
  readonly parent: Draft | undefined;
  readonly reading: ItemReading;
  readonly depth: number;
  /** It begins no row and goes on with none: a "2." after points. It stands beside what holds the rows. */
  readonly apart?: boolean;
  /** The value before it in its row when the row skips: 1 before 3. */
  readonly after?: number;
}

/** Finds the place of an item. `next` is the mark of the item after it, to tell "(i)" the letter from the numeral. */
export function placeItem(ladder: Ladder, marker: ItemMarker, next: ItemMarker | undefined): ItemPlace {
  const { rows } = ladder;
  const readings = preferred(marker, next);
  for (const wanted of [isNext, isSameForm]) {
    for (let depth = rows.length - 1; depth >= 0; depth--) {
      const row = rows[depth];
      const reading = readings.find((one) => row !== undefined && wanted(row, one, marker));
      if (row === undefined || reading === undefined) continue;
      const gap = reading.form !== "dash" && reading.value > row.value + 1 && reading.suffix === "";
      return {
        parent: rows[depth - 1]?.item,
        reading,
        depth,
        ...(gap ? { after: row.value } : {}),
      };
    }
    const begins = readings.find(({ value, form }) => value === 1 || form === "dash");
    const open = rows.some((row) => row.form === begins?.form && row.dress === marker.dress);
    if (wanted === isNext && begins !== undefined && !open) return beginRow(rows, begins);
  }
  const reading = readings[0] ?? { form: "dash", value: 0, suffix: "", parents: "" };
  const apart = reading.form === "figure";
  const depth = apart ? 0 : Math.min(rows.length, 1);
  return { parent: rows[depth - 1]?.item, reading, depth, ...(apart ? { apart } : {}) };
}

function beginRow(rows: readonly Row[], reading: ItemReading): ItemPlace {
  const depth = Math.min(rows.length, deepestPoint);
  return { parent: rows[depth - 1]?.item, reading, depth };
}

/** Records the item at its place; the rows below it are closed. */
export function openItem(ladder: Ladder, marker: ItemMarker, place: ItemPlace, item: Draft): void {
  ladder.rows = ladder.rows.slice(0, place.depth);
  ladder.rows.push({ ...place.reading, dress: marker.dress, item });
}

function isNext(row: Row, reading: ItemReading, marker: ItemMarker): boolean {
  if (row.form !== reading.form || row.dress !== marker.dress) return false;
  if (reading.form === "dash") return true;
  if (reading.form === "decimal") return row.parents === reading.parents && reading.value === row.value + 1;
  if (reading.value === row.value) return reading.suffix !== "" && reading.suffix !== row.suffix;
  return reading.value === row.value + 1;
}

/** The row goes on with a gap, or begins again beside itself; signs around the number may change. */
function isSameForm(row: Row, reading: ItemReading, marker: ItemMarker): boolean {
  if (row.form !== reading.form) return false;
  if (reading.form === "decimal") return row.parents.split(".").length === reading.parents.split(".").length;
  if (row.dress === marker.dress) return true;
  return reading.value === row.value + 1;
}

/** The readings in the order in which they are tried: the next mark tells a letter i from a numeral i. */
function preferred(marker: ItemMarker, next: ItemMarker | undefined): readonly ItemReading[] {
  if (marker.readings.length < 2 || next === undefined) return marker.readings;
  const leads = (reading: ItemReading): boolean =>
    next.readings.some(({ form, value }) => form === reading.form && value === reading.value + 1);
  return [...marker.readings].sort((x, y) => Number(leads(y)) - Number(leads(x)));
}
