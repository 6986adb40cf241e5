/** A comparison as one HTML file: no script, nothing loaded, whole texts side by side and in one. */
import type { Comparison } from "@treatydiff/diff";
import { introduce } from "../document/introduction.ts";
import { html } from "../escape/html.ts";
import { nothing } from "../escape/markup.ts";
import type { Trees } from "../rows/merge-texts.ts";
import { htmlPage } from "./html-page.ts";
import { toHtmlParts } from "./to-html-parts.ts";

const contents = [
  ["degrees", "How far the same"],
  ["correspondence", "Correspondence"],
  ["marks", "Marks"],
  ["side-by-side", "Side by side"],
  ["in-one-text", "In one text"],
  ["differences", "Every difference"],
  ["witnesses", "Witnesses"],
] as const;

/**
 * Writes a comparison as a self-contained HTML page.
 *
 * @param comparison what `compare` gave
 * @param trees the trees that were compared: the page shows their whole texts
 * @returns the page, without script and loading nothing
 * @example
 * toHtml(compare(base, comparand), { base, comparand });
 */
export function toHtml(comparison: Comparison, trees: Trees): string {
  const { title } = introduce(comparison);
  const { introduction, ...views } = toHtmlParts(comparison, trees);
  const navigation = html`<nav aria-label="Contents"><ul>
${contents.map(([id, name]) =>
  id === "witnesses" && views.witnesses === ""
    ? nothing
    : html`<li><a href="#${id}">${name}</a></li>
`,
)}</ul></nav>
`;
  const footer = `${comparison.generator}; words matched under the normal form ${comparison.normalForm}.`;
  const parts = [introduction, navigation.markup, ...Object.values(views)].map((markup) => ({ markup }));
  return htmlPage({ title, generator: comparison.generator, body: html`${parts}`, footer });
}
