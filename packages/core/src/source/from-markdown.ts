/**
 * Reads Markdown. The syntax tree is used for blocks and positions only; printed numbers come from the source slice,
 * because Markdown renumbers lists ("3. Third" after "1. First" becomes item 2) and takes a line that begins with
 * "1848. In that year" for a list.
 */
import type { Nodes, Parents, RootContent } from "mdast";
import remarkFrontmatter from "remark-frontmatter";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { SourceBlock, SourceText } from "./block.ts";

const parser = unified().use(remarkParse).use(remarkFrontmatter, ["yaml"]);

type Segment = readonly [number, number];

interface Draft {
  text: string;
  segments: Segment[];
}

/** Reads a Markdown source into blocks. */
export function fromMarkdown(source: string): SourceText {
  const tree = parser.parse(source);
  const blocks: SourceBlock[] = [];
  let frontMatter: string | undefined;
  for (const node of tree.children) {
    if (node.type === "yaml") {
      frontMatter = node.value;
      blocks.push(sourceSlice(source, node, "front-matter"));
    } else addBlocks(source, node, blocks);
  }
  closeGaps(source, blocks);
  return { source, blocks, ...(frontMatter === undefined ? {} : { frontMatter }) };
}

/** Marks that stand between two blocks (">" of a quotation) go to the block that follows, so that no character is lost. */
function closeGaps(source: string, blocks: SourceBlock[]): void {
  let covered = 0;
  for (const [i, block] of blocks.entries()) {
    const gap = source.slice(covered, block.span.start);
    if (gap.trim() !== "") {
      const start = covered + gap.length - gap.trimStart().length;
      blocks[i] = { ...block, span: { start, end: block.span.end } };
    }
    covered = block.span.end;
  }
  const rest = source.slice(covered);
  if (rest.trim() === "") return;
  const start = covered + rest.length - rest.trimStart().length;
  const span = { start, end: covered + rest.trimEnd().length };
  blocks.push({ kind: "prose", text: source.slice(span.start, span.end), span, segments: [[0, start]] });
}

function offsets(node: Nodes): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function sourceSlice(source: string, node: Nodes, kind: SourceBlock["kind"]): SourceBlock {
  const span = offsets(node);
  return { kind, text: source.slice(span.start, span.end), span, segments: [[0, span.start]] };
}

function addBlocks(source: string, node: RootContent, blocks: SourceBlock[]): void {
  switch (node.type) {
    case "heading":
      blocks.push({ ...inlineBlock(source, node, "heading"), depth: node.depth });
      return;
    case "paragraph":
      blocks.push(inlineBlock(source, node, "prose"));
      return;
    case "list":
    case "listItem":
    case "blockquote":
      addContainer(source, node, blocks);
      return;
    default:
      // Indented prose parses as code, rules and HTML as themselves: all are kept as they stand.
      blocks.push(sourceSlice(source, node, "prose"));
  }
}

/** The marker of a list item ("3.", "-", ">") belongs to the first block inside it. */
function addContainer(source: string, node: Parents, blocks: SourceBlock[]): void {
  const { start, end } = offsets(node as Nodes);
  const first = blocks.length;
  for (const child of node.children) addBlocks(source, child as RootContent, blocks);
  const inner = blocks[first];
  if (inner === undefined) {
    blocks.push({
      kind: "prose",
      text: source.slice(start, end),
      span: { start, end },
      segments: [[0, start]],
    });
    return;
  }
  const marker = source.slice(start, inner.span.start);
  if (marker.trim() === "" || node.type === "list") return;
  const lead = node.type === "blockquote" ? "" : marker;
  blocks[first] = {
    ...inner,
    text: lead + inner.text,
    span: { start, end: inner.span.end },
    segments: [[0, start], ...inner.segments.map(([t, s]): Segment => [t + lead.length, s])],
  };
}

function inlineBlock(source: string, node: Nodes, kind: SourceBlock["kind"]): SourceBlock {
  const draft: Draft = { text: "", segments: [] };
  addInline(source, node, draft);
  const span = offsets(node);
  if (draft.segments.length === 0) draft.segments.push([0, span.start]);
  return { kind, text: draft.text, span, segments: draft.segments };
}

function addInline(source: string, node: Nodes, draft: Draft): void {
  const { start, end } = offsets(node);
  if (node.type === "text" || node.type === "inlineCode")
    return addText(draft, node.value, source, start, end);
  if (node.type === "break") return addText(draft, "\n", source, start, end);
  if (node.type === "html" || node.type === "image" || node.type === "imageReference") {
    return addText(draft, source.slice(start, end), source, start, end);
  }
  if (!("children" in node) || node.children.length === 0) {
    if (node.type === "heading" || node.type === "paragraph") return;
    return addText(draft, source.slice(start, end), source, start, end);
  }
  for (const child of node.children) addInline(source, child as Nodes, draft);
}

/** Adds characters with their places; escapes (`\*`), entities (`&amp;`) and stripped indents are walked one by one. */
function addText(draft: Draft, value: string, source: string, start: number, end: number): void {
  let at = start;
  for (let i = 0; i < value.length; i++) {
    const wanted = value[i];
    if (source[at] !== wanted) {
      const entity =
        source[at] === "&" ? /^&(?:#?[0-9A-Za-z]{1,31});/u.exec(source.slice(at, at + 34)) : null;
      if (source[at] === "\\" && source[at + 1] === wanted) at += 1;
      else if (entity === null) {
        const found = source.indexOf(wanted ?? "", at);
        if (found >= 0 && found < end) at = found;
      } else {
        pushSegment(draft, at);
        draft.text += wanted;
        at += entity[0].length;
        continue;
      }
    }
    pushSegment(draft, at);
    draft.text += wanted;
    at += 1;
  }
}

function pushSegment(draft: Draft, at: number): void {
  const last = draft.segments.at(-1);
  const length = draft.text.length;
  if (last === undefined || last[1] + (length - last[0]) !== at) draft.segments.push([length, at]);
}
