/** A synopsis as pieces of HTML for a page of one's own: a column for each text, a row for each clause. */
import { type Synopsis, type SynopsisCell, type SynopsisRow, weightNames } from "@treatydiff/diff";
import { html } from "../escape/html.ts";
import { type Markup, nothing } from "../escape/markup.ts";
import type { HtmlPartsOptions } from "../html/html-document.ts";
import { htmlPage } from "../html/html-page.ts";
import { andList, sentence } from "../words/lists.ts";
import { standings } from "../words/standings.ts";
import { changeWords } from "./change-words.ts";
import { namersOf, rowPlace, type SynopsisTextOptions } from "./places.ts";
import { introduction as introductionWords } from "./synopsis-to-text.ts";

/**
 * Writes a synopsis as a self-contained HTML page: a column for each text, a row for each clause.
 *
 * @param table what `synopsis` gave
 * @param options the trees by siglum, so that places are named as the texts print them
 * @returns the page, without script and loading nothing
 * @example
 * synopsisToHtml(synopsis([british, chinese, soviet]));
 */
export function synopsisToHtml(table: Synopsis, { texts }: SynopsisTextOptions = {}): string {
  const parts = synopsisToHtmlParts(table, texts === undefined ? {} : { texts });
  const sigla = table.texts.map(({ siglum }) => siglum);
  return htmlPage({
    title: `Synopsis of ${andList(sigla)}`,
    generator: table.generator,
    body: { markup: parts.introduction + parts.columns },
    footer: table.generator,
  });
}

/** The pieces of a synopsis. */
export interface SynopsisHtmlParts {
  /** The texts, how far each may be trusted, and what a comparison does not say. */
  readonly introduction: string;
  /** The table: a row for each clause, with `data-weight` and the id `row-12`. */
  readonly columns: string;
}

/** How the pieces of a synopsis are put into a page. */
export type SynopsisHtmlOptions = Pick<SynopsisTextOptions, "texts"> &
  Pick<HtmlPartsOptions, "headingLevel" | "idPrefix">;

/**
 * Writes a synopsis as pieces of HTML, to be put into a page with `htmlPartsStyle` inside an element of the class
 * `treatydiff`. They are escaped, bear classes and no inline style, load nothing and run nothing.
 *
 * @param table what `synopsis` gave
 * @param options the trees by siglum, so that places are named as the texts print them; the level of the heading, and what
 * ids begin with
 * @returns the introduction and the table
 * @example
 * const { introduction, columns } = synopsisToHtmlParts(synopsis([british, chinese, soviet]));
 */
export function synopsisToHtmlParts(table: Synopsis, options: SynopsisHtmlOptions = {}): SynopsisHtmlParts {
  return { introduction: introduction(table).markup, columns: columns(table, options).markup };
}

function introduction(table: Synopsis): Markup {
  return html`<div class="introduction" data-view="introduction">
<dl class="texts">
${table.texts.map(
  ({ siglum, title, standing, notice }) =>
    html`<div><dt><bdi>${siglum}</bdi></dt><dd><p dir="auto">${title}, ${standings[standing]}</p>${notice.trim() === "" ? nothing : html`<p class="notice" dir="auto">${sentence(notice)}</p>`}</dd></div>
`,
)}</dl>
<p class="caution">${introductionWords(table).join(" ")}</p>
</div>
`;
}

function columns(table: Synopsis, { texts, headingLevel = 2, idPrefix = "" }: SynopsisHtmlOptions): Markup {
  const sigla = table.texts.map(({ siglum }) => siglum);
  const namers = namersOf(sigla, texts);
  const id = `${idPrefix}synopsis`;
  return html`<section aria-labelledby="${id}" data-view="synopsis">
<h${headingLevel} id="${id}">In parallel columns</h${headingLevel}>
<table class="parallel synopsis">
<caption>Every clause of all texts</caption>
<thead><tr><th scope="col">Place</th>${sigla.map((siglum) => html`<th scope="col"><bdi>${siglum}</bdi></th>`)}</tr></thead>
<tbody>
${table.rows.map(
  (row, i) =>
    html`<tr id="${idPrefix}row-${i + 1}" data-weight="${row.weight}"><th scope="row">${rowPlace(row.cells, namers)}<span class="weight">${weightWords(row)}</span></th>${row.cells.map((cell) => cellMarkup(cell, row))}</tr>
`,
)}</tbody>
</table>
</section>
`;
}

/** Equal rows are the same presentation and adaptations apart. */
function weightWords({ equal, weight }: SynopsisRow): string {
  if (!equal) return weightNames[weight];
  return weight === "none" ? "the same in all" : `the same in all but for ${weightNames[weight]}`;
}

function cellMarkup(cell: SynopsisCell, row: SynopsisRow): Markup {
  const side = html`<span class="side"><bdi>${cell.siglum}</bdi>: </span>`;
  if (cell.lacuna) return html`<td class="lacking">${side}our copy has a lacuna here</td>`;
  if (cell.text === null) return html`<td class="lacking">${side}–</td>`;
  const changes = cell.differences.map(
    ({ kind, base, comparand, weight, natures }) =>
      html`<li data-weight="${weight}"><span class="w-${weight}">${changeWords({ kind, own: comparand?.text ?? null, shared: base?.text ?? null, weight, natures })}</span></li>`,
  );
  const first = row.readings[0]?.sigla[0];
  const notes = [
    ...(cell.moved ? [html`<li>stands in another order</li>`] : []),
    ...(changes.length > 0 && first !== undefined
      ? [html`<li>against <bdi>${first}</bdi>:<ul>${changes}</ul></li>`]
      : []),
  ];
  return html`<td dir="auto">${side}${cell.text}${notes.length === 0 ? nothing : html`<ul class="what">${notes}</ul>`}</td>`;
}
