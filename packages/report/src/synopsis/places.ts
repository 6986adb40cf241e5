import type { Locus, Treaty } from "@treatydiff/core";
import { type PlaceNamer, placeNamer } from "../place/places.ts";
import { printable } from "../printable.ts";
import { andList, capitalised } from "../words/lists.ts";

/** How to print a synopsis or a template. */
export interface SynopsisTextOptions {
  /** Columns of a line of text; default 80. */
  readonly width?: number;
  /** Whether the terminal shows colours; default: no. */
  readonly colour?: boolean;
  /** The trees by siglum, so that places are named as the texts print them. */
  readonly texts?: ReadonlyMap<string, Treaty>;
}

/** Names the places of each text. */
export function namersOf(
  sigla: readonly string[],
  texts: ReadonlyMap<string, Treaty> | undefined,
): ReadonlyMap<string, PlaceNamer> {
  return new Map(sigla.map((siglum) => [siglum, placeNamer(texts?.get(siglum))]));
}

/** "Recital 2 (us-uk-1942); recital 3 (us-china-1942 and us-ussr-1942)"; alone where all texts have it at one place. */
export function rowPlace(
  cells: readonly { readonly siglum: string; readonly loci: readonly Locus[] }[],
  namers: ReadonlyMap<string, PlaceNamer>,
): string {
  const byPlace = new Map<string, string[]>();
  for (const { siglum, loci } of cells) {
    const name = loci.map((locus) => namers.get(siglum)?.(locus) ?? locus).join(" + ");
    if (name !== "") byPlace.set(name, [...(byPlace.get(name) ?? []), printable(siglum)]);
  }
  const [only] = byPlace.keys();
  if (byPlace.size === 1) return capitalised(only ?? "");
  return capitalised([...byPlace].map(([name, sigla]) => `${name} (${andList(sigla)})`).join("; "));
}
