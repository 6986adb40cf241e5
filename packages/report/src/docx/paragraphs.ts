/** The merged text as Word paragraphs: accept all changes and it is the comparand, reject all and it is the base. */
import type { Weight } from "@treatydiff/diff";
import type { CutRow, ReportDocument } from "../document/document.ts";
import { type Markup, nothing } from "../escape/markup.ts";
import { xml } from "../escape/xml.ts";
import type { Piece } from "../pieces/cut-pieces.ts";
import type { Paragraph, Section } from "../rows/sections.ts";
import type { Comments } from "./comments.ts";
import { type ChangeName, type Hand, run, type TrackedSide, trackedEnd } from "./runs.ts";

/** What the paragraphs are written with. */
export interface DocxContext {
  readonly document: ReportDocument;
  readonly hand: Hand;
  readonly comments: Comments;
  /** Changes of these weights are put in without a mark. */
  readonly unmarked: readonly Weight[];
}

/** All paragraphs of both texts. */
export function paragraphs(context: DocxContext): Markup {
  return xml`${context.document.sections.map((section) =>
    section.paragraphs.map((one) => paragraph(context, section, one)),
  )}`;
}

function paragraph(
  context: DocxContext,
  section: Section<CutRow>,
  { kind, rows }: Paragraph<CutRow>,
): Markup {
  const sides = new Set(rows.map(sideOf));
  const [only = "both"] = sides;
  const whole = sides.size === 1 ? only : "both";
  const [first] = rows;
  const end = first === undefined ? nothing : trackedEnd(context.hand, whole, nameOf(first));
  const content = rows.map((row, i) => {
    const { before, after } = spacesAround(rows, i);
    return xml`${space(context, row, before)}${rowRuns(context, row)}${space(context, row, after)}`;
  });
  return xml`<w:p><w:pPr><w:pStyle w:val="${styleOf(section, kind)}"/>${indent(first)}${end}</w:pPr>${content}</w:p>
`;
}

function styleOf({ kind: part }: Section<CutRow>, kind: Paragraph<CutRow>["kind"]): string {
  if (kind === "heading") return part === "article" ? "Heading2" : "Heading1";
  return { title: "Title", signature: "Signature", editorial: "Editorial", text: "BodyText" }[kind];
}

function indent(row: CutRow | undefined): Markup {
  const parents = (row?.base[0] ?? row?.comparand[0])?.parents ?? [];
  const depth = parents.filter(({ type }) => type === "point").length;
  return depth === 0 ? nothing : xml`<w:ind w:left="${depth * 567}"/>`;
}

/** Which text a row belongs to. */
function sideOf({ base, comparand, moved }: CutRow): TrackedSide {
  if (moved !== undefined) return moved === "from" ? "base" : "comparand";
  if (comparand.length === 0) return "base";
  return base.length === 0 ? "comparand" : "both";
}

function nameOf({ pair, moved }: CutRow): ChangeName {
  if (moved !== undefined) return "moved";
  if (pair === undefined) return "not compared";
  return pair.weight === "none" ? "number" : pair.weight;
}

/** The space between two clauses belongs to one that is tracked, so that none is left over on either side. */
function spacesAround(
  rows: readonly CutRow[],
  i: number,
): { readonly before: boolean; readonly after: boolean } {
  const firstKept = rows.findIndex((row) => sideOf(row) === "both");
  const isBeforeKept = firstKept < 0 || i < firstKept;
  return {
    before: i > 0 && !isBeforeKept && i !== firstKept,
    after: i < rows.length - 1 && isBeforeKept,
  };
}

function space({ hand }: DocxContext, row: CutRow, isWanted: boolean): Markup {
  return isWanted ? run(hand, " ", sideOf(row), nameOf(row)) : nothing;
}

function rowRuns(context: DocxContext, row: CutRow): Markup {
  const side = sideOf(row);
  if (side === "both") return xml`${row.pieces.map((piece) => pieceRuns(context, piece))}`;
  const words = row.pieces.map((piece) => piece[side]).join("");
  const found = row.moved === undefined ? row.pieces.flatMap(({ differences }) => differences) : [];
  return context.comments.around(found, run(context.hand, words, side, nameOf(row)));
}

function pieceRuns({ hand, comments, unmarked }: DocxContext, piece: Piece): Markup {
  const { base, comparand, changed, weight, differences } = piece;
  if (!changed || (weight !== "none" && unmarked.includes(weight)))
    return run(hand, comparand, "both", "number");
  const name = weight === "none" ? "number" : weight;
  const both = xml`${run(hand, base, "base", name)}${run(hand, comparand, "comparand", name)}`;
  return comments.around(differences, both);
}
