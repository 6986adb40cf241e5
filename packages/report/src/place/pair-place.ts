import type { Locus } from "@treatydiff/core";
import type { Spread } from "../view.ts";
import { placeList } from "./place-list.ts";

/** Where a pair stands: one place when both texts call it the same, else both. */
export function pairPlace(
  { base, comparand }: Spread,
  pair: { readonly base: readonly Locus[]; readonly comparand: readonly Locus[] },
): string {
  const basePlace = placeList(pair.base, base.place);
  const comparandPlace = placeList(pair.comparand, comparand.place);
  if (pair.base.length === 0) return `${comparandPlace} of ${comparand.name}, which ${base.name} lacks`;
  if (pair.comparand.length === 0) return `${basePlace} of ${base.name}, which ${comparand.name} lacks`;
  if (basePlace === comparandPlace) return basePlace;
  return `${basePlace} ↔ ${comparandPlace}`;
}
