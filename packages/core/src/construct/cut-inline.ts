/**
 * Finds numbered blocks and lettered items inside running text, as prints that lost their line breaks have them:
 *
 *     … shall apply to territory within the zone.2. nothing in this treaty shall prejudice …
 *                                                ^
 *     Each Party undertakes: (a) not to manufacture …; (b) not to seek …
 *                            ^                         ^
 *
 * A mark counts only after a point, a semicolon, a colon or a dash (so "sub-paragraphs (b), (c) or (d)" is left
 * alone), and only when it begins a row that goes on, or goes on with a row that began.
 */
import { type ItemMarker, type ItemReading, readItemMarker } from "./item-marker.ts";

const mark =
  /(?:^|(?<=[\s.;:,)\]”"»’–—-]|\p{Ll}(?=1[.)][\s\p{L}])))(?:\(?(?:\d{1,2}|[a-zA-Z]{1,4})[.)]\)?|§\s?\d{1,2}\.)/gu;
/** What may stand before an item: the end of a limb, or the "and" of a list. */
const beforeItem = /(?:[.;:—–-]|[;,]\s*(?:and|or|and\/or|et|ou|y|o|e|und|oder|en|of))\s*$/iu;
const beforeFigure = /(?:[.;:)”"»’]|[.;:]\s*[-–—])\s*$/u;

interface OpenRow {
  readonly form: ItemReading["form"];
  readonly dress: string;
  value: number;
}

/** The offsets at which items begin inside the text from `from` on. `from` itself is never among them. */
export function inlineItems(text: string, from: number): readonly number[] {
  const starts: number[] = [];
  const rows: OpenRow[] = [];
  const find = labelFinder(text);
  const first = readItemMarker(text.slice(from, from + 40));
  let bodyStart = from;
  if (first !== undefined && first.readings[0]?.form !== "dash") {
    open(rows, first);
    bodyStart = from + first.length;
  }
  mark.lastIndex = 0;
  for (const match of text.slice(from).matchAll(mark)) {
    const at = from + match.index;
    if (at <= from || at < bodyStart) continue;
    const item = readItemMarker(text.slice(at, at + 40));
    if (item === undefined || !/[\p{L}"“‘'«(]/u.test(text[at + item.length] ?? "")) continue;
    const directly = at === bodyStart;
    if (!directly && !allowed(text, at, item)) continue;
    if (!takes(rows, item, find, at, directly)) continue;
    starts.push(at);
    bodyStart = at + item.length;
  }
  return starts;
}

function allowed(text: string, at: number, item: ItemMarker): boolean {
  const before = text.slice(Math.max(0, at - 12), at);
  const figure = item.readings[0]?.form === "figure";
  // "1." and "a." of one letter and a point are abbreviations or ends of sentences inside running text.
  if (!figure && !item.label.endsWith(")")) return false;
  return figure ? beforeFigure.test(before) : beforeItem.test(before);
}

/** Whether the item goes on with an open row, or begins one that goes on; the rows are brought up to date. */
function takes(
  rows: OpenRow[],
  item: ItemMarker,
  find: (label: string, from: number) => number | undefined,
  at: number,
  directly: boolean,
): boolean {
  for (let i = rows.length - 1; i >= 0; i--) {
    const row = rows[i];
    const next = item.readings.find(
      ({ form, value }) => row !== undefined && form === row.form && value === row.value + 1,
    );
    if (row === undefined || next === undefined || row.dress !== item.dress) continue;
    row.value = next.value;
    rows.length = i + 1;
    return true;
  }
  const begins = item.readings.find(({ value }) => value === 1);
  if (begins === undefined || rows.some(({ form, dress }) => form === begins.form && dress === item.dress))
    return false;
  if (!directly && !goesOn(find, at + item.length, item, begins.form)) return false;
  rows.push({ form: begins.form, dress: item.dress, value: 1 });
  return true;
}

/** How far ahead the second item of a row is looked for. */
const rowWindow = 12_000;

/** Finds a label again and again in one text, each time from further on; every stretch is searched once. */
function labelFinder(text: string): (label: string, from: number) => number | undefined {
  const nearest = new Map<string, number>();
  return (label, from) => {
    let at = nearest.get(label) ?? -1;
    if (at < from && at !== text.length) {
      at = text.indexOf(label, from);
      if (at < 0) at = text.length;
      nearest.set(label, at);
    }
    return at === text.length ? undefined : at;
  };
}

function goesOn(
  find: (label: string, from: number) => number | undefined,
  from: number,
  item: ItemMarker,
  form: ItemReading["form"],
): boolean {
  const second = secondOf[form];
  const label = item.label.replace(/[\p{L}\p{N}]+/u, second);
  const at = find(label, from);
  return at !== undefined && at - from < rowWindow;
}

const secondOf: Readonly<Record<ItemReading["form"], string>> = {
  figure: "2",
  decimal: "2",
  letter: "b",
  capital: "B",
  roman: "ii",
  "capital-roman": "II",
  dash: "-",
};

function open(rows: OpenRow[], item: ItemMarker): void {
  const reading = item.readings[0];
  if (reading !== undefined) rows.push({ form: reading.form, dress: item.dress, value: reading.value });
}
