/**
 * The pipeline of the synopsis on one page: compare each two → links → rows → order → readings → table.
 */
import type { Treaty } from "@treatydiff/core";
import { caution } from "../compare.ts";
import type { ComparedText } from "../model/comparison.ts";
import { generator } from "../version.ts";
import { listLinks } from "./links.ts";
import { makeRows, type RowUnits } from "./make-rows.ts";
import { movedTexts, orderRows } from "./order-rows.ts";
import { lociOf, makeReader, type RowReadings } from "./readings.ts";
import type { Share, Synopsis, SynopsisCell, SynopsisRow } from "./table.ts";
import { type Family, makeFamily, type Witness } from "./witnesses.ts";

/**
 * Puts any number of texts into parallel columns, clause by clause. Every clause of every text stands in exactly one
 * row. The columns stand in the order given; the rows, their order and the grouping of the readings are the same
 * whatever that order is.
 *
 * @returns plain data, ready for JSON
 * @example
 * const { rows } = synopsis([british, chinese, soviet]);
 * rows[2].share; // "most": the British agreement lacks the second recital
 */
export function synopsis(treaties: readonly Treaty[]): Synopsis {
  return synopsisOf(makeFamily(treaties)).table;
}

/** A synopsis with what it was made from. */
export interface MadeSynopsis {
  readonly table: Synopsis;
  readonly family: Family;
  /** The clauses of each row of the table. */
  readonly rows: readonly RowUnits[];
}

/** Makes the synopsis of a family. */
export function synopsisOf(family: Family): MadeSynopsis {
  const { witnesses } = family;
  const made = makeRows(family, listLinks(family));
  const rows = orderRows(made.rows, family);
  const moved = movedTexts(rows, family);
  const read = makeReader(family);
  const table: Synopsis = {
    format: 1,
    generator,
    texts: inColumns(witnesses, (text) => describeText(family, text)),
    rows: rows.map((row, i) => {
      const lost = lostTexts(row, witnesses);
      return makeRow(row, witnesses, moved[i] ?? new Set(), lost, read(row, lost));
    }),
    unplaced: made.refused.map(({ texts, pair }) => ({
      sigla: [witnesses[texts[0]]?.siglum ?? "", witnesses[texts[1]]?.siglum ?? ""],
      loci: [pair.base, pair.comparand],
      similarity: pair.similarity,
    })),
    caution,
  };
  return { table, family, rows };
}

/** Something of each text, in the order in which the texts were given. */
function inColumns<T>(witnesses: readonly Witness[], make: (text: number) => T): readonly T[] {
  return [...witnesses.keys()]
    .sort((x, y) => (witnesses[x]?.column ?? 0) - (witnesses[y]?.column ?? 0))
    .map(make);
}

function describeText({ witnesses, compared }: Family, text: number): ComparedText {
  return compared(text, witnesses.length === 1 ? text : text === 0 ? 1 : 0).base;
}

function makeRow(
  row: RowUnits,
  witnesses: readonly Witness[],
  moved: ReadonlySet<number>,
  lost: ReadonlySet<number>,
  { groups, majority, weight, differences }: RowReadings,
): SynopsisRow {
  const holders = groups.flat();
  const first = Math.min(...holders);
  const unit = witnesses[first]?.units.units[row[first]?.[0] ?? 0];
  const container = witnesses[first]?.units.containers[unit?.container ?? 0];
  const counted = witnesses.length - lost.size;
  const words = (text: number): string =>
    (row[text] ?? []).map((place) => witnesses[text]?.texts[place] ?? "").join(" ");
  return {
    section: container?.section ?? "operative",
    unit: container?.unit ?? "block",
    share: shareOf(holders.length, counted),
    equal: holders.length === counted && groups.length === 1,
    weight,
    transposed: moved.size > 0,
    readings: groups.map((group) => ({
      sigla: group.map((text) => witnesses[text]?.siglum ?? ""),
      text: words(group[0] ?? 0),
    })),
    majority,
    cells: inColumns(witnesses, (text): SynopsisCell => {
      const has = (row[text]?.length ?? 0) > 0;
      return {
        siglum: witnesses[text]?.siglum ?? "",
        loci: lociOf(witnesses, row, text),
        label: labelOf(row, text, witnesses),
        text: has ? words(text) : null,
        lacuna: lost.has(text),
        moved: moved.has(text),
        reading: has ? groups.findIndex((group) => group.includes(text)) : null,
        differences: differences[text] ?? [],
      };
    }),
  };
}

function labelOf(row: RowUnits, text: number, witnesses: readonly Witness[]): string | null {
  const units = witnesses[text]?.units;
  const unit = units?.units[row[text]?.[0] ?? -1];
  return units?.containers[unit?.container ?? -1]?.label ?? null;
}

/** The texts whose copy has a lacuna where others have a row. */
function lostTexts(row: RowUnits, witnesses: readonly Witness[]): ReadonlySet<number> {
  const loci = witnesses.flatMap((_, text) => lociOf(witnesses, row, text));
  const isLost = ({ lacunae }: Witness): boolean =>
    lacunae.some((at) => loci.some((locus) => locus === at || locus.startsWith(`${at}__`)));
  return new Set(
    [...witnesses.entries()].flatMap(([text, witness]) =>
      (row[text]?.length ?? 0) === 0 && isLost(witness) ? [text] : [],
    ),
  );
}

function shareOf(holders: number, counted: number): Share {
  if (holders === counted) return "all";
  if (holders === 1) return "one";
  return 2 * holders > counted ? "most" : "some";
}
