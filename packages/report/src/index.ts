export { toAkn } from "./akn/to-akn.ts";
export { toApparatusHtml, toApparatusMarkdown } from "./apparatus/to-apparatus.ts";
export { type ClaimDetail, type ClaimTextOptions, claimToText } from "./claim-to-text.ts";
export {
  type CollatexAlignment,
  type CollatexFault,
  type CollatexPair,
  fromCollatex,
} from "./collatex/from-collatex.ts";
export {
  type CollatexReport,
  type CollatexTable,
  type CollatexToken,
  toCollatex,
  toCollatexJson,
} from "./collatex/to-collatex.ts";
export {
  type CollectionOptions,
  familyToText,
  findingsToText,
  introductionToText,
} from "./collection.ts";
export { clausesToCsv, correspondenceToCsv, differencesToCsv } from "./csv/to-csv.ts";
export { type DocxOptions, toDocx } from "./docx/to-docx.ts";
export { toEquivalencesHtml, toEquivalencesMarkdown } from "./equivalences/to-equivalences.ts";
export type { HtmlPartsOptions } from "./html/html-document.ts";
export { htmlPartsStyle } from "./html/style.ts";
export { toHtml } from "./html/to-html.ts";
export { type HtmlParts, type HtmlView, toHtmlParts } from "./html/to-html-parts.ts";
export { toMarkdown } from "./markdown/to-markdown.ts";
export { onePageToText } from "./one-page-to-text.ts";
export { placeList } from "./place/place-list.ts";
export { type PlaceNamer, placeNamer } from "./place/places.ts";
export { printable, printableJson } from "./printable.ts";
export { type ReportFormat, type ReportFormatInfo, reportFormats, writeReport } from "./report-formats.ts";
export type { Trees } from "./rows/merge-texts.ts";
export { familyToSvg } from "./svg/family-to-svg.ts";
export { toSvg } from "./svg/to-svg.ts";
export type { SynopsisTextOptions } from "./synopsis/places.ts";
export { synopsisToCsv, templateToCsv } from "./synopsis/synopsis-to-csv.ts";
export {
  type SynopsisHtmlOptions,
  type SynopsisHtmlParts,
  synopsisToHtml,
  synopsisToHtmlParts,
} from "./synopsis/synopsis-to-html.ts";
export { synopsisToMarkdown } from "./synopsis/synopsis-to-markdown.ts";
export { synopsisToText } from "./synopsis/synopsis-to-text.ts";
export { templateToHtml, templateToMarkdown, templateToText } from "./synopsis/template-page.ts";
export { toTei } from "./tei/to-tei.ts";
export { toTeiStandOff } from "./tei/to-tei-stand-off.ts";
export { toText } from "./to-text.ts";
export type { TextOptions } from "./view.ts";
export { degreeWords } from "./words/degree-words.ts";
export { emendationItem } from "./words/emendation-words.ts";
export { findingSentence, findingWords } from "./words/finding-words.ts";
export { weightAndNatures, weightMeanings } from "./words/weight-words.ts";
