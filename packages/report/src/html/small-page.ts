import type { Comparison } from "@treatydiff/diff";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/markup.ts";
import { htmlPage } from "./html-page.ts";
import { introductionMarkup } from "./tables.ts";

/** A page of one part: the two texts with their standing, then the part, in the style of the whole report. */
export function smallPage(comparison: Comparison, name: string, body: Markup): string {
  const { base, comparand, generator } = comparison;
  return htmlPage({
    title: `${name}: ${base.siglum} and ${comparand.siglum}`,
    generator,
    body: html`${introductionMarkup({ comparison })}${body}`,
    footer: generator,
  });
}
