/** A comparison as a strip: a cell for each clause of either text, filled by weight, moved ones tied. */
import { type Comparison, weightNames } from "@treatydiff/diff";
import { type CutRow, makeDocument, type ReportDocument } from "../document/document.ts";
import { introduce } from "../document/introduction.ts";
import { type Markup, nothing } from "../escape/markup.ts";
import { visible } from "../escape/visible.ts";
import { xml } from "../escape/xml.ts";
import { placeList } from "../place/place-list.ts";
import type { Trees } from "../rows/merge-texts.ts";
import { capitalised, count } from "../words/lists.ts";
import { patterns, pictureKey, pictureStyle } from "./patterns.ts";

type Side = "base" | "comparand";

const margin = 16;
const widestCell = 26;
const fullWidth = 960;
const laneHeight = 34;
const tops = { base: 112, comparand: 112 + laneHeight + 56 } as const;
const height = tops.comparand + laneHeight + 96;

/** A cell of a lane. */
interface Cell {
  readonly row: CutRow;
  readonly x: number;
}

/**
 * Draws a comparison as SVG.
 *
 * @param comparison what `compare` gave
 * @param trees the trees that were compared: the whole texts are in it
 * @returns an SVG element with title and description
 * @example
 * toSvg(compare(base, comparand), { base, comparand });
 */
export function toSvg(comparison: Comparison, trees: Trees): string {
  const document = makeDocument(comparison, trees);
  const rows = document.sections
    .flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => paragraph.rows))
    .filter(({ pair }) => pair !== undefined);
  const step = Math.min(widestCell, (fullWidth - 2 * margin) / Math.max(1, rows.length));
  const labels = partLabels(document, step);
  const cells = rows.map((row, i): Cell => ({ row, x: round(margin + i * step) }));
  const { texts, title, relation, caution } = introduce(comparison);
  const said = texts.map(({ role, siglum, standing }) => `${role}: ${visible(siglum)}, ${standing}`);
  const picture = xml`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" viewBox="0 0 ${fullWidth} ${height}" width="${fullWidth}" height="${height}">
<title id="title">${visible(title)}</title>
<desc id="desc">${describe(document, rows)} ${said.join(". ")}. ${relation} ${caution}</desc>
<style>${{ markup: pictureStyle }}</style>
${patterns}<rect class="ground" width="${fullWidth}" height="${height}"/>
<text class="ink title" x="${margin}" y="26">${visible(title)}</text>
<text class="faint" x="${margin}" y="48">${relation} ${caution}</text>
<text class="ink" x="${margin}" y="${tops.base - 28}">${said[0] ?? ""}</text>
<text class="ink" x="${margin}" y="${tops.comparand + laneHeight + 20}">${said[1] ?? ""}</text>
${labels}${cells.map((cell) => cellMarkup(document, cell, step))}${ties(cells, step)}${pictureKey(margin, height - 34)}</svg>
`;
  return picture.markup;
}

/** The numbers of the articles over their first cells, as far as there is room. */
function partLabels({ sections, view }: ReportDocument, step: number): Markup {
  let i = 0;
  let free = margin;
  return xml`${sections.map(({ kind, locus, side, paragraphs }) => {
    const x = round(margin + i * step);
    const length = paragraphs.flatMap(({ rows }) => rows).filter(({ pair }) => pair !== undefined).length;
    i += length;
    const place = kind === "closing" ? "closing" : view[side].place(locus);
    const label = place.replace(/^Article\s+/u, "");
    const isRoom =
      length > 0 && x >= free && label.length * letterWidth <= Math.max(length * step, 2 * letterWidth);
    if (!isRoom) return nothing;
    free = x + label.length * letterWidth;
    return xml`<text class="faint small" x="${x}" y="${tops.base - 6}">${label}</text>
`;
  })}`;
}

/** A letter of the small type, and a little more. */
const letterWidth = 7;

/** What the picture shows, in a sentence. */
function describe({ entries }: ReportDocument, rows: readonly CutRow[]): string {
  const moved = rows.filter((row) => row.moved === "from").length;
  const heavy = entries.filter(({ difference }) => difference.weight === "substantive").length;
  const wording = entries.filter(({ difference }) => difference.weight === "wording").length;
  return `A strip of ${count(rows.length, "cell")}, one for each clause, the base above the comparand: ${count(heavy, "difference")} that may bear on substance, ${wording} of wording; ${count(moved, "clause")} moved.`;
}

function cellMarkup(document: ReportDocument, { row, x }: Cell, step: number): Markup {
  const width = round(Math.max(1, step - Math.min(3, step / 4)));
  const side = (name: Side): Markup => {
    if (row[name].length === 0) return nothing;
    const weight = row.pair?.weight ?? "none";
    return xml`<rect x="${x}" y="${tops[name]}" width="${width}" height="${laneHeight}" class="line" style="fill:url(#fill-${weight})"><title>${cellTitle(document, row, name)}</title></rect>
`;
  };
  const isPaired = row.base.length > 0 && row.comparand.length > 0;
  const middle = round(x + width / 2);
  const link = isPaired
    ? xml`<path class="line" d="M${middle} ${tops.base + laneHeight}V${tops.comparand}" opacity="0.35"/>
`
    : nothing;
  return xml`${side("base")}${side("comparand")}${link}`;
}

function cellTitle({ view }: ReportDocument, { pair, moved, base, comparand }: CutRow, side: Side): string {
  const place = capitalised(
    placeList(
      (side === "base" ? base : comparand).map(({ leaf }) => leaf.locus),
      view[side].place,
    ),
  );
  const alone = base.length === 0 || comparand.length === 0;
  const what = moved === undefined ? (alone ? ", without an answer" : "") : ", moved";
  return visible(`${place} of ${view[side].name}${what}: ${weightNames[pair?.weight ?? "none"]}`);
}

/** A curve between the two places of a moved clause. */
function ties(cells: readonly Cell[], step: number): Markup {
  const half = Math.max(1, step - 3) / 2;
  const places = new Map(cells.map((cell) => [cell.row.id, cell.x]));
  return xml`${cells.map(({ row, x }) => {
    const other = row.moved === "from" ? places.get(row.other ?? "") : undefined;
    if (other === undefined) return nothing;
    const [from, to] = [round(x + half), round(other + half)];
    const [top, bottom] = [tops.base + laneHeight, tops.comparand];
    return xml`<path class="line" stroke-width="1.6" stroke-dasharray="5 3" d="M${from} ${top}C${from} ${top + 36} ${to} ${bottom - 36} ${to} ${bottom}"/>
`;
  })}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
