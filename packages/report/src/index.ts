export { type ClaimTextOptions, claimToText } from "./claim-to-text.ts";
export {
  type CollectionOptions,
  familyToText,
  findingsToText,
  introductionToText,
} from "./collection.ts";
export { clausesToCsv, correspondenceToCsv, differencesToCsv } from "./csv/to-csv.ts";
export { type DocxOptions, toDocx } from "./docx/to-docx.ts";
export { toHtml } from "./html/to-html.ts";
export { toMarkdown } from "./markdown/to-markdown.ts";
export { printable, printableJson } from "./printable.ts";
export type { Trees } from "./rows/merge-texts.ts";
export type { SynopsisTextOptions } from "./synopsis/places.ts";
export { synopsisToMarkdown } from "./synopsis/synopsis-to-markdown.ts";
export { synopsisToText } from "./synopsis/synopsis-to-text.ts";
export { templateToMarkdown, templateToText } from "./synopsis/template-page.ts";
export { toText } from "./to-text.ts";
export type { TextOptions } from "./view.ts";
