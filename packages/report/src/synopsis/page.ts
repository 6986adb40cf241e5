/** A page of words before it is text, Markdown or HTML: a title, an introduction, and parts with paragraphs and points. */
import { html } from "../escape/html.ts";
import { escapeMarkdown } from "../escape/markdown.ts";
import { nothing } from "../escape/markup.ts";
import { htmlPage } from "../html/html-page.ts";
import { palette } from "../layout/palette.ts";
import { pageTitle, section } from "../layout/section.ts";
import { hang, wrap } from "../layout/wrap.ts";
import { heading } from "../markdown/parts.ts";

/** One part of a page. */
export interface PagePart {
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly points: readonly string[];
}

/** A page. */
export interface Page {
  readonly title: string;
  readonly introduction: readonly string[];
  readonly parts: readonly PagePart[];
}

/** Prints a page for a terminal. */
export function pageToText(
  { title, introduction, parts }: Page,
  { width, colour }: { readonly width: number; readonly colour: boolean },
): string {
  const paint = palette({ colour });
  const paragraphs = (words: readonly string[]): readonly string[] =>
    words.flatMap((one, i) => [...(i === 0 ? [] : [""]), ...wrap(one, width)]);
  const lines = [
    ...pageTitle(paint, title, width),
    "",
    ...paragraphs(introduction),
    ...parts.flatMap((part) =>
      section(paint, part.title, [
        ...paragraphs(part.paragraphs),
        ...(part.paragraphs.length > 0 && part.points.length > 0 ? [""] : []),
        ...part.points.flatMap((point) => hang("  - ", point, width)),
      ]),
    ),
  ];
  return `${lines.join("\n")}\n`;
}

/** Writes a page as Markdown. */
export function pageToMarkdown({ title, introduction, parts }: Page): string {
  const paragraphs = (words: readonly string[]): readonly string[] =>
    words.flatMap((one) => [escapeMarkdown(one), ""]);
  const lines = [
    ...heading(1, escapeMarkdown(title)),
    ...paragraphs(introduction),
    ...parts.flatMap((part) => [
      ...heading(2, escapeMarkdown(part.title)),
      ...paragraphs(part.paragraphs),
      ...part.points.map((point) => `- ${escapeMarkdown(point)}`),
      ...(part.points.length > 0 ? [""] : []),
    ]),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

/** Writes a page as HTML. */
export function pageToHtml({ title, introduction, parts }: Page, generator: string): string {
  const paragraphs = (words: readonly string[]) =>
    words.map(
      (one) => html`<p dir="auto">${one}</p>
`,
    );
  const body = html`${paragraphs(introduction)}${parts.map(
    (part, i) => html`<section aria-labelledby="part-${i + 1}">
<h2 id="part-${i + 1}">${part.title}</h2>
${paragraphs(part.paragraphs)}${
  part.points.length === 0
    ? nothing
    : html`<ul>
${part.points.map(
  (point) => html`<li dir="auto">${point}</li>
`,
)}</ul>
`
}</section>
`,
  )}`;
  return htmlPage({ title, generator, body, footer: generator });
}
