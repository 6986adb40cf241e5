/**
 * A comparison as TEI P5 in parallel segmentation: both texts in one, `app` where they differ. Either text can be read
 * out of it by its readings alone.
 */
import type { Comparison } from "@treatydiff/diff";
import { type CutRow, makeDocument, type ReportDocument } from "../document/document.ts";
import { type Markup, nothing } from "../escape/markup.ts";
import { xml, xmlName } from "../escape/xml.ts";
import type { Piece } from "../pieces/cut-pieces.ts";
import type { Trees } from "../rows/merge-texts.ts";
import type { Paragraph, Section } from "../rows/sections.ts";
import { teiBack } from "./back.ts";
import { teiHeader, witnessIds } from "./header.ts";

/** What stands before the root of either form. */
export const teiDeclaration: Markup = {
  markup: '<?xml version="1.0" encoding="UTF-8"?>\n<TEI xmlns="http://www.tei-c.org/ns/1.0">\n',
};

interface TeiContext {
  readonly document: ReportDocument;
  readonly wit: { readonly base: string; readonly comparand: string };
  /** For each difference the id of the `app` where it stands: the first, which may bear that of another beside it. */
  readonly named: Map<number, string>;
}

/**
 * Writes a comparison as TEI in parallel segmentation.
 *
 * @param comparison what `compare` gave
 * @param trees the trees that were compared: the whole texts are in it
 * @returns an XML document, everything from the texts escaped
 * @example
 * toTei(compare(base, comparand), { base, comparand });
 */
export function toTei(comparison: Comparison, trees: Trees): string {
  const document = makeDocument(comparison, trees);
  const context: TeiContext = { document, wit: witnessIds(comparison), named: new Map() };
  const page = xml`${teiDeclaration}${teiHeader(comparison, "parallel-segmentation")}  <text>
    <body>
${document.sections.map((section) => division(context, section))}${empty(document)}    </body>
${teiBack(document, (number) => context.named.get(number))}  </text>
</TEI>
`;
  return page.markup;
}

function empty({ sections }: ReportDocument): Markup {
  return sections.length === 0 ? xml`      <p/>\n` : nothing;
}

function division(context: TeiContext, { kind, paragraphs }: Section<CutRow>): Markup {
  // A heading may stand only at the top of a division.
  const [first, ...others] = paragraphs;
  const isHeaded = first !== undefined && isHeading(first);
  const rest = isHeaded ? others : paragraphs;
  const body = rest.length === 0 ? xml`        <p/>\n` : xml`${rest.map((one) => block(context, one))}`;
  return xml`      <div type="${kind}">
${isHeaded && first !== undefined ? xml`        <head>${content(context, first)}</head>\n` : nothing}${body}      </div>
`;
}

function isHeading({ kind }: Paragraph<CutRow>): boolean {
  return kind === "heading" || kind === "title";
}

function block(context: TeiContext, paragraph: Paragraph<CutRow>): Markup {
  if (paragraph.kind === "text") return xml`        <p>${content(context, paragraph)}</p>\n`;
  return xml`        <ab type="${paragraph.kind}">${content(context, paragraph)}</ab>\n`;
}

function content(context: TeiContext, { rows }: Paragraph<CutRow>): Markup {
  return xml`${rows.map((row, i) => xml`${i === 0 ? "" : " "}<seg xml:id="${xmlName(row.id)}" type="clause">${rowContent(context, row)}</seg>`)}`;
}

function rowContent(context: TeiContext, row: CutRow): Markup {
  return xml`${row.pieces.map((piece) => (piece.changed ? app(context, row, piece) : teiLines(piece.base)))}`;
}

function app({ document, wit, named }: TeiContext, row: CutRow, piece: Piece): Markup {
  const numbers = piece.differences.map(document.numberOf);
  const fresh = numbers.find((number) => !named.has(number));
  if (fresh !== undefined) {
    for (const number of numbers) if (!named.has(number)) named.set(number, `difference-${fresh}`);
  }
  const [difference] = piece.differences;
  const id = fresh === undefined ? nothing : xml` xml:id="difference-${fresh}"`;
  const n = numbers.length === 0 ? nothing : xml` n="${numbers.join(" ")}"`;
  const why =
    difference === undefined
      ? nothing
      : xml` type="${difference.kind}" cause="${difference.natures[0] ?? ""}"`;
  const ana =
    difference === undefined
      ? nothing
      : xml` ana="${difference.natures.map((nature) => `#nature.${nature}`).join(" ")}"`;
  return xml`<app${id} type="${typeOf(row, piece)}"${n}${ana}${elsewhere(row)}><rdg wit="#${wit.base}">${reading(row, piece, "base")}</rdg><rdg wit="#${wit.comparand}"${why}>${reading(row, piece, "comparand")}</rdg></app>`;
}

function elsewhere({ other }: CutRow): Markup {
  return other === undefined ? nothing : xml` corresp="#${xmlName(other)}"`;
}

/** The weight; what is not weighed is called by what it is. */
function typeOf({ pair, moved, base, comparand }: CutRow, { weight }: Piece): string {
  if (moved !== undefined) return "moved";
  if (weight !== "none") return weight;
  const [placed] = [...base, ...comparand];
  if (placed?.leaf.type === "editorial") return "edition";
  return pair === undefined && (base.length === 0 || comparand.length === 0) ? "not-compared" : "number";
}

function reading(row: CutRow, piece: Piece, side: "base" | "comparand"): Markup {
  const isGap = row.pair === undefined && row.moved === undefined && row[side].length === 0;
  const [placed] = [...row.base, ...row.comparand];
  const isLost = isGap && placed?.leaf.type !== "editorial" && placed?.leaf.type !== "heading";
  return isLost ? xml`<gap reason="lacuna"/>` : teiLines(piece[side]);
}

/** Lines of a signature stay lines. */
export function teiLines(text: string): Markup {
  return xml`${text.split("\n").map((line, i) => (i === 0 ? xml`${line}` : xml`<lb/>${line}`))}`;
}
