/**
 * Reads Markdown that is hardly Markdown: headings of the form "# …", paragraphs and numbered lines without a mark in
 * them, as the corpus and most pasted treaties are. The parser takes two seconds for a treaty of 150,000 words, this a
 * fraction of one; whatever could mean something else is left to the parser, and a test holds the two to one result.
 */
import type { SourceBlock } from "./block.ts";

const heading = /^(#{1,6}) +(\S[^#\n]*)$/u;
/** Marks of Markdown, links without marks, and white space that it treats in its own way. */
const marked = /[*_`[\]<&\\|~@\t\r\f\v]|:\/\/|www\.|^[ \-+=>#:]|[^\S\n]$/mu;
const numbered = /^\d{1,9}[.)](?!\S)/u;
const numberedLine = /^\d{1,9}[.)] [^ \n]/u;

/** The blocks of a stretch, or undefined when it must be parsed. Offsets count from the stretch's start. */
export function readSimpleMarkdown(source: string): readonly SourceBlock[] | undefined {
  const blocks: SourceBlock[] = [];
  for (const { 0: lines, index } of source.matchAll(/[^\n]+(?:\n[^\n]+)*/gu)) {
    const match = heading.exec(lines);
    if (match !== null) {
      const text = (match[2] ?? "").trimEnd();
      if (marked.test(text) || text.length < (match[2] ?? "").length) return undefined;
      const from = index + lines.length - text.length;
      blocks.push({ kind: "heading", depth: match[1]?.length ?? 1, ...blockOf(text, index, from) });
      continue;
    }
    if (marked.test(lines) || lines.trim() !== lines) return undefined;
    const item = numbered.test(lines);
    if (item && (lines.includes("\n") || !numberedLine.test(lines))) return undefined;
    if (!item && /\n\d{1,9}[.)](?!\S)/u.test(lines)) return undefined;
    blocks.push({ kind: "prose", ...blockOf(lines, index, index) });
  }
  return blocks;
}

function blockOf(text: string, start: number, from: number): Pick<SourceBlock, "text" | "span" | "segments"> {
  return { text, span: { start, end: from + text.length }, segments: [[0, from]] };
}
