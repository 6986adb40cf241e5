import type { EditorialRole } from "../model/nodes.ts";
import { type SourceBlock, toSourceOffset } from "../source/block.ts";

/**
 * What is known of a unit before the constructs look at it, because it was decided over the whole text: the run of
 * article numbers, what is quoted, what is not the treaty's.
 */
export type Mark =
  | {
      readonly type: "article";
      readonly label: string;
      readonly number?: string;
      readonly title?: string;
    }
  /** The heading of a division in running text. */
  | { readonly type: "division" }
  /** The title of the heading before it, on a line of its own. */
  | { readonly type: "heading-title" }
  /** The number of the heading before it, in a block of its own. */
  | { readonly type: "heading-number" }
  /** A heading of the treaty that is quoted. */
  | { readonly type: "quoted-heading" }
  /** `inside`: a sentence goes on after it. */
  | { readonly type: "editorial"; readonly role: EditorialRole; readonly inside?: true }
  /** The rest of a sentence that a page break divided. */
  | { readonly type: "continuation" };

/** A block that holds one unit of a treaty: what the constructs read. */
export interface Unit extends SourceBlock {
  readonly mark?: Mark;
  /** Which quotation it belongs to, counted from 1. */
  readonly quotation?: number;
}

/** A part of a block as a unit. White space at its edges is left out of it. Returns undefined when nothing is left. */
export function sliceUnit(
  block: SourceBlock,
  from: number,
  to: number,
  extra: Pick<Unit, "mark" | "quotation">,
): Unit | undefined {
  let first = from;
  let last = to;
  while (first < last && /\s/u.test(block.text[first] ?? "")) first += 1;
  while (last > first && /\s/u.test(block.text[last - 1] ?? "")) last -= 1;
  if (first === last) return undefined;
  const whole = first === 0 && last === block.text.length;
  if (whole) return { ...block, ...extra };
  return {
    kind: block.kind,
    ...(block.depth === undefined ? {} : { depth: block.depth }),
    text: block.text.slice(first, last),
    span: {
      start: first === 0 ? block.span.start : toSourceOffset(block.segments, first),
      end: last === block.text.length ? block.span.end : toSourceOffset(block.segments, last - 1) + 1,
    },
    segments: segmentsBetween(block.segments, first, last),
    ...extra,
  };
}

/** The segments of a part of a text, counted from its start; found by bisection, because long blocks are cut often. */
function segmentsBetween(
  segments: SourceBlock["segments"],
  from: number,
  to: number,
): SourceBlock["segments"] {
  const out: (readonly [number, number])[] = [[0, toSourceOffset(segments, from)]];
  let low = 0;
  let high = segments.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((segments[middle]?.[0] ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  for (let i = low; i < segments.length; i++) {
    const segment = segments[i];
    if (segment === undefined || segment[0] >= to) break;
    out.push([segment[0] - from, segment[1]]);
  }
  return out;
}
