/** The formats of a comparison of two texts besides text and JSON, each with the function that writes it. */
import type { Comparison } from "@treatydiff/diff";
import {
  clausesToCsv,
  correspondenceToCsv,
  differencesToCsv,
  type Trees,
  toAkn,
  toApparatusHtml,
  toApparatusMarkdown,
  toCollatexJson,
  toDocx,
  toEquivalencesHtml,
  toEquivalencesMarkdown,
  toHtml,
  toMarkdown,
  toSvg,
  toTei,
  toTeiStandOff,
} from "@treatydiff/report";

type Write = (comparison: Comparison, trees: Trees) => string | Uint8Array;

const writers = {
  markdown: toMarkdown,
  html: toHtml,
  docx: toDocx,
  csv: differencesToCsv,
  "csv-clauses": clausesToCsv,
  "csv-correspondence": correspondenceToCsv,
  tei: toTei,
  "tei-stand-off": toTeiStandOff,
  akn: toAkn,
  collatex: toCollatexJson,
  apparatus: toApparatusMarkdown,
  "apparatus-html": toApparatusHtml,
  equivalences: toEquivalencesMarkdown,
  "equivalences-html": toEquivalencesHtml,
  svg: toSvg,
} as const satisfies Record<string, Write>;

/** The name of a format. */
export type ReportFormat = keyof typeof writers;

/** The names of the formats, in the order in which help lists them. */
export const reportFormats = Object.keys(writers) as readonly ReportFormat[];

/** Writes a comparison; a Word document is bytes, everything else text. */
export function writeReport(format: ReportFormat, comparison: Comparison, trees: Trees): string | Uint8Array {
  return writers[format](comparison, trees);
}
