/** Both texts in one, as an editor marks a draft: every change with the number of its difference. */
import type { CutRow, ReportDocument } from "../document/document.ts";
import { html } from "../escape/html.ts";
import { type Markup, nothing } from "../escape/markup.ts";
import type { Paragraph, Section } from "../rows/sections.ts";
import { inlineMarkup } from "./piece.ts";
import { sectionHeading } from "./side-by-side.ts";

/** The inline view. */
export function inOneText(document: ReportDocument): Markup {
  const { view, sections } = document;
  return html`<section aria-labelledby="in-one-text">
<h2 id="in-one-text">In one text</h2>
<p>Struck out: in <bdi>${view.base.name}</bdi> only. Underlined: in <bdi>${view.comparand.name}</bdi> only. The small numbers lead to the differences.</p>
${sections.map((section) => part(document, section))}</section>
`;
}

function part(document: ReportDocument, section: Section<CutRow>): Markup {
  const isTitled = section.paragraphs.some(({ kind }) => kind === "heading" || kind === "title");
  const isPlain = isTitled || section.kind === "editorial";
  const name = isPlain
    ? nothing
    : html`<h3 class="given">${sectionHeading(document, section)}</h3>
`;
  return html`<div class="part">
${name}${section.paragraphs.map((one) => paragraph(document, one))}</div>
`;
}

function paragraph(document: ReportDocument, { kind, rows }: Paragraph<CutRow>): Markup {
  const inside = rows.map(
    (row, i) => html`${i === 0 ? "" : " "}<span id="inline.${row.id}">${clause(document, row)}</span>`,
  );
  if (kind === "heading" || kind === "title")
    return html`<h3 dir="auto">${inside}</h3>
`;
  return html`<p class="${kind}" dir="auto">${inside}</p>
`;
}

function clause(document: ReportDocument, row: CutRow): Markup {
  const { moved, other, base, comparand, pair } = row;
  const text = inlineMarkup(document, row);
  if (moved !== undefined) {
    const where = moved === "from" ? "moved away" : "moved here";
    return html`${text}<sup><a href="#inline.${other ?? ""}">${where}</a></sup>`;
  }
  const isEditorial = [...base, ...comparand][0]?.leaf.type === "editorial";
  if (pair !== undefined || (base.length > 0 && comparand.length > 0)) return text;
  const side = base.length > 0 ? document.view.base.name : document.view.comparand.name;
  return html`${text}<sup>${isEditorial ? "edition of" : "only in our copy of"} <bdi>${side}</bdi></sup>`;
}
