import { html } from "../escape/html.ts";
import type { Markup } from "../escape/markup.ts";
import { htmlPartsStyle, pageStyle } from "./style.ts";

/** What a page is made of. */
export interface Page {
  readonly title: string;
  readonly generator: string;
  readonly body: Markup;
  readonly footer: string;
}

/** A self-contained page: its style inside it, no script, nothing loaded. */
export function htmlPage({ title, generator, body, footer }: Page): string {
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${generator}">
<title>${title}</title>
<style>${{ markup: pageStyle + htmlPartsStyle }}</style>
</head>
<body>
<main class="treatydiff">
<h1>${title}</h1>
${body}</main>
<footer><p>${footer}</p></footer>
</body>
</html>
`;
  return page.markup;
}
