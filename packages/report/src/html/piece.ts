/** Clauses with what differs marked: `del` for words of the base, `ins` for words of the comparand. */
import { weightNames } from "@treatydiff/diff";
import type { CutRow } from "../document/document.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/markup.ts";
import { nothing } from "../escape/markup.ts";
import type { Piece } from "../pieces/cut-pieces.ts";
import type { StandingRange } from "../pieces/standing-ranges.ts";
import type { HtmlDocument } from "./html-document.ts";

type Side = "base" | "comparand";

/**
 * The clause of one side; what the other side does not read stands in `del` or `ins`, and words that a witness tells of
 * in a span that says what it says of them.
 */
export function sideMarkup(row: CutRow, side: Side, standing: readonly StandingRange[] = []): Markup {
  let at = 0;
  return html`${row.pieces.map((piece) => {
    const text = piece[side];
    const words = (from: number, to: number): Markup => told(text, from, to, at, standing);
    const shown = isMarked(row) ? marked(piece, side, words) : words(0, text.length);
    at += text.length;
    return shown;
  })}`;
}

/** A part of a piece, cut where what is known of the words changes. */
function told(
  text: string,
  from: number,
  to: number,
  at: number,
  standing: readonly StandingRange[],
): Markup {
  const out: Markup[] = [];
  let done = from;
  const put = (until: number, status: StandingRange["status"]): void => {
    const words = text.slice(done, until);
    done = until;
    if (words === "") return;
    const isTold = status !== "unattested" && words.trim() !== "";
    out.push(
      isTold
        ? html`<span class="s-${status}" data-standing="${status}">${lines(words)}</span>`
        : lines(words),
    );
  };
  for (const { start, end, status } of standing) {
    if (end - at <= done || start - at >= to) continue;
    put(Math.max(done, start - at), "unattested");
    put(Math.min(to, end - at), status);
  }
  put(to, "unattested");
  return html`${out}`;
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

function marked(
  piece: Piece,
  side: Side,
  markup: (from: number, to: number) => Markup = (from, to) => lines(piece[side].slice(from, to)),
): Markup {
  const text = piece[side];
  if (!piece.changed || text === "") return markup(0, text.length);
  // White space at an edge stays outside, so that a mark covers words.
  const [, before = "", words = "", after = ""] = /^(\s*)((?:\S(?:[\s\S]*\S)?)?)(\s*)$/u.exec(text) ?? [];
  if (words === "") return lines(text);
  const name = `w-${piece.weight}`;
  const inside = markup(before.length, text.length - after.length);
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
