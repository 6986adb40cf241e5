/**
 * A comparison as TEI P5 with a stand-off apparatus: both texts whole and untouched, and beside them an `app` for each
 * difference that points at its words by clause, offset and length.
 */
import type { Comparison } from "@treatydiff/diff";
import { type CutRow, type Entry, makeDocument, type ReportDocument } from "../document/document.ts";
import { type Markup, nothing } from "../escape/markup.ts";
import { xml, xmlName } from "../escape/xml.ts";
import { textOf } from "../pieces/cut-pieces.ts";
import type { Trees } from "../rows/merge-texts.ts";
import type { Section } from "../rows/sections.ts";
import { teiBack } from "./back.ts";
import { teiHeader, witnessIds } from "./header.ts";
import { teiDeclaration, teiLines } from "./to-tei.ts";

type Side = "base" | "comparand";

/**
 * Writes a comparison as TEI with a stand-off apparatus.
 *
 * @param comparison what `compare` gave
 * @param trees the trees that were compared: the whole texts are in it
 * @returns an XML document, everything from the texts escaped
 * @example
 * toTeiStandOff(compare(base, comparand), { base, comparand });
 */
export function toTeiStandOff(comparison: Comparison, trees: Trees): string {
  const document = makeDocument(comparison, trees);
  const entries = document.entries.map((entry) => app(document, entry));
  const apparatus =
    entries.length === 0
      ? nothing
      : xml`  <standOff>
    <listApp>
${entries}    </listApp>
  </standOff>
`;
  const page = xml`${teiDeclaration}${teiHeader(comparison, "location-referenced")}${apparatus}  <text>
    <group>
${text(document, "base")}${text(document, "comparand")}    </group>
${teiBack(document)}  </text>
</TEI>
`;
  return page.markup;
}

function text(document: ReportDocument, side: Side): Markup {
  const divisions = document.sections.map((section) => division(section, side));
  const body = divisions.every(({ markup }) => markup === "") ? xml`          <p/>\n` : xml`${divisions}`;
  return xml`      <text corresp="#${witnessIds(document.comparison)[side]}">
        <body>
${body}        </body>
      </text>
`;
}

function division({ kind, paragraphs }: Section<CutRow>, side: Side): Markup {
  const blocks = paragraphs.flatMap(({ rows, kind: name }) => {
    const own = rows.filter((row) => row[side].length > 0);
    const content = own.map((row, i) => xml`${i === 0 ? "" : " "}${clauses(row, side)}`);
    return own.length === 0 ? [] : [xml`            <ab type="${name}">${content}</ab>\n`];
  });
  return blocks.length === 0
    ? nothing
    : xml`          <div type="${kind}">
${blocks}          </div>
`;
}

function clauses(row: CutRow, side: Side): Markup {
  const words = textOf(row[side].map(({ leaf }) => leaf));
  return xml`<seg xml:id="${clauseId(row, side)}" type="clause">${teiLines(words)}</seg>`;
}

function clauseId(row: CutRow, side: Side): string {
  return `${side}.${xmlName(row[side][0]?.leaf.locus ?? "")}`;
}

function app(document: ReportDocument, { number, difference, pair, row }: Entry): Markup {
  const wit = witnessIds(document.comparison);
  const natures = difference.natures.map((nature) => `#nature.${nature}`).join(" ");
  const place = pair.base[0] ?? pair.comparand[0] ?? "";
  const points = { base: pointer(row, difference, "base"), comparand: pointer(row, difference, "comparand") };
  return xml`      <app xml:id="difference-${number}" n="${number}" type="${difference.weight}" ana="${natures}" loc="${place}"><rdg wit="#${wit.base}">${points.base}${difference.base?.text ?? ""}</rdg><rdg wit="#${wit.comparand}" type="${difference.kind}" cause="${difference.natures[0] ?? ""}">${points.comparand}${difference.comparand?.text ?? ""}</rdg></app>
`;
}

/** Where the words stand: `string-range` of the clause, as the TEI pointer schemes have it; offsets count from 0. */
function pointer(row: CutRow | undefined, difference: Entry["difference"], side: Side): Markup {
  if (row === undefined || row[side].length === 0) return nothing;
  const own = row.pieces.findIndex(({ differences }) => differences.includes(difference));
  if (own < 0) return nothing;
  const offset = row.pieces.slice(0, own).reduce((sum, piece) => sum + piece[side].length, 0);
  const length = row.pieces[own]?.[side].length ?? 0;
  return xml`<ptr target="#string-range(${clauseId(row, side)},${offset},${length})"/>`;
}
