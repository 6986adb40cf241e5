/**
 * What the views of a comparison as HTML share besides its document: how their parts are addressed. A page may hold
 * several comparisons, or one view only, so that neither the ids nor the targets of links are fixed.
 */
import type { Comparison } from "@treatydiff/diff";
import { makeDocument, type ReportDocument } from "../document/document.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/markup.ts";
import type { Trees } from "../rows/merge-texts.ts";
import { type Witnesses, witnessesOf } from "./witness-index.ts";

/** How the views of a comparison are put into a page. */
export interface HtmlPartsOptions {
  /** The level of the heading of each view; headings inside it are one level lower. Default: 2. */
  readonly headingLevel?: 1 | 2 | 3 | 4 | 5;
  /** What all ids begin with, where a page has more than one comparison: letters, digits, `_`, `.` and `-`. */
  readonly idPrefix?: string;
  /**
   * Where a link to an id leads: to another page, where the views stand on several. The id is given with its prefix.
   * Default: `#` and the id.
   */
  readonly href?: (id: string) => string;
  /** Whether each row of the parallel columns shows its own address as a link, to be copied. Default: no. */
  readonly permalinks?: boolean;
}

/** A document with its addresses. */
export interface HtmlDocument extends ReportDocument {
  /** The id of a part under its name on this page. */
  readonly id: (name: string) => string;
  /** The target of a link to a part. */
  readonly href: (name: string) => string;
  /** Whether rows show their own addresses. */
  readonly permalinks: boolean;
  /** The witnesses of each text, where any are recorded. */
  readonly witnesses: { readonly base: Witnesses | undefined; readonly comparand: Witnesses | undefined };
  /** A heading: of a view, or one level lower of a part of one. */
  readonly heading: (of: "view" | "part", attributes: Markup, words: Markup) => Markup;
}

/** Makes the document of a comparison with its addresses. */
export function makeHtmlDocument(
  comparison: Comparison,
  trees: Trees,
  options: HtmlPartsOptions = {},
): HtmlDocument {
  const { headingLevel = 2, idPrefix = "", href = (id) => `#${id}`, permalinks = false } = options;
  const id = (name: string): string => `${idPrefix}${name}`;
  return {
    ...makeDocument(comparison, trees, { readings: "joined" }),
    id,
    href: (name) => href(id(name)),
    permalinks,
    witnesses: {
      base: witnessesOf(trees.base.data.attestation),
      comparand: witnessesOf(trees.comparand.data.attestation),
    },
    heading: (of, attributes, words) => {
      const level = of === "view" ? headingLevel : headingLevel + 1;
      return html`<h${level}${attributes}>${words}</h${level}>`;
    },
  };
}

/** A view: a section under its heading. Its name is its id. */
export function viewSection(document: HtmlDocument, name: string, title: string, body: Markup): Markup {
  const id = document.id(name);
  return html`<section aria-labelledby="${id}" data-view="${name}">
${document.heading("view", html` id="${id}"`, html`${title}`)}
${body}</section>
`;
}
