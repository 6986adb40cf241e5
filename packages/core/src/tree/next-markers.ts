import type { Piece } from "../construct/construct.ts";
import type { ItemMarker } from "../construct/item-marker.ts";
import type { Unit } from "../construct/unit.ts";

/** A piece with the unit that it is. */
export interface PlacedPiece {
  readonly block: Unit;
  readonly piece: Piece;
}

/** For each piece the mark of the next item before the next heading. */
export function markersAfter(placed: readonly PlacedPiece[]): readonly (ItemMarker | undefined)[] {
  const markers: (ItemMarker | undefined)[] = [];
  let next: ItemMarker | undefined;
  for (let i = placed.length - 1; i >= 0; i--) {
    markers[i] = next;
    const piece = placed[i]?.piece;
    if (piece?.type === "item") next = piece.marker;
    else if (piece?.type === "article" || piece?.type === "annex") next = undefined;
  }
  return markers;
}
