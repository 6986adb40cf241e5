/** What can be taken away: a comparison in every format, a text as it stands and as Akoma Ntoso. */
import type { Comparison } from "@treatydiff/diff";
import * as report from "@treatydiff/report";

/** A file of a comparison. */
export interface Download {
  /** The end of its name: "differences.csv". */
  readonly file: string;
  /** What it is, for a reader. */
  readonly title: string;
  readonly type: string;
  readonly write: (comparison: Comparison, trees: report.Trees) => string | Uint8Array;
}

const html = "text/html; charset=utf-8";
const markdown = "text/markdown; charset=utf-8";
const csv = "text/csv; charset=utf-8";
const xml = "application/xml; charset=utf-8";
const json = "application/json; charset=utf-8";

/** The formats of a comparison, those for readers first. */
export const downloads: readonly Download[] = [
  {
    file: "redline.docx",
    title: "Word, with tracked changes",
    type: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    write: (comparison, trees) => report.toDocx(comparison, trees),
  },
  { file: "report.html", title: "Web page, whole in one file", type: html, write: report.toHtml },
  { file: "report.md", title: "Markdown", type: markdown, write: report.toMarkdown },
  {
    file: "report.txt",
    title: "Plain text",
    type: "text/plain; charset=utf-8",
    write: (comparison, trees) => report.toText(comparison, { ...trees, lighter: "each" }),
  },
  { file: "apparatus.html", title: "Critical apparatus", type: html, write: report.toApparatusHtml },
  { file: "equivalences.html", title: "Table of equivalences", type: html, write: report.toEquivalencesHtml },
  { file: "strip.svg", title: "Strip of clauses (SVG)", type: "image/svg+xml", write: report.toSvg },
  { file: "differences.csv", title: "Differences (CSV)", type: csv, write: report.differencesToCsv },
  { file: "clauses.csv", title: "Clauses (CSV)", type: csv, write: report.clausesToCsv },
  { file: "correspondence.csv", title: "Correspondence (CSV)", type: csv, write: report.correspondenceToCsv },
  { file: "tei.xml", title: "TEI, parallel segmentation", type: xml, write: report.toTei },
  { file: "tei-stand-off.xml", title: "TEI, stand-off", type: xml, write: report.toTeiStandOff },
  { file: "akn.xml", title: "Akoma Ntoso", type: xml, write: report.toAkn },
  { file: "collatex.json", title: "CollateX (JSON)", type: json, write: report.toCollatexJson },
  {
    file: "comparison.json",
    title: "Everything (JSON)",
    type: json,
    write: (comparison) => `${report.printableJson(comparison)}\n`,
  },
];
