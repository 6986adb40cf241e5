/**
 * Reads HTML as a browser would: the tree of the standard's parser gives blocks, places and the words between tags.
 *
 *     <h2>Article 1<br>Purposes</h2><style>p{margin:0}</style><p>The Parties&nbsp;…
 *         ^^^^^^^^^    ^^^^^^^^ heading, two lines                 ^^^^^^^^^^^ prose
 *
 * White space is what a browser shows: runs of it are one space, `br` is a line break. What is never shown (head,
 * script, style, comments) becomes no word: it belongs to the span of the block that follows it, so that the leaves
 * still cover the source. The mark of a footnote (a superior figure that links to it) is no word either.
 */
import type { Element, Nodes, RootContent } from "hast";
import rehypeParse from "rehype-parse";
import { unified } from "unified";
import { appendAligned, type MappedText } from "./align-text.ts";
import { type SourceBlock, type SourceText, sliceSegments } from "./block.ts";
import { closeGaps } from "./close-gaps.ts";
import {
  appendCollapsed,
  appendMark,
  appendPreformatted,
  type CollapsingText,
  emptyText,
} from "./collapse-space.ts";
import { deepestNesting } from "./deepest-nesting.ts";
import { fromPlain } from "./from-plain.ts";
import { mendOrder } from "./mend-order.ts";

const parser = unified().use(rehypeParse, { fragment: false });

/** Elements open within one another; the parser's tree is walked by recursion. Pages of real archives stay below 60. */
const maxNesting = 400;

const unseen = new Set(
  "head script style template noscript noframes iframe svg math select object audio video canvas title".split(
    " ",
  ),
);
const inline = new Set(
  (
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img input ins kbd label mark nobr q rp rt ruby s samp " +
    "small span strike strong sub sup time tt u var wbr"
  ).split(" "),
);
const closingTags = /^(?:\s*<\/[^>]*>)+/u;

interface Reader {
  readonly source: string;
  readonly blocks: SourceBlock[];
  draft: CollapsingText;
  start: number;
  end: number;
}

/** Reads an HTML source into blocks. */
export function fromHtml(source: string): SourceText {
  if (deepestNesting(source) > maxNesting) {
    const span = { start: 0, end: Math.min(source.length, 1) };
    const message = `The page nests its elements more than ${maxNesting} deep; it was read as plain text.`;
    return { ...fromPlain(source), fault: { message, span } };
  }
  const reader: Reader = { source, blocks: [], draft: emptyText(), start: -1, end: -1 };
  readChildren(reader, parser.parse(source).children, "prose", {});
  endBlock(reader, "prose", {});
  return { source, blocks: closeGaps(source, mendOrder(reader.blocks), { closing: closingTags }) };
}

interface Style {
  readonly depth?: number;
  readonly preformatted?: boolean;
}

function readChildren(
  reader: Reader,
  children: readonly RootContent[],
  kind: SourceBlock["kind"],
  style: Style,
): void {
  for (const child of children) {
    if (child.type === "text") addWords(reader, child, style);
    else if (child.type === "element" && !unseen.has(child.tagName)) readElement(reader, child, kind, style);
  }
}

function readElement(reader: Reader, element: Element, kind: SourceBlock["kind"], style: Style): void {
  const { tagName, children } = element;
  const at = element.position?.start.offset ?? reader.end;
  if (tagName === "br" || tagName === "hr") {
    if (tagName === "hr") endBlock(reader, kind, style);
    else appendMark(reader.draft, "\n", at);
    return;
  }
  if (isNoteMark(element)) return;
  if (inline.has(tagName)) return readChildren(reader, children, kind, style);
  if (kind === "table") return readInTable(reader, element, at);
  endBlock(reader, kind, style);
  const depth = /^h([1-6])$/u.exec(tagName)?.[1];
  const inner =
    tagName === "table" && isDataTable(element) ? "table" : depth === undefined ? kind : "heading";
  const innerStyle: Style = {
    ...style,
    ...(depth === undefined ? {} : { depth: Number(depth) }),
    ...(tagName === "pre" || tagName === "textarea" ? { preformatted: true } : {}),
  };
  readChildren(reader, children, inner, innerStyle);
  endBlock(reader, inner, innerStyle);
}

/** Rows of a table become lines, its cells are divided by tabs; blocks inside a cell run on. */
function readInTable(reader: Reader, element: Element, at: number): void {
  const { tagName, children } = element;
  if (tagName === "p" || tagName === "div" || tagName === "li") appendMark(reader.draft, " ", at);
  if (tagName !== "tr") return readChildren(reader, children, "table", {});
  appendMark(reader.draft, "\n", at);
  let cells = 0;
  for (const child of children) {
    const place = child.position?.start.offset ?? at;
    if (child.type === "element" && cells > 0) appendMark(reader.draft, "\t", place);
    if (child.type === "element") cells += 1;
    readChildren(reader, [child], "table", {});
  }
}

/** Old pages lay out whole treaties in tables: only rows of two or more short cells are data. */
function isDataTable(table: Element): boolean {
  let rows = 0;
  let wide = 0;
  let longest = 0;
  const visit = (node: Element): void => {
    for (const child of node.children) {
      if (child.type !== "element") continue;
      if (child.tagName === "tr") {
        rows += 1;
        const cells = child.children.filter(
          (cell): cell is Element =>
            cell.type === "element" && (cell.tagName === "td" || cell.tagName === "th"),
        );
        if (cells.length > 1) wide += 1;
        for (const cell of cells) longest = Math.max(longest, lengthOf(cell));
      } else if (child.tagName !== "table") visit(child);
    }
  };
  visit(table);
  return wide > 1 && wide * 2 > rows && longest <= maxCellLength;
}

/** A cell longer than this in the source is a column of a page, not an entry of a table. */
const maxCellLength = 2_000;

function lengthOf({ position }: Element): number {
  return (position?.end.offset ?? 0) - (position?.start.offset ?? 0);
}

function isNoteMark({ tagName, children, properties }: Element): boolean {
  const [only, ...others] = children.filter((child) => child.type === "element" || child.type === "text");
  if (only === undefined || others.length > 0) return false;
  const refers = (element: Element): boolean =>
    element.tagName === "a" && /^#/u.test(String(element.properties["href"] ?? ""));
  if (tagName === "sup") return only.type === "element" && refers(only) && isShort(only);
  const known = /note|fn/iu.test(
    `${String(properties["className"] ?? "")} ${String(properties["role"] ?? "")}`,
  );
  return known && tagName === "a" && isShort({ children } as Element);
}

function isShort(element: Element): boolean {
  const words = element.children.map((child: Nodes) => (child.type === "text" ? child.value : "")).join("");
  return /^\s*\[?[\p{N}*†‡§a-z]{1,4}\]?\s*$/u.test(words);
}

function addWords(reader: Reader, node: Nodes & { type: "text" }, { preformatted }: Style): void {
  const start = node.position?.start.offset ?? reader.end;
  const end = node.position?.end.offset ?? start;
  const fresh: MappedText = { text: "", segments: [] };
  appendAligned(fresh, node.value, reader.source, start, end, { references: true });
  if (preformatted) appendPreformatted(reader.draft, fresh);
  else appendCollapsed(reader.draft, fresh);
  if (node.value.trim() === "") return;
  if (reader.start < 0) reader.start = start;
  reader.end = Math.max(reader.end, end);
}

function endBlock(reader: Reader, kind: SourceBlock["kind"], { depth }: Style): void {
  const { draft, start, end, source, blocks } = reader;
  reader.draft = emptyText();
  reader.start = reader.end = -1;
  if (start < 0 || draft.text.trim() === "") return;
  const lead = draft.text.length - draft.text.trimStart().length;
  const raw = source.slice(start, end);
  const from = start + raw.length - raw.trimStart().length;
  blocks.push({
    kind,
    ...(kind === "heading" && depth !== undefined ? { depth } : {}),
    text: draft.text.trim(),
    span: { start: from, end: start + raw.trimEnd().length },
    segments: sliceSegments(draft.segments, lead, draft.text.trimEnd().length),
  });
}
