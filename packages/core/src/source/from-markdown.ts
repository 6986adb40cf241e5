/**
 * Reads Markdown. The syntax tree is used for blocks and positions only; printed numbers come from the source slice,
 * because Markdown renumbers lists ("3. Third" after "1. First" becomes item 2) and takes a line that begins with
 * "1848. In that year" for a list.
 *
 * Footnotes and tables of the GitHub dialect are known. A footnote's text is the edition's; its mark in the running
 * text ("[^1]") belongs to the span of the words around it and is no word itself.
 */
import type { Nodes, Parents, RootContent, Table } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkGfm from "remark-gfm";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { appendAligned, appendCharacter, appendRun, type MappedText } from "./align-text.ts";
import { type Segment, type SourceBlock, type SourceText, sliceBlock, sliceSegments } from "./block.ts";
import { closeGaps } from "./close-gaps.ts";
import { fromPlain } from "./from-plain.ts";
import { readSimpleMarkdown } from "./read-simple-markdown.ts";
import { markdownDefinitions, type Stretch, splitMarkdown } from "./split-markdown.ts";

const parser = unified().use(remarkParse).use(remarkFrontmatter, ["yaml"]).use(remarkGfm);
const byteOrderMark = "\uFEFF";
const notation = { escapes: true, references: true };

/** Reads a Markdown source into blocks. */
export function fromMarkdown(source: string): SourceText {
  const blocks: SourceBlock[] = [];
  let frontMatter: string | undefined;
  const definitions = markdownDefinitions(source);
  for (const whole of splitMarkdown(source)) {
    const stretch = withoutByteOrderMark(source, whole);
    const read = readStretch(source, stretch, definitions);
    frontMatter ??= read.frontMatter;
    for (const block of read.blocks) blocks.push(gluedHeading(moveBlock(block, stretch.start)));
  }
  const closed = closeGaps(source, blocks);
  return { source, blocks: closed, ...(frontMatter === undefined ? {} : { frontMatter }) };
}

/** "####Principios": older Markdown wanted no space after the marks of a heading, and files of its day have none. */
function gluedHeading(block: SourceBlock): SourceBlock {
  const marks =
    block.kind === "prose" ? /^#{1,6}(?=\p{L}[^\r\n]*$)/u.exec(block.text)?.[0].length : undefined;
  if (marks === undefined) return block;
  const heading = sliceBlock(block, marks, block.text.length, block.span);
  return { ...heading, kind: "heading", depth: marks };
}

/** The parser drops a byte order mark at the start of what it reads and counts without it; to us it is white space. */
function withoutByteOrderMark(source: string, stretch: Stretch): Stretch {
  return source[stretch.start] === byteOrderMark ? { ...stretch, start: stretch.start + 1 } : stretch;
}

function readStretch(
  whole: string,
  { start, end, plain }: Stretch,
  definitions: ReadonlyMap<string, string>,
): Omit<SourceText, "source"> {
  const source = whole.slice(start, end);
  if (plain) return fromPlain(source);
  const simple = readSimpleMarkdown(source);
  if (simple !== undefined) return { blocks: simple };
  const blocks: SourceBlock[] = [];
  let frontMatter: string | undefined;
  for (const node of parser.parse(source + namedDefinitions(source, definitions)).children) {
    if (offsets(node).start >= source.length) break;
    // A rule of three hyphens looks like front matter where a stretch begins with it.
    if (node.type === "yaml" && whole.slice(0, start).trim() === "") {
      frontMatter = node.value;
      blocks.push(sourceSlice(source, node, "front-matter"));
    } else addBlocks(source, node, blocks);
  }
  return { blocks, ...(frontMatter === undefined ? {} : { frontMatter }) };
}

/** The definitions from elsewhere in the source that a stretch names, to be set after it. */
function namedDefinitions(source: string, definitions: ReadonlyMap<string, string>): string {
  if (definitions.size === 0 || !source.includes("[")) return "";
  const named = new Set<string>();
  for (const match of source.matchAll(/\[([^[\]\n]{1,100})\]/gu)) {
    const definition = definitions.get((match[1] ?? "").toLowerCase());
    if (definition !== undefined) named.add(definition);
  }
  return [...named].map((definition) => `\n\n${definition}`).join("");
}

function moveBlock(block: SourceBlock, by: number): SourceBlock {
  if (by === 0) return block;
  const { start, end } = block.span;
  return {
    ...block,
    span: { start: start + by, end: end + by },
    segments: block.segments.map(([text, at]): Segment => [text, at + by]),
  };
}

function offsets(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function sourceSlice(source: string, node: Nodes, kind: SourceBlock["kind"]): SourceBlock {
  const whole = clampedOffsets(source, node);
  const raw = source.slice(whole.start, whole.end);
  const start = whole.start + raw.length - raw.trimStart().length;
  const span = { start, end: whole.start + raw.trimEnd().length };
  return { kind, text: source.slice(span.start, span.end), span, segments: [[0, span.start]] };
}

/** Definitions set after a stretch may be taken into its last block. */
function clampedOffsets(source: string, node: Nodes): { start: number; end: number } {
  const { start, end } = offsets(node);
  return { start, end: end <= source.length ? end : source.trimEnd().length };
}

function addBlocks(source: string, node: RootContent, blocks: SourceBlock[]): void {
  switch (node.type) {
    case "heading":
      pushBlock(blocks, { ...inlineBlock(source, node, "heading"), depth: node.depth });
      return;
    case "paragraph":
      pushBlock(blocks, inlineBlock(source, node, "prose"));
      return;
    case "list":
    case "listItem":
    case "blockquote":
      addContainer(source, node, blocks);
      return;
    case "footnoteDefinition": {
      const first = blocks.length;
      addContainer(source, node, blocks);
      for (let i = first; i < blocks.length; i++) {
        const block = blocks[i];
        if (block !== undefined) blocks[i] = { ...block, hint: { type: "editorial", role: "note" } };
      }
      return;
    }
    case "table":
      pushBlock(blocks, tableBlock(source, node));
      return;
    default:
      // Indented prose parses as code, rules and HTML as themselves: all are kept as they stand.
      pushBlock(blocks, sourceSlice(source, node, "prose"));
  }
}

/** A form feed alone parses as a paragraph without a word: it is white space to us. */
function pushBlock(blocks: SourceBlock[], block: SourceBlock): void {
  if (block.text !== "") blocks.push(block);
}

/** The marker of a list item or a footnote ("3.", "-", "[^1]:") is read: it belongs to the first block inside it. */
function addContainer(source: string, node: Parents, blocks: SourceBlock[]): void {
  const { start, end } = offsets(node as Nodes);
  const first = blocks.length;
  for (const child of node.children) addBlocks(source, child as RootContent, blocks);
  const inner = blocks[first];
  if (inner === undefined) {
    pushBlock(blocks, sourceSlice(source, node as Nodes, "prose"));
    return;
  }
  const marker = source.slice(start, inner.span.start);
  if (marker.trim() === "" || node.type === "list" || inner.span.end > end) return;
  const joined: MappedText = { text: "", segments: [] };
  if (node.type !== "blockquote") appendRun(joined, marker, [[0, start]]);
  appendRun(joined, inner.text, inner.segments);
  blocks[first] = { ...inner, ...joined, span: { start, end: inner.span.end } };
}

function inlineBlock(source: string, node: Nodes, kind: SourceBlock["kind"]): SourceBlock {
  const draft: MappedText = { text: "", segments: [] };
  addInline(source, node, draft);
  const span = offsets(node);
  const text = draft.text.trim();
  if (text === "") return sourceSlice(source, node, kind);
  const lead = draft.text.length - draft.text.trimStart().length;
  return { kind, text, span, segments: sliceSegments(draft.segments, lead, lead + text.length) };
}

function tableBlock(source: string, table: Table): SourceBlock {
  const draft: MappedText = { text: "", segments: [] };
  for (const row of table.children) {
    if (draft.text !== "") appendCharacter(draft, "\n", offsets(row).start);
    for (const [i, cell] of row.children.entries()) {
      if (i > 0) appendCharacter(draft, "\t", offsets(cell).start);
      for (const child of cell.children) addInline(source, child, draft);
    }
  }
  if (draft.text.trim() === "") return sourceSlice(source, table, "table");
  return { kind: "table", text: draft.text, span: offsets(table), segments: draft.segments };
}

function addInline(source: string, node: Nodes, draft: MappedText): void {
  const { start, end } = offsets(node);
  if (node.type === "footnoteReference") return;
  if (node.type === "text" || node.type === "inlineCode") {
    const fence = node.type === "inlineCode" ? (/^`+ ?/u.exec(source.slice(start, end))?.[0].length ?? 0) : 0;
    appendAligned(draft, node.value, source, start + fence, end, node.type === "text" ? notation : {});
  } else if (node.type === "break") appendCharacter(draft, "\n", start);
  else if (!("children" in node)) appendAligned(draft, source.slice(start, end), source, start, end);
  else for (const child of node.children) addInline(source, child as Nodes, draft);
}
