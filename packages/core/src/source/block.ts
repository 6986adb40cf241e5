import type { EditorialRole, TreatyNode } from "../model/nodes.ts";
import type { Span } from "../model/span.ts";

/** An offset in a text and the offset in the source where its character stands. */
export type Segment = readonly [number, number];

/**
 * A neutral piece of the source before it has a role: a heading, a run of prose lines, or a table (rows as lines,
 * cells divided by tabs). Its text is what a reader reads; its span is where it stands, markup included.
 */
export interface SourceBlock {
  readonly kind: "front-matter" | "heading" | "prose" | "table";
  /** Depth of a heading, from 1. */
  readonly depth?: number;
  readonly text: string;
  readonly span: Span;
  /** Pairs of (offset in `text`, offset in the source), ascending; from each pair on, both run on together. */
  readonly segments: readonly Segment[];
  /** What the source itself says this block is; the constructs are then not asked. */
  readonly hint?: BlockHint;
}

/**
 * What a source may say of a block: a footnote of Markdown, the head of a TEI division of type "article". Its place in
 * the tree is still found by the builder.
 */
export type BlockHint =
  | { readonly type: "title" | "alinea" | "recital" | "wordsOfAgreement" | "testimonium" | "signature" }
  | { readonly type: "editorial"; readonly role: EditorialRole }
  | { readonly type: "article" | "annex"; readonly label: string; readonly number?: string }
  | { readonly type: "division"; readonly word: string; readonly label: string; readonly number?: string };

/**
 * A part of a treaty whose place in the tree the source gives as well (Akoma Ntoso). A part has children or words,
 * the words as the number of a block; `words` are prose that is still to be cut into clauses.
 */
export interface SourcePart {
  readonly type: TreatyNode["type"] | "words";
  readonly fields: PartFields;
  readonly block?: number;
  readonly children?: readonly SourcePart[];
}

/** What a part says of itself. `number` null: the source says that it has none. */
export interface PartFields {
  readonly label?: string;
  readonly number?: string | null;
  readonly title?: string;
  readonly word?: string;
  readonly role?: EditorialRole;
  readonly party?: string;
  readonly name?: string;
  readonly office?: string;
}

/** What a door gives: the blocks in order. Outside their spans stands only white space. */
export interface SourceText {
  readonly source: string;
  readonly blocks: readonly SourceBlock[];
  /** The front matter's YAML, without its fences. */
  readonly frontMatter?: string;
  /** The tree, where the source gives it whole: every block is named once, in order. */
  readonly parts?: readonly SourcePart[];
  /** Why the source could not be read as what it claims to be, in a full sentence; its blocks are those of plain text. */
  readonly fault?: { readonly message: string; readonly span: Span };
}

/** The source offset of an offset in a text that is mapped by segments. */
export function toSourceOffset(segments: readonly Segment[], offset: number): number {
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
export function sliceSegments(segments: readonly Segment[], from: number, to: number): readonly Segment[] {
  const out: Segment[] = [[0, toSourceOffset(segments, from)]];
  for (const [text, source] of segments) if (text > from && text < to) out.push([text - from, source]);
  return out;
}
