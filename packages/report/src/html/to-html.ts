/** A comparison as one HTML file: no script, nothing loaded, whole texts side by side and in one. */
import type { Comparison } from "@treatydiff/diff";
import { makeDocument } from "../document/document.ts";
import { html } from "../escape/html.ts";
import type { Trees } from "../rows/merge-texts.ts";
import { differenceList } from "./differences.ts";
import { inOneText } from "./in-one-text.ts";
import { sideBySide } from "./side-by-side.ts";
import { style } from "./style.ts";
import {
  adaptationList,
  correspondenceTable,
  introductionMarkup,
  noteList,
  summary,
  verdictTable,
} from "./tables.ts";

const contents = [
  ["degrees", "How far the same"],
  ["correspondence", "Correspondence"],
  ["marks", "Marks"],
  ["side-by-side", "Side by side"],
  ["in-one-text", "In one text"],
  ["differences", "Every difference"],
] as const;

/**
 * Writes a comparison as a self-contained HTML page.
 *
 * @param trees the trees that were compared: the page shows their whole texts
 * @example
 * toHtml(compare(base, comparand), { base, comparand });
 */
export function toHtml(comparison: Comparison, trees: Trees): string {
  const document = makeDocument(comparison, trees);
  const title = `${comparison.base.siglum} and ${comparison.comparand.siglum} compared`;
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${comparison.generator}">
<title>${title}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<main>
${introductionMarkup(document)}<nav aria-label="Contents"><ul>
${contents.map(
  ([id, name]) => html`<li><a href="#${id}">${name}</a></li>
`,
)}</ul></nav>
${verdictTable(document)}${correspondenceTable(document)}${adaptationList(document)}${summary(document)}${sideBySide(document)}${inOneText(document)}${differenceList(document)}${noteList(document)}</main>
<footer><p>${comparison.generator}; words matched under the normal form ${comparison.normalForm}.</p></footer>
</body>
</html>
`;
  return page.markup;
}
