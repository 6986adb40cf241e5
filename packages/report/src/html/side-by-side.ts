/** The two texts in parallel columns: a row for each clause, with what differs in it in the third column. */
import { weightNames } from "@treatydiff/diff";
import type { CutRow } from "../document/document.ts";
import { html } from "../escape/html.ts";
import { type Markup, nothing } from "../escape/markup.ts";
import { placeList } from "../place/place-list.ts";
import type { Section } from "../rows/sections.ts";
import { capitalised } from "../words/lists.ts";
import { weightAndNatures } from "../words/weight-words.ts";
import { addresses, anchors, sectionAddresses } from "./addresses.ts";
import { type HtmlDocument, viewSection } from "./html-document.ts";
import { sideMarkup, weightOf } from "./piece.ts";
import { cellStanding, standingLine } from "./witnesses.ts";

type Side = "base" | "comparand";

/** The table of both texts. */
export function sideBySide(document: HtmlDocument): Markup {
  const { view, sections } = document;
  const addressesOf = sectionAddresses(document);
  const body = html`<p>Struck-out words stand in the base only, underlined ones in the comparand only. How a line is drawn says what the difference weighs; the third column says it in words.</p>
<table class="parallel">
<caption>Every clause of both texts</caption>
<thead><tr><th scope="col">Base: <bdi>${view.base.name}</bdi></th><th scope="col">Comparand: <bdi>${view.comparand.name}</bdi></th><th scope="col">What differs</th></tr></thead>
${sections.map((section) => sectionRows(document, section, addressesOf(section)))}</table>
`;
  return viewSection(document, "side-by-side", "Side by side", body);
}

function sectionRows(
  document: HtmlDocument,
  section: Section<CutRow>,
  [own, ...further]: readonly string[],
): Markup {
  const heading = sectionHeading(document, section);
  const rows = section.paragraphs.flatMap(({ rows: inside }) =>
    inside.map((row) => clauseRow(document, row)),
  );
  return html`<tbody>
<tr class="part"${own === undefined ? nothing : html` id="${document.id(own)}"`}><th scope="rowgroup" colspan="3">${anchors(document, further)}<bdi>${heading}</bdi></th></tr>
${rows}</tbody>
`;
}

/** The name of a part in words. */
export function sectionHeading(
  { view }: Pick<HtmlDocument, "view">,
  { kind, locus, side }: Section<CutRow>,
): string {
  if (kind === "closing") return "Closing";
  if (kind === "editorial") return "Words of the edition";
  const words = capitalised(view[side].place(locus));
  return side === "comparand" ? `${words} of ${view.comparand.name}` : words;
}

function clauseRow(document: HtmlDocument, row: CutRow): Markup {
  const isQuiet = row.pair === undefined;
  return html`<tr id="${document.id(row.id)}"${weightOf(row)}${isQuiet ? html` class="quiet"` : nothing}>${sideCell(document, row, "base")}${sideCell(document, row, "comparand")}<td class="what">${whatDiffers(document, row)}${permalink(document, row)}</td></tr>
`;
}

/** The address of a row, where a page wants it shown: a clause can then be cited by it. */
function permalink({ permalinks, href, view }: HtmlDocument, row: CutRow): Markup {
  if (!permalinks) return nothing;
  const [side, placed] =
    row.base.length > 0 ? ([view.base, row.base] as const) : ([view.comparand, row.comparand] as const);
  const place = placeList(
    placed.map(({ leaf }) => leaf.locus),
    side.place,
  );
  return html` <a class="address" href="${href(row.id)}" title="Address of this clause">¶<span class="unseen"> Address of ${place} of ${side.name}</span></a>`;
}

function sideCell(document: HtmlDocument, row: CutRow, side: Side): Markup {
  const { name } = document.view[side];
  if (row[side].length === 0) {
    return html`<td class="lacking"><span class="side">${name}: </span>–</td>`;
  }
  const [own, ...further] = addresses(row, side);
  const id = own === undefined || own === row.id ? nothing : html` id="${document.id(own)}"`;
  const standing = cellStanding(document, row, side);
  const line = standing === undefined ? nothing : standingLine(document, standing, side);
  return html`<td${id} dir="auto">${anchors(document, further)}<span class="side">${name}: </span>${sideMarkup(row, side, standing)}${line}</td>`;
}

function whatDiffers({ numberOf, view, href }: HtmlDocument, row: CutRow): Markup {
  const { pair, moved, base, comparand } = row;
  if (pair === undefined) return html`${uncompared(row)}`;
  if (moved !== undefined) {
    const side = moved === "from" ? view.comparand : view.base;
    const there = moved === "from" ? "stands elsewhere in" : "comes from elsewhere in";
    return html`moved: <a href="${href(row.other ?? "")}">${there} <bdi>${side.name}</bdi></a>`;
  }
  const lead = happened[pair.kind];
  const items = pair.differences.map((difference) => {
    const words = weightAndNatures(difference.weight, difference.natures);
    return html`<li data-weight="${difference.weight}"><a href="${href(`difference-${numberOf(difference)}`)}">${numberOf(difference)}</a> <span class="w-${difference.weight}">${words}</span></li>`;
  });
  if (items.length === 0) return html`${base.length > 0 && comparand.length > 0 ? weightNames.none : ""}`;
  return html`${lead === "" ? nothing : html`<p>${lead}</p>`}<ul>${items}</ul>`;
}

const happened = {
  match: "",
  addition: "in the comparand only",
  omission: "in the base only",
  split: "split in the comparand",
  merger: "merged in the comparand",
  rewriting: "too different to be compared word by word",
} as const;

/** Why a row has no differences to show. */
function uncompared({ base, comparand }: CutRow): string {
  const [placed] = [...base, ...comparand];
  if (placed?.leaf.type === "editorial") return "words of the edition, not of the treaty: not compared";
  if (base.length > 0 && comparand.length > 0) return "";
  return placed?.leaf.type === "heading" ? "" : "not compared: our copy of the other text has a gap here";
}
