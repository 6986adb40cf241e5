/**
 * The words of XML elements as one block: white space collapsed as a browser would, unless `xml:space="preserve"` says
 * that it counts; line-break elements become line breaks; notes, and whatever else the door names, are no words.
 */
import type { SourceBlock } from "./block.ts";
import { appendCollapsed, appendMark, appendPreformatted, emptyText } from "./collapse-space.ts";
import { isElement, type XmlElement, type XmlNode } from "./xml-tree.ts";

/** How a door reads words. */
export interface WordRules {
  /** Elements that are no words: notes, metadata. They belong to the span of the words around them. */
  readonly unread: ReadonlySet<string>;
  /** Elements that break the line: "eol", "lb", "br". */
  readonly breaks: ReadonlySet<string>;
  /** Elements that stand on lines of their own inside a block, such as the paragraphs of a quotation. */
  readonly lines: ReadonlySet<string>;
}

/** Makes a block of the words of some nodes, which follow one another in the source; undefined when there are none. */
export function wordsOf(
  nodes: readonly XmlNode[],
  rules: WordRules,
  kind: SourceBlock["kind"] = "prose",
): SourceBlock | undefined {
  const draft = emptyText();
  let start = -1;
  let end = -1;
  let cells = 0;
  const separateCells = ({ name, span }: XmlElement): void => {
    if (name === "tr" || name === "row") {
      appendMark(draft, "\n", span.start);
      cells = 0;
    } else if (name === "td" || name === "th" || name === "cell") {
      if (cells > 0) appendMark(draft, "\t", span.start);
      cells += 1;
    }
  };
  const visit = (node: XmlNode, preserved: boolean, outermost: boolean): void => {
    if (!isElement(node)) {
      if (preserved) appendPreformatted(draft, node);
      else appendCollapsed(draft, node);
      if (!preserved && node.text.trim() === "") return;
      if (start < 0) start = node.span.start;
      end = node.span.end;
      return;
    }
    if (rules.unread.has(node.name)) return;
    if (rules.breaks.has(node.name)) return appendMark(draft, "\n", node.span.start);
    const space = node.attributes.get("xml:space");
    const inner = space === undefined ? preserved : space === "preserve";
    if (kind === "table") separateCells(node);
    else if (!outermost && rules.lines.has(node.name)) appendMark(draft, "\n", node.span.start);
    for (const child of node.children) visit(child, inner, false);
    if (!outermost && rules.lines.has(node.name) && kind !== "table")
      appendMark(draft, "\n", node.span.end - 1);
  };
  for (const [i, node] of nodes.entries()) {
    // A title follows its number after a space, unless its own space is counted.
    if (i > 0 && isElement(node) && !node.attributes.has("xml:space"))
      appendMark(draft, " ", node.span.start);
    visit(node, false, true);
  }
  if (draft.text === "") return undefined;
  return { kind, text: draft.text, span: { start, end }, segments: draft.segments };
}
