/**
 * Leaves cut from a unit, and the places in the source that they cover. Together the leaves of a unit cover its span:
 * the white space between two of them belongs to neither, everything else to exactly one.
 */
import type { SourceBlock } from "../source/block.ts";
import { sliceSegments, toSourceOffset } from "../source/block.ts";
import { cutClauses } from "../text/sentences.ts";
import type { Draft } from "./draft.ts";

/** A stretch of the source. */
interface Place {
  readonly start: number;
  readonly end: number;
}

/** A leaf with the words between two offsets of the block's text. */
export function leafDraft(
  block: SourceBlock,
  type: Draft["type"],
  from: number,
  to: number,
  span: Place,
  fields: Record<string, unknown> = {},
): Draft {
  const text = block.text.slice(from, to);
  const lead = text.length - text.trimStart().length;
  const value = text.trim();
  return {
    type,
    fields,
    children: undefined,
    leaf: { value, span, segments: sliceSegments(block.segments, from + lead, from + lead + value.length) },
  };
}

/** Cuts the rest of a unit into clauses and adds them to the parent. */
export function addClauses(source: string, parent: Draft, block: SourceBlock, from: number): void {
  const cuts = cutClauses(block.text.slice(from));
  let start = from === 0 ? block.span.start : skipSpace(source, endBefore(source, block, from));
  for (const [i, cut] of cuts.entries()) {
    const next = cuts[i + 1];
    const stop = next === undefined ? block.span.end : endBefore(source, block, from + next.start);
    parent.children?.push(leafDraft(block, "clause", from + cut.start, from + cut.end, { start, end: stop }));
    start = skipSpace(source, stop);
  }
}

/** The rows of a table as clauses. */
export function addRows(source: string, parent: Draft, block: SourceBlock): void {
  const rows = [...block.text.matchAll(/[^\r\n]+/gu)].filter((row) => row[0].trim() !== "");
  let start = block.span.start;
  for (const [i, row] of rows.entries()) {
    const next = rows[i + 1];
    const stop = next === undefined ? block.span.end : endBefore(source, block, next.index);
    parent.children?.push(
      leafDraft(block, "clause", row.index, row.index + row[0].length, { start, end: stop }),
    );
    start = skipSpace(source, stop);
  }
}

/** The heading of an item: its mark, and the marks of the source before it. */
export function itemHeading(source: string, block: SourceBlock, label: string, bodyFrom: number): Draft {
  const alone = block.text.slice(bodyFrom).trim() === "";
  const end = alone ? block.span.end : endBefore(source, block, bodyFrom);
  const lead = block.text.length - block.text.trimStart().length;
  const to = Math.max(lead + label.length, block.text.slice(0, bodyFrom).trimEnd().length);
  return leafDraft(block, "heading", lead, to, { start: block.span.start, end });
}

/** A leaf that goes on in a further unit: what stands between them in the source stays between the words. */
export function joinLeaves(source: string, first: Draft, second: Draft): Draft {
  if (first.leaf === undefined || second.leaf === undefined) return first;
  const gap = source.slice(first.leaf.span.end, second.leaf.span.start);
  const offset = first.leaf.value.length + gap.length;
  return {
    ...first,
    leaf: {
      value: first.leaf.value + gap + second.leaf.value,
      span: { start: first.leaf.span.start, end: second.leaf.span.end },
      segments: [
        ...first.leaf.segments,
        [first.leaf.value.length, first.leaf.span.end],
        ...second.leaf.segments.map(([text, at]) => [text + offset, at] as const),
      ],
    },
  };
}

/** Where the words before an offset of the block's text end in the source. */
function endBefore(source: string, block: SourceBlock, offset: number): number {
  let last = offset;
  while (last > 0 && /\s/u.test(block.text[last - 1] ?? "")) last -= 1;
  const end = last === 0 ? block.span.start : toSourceOffset(block.segments, last - 1) + 1;
  // Closing marks of Markdown ("**") go with the words that they close.
  const next = toSourceOffset(block.segments, offset);
  return end + source.slice(end, next).trimEnd().length;
}

function skipSpace(source: string, offset: number): number {
  let at = offset;
  while (at < source.length && /\s/u.test(source[at] ?? "")) at += 1;
  return at;
}
