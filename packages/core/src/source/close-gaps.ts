/**
 * Gives the markup between two blocks to one of them, so that no character of the source is lost.
 *
 *     <p>Article 1</p>  <div><p>The Parties …
 *                 ^^^^  ^^^^^^^^
 *         closing marks   what opens the next block (with styles, comments, marks of a quotation)
 *
 * White space stays outside, as the contract of a block has it.
 */
import type { Span } from "../model/span.ts";
import type { SourceBlock } from "./block.ts";

/** Which marks at the start of a gap still belong to the block before it. */
export interface Closing {
  readonly closing?: RegExp;
}

/** Stretches the spans of the blocks until only white space is left between them. */
export function closeGaps(
  source: string,
  blocks: readonly SourceBlock[],
  closing: Closing = {},
): SourceBlock[] {
  if (blocks.length > 0) return coverGaps(source, blocks, closing);
  return source.trim() === "" ? [] : [markupOnly(source, source.trimEnd())];
}

/** The same for whatever has a span: the pieces of blocks, where one ends before an entity or a closing mark. */
export function coverGaps<Piece extends { readonly span: Span }>(
  source: string,
  pieces: readonly Piece[],
  { closing }: Closing = {},
): Piece[] {
  const out: Piece[] = [];
  let covered = 0;
  for (const piece of pieces) {
    const gap = source.slice(covered, piece.span.start);
    const last = out.at(-1);
    const closed = last === undefined || closing === undefined ? 0 : (closing.exec(gap)?.[0].length ?? 0);
    if (last !== undefined && closed > 0) out[out.length - 1] = endingAt(last, covered + closed);
    const start = piece.span.start - gap.slice(closed).trimStart().length;
    out.push(start === piece.span.start ? piece : { ...piece, span: { start, end: piece.span.end } });
    covered = piece.span.end;
  }
  const tail = source.slice(covered).trimEnd();
  const last = out.at(-1);
  if (last !== undefined && tail.trim() !== "") out[out.length - 1] = endingAt(last, covered + tail.length);
  return out;
}

/** A source without a word in it: nothing of it is the treaty's. */
function markupOnly(source: string, tail: string): SourceBlock {
  const start = tail.length - tail.trimStart().length;
  return {
    kind: "prose",
    text: source.slice(start, tail.length),
    span: { start, end: tail.length },
    segments: [[0, start]],
    hint: { type: "editorial", role: "surrounding" },
  };
}

function endingAt<Piece extends { readonly span: Span }>(piece: Piece, end: number): Piece {
  return { ...piece, span: { start: piece.span.start, end } };
}
