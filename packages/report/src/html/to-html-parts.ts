/** The views of a comparison, each a piece of HTML of its own: for a site, or a page that compares while one looks. */
import type { Comparison } from "@treatydiff/diff";
import type { Markup } from "../escape/markup.ts";
import type { Trees } from "../rows/merge-texts.ts";
import { differenceList } from "./differences.ts";
import { type HtmlDocument, type HtmlPartsOptions, makeHtmlDocument } from "./html-document.ts";
import { inOneText } from "./in-one-text.ts";
import { sideBySide } from "./side-by-side.ts";
import {
  adaptationList,
  correspondenceTable,
  introductionMarkup,
  noteList,
  summary,
  verdictTable,
} from "./tables.ts";
import { witnessList } from "./witnesses.ts";

/** The views in the order in which a page shows them; a view with nothing to show is empty. */
const views = {
  introduction: introductionMarkup,
  verdicts: verdictTable,
  correspondence: correspondenceTable,
  adaptations: adaptationList,
  marks: summary,
  sideBySide,
  inOneText,
  differences: differenceList,
  witnesses: witnessList,
  notes: noteList,
} as const satisfies Record<string, (document: HtmlDocument) => Markup>;

/** The name of a view. */
export type HtmlView = keyof typeof views;

/** Every view of a comparison as a string of HTML; one with nothing to show is the empty string. */
export type HtmlParts = Readonly<Record<HtmlView, string>>;

/**
 * Writes the views of a comparison as pieces of HTML, to be put into a page with `htmlPartsStyle` inside an element of
 * the class `treatydiff`. They are escaped, bear classes and no inline style, load nothing and run nothing.
 *
 * Ids are addresses that stay: `art_7__al_1__cl_2` is that clause of the base in the parallel columns,
 * `comparand.art_7__al_1__cl_2` that of the comparand, `inline.art_7__al_1__cl_2` the same row in one text,
 * `difference-12` a difference. Rows, marked words, differences and rows of the correspondence have `data-weight` (`none`,
 * `accidental`, `formal`, `wording`, `substantive`), so that a page can filter by it. In the parallel columns words that a
 * witness tells of have `data-standing` (`attested`, `corroborated`, `suspected`, `contradicted`), and a line under the
 * clause says the same in words, with numbers that lead to `witnesses`.
 *
 * @param comparison what `compare` gave
 * @param trees the trees that were compared: the views show their whole texts
 * @param options the level of headings, a prefix of ids, and where links lead
 * @returns a string for each view, in the order of a page
 * @example
 * const { verdicts, sideBySide } = toHtmlParts(comparison, { base, comparand }, { headingLevel: 3 });
 * element.innerHTML = verdicts + sideBySide; // <div class="treatydiff">
 */
export function toHtmlParts(comparison: Comparison, trees: Trees, options: HtmlPartsOptions = {}): HtmlParts {
  const document = makeHtmlDocument(comparison, trees, options);
  const parts = Object.entries(views).map(([name, view]) => [name, view(document).markup]);
  return Object.fromEntries(parts) as HtmlParts;
}
