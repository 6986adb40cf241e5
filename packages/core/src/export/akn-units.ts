/**
 * The units of a treaty as Akoma Ntoso elements. The standard has two worlds: hierarchical elements, which stand in the
 * body and nest in any way, and containers of blocks, which stand in the preface, the preamble and the conclusions. A
 * unit that has no element of its own in the world it stands in becomes the generic one of that world
 * (`hcontainer`, `container`), which the standard has for this.
 */
import { isLeaf, type Leaf, type Parent, type TreatyNode } from "../model/nodes.ts";
import { aknDivisions } from "../source/akn-vocabulary.ts";
import { type Attributes, element, type Lines, ownAttributes, words } from "./akn-element.ts";
import { needsSpace } from "./xml-text.ts";

/** The element for a division by the word that the treaty prints, in whatever language. */
const divisionElements: Readonly<Record<string, string>> = {
  partie: "part",
  teil: "part",
  parte: "part",
  titre: "title",
  título: "title",
  chapitre: "chapter",
  capítulo: "chapter",
  kapitel: "chapter",
  sección: "section",
  abschnitt: "section",
};

/** A unit of the body, or of an annex. */
export function hierarchical(node: TreatyNode): Lines {
  if (isLeaf(node)) {
    const content = element("content", { eId: `${node.locus}__content` }, [words("p", {}, node.value)]);
    return node.type === "clause"
      ? element("clause", { eId: node.locus }, [content])
      : element("hcontainer", { eId: node.locus, name: node.type, ...ownAttributes(node) }, [content]);
  }
  const { attributes, lines, rest } = headed(node);
  const children = rest.map(hierarchical);
  switch (node.type) {
    case "article":
    case "paragraph":
    case "point":
    case "alinea":
      return element(node.type, { eId: node.locus, ...attributes }, [lines, ...children]);
    case "division": {
      const word = divisionElements[node.word] ?? node.word;
      const name = aknDivisions.has(word) ? word : "division";
      return element(name, { eId: node.locus, ...attributes }, [lines, ...children]);
    }
    default:
      return element("hcontainer", { eId: node.locus, name: node.type, ...attributes }, [lines, ...children]);
  }
}

/** A unit of the preface, the preamble or the conclusions. */
export function contained(node: TreatyNode): Lines {
  if (!isLeaf(node)) {
    const children = node.children.map(contained);
    const filler = children.length === 0 ? [["<p/>"]] : children;
    return element("container", { eId: node.locus, name: node.type }, filler);
  }
  switch (node.type) {
    case "title":
      return element("longTitle", { eId: node.locus }, [words("p", {}, node.value, "docTitle")]);
    case "wordsOfAgreement":
      return element("formula", { eId: node.locus, name: "wordsOfAgreement" }, [words("p", {}, node.value)]);
    default:
      return element("container", { eId: node.locus, name: node.type, ...ownAttributes(node) }, [
        words("p", {}, node.value),
      ]);
  }
}

/** A recital, inside `recitals`: its printed number apart. */
export function recital(node: Leaf & { readonly type: "recital" }): Lines {
  const { num, text, spaced } = numbered(node.value, node.label);
  const attributes = { eId: node.locus, ...ownAttributes(node, num) };
  const number = num === undefined ? [] : words("num", { eId: `${node.locus}__num` }, num);
  return element("recital", attributes, [number, words("p", spaced, text)]);
}

/** Number and title of a unit: `num` and `heading`, which together read as the heading's words. */
export function headed(node: Parent): {
  readonly attributes: Attributes;
  readonly lines: Lines;
  readonly rest: readonly TreatyNode[];
} {
  const [first, ...others] = node.children as readonly TreatyNode[];
  if (first?.type !== "heading") {
    return { attributes: ownAttributes(node), lines: [], rest: node.children as readonly TreatyNode[] };
  }
  const label = "label" in node ? node.label : undefined;
  const { num, text, spaced } = numbered(first.value, label);
  if (num === undefined) {
    const whole = words("num", { eId: `${node.locus}__num` }, first.value);
    return { attributes: ownAttributes(node, first.value), lines: whole, rest: others };
  }
  const title = text === "" ? [] : words("heading", { eId: first.locus, ...spaced }, text);
  return {
    attributes: ownAttributes(node, num),
    lines: [...words("num", { eId: `${node.locus}__num` }, num), ...title],
    rest: others,
  };
}

/** Parts a value after its printed label. A single space between the two goes without saying. */
function numbered(
  value: string,
  label: string | undefined,
): { readonly num?: string; readonly text: string; readonly spaced: Attributes } {
  if (label === undefined || label === "" || !value.startsWith(label) || needsSpace(label)) {
    return { text: value, spaced: {} };
  }
  const text = value.slice(label.length);
  if (/^ [^ \t\n\r\f]/u.test(text) && !needsSpace(text.slice(1))) {
    return { num: label, text: text.slice(1), spaced: {} };
  }
  return { num: label, text, spaced: { "xml:space": "preserve" } };
}
