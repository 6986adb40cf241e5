import type { Span } from "../model/span.ts";

/**
 * A neutral piece of the source before it has a role: a heading, or a run of prose lines. Its text is what a reader
 * reads; its span is where it stands, markup included.
 */
export interface SourceBlock {
  readonly kind: "front-matter" | "heading" | "prose";
  /** Depth of a heading, from 1. */
  readonly depth?: number;
  readonly text: string;
  readonly span: Span;
  /** Pairs of (offset in `text`, offset in the source), ascending; from each pair on, both run on together. */
  readonly segments: readonly (readonly [number, number])[];
}

/** What a door gives: the blocks in order. Outside their spans stands only white space. */
export interface SourceText {
  readonly source: string;
  readonly blocks: readonly SourceBlock[];
  /** The front matter's YAML, without its fences. */
  readonly frontMatter?: string;
}

/** The source offset of an offset in a text that is mapped by segments. */
export function toSourceOffset(segments: readonly (readonly [number, number])[], offset: number): number {
  let low = 0;
  let high = segments.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((segments[middle]?.[0] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  const [from, at] = segments[low] ?? [0, 0];
  return at + (offset - from);
}

/** A part of a block, as a block of its own. The span is what the caller says it covers. */
export function sliceBlock(block: SourceBlock, from: number, to: number, span: Span): SourceBlock {
  return {
    kind: block.kind,
    ...(block.depth === undefined ? {} : { depth: block.depth }),
    text: block.text.slice(from, to),
    span,
    segments: sliceSegments(block.segments, from, to),
  };
}

/** The segments of a part of a text, counted from the part's start. */
export function sliceSegments(
  segments: readonly (readonly [number, number])[],
  from: number,
  to: number,
): readonly (readonly [number, number])[] {
  const out: (readonly [number, number])[] = [[0, toSourceOffset(segments, from)]];
  for (const [text, source] of segments) if (text > from && text < to) out.push([text - from, source]);
  return out;
}
