/**
 * Reads Akoma Ntoso 3. The document gives its structure, so nothing is guessed: each element that our trees know becomes
 * a part, whatever it holds besides becomes prose in the nearest part that can hold prose.
 *
 *     <article><num>Article 5</num><heading>Consuls</heading>     article, label "Article 5", heading "Article 5 Consuls"
 *       <paragraph><num>1.</num><content><p>Each …</p></content>  paragraph "1.", its prose cut into clauses
 *
 * Documents that we wrote ourselves carry what the standard has no place for in attributes of our own namespace, and
 * come back as they were. Identifiers (eId) are not trusted: the tree gets its loci as any other.
 */
import { aknWords, fieldsFor, fieldsOf } from "./akn-fields.ts";
import { aknDivisions, aknParagraphs, aknPoints, aknTransparent } from "./akn-vocabulary.ts";
import type { SourceBlock, SourcePart, SourceText } from "./block.ts";
import { closeGaps } from "./close-gaps.ts";
import { type ParentType, type PartType, partThatFits } from "./fit-part.ts";
import { fromPlain } from "./from-plain.ts";
import { isElement, readXml, type XmlElement, type XmlNode } from "./xml-tree.ts";
import { wordsOf } from "./xml-words.ts";

const titleMarks = new Set("docTitle docType docNumber shortTitle".split(" "));
const closingTags = /^(?:\s*<\/[^>]*>)+/u;

/** Elements whose words stand for themselves, by the part that they are. */
const leafTypes: Readonly<Record<string, PartType>> = {
  longTitle: "title",
  recital: "recital",
  citation: "recital",
  formula: "wordsOfAgreement",
  crossHeading: "editorial",
};
const ownNames: ReadonlySet<string> = new Set<PartType>([
  "title",
  "preamble",
  "recital",
  "wordsOfAgreement",
  "division",
  "alinea",
  "clause",
  "testimonium",
  "signature",
  "annex",
  "editorial",
  "heading",
  "point",
  "paragraph",
  "article",
  "table",
  "quotation",
]);
const leaves: ReadonlySet<PartType> = new Set([
  "title",
  "recital",
  "wordsOfAgreement",
  "clause",
  "signature",
  "editorial",
  "heading",
]);

/** Reads an Akoma Ntoso source. What is not well-formed is read as plain text, with the reason. */
export function fromAkn(source: string): SourceText {
  const { root, fault } = readXml(source);
  if (root === undefined) return { ...fromPlain(source), fault };
  const blocks: SourceBlock[] = [];
  const parts = partsOf(root, "treaty", blocks);
  const closed = closeGaps(source, blocks, { closing: closingTags });
  if (parts.length > 0) return { source, blocks: closed, parts };
  const editorial: SourcePart = { type: "editorial", fields: { role: "surrounding" }, block: 0 };
  return { source, blocks: closed, parts: closed.length === 0 ? [] : [editorial] };
}

function childParts(nodes: readonly XmlNode[], parent: ParentType, blocks: SourceBlock[]): SourcePart[] {
  return nodes.flatMap((node) =>
    isElement(node) ? partsOf(node, parent, blocks) : wordParts([node], parent, blocks),
  );
}

function partsOf(element: XmlElement, parent: ParentType, blocks: SourceBlock[]): SourcePart[] {
  const { name, children } = element;
  if (aknWords.unread.has(name)) return [];
  const wanted = typeOf(element, parent);
  if (wanted === "none") return [];
  if (wanted === "words") return wordParts([element], parent, blocks);
  if (wanted === "transparent") return inContext(name, childParts(children, parent, blocks));
  const headed = children.findLastIndex((child, i) => isHeading(child) && leads(children, i)) + 1;
  const headings = children.slice(0, headed).filter(isHeading);
  const fields = fieldsOf(element, wanted, headings);
  const type = partThatFits(wanted, parent, fields.label !== undefined);
  if (type === undefined) return childParts(children, parent, blocks);
  if (leaves.has(type)) {
    const words = children.filter((child) => isElement(child) || child.text.trim() !== "");
    const block = addBlock(wordsOf(words, aknWords, name === "tr" ? "table" : "prose"), blocks);
    return block === undefined ? [] : [{ type, fields: fieldsFor(type, fields), block }];
  }
  const block = headings.length === 0 ? undefined : addBlock(wordsOf(headings, aknWords, "heading"), blocks);
  const heading = block === undefined ? [] : headingParts(block, type);
  const rest = childParts(children.slice(headed), type, blocks);
  return [{ type, fields: fieldsFor(type, fields), children: [...heading, ...rest] }];
}

/** Whether everything before a child is heading or white space. */
function leads(children: readonly XmlNode[], end: number): boolean {
  return children
    .slice(0, end)
    .every((child) => isHeading(child) || (!isElement(child) && child.text.trim() === ""));
}

function headingParts(block: number, parent: PartType): SourcePart[] {
  return partThatFits("heading", parent, false) === "heading"
    ? [{ type: "heading", fields: {}, block }]
    : inPlace(block, parent);
}

/** Prose of the preface is the edition's, prose of the conclusions is the closing words. */
function inContext(name: string, parts: readonly SourcePart[]): SourcePart[] {
  const blocksOf = (part: SourcePart): readonly SourcePart[] =>
    part.type === "alinea" ? (part.children ?? []) : [];
  if (name === "preface" || name === "coverPage") {
    return parts.flatMap((part) =>
      part.type === "alinea"
        ? blocksOf(part).map(
            (words): SourcePart => ({ ...words, type: "editorial", fields: { role: "caption" } }),
          )
        : [part],
    );
  }
  if (name !== "conclusions") return [...parts];
  const out: SourcePart[] = [];
  for (const part of parts) {
    const last = out.at(-1);
    if (part.type !== "alinea") out.push(part);
    else if (last?.type === "testimonium") {
      out[out.length - 1] = { ...last, children: [...(last.children ?? []), ...blocksOf(part)] };
    } else out.push({ type: "testimonium", fields: {}, children: blocksOf(part) });
  }
  return out;
}

function isHeading(node: XmlNode): node is XmlElement {
  return isElement(node) && (node.name === "num" || node.name === "heading" || node.name === "subheading");
}

/** What an element is in our trees; `transparent`: its children stand in its place. */
function typeOf(element: XmlElement, parent: ParentType): PartType | "transparent" | "none" {
  const { name, attributes } = element;
  const own = attributes.get("name") ?? "";
  if (name === "container" || name === "hcontainer") {
    if (own === "empty") return "none";
    if (ownNames.has(own as PartType)) return own as PartType;
    if (name === "container") return "transparent";
  }
  if (name === "clause" && !element.children.some((child) => isElement(child) && isHeading(child)))
    return "clause";
  if (leafTypes[name] !== undefined) return leafTypes[name];
  if (name === "preamble" || name === "article") return name;
  if (name === "alinea") return element.children.some(isHeading) ? "paragraph" : "alinea";
  if (name === "attachment" || name === "component") return "annex";
  if (aknDivisions.has(name)) return "division";
  if (aknPoints.has(name)) return "point";
  if (aknParagraphs.has(name)) return "paragraph";
  if (aknTransparent.has(name)) return "transparent";
  if (name === "p" || name === "block") return blockType(element, parent);
  if (name === "table") return "table";
  if (name === "tr" && parent === "table") return "clause";
  return isStructure(name) ? "transparent" : "words";
}

/** Documents and their great parts only hold others; the words directly inside the preface are found by `blockType`. */
function isStructure(name: string): boolean {
  return /^(?:akomaNtoso|act|bill|doc|statement|amendment|preface|coverPage|conclusions|attachments|components|documentCollection|collectionBody|portion|portionBody|interstitial)$/u.test(
    name,
  );
}

/** A block of the preface that holds the document's title is the title; a block of the conclusions with a signature signs. */
function blockType(element: XmlElement, parent: ParentType): PartType {
  if (parent === "treaty" && holds(element, titleMarks)) return "title";
  if ((parent === "treaty" || parent === "annex") && holds(element, new Set(["signature"])))
    return "signature";
  return "words";
}

function holds(element: XmlElement, names: ReadonlySet<string>): boolean {
  return element.children.some((child) => isElement(child) && (names.has(child.name) || holds(child, names)));
}

function wordParts(nodes: readonly XmlNode[], parent: ParentType, blocks: SourceBlock[]): SourcePart[] {
  const block = addBlock(wordsOf(nodes, aknWords), blocks);
  return block === undefined ? [] : inPlace(block, parent);
}

/** Prose in a part that holds clauses, or in an alinea of its own. */
function inPlace(block: number, parent: ParentType): SourcePart[] {
  const words: SourcePart = { type: "words", fields: {}, block };
  return partThatFits("clause", parent, false) === "clause"
    ? [words]
    : [{ type: "alinea", fields: {}, children: [words] }];
}

function addBlock(block: SourceBlock | undefined, blocks: SourceBlock[]): number | undefined {
  return block === undefined ? undefined : blocks.push(block) - 1;
}
