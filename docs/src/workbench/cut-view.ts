/**
 * Cuts a view into pieces that each stand by themselves, so that a browser can lay out one at a time and pass over those
 * that nobody looks at. A table of 5,000 clauses becomes tables of some hundred, each under its own head:
 *
 *     <table><thead>…</thead><tbody><tr>…  →  <table><thead>…</thead><tbody><tr>…</tbody></table>  <table><thead>…
 *
 * All text in a view is escaped, so that what looks like a tag is one.
 */

/** How a view is built. */
export interface Cut {
  /** What opens the whole, with what every piece of it has to begin with. */
  readonly open: RegExp;
  readonly close: string;
  /** A part that holds the items; a cut inside it closes and opens it again. */
  readonly part?: { readonly open: string; readonly close: string };
  /** What an item begins with. */
  readonly item: string;
  /** How a piece is opened that begins with the item of this number, counted from 0. Default: as the whole. */
  readonly reopen?: (item: number) => string;
}

/** The pieces of a view, in order; a view that is built otherwise is one piece. */
export function cutView(html: string, cut: Cut, length: number): readonly string[] {
  const found = cut.open.exec(html);
  const end = html.lastIndexOf(cut.close);
  if (found === null || end < found.index) return [html];
  const [open] = found;
  // A caption names the whole table, and its first piece has it.
  const reopened = open.replace(/<caption>[^<]*<\/caption>\n/u, "");
  const begin = found.index + open.length;
  const pieces: string[] = [];
  let piece = html.slice(0, begin);
  let fill = 0;
  let items = 0;
  let isInPart = false;
  for (const token of tokens(html.slice(begin, end), cut)) {
    const isPart = cut.part !== undefined && token.startsWith(cut.part.open);
    const isItem = token.startsWith(cut.item);
    // Between parts is a better place to cut than within one.
    const room = isPart ? length * 0.6 : length;
    if ((isPart || isItem) && fill > 0 && fill + token.length > room) {
      const opensPart = isItem && isInPart;
      pieces.push(`${piece}${opensPart ? (cut.part?.close ?? "") : ""}${cut.close}`);
      piece = `${cut.reopen?.(items) ?? reopened}${opensPart ? (cut.part?.open ?? "") : ""}`;
      fill = 0;
    }
    if (isPart) isInPart = true;
    if (isItem) items += 1;
    piece += token;
    fill += token.length;
    if (cut.part !== undefined && token.trimEnd().endsWith(cut.part.close)) isInPart = false;
  }
  return [...pieces, piece + html.slice(end)];
}

/** A part's opening and every item with all that follows it. */
function tokens(html: string, { part, item }: Cut): readonly string[] {
  const marks = part === undefined ? [item] : [part.open, item];
  const pattern = marks.map((mark) => mark.replace(/[.*+?^${}()|[\]\\]/gu, "\\$&")).join("|");
  return html.split(new RegExp(`(?=${pattern})`, "u")).filter((token) => token !== "");
}
