import type { SourceBlock, SourceText } from "./block.ts";

/**
 * Reads plain text: blocks are runs of lines between blank ones. Lines stay as they are, indents included, because
 * only the constructs can tell a wrapped line from a line of its own.
 */
export function fromPlain(source: string): SourceText {
  const blocks: SourceBlock[] = [];
  const blank = /(?:^|\r\n|\r(?!\n)|\n)[^\S\r\n]*(?=\r|\n|$)/gu;
  let from = 0;
  const push = (start: number, end: number): void => {
    const text = source.slice(start, end);
    const lead = text.length - text.trimStart().length;
    const trimmed = text.trim();
    if (trimmed === "") return;
    const at = start + lead;
    blocks.push({
      kind: "prose",
      text: trimmed,
      span: { start: at, end: at + trimmed.length },
      segments: [[0, at]],
    });
  };
  for (const match of source.matchAll(blank)) {
    push(from, match.index);
    from = match.index + match[0].length;
  }
  push(from, source.length);
  return { source, blocks };
}
