/**
 * A comparison as Akoma Ntoso: the comparand with all its units and their addresses, `ins` and `del` where it reads
 * otherwise than the base, and the table of correspondence behind it.
 */
import { type Treaty, toAkomaNtoso } from "@treatydiff/core";
import { type Comparison, weightNames } from "@treatydiff/diff";
import { makeDocument, type ReportDocument } from "../document/document.ts";
import { introduce } from "../document/introduction.ts";
import type { Markup } from "../escape/markup.ts";
import { xml } from "../escape/xml.ts";
import { placeList } from "../place/place-list.ts";
import type { Trees } from "../rows/merge-texts.ts";
import { capitalised } from "../words/lists.ts";
import { remarks } from "../words/remarks.ts";
import { type MarkedLeaf, markedLeaves } from "./marked-leaves.ts";

/**
 * Writes a comparison as Akoma Ntoso 3.
 *
 * @param comparison what `compare` gave
 * @param trees the trees that were compared: the whole texts are in it
 * @returns an XML document, everything from the texts escaped
 * @example
 * toAkn(compare(base, comparand), { base, comparand });
 */
export function toAkn(comparison: Comparison, trees: Trees): string {
  const document = makeDocument(comparison, trees);
  const lines = toAkomaNtoso(withoutFrontMatter(trees.comparand)).split("\n");
  const marked = withMarks(lines, markedLeaves(document));
  return withTable(marked, document).join("\n");
}

/** The front matter is ours and no part of the treaty. */
function withoutFrontMatter(treaty: Treaty): Treaty {
  const isText = (node: Treaty["children"][number]): boolean =>
    !(node.type === "editorial" && node.role === "front-matter");
  return { ...treaty, children: treaty.children.filter(isText) };
}

/** Puts the marked words in place of the plain ones. Every element of the document begins a line of its own. */
function withMarks(lines: readonly string[], leaves: ReadonlyMap<string, MarkedLeaf>): readonly string[] {
  let leaf: MarkedLeaf | undefined;
  let number = "";
  return lines.map((line) => {
    const [, id] = /^\s*<[a-zA-Z]+ eId="([^"]*)"/u.exec(line) ?? [];
    const [, printed] = /^\s*<num[^>]*>(.*)<\/num>$/u.exec(line) ?? [];
    if (printed !== undefined) number = printed;
    else if (id !== undefined && leaves.has(id)) {
      leaf = leaves.get(id);
      if (!line.includes("<heading ")) number = "";
    }
    const words = /^(\s*<(p|heading)(?: [^>]*)?>(?:<docTitle>)?)(.*?)((?:<\/docTitle>)?<\/\2>)$/u.exec(line);
    if (words === null || leaf === undefined) return line;
    const [, open = "", , , close = ""] = words;
    const inside = leaf.wordsAfter(number);
    leaf = undefined;
    return `${open}${inside.markup}${close}`;
  });
}

/** The table goes into the conclusions, which stand behind the body and may hold any blocks. */
function withTable(lines: readonly string[], document: ReportDocument): readonly string[] {
  const table = correspondence(document).markup.trimEnd().split("\n");
  const end = lines.findIndex((line) => line.trim() === "</conclusions>");
  if (end >= 0) return [...lines.slice(0, end), ...table, ...lines.slice(end)];
  const body = lines.findIndex((line) => line.trim() === "</body>" || line.trim() === "<body/>");
  return [
    ...lines.slice(0, body + 1),
    "    <conclusions>",
    ...table,
    "    </conclusions>",
    ...lines.slice(body + 1),
  ];
}

function correspondence({ comparison, view }: ReportDocument): Markup {
  const { texts, relation, caution, presentation } = introduce(comparison);
  const said = [
    ...texts.map(
      ({ role, siglum, title, standing, notice }) => `${role}: ${siglum} (${title}), ${standing}. ${notice}`,
    ),
    [relation, presentation, caution].filter((words) => words !== "").join(" "),
  ];
  const cell = (loci: readonly string[], side: "base" | "comparand"): string =>
    loci.length === 0 ? "–" : capitalised(placeList(loci, view[side].place));
  const row = (name: "th" | "td", cells: readonly string[]): Markup => {
    const open: Markup = { markup: `<${name}>` };
    const close: Markup = { markup: `</${name}>` };
    return xml`          <tr>${cells.map((words) => xml`${open}<p>${words}</p>${close}`)}</tr>
`;
  };
  return xml`      <container eId="comparison" name="comparison">
${said.map(
  (words) => xml`        <p>${words}</p>
`,
)}        <table eId="comparison__table">
          <caption>Which article answers to which</caption>
${row("th", [view.base.name, view.comparand.name, "Heaviest difference", "Remarks"])}${comparison.correspondence.map(
  (one) =>
    row("td", [
      cell(one.base, "base"),
      cell(one.comparand, "comparand"),
      weightNames[one.weight],
      remarks(one),
    ]),
)}        </table>
      </container>
`;
}
