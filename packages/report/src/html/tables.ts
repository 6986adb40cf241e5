/** The tables and lists of an HTML report: who is compared, how far the same, what answers to what. */
import type { Adaptation, Correspondence, Verdict } from "@treatydiff/diff";
import { weightNames } from "@treatydiff/diff";
import type { ReportDocument } from "../document/document.ts";
import { introduce } from "../document/introduction.ts";
import { html } from "../escape/html.ts";
import { type Markup, nothing } from "../escape/markup.ts";
import { placeList } from "../place/place-list.ts";
import { degreeWords } from "../words/degree-words.ts";
import { capitalised, count, sentence, times } from "../words/lists.ts";
import { remarks } from "../words/remarks.ts";
import { legend } from "./differences.ts";
import { type HtmlDocument, viewSection } from "./html-document.ts";

/** The two texts, how far each may be trusted, and what a comparison does not say. */
export function introductionMarkup({ comparison }: Pick<ReportDocument, "comparison">): Markup {
  const { texts, relation, caution, presentation } = introduce(comparison);
  return html`<div class="introduction" data-view="introduction">
<dl class="texts">
${texts.map(
  (
    text,
  ) => html`<div><dt>${text.role}</dt><dd><p><strong><bdi>${text.siglum}</bdi></strong>, ${text.standing}</p><p dir="auto">${text.title}</p>${text.notice === "" ? nothing : html`<p class="notice" dir="auto">${text.notice}</p>`}</dd></div>
`,
)}</dl>
<p class="caution">${relation} ${presentation === "" ? "" : `${presentation} `}<strong>${caution}</strong></p>
</div>
`;
}

const scopes = [
  ["whole", "Whole text"],
  ["preamble", "Preamble"],
  ["operative", "Operative part"],
  ["closing", "Closing"],
] as const;

/** The degrees of the four scopes with their reasons. */
export function verdictTable(document: HtmlDocument): Markup {
  const { comparison } = document;
  const rows = scopes.flatMap(([scope, name]) =>
    comparison.verdicts.filter((one) => one.scope === scope).map((verdict) => verdictRow(name, verdict)),
  );
  const found = new Set(comparison.verdicts.map(({ degree }) => degree));
  const meanings = [...found].map(
    (degree) => html`<li>“${degreeWords[degree].name}”: ${degreeWords[degree].meaning}.</li>
`,
  );
  const body = html`<table>
<caption>Degree of sameness of each part</caption>
<thead><tr><th scope="col">Part</th><th scope="col">Texts</th><th scope="col">Degree</th><th scope="col">Reason</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
<ul class="meanings">
${meanings}</ul>
`;
  return viewSection(document, "degrees", "How far they are the same", body);
}

function verdictRow(name: string, { degree, emended, reason }: Verdict): Markup {
  const state = emended ? "after documented emendations" : "as held";
  return html`<tr><th scope="row">${name}</th><td>${state}</td><td>${degreeWords[degree].name}</td><td>${sentence(reason)}</td></tr>
`;
}

/** Which article answers to which. */
export function correspondenceTable(document: HtmlDocument): Markup {
  const { view, comparison } = document;
  const body = html`<table>
<caption>Table of correspondence</caption>
<thead><tr><th scope="col"><bdi>${view.base.name}</bdi></th><th scope="col"><bdi>${view.comparand.name}</bdi></th><th scope="col">Heaviest difference</th><th scope="col">Remarks</th></tr></thead>
<tbody>
${comparison.correspondence.map((row) => correspondenceRow(document, row))}</tbody>
</table>
`;
  return viewSection(document, "correspondence", "Which article answers to which", body);
}

function correspondenceRow({ view }: ReportDocument, row: Correspondence): Markup {
  const cell = (side: "base" | "comparand"): string =>
    row[side].length === 0 ? "–" : capitalised(placeList(row[side], view[side].place));
  return html`<tr data-weight="${row.weight}"><th scope="row"><bdi>${cell("base")}</bdi></th><td><bdi>${cell("comparand")}</bdi></td><td><span class="w-${row.weight}">${weightNames[row.weight]}</span></td><td>${remarks(row)}</td></tr>
`;
}

/** What stands for what. */
export function adaptationList(document: HtmlDocument): Markup {
  const { comparison, view } = document;
  if (comparison.adaptations.length === 0) return nothing;
  const item = ({ role, base, comparand, count: n, consistent, exceptions }: Adaptation): Markup => {
    const names = (forms: readonly string[]): Markup =>
      html`${forms.map((form, i) => html`${i === 0 ? "" : " or "}“<bdi>${form}</bdi>”`)}`;
    const where = exceptions.length === 0 ? "" : `: ${placeList(exceptions, view.base.place)}`;
    const doubt = consistent ? "" : `; not one to one throughout${where}`;
    return html`<li>${role}, ${times(n)}: ${names(base)} = ${names(comparand)}${doubt}</li>
`;
  };
  const body = html`<ul>
${comparison.adaptations.map(item)}</ul>
`;
  return viewSection(document, "adaptations", "What stands for what", body);
}

/** What is odd about either text; never a difference. */
export function noteList(document: HtmlDocument): Markup {
  const { comparison, view } = document;
  if (comparison.problems.length === 0) return nothing;
  const names = { base: view.base.name, comparand: view.comparand.name, both: "" } as const;
  const body = html`<ul>
${comparison.problems.map(
  ({
    text,
    message,
  }) => html`<li>${names[text] === "" ? nothing : html`<bdi>${names[text]}</bdi>: `}${sentence(message)}</li>
`,
)}</ul>
`;
  return viewSection(document, "notes", "Notes on the texts", body);
}

/** How much there is, and how to read the marks. */
export function summary(document: HtmlDocument): Markup {
  const body = html`<p>${count(document.entries.length, "difference")}. A line under or through words says what the difference weighs:</p>
${legend()}`;
  return viewSection(document, "marks", "How to read the marks", body);
}
