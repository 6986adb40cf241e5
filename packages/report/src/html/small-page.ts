import type { Comparison } from "@treatydiff/diff";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/markup.ts";
import { style } from "./style.ts";
import { introductionMarkup } from "./tables.ts";

/** A page of one part: the two texts with their standing, then the part, in the style of the whole report. */
export function smallPage(comparison: Comparison, name: string, body: Markup): string {
  const page = html`<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="${comparison.generator}">
<title>${name}: ${comparison.base.siglum} and ${comparison.comparand.siglum}</title>
<style>${{ markup: style }}</style>
</head>
<body>
<main>
${introductionMarkup({ comparison })}${body}</main>
<footer><p>${comparison.generator}</p></footer>
</body>
</html>
`;
  return page.markup;
}
