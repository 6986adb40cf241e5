/** Both texts in one, as an editor marks a draft: every change with the number of its difference. */
import type { CutRow } from "../document/document.ts";
import { html } from "../escape/html.ts";
import { type Markup, nothing } from "../escape/markup.ts";
import type { Paragraph, Section } from "../rows/sections.ts";
import { type HtmlDocument, viewSection } from "./html-document.ts";
import { inlineMarkup, weightOf } from "./piece.ts";
import { sectionHeading } from "./side-by-side.ts";

/** The inline view. */
export function inOneText(document: HtmlDocument): Markup {
  const { view, sections } = document;
  const body = html`<p>Struck out: in <bdi>${view.base.name}</bdi> only. Underlined: in <bdi>${view.comparand.name}</bdi> only. The small numbers lead to the differences.</p>
${sections.map((section) => part(document, section))}`;
  return viewSection(document, "in-one-text", "In one text", body);
}

function part(document: HtmlDocument, section: Section<CutRow>): Markup {
  const isTitled = section.paragraphs.some(({ kind }) => kind === "heading" || kind === "title");
  const isPlain = isTitled || section.kind === "editorial";
  const name = isPlain
    ? nothing
    : html`${document.heading("part", html` class="given"`, html`${sectionHeading(document, section)}`)}
`;
  return html`<div class="part">
${name}${section.paragraphs.map((one) => paragraph(document, one))}</div>
`;
}

function paragraph(document: HtmlDocument, { kind, rows }: Paragraph<CutRow>): Markup {
  const inside = rows.map(
    (row, i) =>
      html`${i === 0 ? "" : " "}<span id="${document.id(`inline.${row.id}`)}"${weightOf(row)}>${clause(document, row)}</span>`,
  );
  if (kind === "heading" || kind === "title")
    return html`${document.heading("part", html` dir="auto"`, html`${inside}`)}
`;
  return html`<p class="${kind}" dir="auto">${inside}</p>
`;
}

function clause(document: HtmlDocument, row: CutRow): Markup {
  const { moved, other, base, comparand, pair } = row;
  const text = inlineMarkup(document, row);
  if (moved !== undefined) {
    const where = moved === "from" ? "moved away" : "moved here";
    return html`${text}<sup><a href="${document.href(`inline.${other ?? ""}`)}">${where}</a></sup>`;
  }
  const isEditorial = [...base, ...comparand][0]?.leaf.type === "editorial";
  if (pair !== undefined || (base.length > 0 && comparand.length > 0)) return text;
  const side = base.length > 0 ? document.view.base.name : document.view.comparand.name;
  return html`${text}<sup>${isEditorial ? "edition of" : "only in our copy of"} <bdi>${side}</bdi></sup>`;
}
