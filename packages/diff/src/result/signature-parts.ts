/** A signature is compared part by part: for whom, by whom, in which office. Its lines say which is which. */

import { leafOf, type PairSide } from "../words/pair-side.ts";
import type { Place } from "../words/raw-difference.ts";

interface Part {
  readonly base: PairSide;
  readonly comparand: PairSide;
  readonly place: Place;
}

const parts = ["party", "name", "office"] as const;

/** The parts of a pair of signatures; any other pair is one part. */
export function signatureParts(base: PairSide, comparand: PairSide, place: Place): readonly Part[] {
  if (place.nodeType !== "signature") return [{ base, comparand, place }];
  return parts
    .map(
      (part, i): Part => ({
        base: partOf(base, i),
        comparand: partOf(comparand, i),
        place: { ...place, signaturePart: part },
      }),
    )
    .filter((part) => part.base.list.length > 0 || part.comparand.list.length > 0);
}

/** First line: the party; second: the name; the rest: the office. */
function partOf(side: PairSide, part: number): PairSide {
  const first = side.list[0];
  if (first === undefined) return side;
  const { value } = leafOf(side.atoms, first);
  const lines = [...value.matchAll(/(?<![^\r\n])[^\S\r\n]*\S[^\r\n]*/gu)].map(({ index }) => index);
  const start = lines[part] ?? value.length;
  const end = part < parts.length - 1 ? (lines[part + 1] ?? value.length) : value.length;
  const inside = (atom: number): boolean =>
    (side.atoms.start[atom] ?? 0) >= start && (side.atoms.start[atom] ?? 0) < end;
  return { ...side, list: side.list.filter(inside), bounds: { start, end } };
}
