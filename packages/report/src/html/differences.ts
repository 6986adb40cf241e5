/** Every difference by its number: where, what it weighs and why, and the two readings in their context. */
import { type Difference, weightNames } from "@treatydiff/diff";
import type { Entry } from "../document/document.ts";
import { quoteDifference } from "../document/quotation.ts";
import { html } from "../escape/html.ts";
import { type Markup, nothing } from "../escape/markup.ts";
import { pairPlace } from "../place/pair-place.ts";
import { decisionSentences } from "../words/declared-words.ts";
import { capitalised, sentence } from "../words/lists.ts";
import { standingSentences } from "../words/standing-words.ts";
import { weightAndNatures } from "../words/weight-words.ts";
import { type HtmlDocument, viewSection } from "./html-document.ts";

type Side = "base" | "comparand";

/** The numbered list of all differences. */
export function differenceList(document: HtmlDocument): Markup {
  const { entries } = document;
  const body =
    entries.length === 0
      ? html`<p>The two texts do not differ.</p>
`
      : html`<ol class="differences">
${entries.map((entry) => item(document, entry))}</ol>
`;
  return viewSection(document, "differences", "Every difference", body);
}

function item(document: HtmlDocument, entry: Entry): Markup {
  const { difference, pair, number, row } = entry;
  const place = capitalised(pairPlace(document.view, pair));
  const where =
    row === undefined
      ? html`<bdi>${place}</bdi>`
      : html`<a href="${document.href(row.id)}"><bdi>${place}</bdi></a>`;
  const notes = [
    sentence(difference.reason),
    ...(difference.flags?.includes("construction-sensitive") ? ["Construction-sensitive."] : []),
    ...decisionSentences(pair, difference),
    ...standingSentences(document.view, difference),
  ];
  return html`<li id="${document.id(`difference-${number}`)}" data-weight="${difference.weight}"><p class="place">${where}: <span class="w-${difference.weight}">${weightAndNatures(difference.weight, difference.natures)}</span>${difference.kind === "transposition" ? "; moved" : ""}</p>
<dl>${reading(document, entry, "base")}${reading(document, entry, "comparand")}</dl>
<p>${notes.join(" ")}</p></li>
`;
}

function reading(document: HtmlDocument, { row, difference }: Entry, side: Side): Markup {
  const found = row === undefined ? undefined : quoteDifference(row.pieces, difference, side);
  const isWhole = difference[side === "base" ? "comparand" : "base"] !== null && row?.[side].length === 0;
  const words = found ?? { before: "", reading: difference[side]?.text ?? "", after: "" };
  const name = document.view[side].name;
  if (isWhole || (words.before + words.reading + words.after).trim() === "") {
    return html`<dt><bdi>${name}</bdi></dt><dd class="lacking">lacks it</dd>`;
  }
  return html`<dt><bdi>${name}</bdi></dt><dd dir="auto">${words.before}${core(words.reading, difference, side)}${words.after}</dd>`;
}

function core(words: string, { weight }: Difference, side: Side): Markup {
  if (words.trim() === "")
    return html`<span class="gap" role="img" aria-label="nothing stands here">[ ]</span>`;
  const name = `w-${weight}`;
  return side === "base"
    ? html`<del class="${name}" data-weight="${weight}">${words}</del>`
    : html`<ins class="${name}" data-weight="${weight}">${words}</ins>`;
}

/** What the lines under words mean. */
export function legend(): Markup {
  const samples = [
    ["substantive", "a double line"],
    ["wording", "a solid line"],
    ["formal", "a dashed line"],
    ["accidental", "a dotted line"],
  ] as const;
  return html`<ul class="legend">
${samples.map(
  ([weight, line]) => html`<li><ins class="w-${weight}">${weightNames[weight]}</ins>: ${line}</li>
`,
)}</ul>
${nothing}`;
}
