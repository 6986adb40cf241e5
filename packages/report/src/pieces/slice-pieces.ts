import type { Piece } from "./cut-pieces.ts";

/**
 * The part of some pieces that covers a range of the comparand: one clause of several, or what stands behind a printed
 * number. Words of the base stay with the beginning of their piece.
 */
export function slicePieces(pieces: readonly Piece[], from: number, to: number): readonly Piece[] {
  const out: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const begin = at;
    at += piece.comparand.length;
    const isInside = piece.comparand === "" ? begin >= from && begin < to : at > from && begin < to;
    if (!isInside) continue;
    const comparand = piece.comparand.slice(Math.max(0, from - begin), Math.max(0, to - begin));
    const base = piece.changed ? (begin >= from ? piece.base : "") : comparand;
    out.push({ ...piece, base, comparand });
  }
  return out;
}
