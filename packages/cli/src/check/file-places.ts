/** From offsets and fields to lines and columns of a file. */
import { lineTable } from "@treatydiff/core";
import { type Document, isMap, isNode, isPair, isScalar } from "yaml";
import type { FilePlace } from "./finding.ts";

/** The place of a stretch of a source. */
export function placeOf(source: string, start: number, end: number): FilePlace {
  const lines = lineTable(source);
  const from = lines.pointAt(Math.max(0, Math.min(start, source.length)));
  const to = lines.pointAt(Math.max(from.offset, Math.min(end, source.length)));
  return { line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

/** The place of a line, its indentation left out. */
export function linePlace(source: string, line: number): FilePlace {
  const text = lineTable(source).lineText(line);
  const column = text.length - text.trimStart().length + 1;
  return { line, column, endLine: line, endColumn: Math.max(column, text.trimEnd().length + 1) };
}

/**
 * Where a field of a YAML document stands, as offsets of the document. A field that is missing has no place; then it
 * is that of the nearest one around it. A field is shown by its name, a member of a list by its beginning.
 */
export function fieldOffsets(
  document: Document,
  path: readonly PropertyKey[],
): readonly [number, number] | undefined {
  for (let depth = path.length; depth > 0; depth--) {
    const parent = depth === 1 ? document.contents : document.getIn(path.slice(0, depth - 1), true);
    const name = path[depth - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isPair(item) && isScalar(item.key) && item.key.value === name)
      : undefined;
    const node = pair === undefined ? document.getIn(path.slice(0, depth), true) : pair.key;
    if (isNode(node) && node.range) return [node.range[0], node.range[1]];
  }
  return undefined;
}
