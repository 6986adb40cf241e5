/**
 * Reads TEI P5 as public document series print it. Its divisions and paragraphs give blocks; which of them is an
 * article is mostly said in words, so that the constructs read them as they read any text, and the encoding only helps
 * where it says more than the words do:
 *
 *     <div type="article" n="5"><head>Of Consuls</head><p>…       the head is the heading of an article numbered 5
 *     <note>, <fw>, <signed>, <titlePart>                         note, running head, signature, title
 *
 * The text is read as it stands: of `<choice><sic>…</sic><corr>…</corr></choice>` the first, of `<del>` nothing.
 */
import type { BlockHint, SourceBlock, SourceText } from "./block.ts";
import { closeGaps } from "./close-gaps.ts";
import { fromPlain } from "./from-plain.ts";
import { isElement, readXml, type XmlElement, type XmlNode } from "./xml-tree.ts";
import { wordsOf } from "./xml-words.ts";

const rules = {
  unread: new Set(
    "teiHeader note corr reg expan del figDesc gap index graphic fw pb cb milestone anchor".split(" "),
  ),
  breaks: new Set(["lb"]),
  lines: new Set("p l item row ab".split(" ")),
};
/** Elements that begin a block of their own wherever they stand. */
const blockNames = new Set(
  (
    "p ab head l lg list item label table note fw div div1 div2 div3 div4 div5 div6 div7 opener closer signed salute dateline " +
    "byline trailer argument epigraph titlePage titlePart docTitle docAuthor docDate docImprint front body back text group " +
    "postscript floatingText figure sp"
  ).split(" "),
);
/** Divisions by the type that encoders give them. */
const divisionTypes: ReadonlySet<string> = new Set("part chapter section title book".split(" "));
const annexTypes: ReadonlySet<string> = new Set(
  "annex appendix schedule protocol attachment enclosure".split(" "),
);
const closingTags = /^(?:\s*<\/[^>]*>)+/u;
/** A head that prints its own word and number is read by the constructs, which know titles and languages. */
const printsNumber = /^\p{L}+\.?\s+(?:\p{N}|[IVXLC]+\b)|^\p{N}|^§/u;
const deepestHeading = 6;

interface Reader {
  readonly blocks: SourceBlock[];
  titled: boolean;
}

/** Reads a TEI source. What is not well-formed is read as plain text, with the reason. */
export function fromTei(source: string): SourceText {
  const { root, fault } = readXml(source);
  if (root === undefined) return { ...fromPlain(source), fault };
  const reader: Reader = { blocks: [], titled: false };
  readContainer(reader, root, 0);
  return { source, blocks: closeGaps(source, reader.blocks, { closing: closingTags }) };
}

function readContainer(reader: Reader, container: XmlElement, depth: number): void {
  let run: XmlNode[] = [];
  const endRun = (): void => {
    addBlock(reader, run, container, depth);
    run = [];
  };
  for (const child of container.children) {
    if (!isElement(child) || !isBlock(child, container)) {
      run.push(child);
      continue;
    }
    endRun();
    readBlock(reader, child, container, depth);
  }
  endRun();
}

/** A note in the middle of a sentence is no block: the sentence goes on after it. */
function isBlock(element: XmlElement, container: XmlElement): boolean {
  if (element.name === "note" || element.name === "fw") {
    return !container.children.some((child) => !isElement(child) && child.text.trim() !== "");
  }
  return (
    blockNames.has(element.name) ||
    element.children.some(
      (child) =>
        isElement(child) && blockNames.has(child.name) && child.name !== "note" && child.name !== "fw",
    )
  );
}

function readBlock(reader: Reader, element: XmlElement, container: XmlElement, depth: number): void {
  const { name } = element;
  if (name === "teiHeader") return;
  if (name === "table") {
    const block = wordsOf([element], { ...rules, unread: new Set([...rules.unread, "head"]) }, "table");
    if (block !== undefined) reader.blocks.push(block);
    return;
  }
  const holdsBlocks = element.children.some((child) => isElement(child) && isBlock(child, element));
  if (name === "note" || name === "fw" || !holdsBlocks) return addBlock(reader, [element], container, depth);
  readContainer(reader, element, name.startsWith("div") ? depth + 1 : depth);
}

function addBlock(reader: Reader, nodes: readonly XmlNode[], container: XmlElement, depth: number): void {
  const [only] = nodes;
  const name = nodes.length === 1 && only !== undefined && isElement(only) ? only.name : "";
  const heading = name === "head" || name === "titlePart" || name === "docTitle";
  const own = name === "note" || name === "fw" ? { ...rules, unread: new Set<string>() } : rules;
  const block = wordsOf(nodes, own, heading ? "heading" : "prose");
  if (block === undefined) return;
  const hint = hintFor(name, block.text, container, reader);
  if (hint?.type === "title") reader.titled = true;
  reader.blocks.push({
    ...block,
    ...(heading ? { depth: Math.min(deepestHeading, Math.max(1, depth)) } : {}),
    ...(hint === undefined ? {} : { hint }),
  });
}

function hintFor(
  name: string,
  text: string,
  { attributes }: XmlElement,
  reader: Reader,
): BlockHint | undefined {
  switch (name) {
    case "note":
      return { type: "editorial", role: "note" };
    case "fw":
      return { type: "editorial", role: "running-head" };
    case "signed":
      return { type: "signature" };
    case "titlePart":
    case "docTitle":
      return reader.titled ? undefined : { type: "title" };
    case "head":
      return headHint(text, attributes);
    default:
      return undefined;
  }
}

function headHint(label: string, attributes: ReadonlyMap<string, string>): BlockHint | undefined {
  const type = (attributes.get("type") ?? "").toLowerCase();
  if (printsNumber.test(label)) return undefined;
  const n = attributes.get("n")?.trim().toLowerCase();
  const number = n === undefined || n === "" ? {} : { number: n };
  if (type === "article") return { type: "article", label, ...number };
  if (annexTypes.has(type)) return { type: "annex", label, ...number };
  if (divisionTypes.has(type)) return { type: "division", word: type, label, ...number };
  return undefined;
}
