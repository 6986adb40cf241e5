import type { TreatyNode } from "../model/nodes.ts";
import { needsSpace, xmlAttribute, xmlText } from "./xml-text.ts";

/** Attributes in the order in which they are written; undefined ones are left out. */
export type Attributes = Readonly<Record<string, string | undefined>>;

/** Lines of XML, to be indented by whoever takes them in. */
export type Lines = readonly string[];

/** An element that holds elements. */
export function element(name: string, attributes: Attributes, children: readonly Lines[]): Lines {
  const lines = children.flat();
  if (lines.length === 0) return [`<${name}${written(attributes)}/>`];
  return [
    `<${name}${written(attributes)}>`,
    ...lines.map((line) => (line === "" ? "" : `  ${line}`)),
    `</${name}>`,
  ];
}

/** An element that holds words. Its line breaks are the text's: it is never indented inside. */
export function words(name: string, attributes: Attributes, text: string, within = ""): Lines {
  const space = needsSpace(text) ? { "xml:space": "preserve" } : {};
  const inner = within === "" ? xmlText(text) : `<${within}>${xmlText(text)}</${within}>`;
  return [`<${name}${written({ ...attributes, ...space })}>${inner.replace(/\n/gu, "&#10;")}</${name}>`];
}

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => (value === undefined ? "" : ` ${name}="${xmlAttribute(value)}"`))
    .join("");
}

/** What Akoma Ntoso has no place for, in attributes of our own: the value of a number, a label that is not printed. */
export function ownAttributes(node: TreatyNode, printed?: string): Attributes {
  const label = "label" in node ? node.label : undefined;
  const number = "number" in node ? node.number : undefined;
  const title = "title" in node ? node.title : undefined;
  const said = label !== undefined && (label !== printed || number === undefined);
  return {
    ...(said ? { "td:label": label } : {}),
    ...(number === undefined ? {} : { "td:number": number }),
    ...(title === undefined ? {} : { "td:title": title }),
    ...(node.type === "division" ? { "td:word": node.word } : {}),
    ...(node.type === "editorial" ? { "td:role": node.role, status: "editorial" } : {}),
    ...(node.type === "signature"
      ? { "td:party": node.party, "td:name": node.name, "td:office": node.office }
      : {}),
  };
}
