/**
 * Reads XML into a small tree with source places. The parser (saxes) checks that it is well-formed and tells where each
 * tag ends; everything between two tags is text, and its characters are found again in the source one by one.
 *
 * Entities that a document declares for itself are never expanded, whether they are harmless, external or a billion
 * laughs: the document is refused with a sentence. A DOCTYPE that only names a DTD is passed over; nothing is fetched.
 */
import { SaxesParser } from "saxes";
import type { Span } from "../model/span.ts";
import { appendAligned, appendCharacter, type MappedText } from "./align-text.ts";

/** An element: its name without prefix, its attributes by local name, those of our own namespace as `td:name`. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[];
  readonly span: { readonly start: number; end: number };
}

/** A run of text between two tags. */
export interface XmlText extends MappedText {
  readonly span: Span;
}

export type XmlNode = XmlElement | XmlText;

/** The root element, or what is wrong with the document. */
export type XmlReading =
  | { readonly root: XmlElement; readonly fault?: never }
  | { readonly fault: { readonly message: string; readonly span: Span }; readonly root?: never };

/** Our own namespace: what Akoma Ntoso has no place for. */
export const ownNamespace = "urn:x-treatydiff:akn:1";
/** The instruction that stands for a character that XML cannot hold: `<?treatydiff-character 0001?>`. */
export const characterInstruction = "treatydiff-character";

/** Trees are walked by recursion; real documents stay below 40. */
const maxDepth = 300;

/** Tells an element from a text. */
export function isElement(node: XmlNode): node is XmlElement {
  return "name" in node;
}

/** Reads a document. Never throws. */
export function readXml(source: string): XmlReading {
  const top: XmlElement = {
    name: "",
    attributes: new Map(),
    children: [],
    span: { start: 0, end: source.length },
  };
  const open: XmlElement[] = [top];
  let at = source.charCodeAt(0) === 0xfeff ? 1 : 0;
  const parent = (): XmlElement => open.at(-1) ?? top;
  const parser = new SaxesParser({ xmlns: true, position: true });
  const addText = (value: string, start: number, end: number, references: boolean): void => {
    const text: XmlText = { text: "", segments: [], span: { start, end } };
    appendAligned(text, value, source, start, end, { references });
    parent().children.push(text);
  };
  const upTo = (): number => {
    at = parser.position;
    return at;
  };

  parser.on("error", (error) => {
    throw error;
  });
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY/iu.test(doctype)) throw new Error(entitiesRefused);
    upTo();
  });
  parser.on("text", (value) => {
    const next = source.indexOf("<", at);
    const end = next < 0 ? source.length : next;
    addText(value, at, end, true);
    at = end;
  });
  parser.on("cdata", (value) => {
    const start = source.indexOf("<![CDATA[", at) + "<![CDATA[".length;
    addText(value, start, start + value.length, false);
    upTo();
  });
  parser.on("comment", () => {
    at = source.indexOf("-->", source.indexOf("<!--", at)) + "-->".length;
  });
  parser.on("xmldecl", upTo);
  parser.on("processinginstruction", ({ target, body }) => {
    const start = source.indexOf("<", at);
    const end = upTo();
    if (target !== characterInstruction) return;
    const text: XmlText = { text: "", segments: [], span: { start, end } };
    appendCharacter(text, String.fromCharCode(Number.parseInt(body, 16)), start);
    parent().children.push(text);
  });
  parser.on("opentag", (tag) => {
    if (open.length > maxDepth) throw new Error(`the elements are nested more than ${maxDepth} deep`);
    const attributes = new Map<string, string>();
    for (const { uri, prefix, local, value } of Object.values(tag.attributes)) {
      if (prefix === "xmlns" || local === "xmlns") continue;
      attributes.set(uri === ownNamespace ? `td:${local}` : prefix === "xml" ? `xml:${local}` : local, value);
    }
    const start = source.indexOf("<", at);
    const element: XmlElement = { name: tag.local, attributes, children: [], span: { start, end: upTo() } };
    parent().children.push(element);
    open.push(element);
  });
  parser.on("closetag", () => {
    const element = open.pop();
    if (element !== undefined) element.span.end = upTo();
  });

  try {
    parser.write(source).close();
  } catch (error) {
    const reason = (error instanceof Error ? error.message : String(error)).replace(
      /^(?:undefined:)?\d+:\d+: /u,
      "",
    );
    return { fault: faultAt(source, reason, Math.min(parser.position, source.length), parser.line) };
  }
  const root = top.children.find(isElement);
  return root === undefined ? { fault: faultAt(source, "there is no element in it", 0, 1) } : { root };
}

const entitiesRefused =
  "it declares entities (<!ENTITY …>), which are never expanded; put the characters in their places";

function faultAt(source: string, reason: string, at: number, line: number): { message: string; span: Span } {
  const start = Math.max(0, Math.min(at, source.length) - 1);
  const message = `The XML cannot be read (line ${line}): ${reason.replace(/\.$/u, "")}. It was read as plain text.`;
  return { message, span: { start, end: Math.min(source.length, start + 1) } };
}
