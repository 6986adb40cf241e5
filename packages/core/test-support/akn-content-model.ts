/**
 * The content models of the Akoma Ntoso elements that we write, after the schema of the OASIS Standard of 29 August 2018
 * (akomantoso30.xsd). The schema itself is in no npm package; this is a hand-made extract: the order of children, what
 * may stand where, which attributes an element must have. It is checked element by element.
 */
import { isElement, readXml, type XmlElement } from "../src/source/xml-tree.ts";

const hierarchical =
  "clause|section|part|paragraph|chapter|title|article|book|tome|division|list|point|indent|alinea|hcontainer";
const hierarchy = `(?:num |heading |subheading )*(?:(?:intro )?(?:(?:${hierarchical}) )*(?:wrapUp )?|content )`;
const block = "p|block|table|blockList";
const documentParts =
  "meta (?:coverPage )?(?:preface )?(?:preamble )?BODY (?:conclusions )?(?:attachments )?(?:components )?";

/** For each element its children as a pattern over their names, each followed by a space. Words: `mixed`. */
const models: Readonly<Record<string, string>> = {
  akomaNtoso: "(?:act|doc) ",
  act: documentParts.replace("BODY", "body"),
  doc: documentParts.replace("BODY", "mainBody"),
  meta: "identification (?:publication )?(?:references )*",
  identification: "FRBRWork FRBRExpression FRBRManifestation ",
  FRBRWork: "(?:FRBRthis )+(?:FRBRuri )+(?:FRBRalias )*(?:FRBRdate )+(?:FRBRauthor )+FRBRcountry ",
  FRBRExpression:
    "(?:FRBRthis )+(?:FRBRuri )+(?:FRBRalias )*(?:FRBRdate )+(?:FRBRauthor )+(?:FRBRlanguage )+",
  FRBRManifestation: "(?:FRBRthis )+(?:FRBRuri )+(?:FRBRalias )*(?:FRBRdate )+(?:FRBRauthor )+",
  references: "(?:TLCOrganization )+",
  preface: `(?:(?:${block}|longTitle|formula|container) )+`,
  preamble: `(?:(?:${block}|recitals|citations|formula|container) )+`,
  conclusions: `(?:(?:${block}|longTitle|formula|container) )+`,
  body: `(?:(?:${hierarchical}) )+`,
  mainBody: `(?:(?:${hierarchical}|${block}|container) )+`,
  attachments: "(?:attachment )+",
  attachment: "(?:num |heading |subheading )*doc ",
  recitals: "(?:recital )+",
  recital: `(?:num |heading )*(?:(?:${block}) )+`,
  longTitle: `(?:(?:${block}) )*`,
  formula: `(?:(?:${block}) )*`,
  content: `(?:(?:${block}) )*`,
  container: `(?:(?:${block}|container) )+`,
  p: "mixed",
  num: "mixed",
  heading: "mixed",
  docTitle: "mixed",
};
const empty = "FRBRthis FRBRuri FRBRalias FRBRdate FRBRauthor FRBRcountry FRBRlanguage TLCOrganization".split(
  " ",
);
const named = new Set("act doc formula container hcontainer FRBRalias FRBRdate".split(" "));
const withoutId = new Set(
  `akomaNtoso act doc meta identification references preface preamble conclusions body mainBody attachments p docTitle FRBRWork FRBRExpression FRBRManifestation ${empty.join(" ")}`.split(
    " ",
  ),
);

/** Everything in which a document departs from the content models, a sentence each. */
export function aknFaults(document: string): readonly string[] {
  const { root, fault } = readXml(document);
  if (root === undefined) return [fault.message];
  const faults: string[] = [];
  const ids = new Set<string>();
  const visit = (element: XmlElement): void => {
    const { name, children, attributes } = element;
    const model = hierarchical.split("|").includes(name)
      ? hierarchy
      : empty.includes(name)
        ? ""
        : models[name];
    const elements = children.filter(isElement);
    const text = children.some((child) => !isElement(child) && child.text.trim() !== "");
    const order = elements.map((child) => `${child.name} `).join("");
    if (model === undefined) faults.push(`<${name}> is no element that we know`);
    else if (model !== "mixed" && text) faults.push(`<${name}> has words of its own`);
    else if (model !== "mixed" && !new RegExp(`^${model}$`, "u").test(order))
      faults.push(`<${name}> holds ${order}`);
    const id = attributes.get("eId");
    if (id === undefined && !withoutId.has(name)) faults.push(`<${name}> has no eId`);
    if (id !== undefined && (/\s/u.test(id) || id === "")) faults.push(`<${name}> has the eId “${id}”`);
    if (id !== undefined && id !== "treatydiff" && ids.has(id)) faults.push(`the eId ${id} is used twice`);
    if (id !== undefined) ids.add(id);
    if (named.has(name) && !attributes.has("name")) faults.push(`<${name}> has no name`);
    for (const child of elements) visit(child);
  };
  visit(root);
  return faults;
}
