/** Clauses with what differs marked: `del` for words of the base, `ins` for words of the comparand. */
import { weightNames } from "@treatydiff/diff";
import type { CutRow } from "../document/document.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/markup.ts";
import { nothing } from "../escape/markup.ts";
import type { Piece } from "../pieces/cut-pieces.ts";
import type { HtmlDocument } from "./html-document.ts";

type Side = "base" | "comparand";

/** The clause of one side; what the other side does not read stands in `del` or `ins`. */
export function sideMarkup(row: CutRow, side: Side): Markup {
  return html`${row.pieces.map((piece) => (isMarked(row) ? marked(piece, side) : lines(piece[side])))}`;
}

/** Words that are not compared, or that stand elsewhere unchanged, bear no marks. */
function isMarked({ pair, moved, base, comparand }: CutRow): boolean {
  return moved === undefined && (pair !== undefined || (base.length > 0 && comparand.length > 0));
}

/** Both clauses in one, each change with the number of its difference. */
export function inlineMarkup(document: HtmlDocument, row: CutRow): Markup {
  return html`${row.pieces.map((piece) => {
    if (!piece.changed) return lines(piece.comparand);
    if (isMarked(row)) return bothMarked(document, piece);
    const words = lines(piece.base === "" ? piece.comparand : piece.base);
    if (row.moved === undefined) return words;
    return row.moved === "from" ? html`<del>${words}</del>` : html`<ins>${words}</ins>`;
  })}`;
}

function bothMarked(document: HtmlDocument, piece: Piece): Markup {
  return html`${marked(piece, "base")}${marked(piece, "comparand")}${references(document, piece)}`;
}

function marked(piece: Piece, side: Side): Markup {
  const text = piece[side];
  if (!piece.changed || text === "") return lines(text);
  // White space at an edge stays outside, so that a mark covers words.
  const [, before = "", words = "", after = ""] = /^(\s*)([\s\S]*?)(\s*)$/u.exec(text) ?? [];
  if (words === "") return lines(text);
  const name = `w-${piece.weight}`;
  const inside = lines(words);
  return side === "base"
    ? html`${before}<del class="${name}" data-weight="${piece.weight}">${inside}</del>${after}`
    : html`${before}<ins class="${name}" data-weight="${piece.weight}">${inside}</ins>${after}`;
}

/** The numbers of the differences that a change is due to, each with its weight as a word for who does not see patterns. */
function references({ numberOf, href }: HtmlDocument, { differences }: Piece): Markup {
  if (differences.length === 0) return nothing;
  const links = differences.map((difference) => {
    const number = numberOf(difference);
    return html`<a href="${href(`difference-${number}`)}">${number}<span class="unseen"> (${weightNames[difference.weight]})</span></a>`;
  });
  return html`<sup>${links.map((link, i) => (i === 0 ? link : html`, ${link}`))}</sup>`;
}

/** Lines of a signature stay lines. */
export function lines(text: string): Markup {
  return html`${text.split("\n").map((line, i) => (i === 0 ? html`${line}` : html`<br>${line}`))}`;
}

/** What the heaviest difference of a row weighs, for what filters by it; nothing where the row is not compared. */
export function weightOf({ pair }: CutRow): Markup {
  return pair === undefined ? nothing : html` data-weight="${pair.weight}"`;
}
