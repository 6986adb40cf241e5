import { isLeaf, type Leaf, type Locus, type Parent, type Treaty, type TreatyNode } from "../model/nodes.ts";
import { toSourceOffset } from "../source/block.ts";

/** Visits every node below the root in order, with its parents from the outermost in. */
export function walk(treaty: Treaty, visit: (node: TreatyNode, parents: readonly Parent[]) => void): void {
  const step = (node: TreatyNode, parents: readonly Parent[]): void => {
    visit(node, parents);
    if (isLeaf(node)) return;
    const inner = [...parents, node];
    for (const child of node.children) step(child as TreatyNode, inner);
  };
  for (const child of treaty.children) step(child, []);
}

/** The leaves in the order of the source. */
export function leaves(treaty: Treaty): readonly Leaf[] {
  const found: Leaf[] = [];
  walk(treaty, (node) => {
    if (isLeaf(node)) found.push(node);
  });
  return found;
}

/** The node at a locus. */
export function findNode(treaty: Treaty, locus: Locus): TreatyNode | undefined {
  let found: TreatyNode | undefined;
  walk(treaty, (node) => {
    if (node.locus === locus) found ??= node;
  });
  return found;
}

/** Where an offset of a leaf's value stands in the source. */
export function sourceOffset(leaf: Leaf, offset: number): number {
  if (leaf.segments === undefined) return leaf.position.start.offset + offset;
  return toSourceOffset(leaf.segments, offset);
}
