/**
 * White space as markup languages show it: a run of it is one space, at the edge of a block it is nothing, and a line
 * break in the markup ("br") eats the spaces around it. No-break spaces are words' business and stay.
 *
 * Space is held back until words follow; so nothing is ever taken away from a text again, which would cost the square
 * of its length.
 */
import { appendCharacter, appendRun, type MappedText } from "./align-text.ts";
import { sliceSegments } from "./block.ts";

/** A text as it grows, with the white space that is held back. */
export interface CollapsingText extends MappedText {
  held: string;
  heldAt: number;
}

/** A text without words yet. */
export function emptyText(): CollapsingText {
  return { text: "", segments: [], held: "", heldAt: 0 };
}

/** Appends words, each run of white space among them as one space. */
export function appendCollapsed(into: CollapsingText, fresh: MappedText): void {
  let from = 0;
  for (const match of fresh.text.matchAll(/[ \t\n\r\f]+/gu)) {
    appendWords(into, fresh, from, match.index);
    if (into.held === "") {
      into.held = " ";
      into.heldAt = sliceSegments(fresh.segments, match.index, match.index + 1)[0]?.[1] ?? 0;
    }
    from = match.index + match[0].length;
  }
  appendWords(into, fresh, from, fresh.text.length);
}

/** Appends words as they stand, white space included. */
export function appendPreformatted(into: CollapsingText, fresh: MappedText): void {
  appendWords(into, fresh, 0, fresh.text.length);
}

/** Appends a mark of layout: a line break, the tab between two cells. */
export function appendMark(into: CollapsingText, mark: string, at: number): void {
  if (into.held !== "" && into.held !== " ") {
    if (mark !== " ") into.held += mark;
    return;
  }
  into.held = mark;
  into.heldAt = at;
}

function appendWords(into: CollapsingText, fresh: MappedText, from: number, to: number): void {
  if (from >= to) return;
  if (into.text !== "") for (const mark of into.held) appendCharacter(into, mark, into.heldAt);
  into.held = "";
  appendRun(into, fresh.text.slice(from, to), sliceSegments(fresh.segments, from, to));
}
