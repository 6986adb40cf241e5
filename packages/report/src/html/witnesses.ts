/** What the words of each text rest on: its witnesses with their numbers, and the words that they reach. */
import type { Attestation } from "@treatydiff/core";
import type { CutRow } from "../document/document.ts";
import { html } from "../escape/html.ts";
import { type Markup, nothing } from "../escape/markup.ts";
import { type StandingRange, standingRanges } from "../pieces/standing-ranges.ts";
import { placeList } from "../place/place-list.ts";
import { wordsOfStanding } from "../words/standing-counts.ts";
import { depthWords } from "../words/witness-words.ts";
import { type HtmlDocument, viewSection } from "./html-document.ts";

type Side = "base" | "comparand";

/** What is known of the words of a cell; nothing where the text has no record of witnesses. */
export function cellStanding(
  { witnesses }: HtmlDocument,
  row: CutRow,
  side: Side,
): readonly StandingRange[] | undefined {
  const known = witnesses[side];
  const leaves = row[side].map(({ leaf }) => leaf);
  const isWords = leaves.some(({ type }) => type !== "editorial" && type !== "heading");
  return known === undefined || !isWords ? undefined : standingRanges(leaves, known.at);
}

const order = ["attested", "corroborated", "contradicted", "suspected", "unattested"] as const;

/** The same in words under the clause: "attested 1 · in part unattested", numbers leading to the witnesses. */
export function standingLine(
  { witnesses, href }: HtmlDocument,
  ranges: readonly StandingRange[],
  side: Side,
): Markup {
  const known = witnesses[side];
  const found = new Map<StandingRange["status"], Set<number>>();
  for (const { status, record } of ranges) {
    const numbers = found.get(status) ?? new Set<number>();
    if (record !== undefined && known !== undefined) numbers.add(known.numberOf(record));
    found.set(status, numbers);
  }
  const parts = order.flatMap((status) => {
    const numbers = found.get(status);
    if (numbers === undefined) return [];
    const partly = found.size > 1 && status === "unattested" ? "in part " : "";
    const links = [...numbers].map(
      (n, i) =>
        html`${i === 0 ? " " : ", "}<a href="${href(`witness.${side}.${n}`)}">${n}<span class="unseen">: ${known?.list[n - 1]?.name ?? ""}</span></a>`,
    );
    return [html`${partly}${status}${links}`];
  });
  return html`<span class="witnesses">${parts.map((part, i) => html`${i === 0 ? "" : " · "}${part}`)}</span>`;
}

/** The list of the witnesses of both texts; nothing where neither has any. */
export function witnessList(document: HtmlDocument): Markup {
  const { witnesses } = document;
  if (witnesses.base === undefined && witnesses.comparand === undefined) return nothing;
  const body = html`<p>A line over words says what is known of them from elsewhere: a solid line, attested by a print or a quotation of the same treaty; a dashed one, corroborated by a draft, a translation or a sister agreement; a wavy one, contradicted or suspected to be a slip of our copy; none, no witness that we have reaches them.</p>
${side(document, "base")}${side(document, "comparand")}`;
  return viewSection(document, "witnesses", "What the words rest on", body);
}

function side(document: HtmlDocument, which: Side): Markup {
  const { name, treaty, place } = document.view[which];
  const known = document.witnesses[which];
  const heading = document.heading("part", nothing, html`<bdi>${name}</bdi>`);
  if (known === undefined || treaty === undefined) {
    return html`${heading}
<p>No witnesses are recorded.</p>
`;
  }
  return html`${heading}
<p>${wordsOfStanding(treaty)}</p>
<ol>
${known.list.map(
  ({ name: witness, records }, i) =>
    html`<li id="${document.id(`witness.${which}.${i + 1}`)}"><span dir="auto">${witness}</span>: ${saidBy(records, place)}</li>
`,
)}</ol>
`;
}

/** "attested letter for letter: recitals 1 and 2; contradicted letter for letter: Article VI". */
function saidBy(records: readonly Attestation[], place: (locus: string) => string): string {
  const groups = new Map<string, string[]>();
  for (const { status, depth, locus } of records) {
    const key = `${status} ${depthWords[depth]}`;
    groups.set(key, [...(groups.get(key) ?? []), locus]);
  }
  return [...groups].map(([words, loci]) => `${words}: ${placeList(loci, place)}`).join("; ");
}
