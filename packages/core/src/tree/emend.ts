/**
 * Puts the documented emendations of a text into its tree. The text as held stays what it is: this makes a second
 * tree, whose places still point into the source of the first.
 *
 *     art_6: "benefits of considerations" → "benefits or considerations" (56 Stat. 1502)
 */
import type { Emendation } from "../model/metadata.ts";
import { isLeaf, type Leaf, type Treaty, type TreatyNode } from "../model/nodes.ts";
import type { Span } from "../model/span.ts";
import { leaves, sourceOffset } from "./walk.ts";

/** An emendation with the place in the source that it corrects. */
export interface LocatedEmendation {
  readonly emendation: Emendation;
  readonly locus: string;
  readonly span: Span;
}

/** Finds the places of all emendations of a text, suspected ones included. One that is not found is left out. */
export function locateEmendations(treaty: Treaty): readonly LocatedEmendation[] {
  const found: LocatedEmendation[] = [];
  for (const emendation of treaty.data.metadata?.emendations ?? []) {
    const place = findPlace(treaty, emendation);
    if (place === undefined) continue;
    const { leaf, at } = place;
    const start = sourceOffset(leaf, at);
    found.push({
      emendation,
      locus: leaf.locus,
      span: { start, end: sourceOffset(leaf, at + emendation.held.length - 1) + 1 },
    });
  }
  return found;
}

/** Applies the documented emendations. Returns the tree itself when there are none. */
export function emend(treaty: Treaty): Treaty {
  const changed = new Map<string, Leaf>();
  for (const emendation of treaty.data.metadata?.emendations ?? []) {
    if (emendation.status !== "documented") continue;
    const place = findPlace(treaty, emendation);
    if (place === undefined) continue;
    const leaf = changed.get(place.leaf.locus) ?? place.leaf;
    changed.set(leaf.locus, replaceWords(leaf, emendation.held, emendation.reading));
  }
  if (changed.size === 0) return treaty;
  const rebuild = (node: TreatyNode): TreatyNode =>
    isLeaf(node)
      ? (changed.get(node.locus) ?? node)
      : ({ ...node, children: node.children.map((child) => rebuild(child as TreatyNode)) } as TreatyNode);
  return {
    ...treaty,
    children: treaty.children.map((child) => rebuild(child)) as unknown as Treaty["children"],
  };
}

function findPlace(treaty: Treaty, { at, held }: Emendation): { leaf: Leaf; at: number } | undefined {
  for (const leaf of leaves(treaty)) {
    if (leaf.locus !== at && !leaf.locus.startsWith(`${at}__`)) continue;
    const index = leaf.value.indexOf(held);
    if (index >= 0) return { leaf, at: index };
  }
  return undefined;
}

function replaceWords(leaf: Leaf, held: string, reading: string): Leaf {
  const at = leaf.value.indexOf(held);
  if (at < 0) return leaf;
  const shift = reading.length - held.length;
  const old = leaf.segments ?? [[0, leaf.position.start.offset] as const];
  const end = at + held.length;
  const segments = [
    ...old.filter(([text]) => text <= at),
    [at + reading.length, sourceOffset(leaf, end)] as const,
    ...old.filter(([text]) => text > end).map(([text, source]) => [text + shift, source] as const),
  ];
  return { ...leaf, value: leaf.value.slice(0, at) + reading + leaf.value.slice(end), segments };
}
