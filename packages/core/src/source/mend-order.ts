import { appendCharacter, type MappedText } from "./align-text.ts";
import type { SourceBlock } from "./block.ts";
import { toSourceOffset } from "./block.ts";

/**
 * Puts blocks back into the order of the source. A browser moves words that stand between the rows of a table before
 * the table; blocks that come to overlap in this way are joined, their characters in the order in which they were
 * written.
 */
export function mendOrder(blocks: readonly SourceBlock[]): readonly SourceBlock[] {
  if (blocks.every((block, i) => block.span.start >= (blocks[i - 1]?.span.end ?? 0))) return blocks;
  const sorted = [...blocks].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const groups: SourceBlock[][] = [];
  let end = -1;
  for (const block of sorted) {
    if (block.span.start < end) groups.at(-1)?.push(block);
    else groups.push([block]);
    end = Math.max(end, block.span.end);
  }
  return groups.map((group) => (group.length === 1 ? (group[0] as SourceBlock) : joined(group)));
}

function joined(group: readonly SourceBlock[]): SourceBlock {
  const characters = group.flatMap((block) =>
    Array.from({ length: block.text.length }, (_, i) => ({
      at: toSourceOffset(block.segments, i),
      character: block.text[i] ?? "",
    })),
  );
  characters.sort((a, b) => a.at - b.at);
  const draft: MappedText = { text: "", segments: [] };
  for (const { at, character } of characters) appendCharacter(draft, character, at);
  const span = {
    start: Math.min(...group.map(({ span }) => span.start)),
    end: Math.max(...group.map(({ span }) => span.end)),
  };
  return { kind: "prose", text: draft.text, span, segments: draft.segments };
}
