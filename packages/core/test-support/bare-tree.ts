import type { Treaty, TreatyNode } from "../src/model/nodes.ts";

/** A tree without its places: what must come back when it is written and read again. */
export function bareTree(treaty: Treaty): unknown {
  return treaty.children.map(bare);
}

function bare(node: TreatyNode): unknown {
  const { position: _position, ...rest } = node;
  if ("value" in rest) {
    const { segments: _segments, ...leaf } = rest;
    return leaf;
  }
  return { ...rest, children: rest.children.map((child) => bare(child as TreatyNode)) };
}
