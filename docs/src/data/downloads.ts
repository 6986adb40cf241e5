/** What can be taken away: a comparison in every format. Those for readers come first. */
import { type ReportFormat, reportFormats } from "@treatydiff/report";

const forReaders: readonly ReportFormat[] = [
  "docx",
  "html",
  "equivalences-html",
  "apparatus-html",
  "markdown",
  "text",
  "svg",
];

/** The formats of a comparison with their names, in the order of the list. */
export const downloads: readonly {
  readonly format: ReportFormat;
  readonly name: string;
  readonly ending: string;
}[] = [
  ...forReaders,
  ...(Object.keys(reportFormats) as ReportFormat[]).filter((format) => !forReaders.includes(format)),
].map((format) => ({ format, name: reportFormats[format].name, ending: reportFormats[format].ending }));
