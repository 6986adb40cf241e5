/** The differences as a critical edition prints them at the foot of its page, in Markdown and HTML. */
import type { Comparison } from "@treatydiff/diff";
import { makeDocument } from "../document/document.ts";
import { html } from "../escape/html.ts";
import { escapeMarkdown } from "../escape/markdown.ts";
import { type Markup, nothing } from "../escape/markup.ts";
import { smallPage } from "../html/small-page.ts";
import { heading } from "../markdown/parts.ts";
import { introductionLines } from "../markdown/to-markdown.ts";
import type { Trees } from "../rows/merge-texts.ts";
import { type ApparatusEntry, apparatusPlaces } from "./readings.ts";

const lead =
  "The words of the base stand before the bracket, what the comparand reads behind it. add.: the comparand adds; om.: it lacks; transp.: it has the words elsewhere in the clause.";

/**
 * The apparatus in Markdown: a paragraph for each place.
 *
 * @param comparison what `compare` gave
 * @param trees the trees that were compared: the whole texts are in it
 * @returns a page of Markdown, everything from the texts escaped
 * @example
 * toApparatusMarkdown(compare(base, comparand), { base, comparand });
 */
export function toApparatusMarkdown(comparison: Comparison, trees: Trees): string {
  const md = escapeMarkdown;
  const entry = ({ number, lemma, act, reading, siglum, weight }: ApparatusEntry): string => {
    const words = [act === "" ? "" : `*${act}*`, md(reading), `*${md(siglum)}*`].filter(
      (part) => part !== "",
    );
    return `${number}\u00a0${lemma === "" ? "" : `${md(lemma)}\\] `}${words.join(" ")} (${weight})`;
  };
  const places = apparatusPlaces(makeDocument(comparison, trees)).map(
    ({ place, entries }) => `**${md(place)}** ${entries.map(entry).join(" • ")}`,
  );
  const lines = [
    ...introductionLines(comparison),
    ...heading(2, "Apparatus"),
    lead,
    "",
    ...(places.length === 0 ? ["The two texts do not differ.", ""] : places.flatMap((place) => [place, ""])),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

/**
 * The apparatus as a page of HTML.
 *
 * @param comparison what `compare` gave
 * @param trees the trees that were compared: the whole texts are in it
 * @returns a self-contained page, without script
 * @example
 * toApparatusHtml(compare(base, comparand), { base, comparand });
 */
export function toApparatusHtml(comparison: Comparison, trees: Trees): string {
  const entry = ({ number, lemma, act, reading, siglum, weight }: ApparatusEntry): Markup => {
    const before = lemma === "" ? nothing : html`<bdi>${lemma}</bdi>] `;
    const done = act === "" ? nothing : html`<em>${act}</em> `;
    const words = reading === "" ? nothing : html`<bdi>${reading}</bdi> `;
    return html`<span class="entry"><sup>${number}</sup> ${before}${done}${words}<em><bdi>${siglum}</bdi></em> <small>(${weight})</small></span>`;
  };
  const places = apparatusPlaces(makeDocument(comparison, trees)).map(
    ({
      place,
      entries,
    }) => html`<p><strong>${place}</strong> ${entries.map((one, i) => html`${i === 0 ? "" : " • "}${entry(one)}`)}</p>
`,
  );
  const body = html`<section aria-labelledby="apparatus">
<h2 id="apparatus">Apparatus</h2>
<p>${lead}</p>
${places.length === 0 ? html`<p>The two texts do not differ.</p>\n` : places}</section>
`;
  return smallPage(comparison, "Apparatus", body);
}
