/** Every format in which a comparison of two texts can be kept: what it is called, the file it becomes, who writes it. */
import type { Comparison } from "@treatydiff/diff";
import { toAkn } from "./akn/to-akn.ts";
import { toApparatusHtml, toApparatusMarkdown } from "./apparatus/to-apparatus.ts";
import { toCollatexJson } from "./collatex/to-collatex.ts";
import { clausesToCsv, correspondenceToCsv, differencesToCsv } from "./csv/to-csv.ts";
import { toDocx } from "./docx/to-docx.ts";
import { toEquivalencesHtml, toEquivalencesMarkdown } from "./equivalences/to-equivalences.ts";
import { toHtml } from "./html/to-html.ts";
import { toMarkdown } from "./markdown/to-markdown.ts";
import { printableJson } from "./printable.ts";
import type { Trees } from "./rows/merge-texts.ts";
import { toSvg } from "./svg/to-svg.ts";
import { toTei } from "./tei/to-tei.ts";
import { toTeiStandOff } from "./tei/to-tei-stand-off.ts";
import { toText } from "./to-text.ts";

/** A format as a person chooses it. */
export interface ReportFormatInfo {
  /** A few words for a list of downloads. */
  readonly name: string;
  /** What its file's name ends with. */
  readonly ending: string;
  readonly mediaType: string;
}

type Write = (comparison: Comparison, trees: Trees) => string | Uint8Array;

const markdown = "text/markdown";
const html = "text/html";
const csv = "text/csv";
const xml = "application/xml";

const formats = {
  text: {
    name: "Plain text",
    ending: ".txt",
    mediaType: "text/plain",
    write: (comparison, trees) => toText(comparison, trees),
  },
  json: {
    name: "JSON: the whole comparison as data",
    ending: ".json",
    mediaType: "application/json",
    write: (comparison) => `${printableJson(comparison)}\n`,
  },
  markdown: { name: "Markdown", ending: ".md", mediaType: markdown, write: toMarkdown },
  html: { name: "Web page", ending: ".html", mediaType: html, write: toHtml },
  docx: {
    name: "Word redline with tracked changes",
    ending: ".docx",
    mediaType: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    write: (comparison, trees) => toDocx(comparison, trees),
  },
  csv: { name: "Table of differences", ending: ".differences.csv", mediaType: csv, write: differencesToCsv },
  "csv-clauses": { name: "Table of clauses", ending: ".clauses.csv", mediaType: csv, write: clausesToCsv },
  "csv-correspondence": {
    name: "Table of correspondence",
    ending: ".correspondence.csv",
    mediaType: csv,
    write: correspondenceToCsv,
  },
  tei: { name: "TEI, parallel segmentation", ending: ".tei.xml", mediaType: xml, write: toTei },
  "tei-stand-off": {
    name: "TEI, stand-off apparatus",
    ending: ".stand-off.tei.xml",
    mediaType: xml,
    write: toTeiStandOff,
  },
  akn: { name: "Akoma Ntoso", ending: ".akn.xml", mediaType: xml, write: toAkn },
  collatex: {
    name: "CollateX table",
    ending: ".collatex.json",
    mediaType: "application/json",
    write: toCollatexJson,
  },
  apparatus: {
    name: "Critical apparatus, Markdown",
    ending: ".apparatus.md",
    mediaType: markdown,
    write: toApparatusMarkdown,
  },
  "apparatus-html": {
    name: "Critical apparatus, web page",
    ending: ".apparatus.html",
    mediaType: html,
    write: toApparatusHtml,
  },
  equivalences: {
    name: "Table of equivalences, Markdown",
    ending: ".equivalences.md",
    mediaType: markdown,
    write: toEquivalencesMarkdown,
  },
  "equivalences-html": {
    name: "Table of equivalences, web page",
    ending: ".equivalences.html",
    mediaType: html,
    write: toEquivalencesHtml,
  },
  svg: { name: "Strip of the clauses", ending: ".svg", mediaType: "image/svg+xml", write: toSvg },
} as const satisfies Record<string, ReportFormatInfo & { readonly write: Write }>;

/** The name of a format. */
export type ReportFormat = keyof typeof formats;

/**
 * Every format of a comparison of two texts, in the order in which they are listed.
 *
 * @example
 * reportFormats.docx.name; // "Word redline with tracked changes"
 */
export const reportFormats: Readonly<Record<ReportFormat, ReportFormatInfo>> = formats;

/**
 * Writes a comparison in a format, as the command line does without further options.
 *
 * @param trees the trees that were compared
 * @returns bytes for a Word document, else text
 * @example
 * writeReport("csv", compare(base, comparand), { base, comparand });
 */
export function writeReport(format: ReportFormat, comparison: Comparison, trees: Trees): string | Uint8Array {
  const write: Write = formats[format].write;
  return write(comparison, trees);
}
