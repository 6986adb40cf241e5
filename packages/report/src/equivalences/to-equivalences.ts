/** The table of equivalences as a foreign ministry prints it with a treaty, in Markdown and HTML. */
import {
  type Comparison,
  type Equivalence,
  type EquivalenceTable,
  type EquivalenceUnit,
  equivalences,
} from "@treatydiff/diff";
import { html } from "../escape/html.ts";
import { escapeMarkdown } from "../escape/markdown.ts";
import { smallPage } from "../html/small-page.ts";
import { heading, table } from "../markdown/parts.ts";
import { introductionLines } from "../markdown/to-markdown.ts";
import { placeNamer } from "../place/places.ts";
import type { Trees } from "../rows/merge-texts.ts";
import { capitalised } from "../words/lists.ts";

const became = {
  same: "",
  new: "new",
  deleted: "deleted",
  split: "split",
  merged: "merged",
  regrouped: "regrouped",
  rewritten: "rewritten",
} as const satisfies Record<Equivalence["kind"], string>;

interface TableRow {
  readonly base: string;
  readonly comparand: string;
  readonly note: string;
}

/** The rows in words, nothing escaped yet. */
function rowsOf({ rows }: EquivalenceTable, trees: Trees): readonly TableRow[] {
  const place = { base: placeNamer(trees.base), comparand: placeNamer(trees.comparand) };
  const name = (units: readonly EquivalenceUnit[], side: "base" | "comparand"): string => {
    if (units.length === 0) return "–";
    const named = units.map(({ locus, title }) => {
      const own = capitalised(place[side](locus));
      return title === undefined || title === "" ? own : `${own} (${title})`;
    });
    return named.join(", ");
  };
  return rows.map((row) => {
    const isRenumbered = row.renumbered && row.unit !== "recital" && row.kind === "same";
    const parts = row.partsElsewhere.length === 0 ? "" : "in part elsewhere";
    const notes = [became[row.kind], row.moved ? "moved" : "", isRenumbered ? "renumbered" : "", parts];
    return {
      base: name(row.base, "base"),
      comparand: name(row.comparand, "comparand"),
      note: notes.filter((note) => note !== "").join(", "),
    };
  });
}

/**
 * The table of equivalences in Markdown.
 *
 * @param comparison what `compare` gave
 * @param trees the trees that were compared
 * @returns a page of Markdown, everything from the texts escaped
 * @example
 * toEquivalencesMarkdown(compare(draft, treaty), { base: draft, comparand: treaty });
 */
export function toEquivalencesMarkdown(comparison: Comparison, trees: Trees): string {
  const md = escapeMarkdown;
  const rows = rowsOf(equivalences(trees.base, trees.comparand, comparison), trees);
  const head = [md(comparison.base.siglum), md(comparison.comparand.siglum), ""];
  const lines = [
    ...introductionLines(comparison),
    ...heading(2, "Table of equivalences"),
    ...table(
      head,
      rows.map(({ base, comparand, note }) => [md(base), md(comparand), note]),
    ),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

/**
 * The table of equivalences as a page of HTML.
 *
 * @param comparison what `compare` gave
 * @param trees the trees that were compared
 * @returns a self-contained page, without script
 * @example
 * toEquivalencesHtml(compare(draft, treaty), { base: draft, comparand: treaty });
 */
export function toEquivalencesHtml(comparison: Comparison, trees: Trees): string {
  const rows = rowsOf(equivalences(trees.base, trees.comparand, comparison), trees).map(
    ({
      base,
      comparand,
      note,
    }) => html`<tr><th scope="row"><bdi>${base}</bdi></th><td><bdi>${comparand}</bdi></td><td>${note}</td></tr>
`,
  );
  const body = html`<section aria-labelledby="equivalences">
<h2 id="equivalences">Table of equivalences</h2>
<table>
<caption>Which article of the one text is which of the other</caption>
<thead><tr><th scope="col"><bdi>${comparison.base.siglum}</bdi></th><th scope="col"><bdi>${comparison.comparand.siglum}</bdi></th><th scope="col">Remarks</th></tr></thead>
<tbody>
${rows}</tbody>
</table>
</section>
`;
  return smallPage(comparison, "Table of equivalences", body);
}
