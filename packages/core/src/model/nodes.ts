import type { Attestation } from "./attestation.ts";
import type { Party, TextMetadata } from "./metadata.ts";
import type { Problem } from "./problem.ts";
import type { Position } from "./span.ts";

/**
 * An address inside a treaty after the Akoma Ntoso naming convention
 * (OASIS, *Akoma Ntoso Naming Convention 1.0*, section 4.5): `art_7__al_1__cl_2`.
 */
export type Locus = string;

/** What the parents share: a unist parent with its place in the source and its locus. */
interface ParentFields {
  readonly locus: Locus;
  readonly position: Position;
}

/** What the leaves share: a unist literal whose value is what a reader reads, markup taken out. */
interface LeafFields {
  readonly locus: Locus;
  /** The words of the leaf. The leaves cover the source: outside their positions stands only white space. */
  readonly value: string;
  readonly position: Position;
  /**
   * Pairs of (offset in `value`, offset in the source), ascending, wherever the two do not simply run on together.
   * Absent when `value` is the source slice itself.
   */
  readonly segments?: readonly (readonly [number, number])[];
}

/** The printed number and title of a unit: "ARTICLE VII", "(a)". */
export interface Heading extends LeafFields {
  readonly type: "heading";
}

/** The title of the instrument as printed. */
export interface Title extends LeafFields {
  readonly type: "title";
}

/** One reason or mention of the preamble: "Whereas …". A recital is one clause. */
export interface Recital extends LeafFields {
  readonly type: "recital";
  /** The number as printed, when recitals are numbered. */
  readonly label?: string;
  readonly number?: string;
}

/** The words that end the preamble: "have agreed as follows:". */
export interface WordsOfAgreement extends LeafFields {
  readonly type: "wordsOfAgreement";
}

/** The smallest unit that is aligned: one sentence, or one limb that ends at a semicolon. */
export interface Clause extends LeafFields {
  readonly type: "clause";
}

/** The signature of one party: for whom, by whom, in which office. One clause. */
export interface Signature extends LeafFields {
  readonly type: "signature";
  /** The party as printed: "For the Government of the United States of America". */
  readonly party?: string;
  readonly name?: string;
  readonly office?: string;
}

/** What stands in our copy and is not the treaty's. */
export type EditorialRole =
  | "front-matter"
  | "caption"
  | "dateline"
  | "cross-head"
  | "running-head"
  | "page-number"
  | "note"
  | "contents"
  | "surrounding";

/** Words that are not the treaty's: a caption of the edition, a newspaper's cross-head, a page number. */
export interface Editorial extends LeafFields {
  readonly type: "editorial";
  readonly role: EditorialRole;
}

/** All that stands before the operative part. */
export interface Preamble extends ParentFields {
  readonly type: "preamble";
  readonly children: readonly (Recital | WordsOfAgreement | Alinea | Editorial)[];
}

/** Part, title, chapter or section. */
export interface Division extends ParentFields {
  readonly type: "division";
  /** The printed word, in lower case: "part", "chapter". */
  readonly word: string;
  readonly label: string;
  readonly number?: string;
  /** The title as printed, white space folded: "General Provisions". */
  readonly title?: string;
  readonly children: readonly (Heading | Division | Article | Block | Editorial)[];
}

/** The numbered unit of agreement. */
export interface Article extends ParentFields {
  readonly type: "article";
  /** As printed: "ARTICLE VII", "Article V bis". */
  readonly label: string;
  /** Its value in figures with its suffix: "7", "5bis"; with its prefix where it has one: "V/1-1". Absent: unnumbered. */
  readonly number?: string;
  /** The title as printed, white space folded: "Entry into force". It is part of the heading's words. */
  readonly title?: string;
  readonly children: readonly (Heading | Block | Editorial)[];
}

/** A numbered block: "1. …", "(1) …". */
export interface Paragraph extends ParentFields {
  readonly type: "paragraph";
  readonly label: string;
  readonly number?: string;
  readonly children: readonly (Heading | Clause | Point | Alinea | Table | Quotation | Editorial)[];
}

/** An unnumbered block; printed "first paragraph". */
export interface Alinea extends ParentFields {
  readonly type: "alinea";
  readonly children: readonly (Clause | Point | Table | Quotation | Editorial)[];
}

/** A lettered or numbered item: "(a) …". */
export interface Point extends ParentFields {
  readonly type: "point";
  readonly label: string;
  readonly number?: string;
  readonly children: readonly (Heading | Clause | Point | Alinea | Table | Quotation | Editorial)[];
}

/** A table: each row is a clause. */
export interface Table extends ParentFields {
  readonly type: "table";
  readonly children: readonly (Clause | Editorial)[];
}

/** What an amending treaty quotes from the treaty that it amends: headings of its articles are only headings here. */
export interface Quotation extends ParentFields {
  readonly type: "quotation";
  readonly children: readonly (Heading | Paragraph | Alinea | Point | Table | Editorial)[];
}

/** A block of an article, a division or an annex. */
export type Block = Paragraph | Alinea | Point | Table | Quotation;

/** The closing words with place and date: "Signed and sealed at Washington …". */
export interface Testimonium extends ParentFields {
  readonly type: "testimonium";
  readonly place?: string;
  /** ISO 8601 date, when the words give one. */
  readonly date?: string;
  readonly children: readonly (Clause | Editorial)[];
}

/** An attached protocol, schedule, declaration or letter. */
export interface Annex extends ParentFields {
  readonly type: "annex";
  readonly label: string;
  readonly number?: string;
  /** The title as printed, when it stands on a line of its own. */
  readonly title?: string;
  readonly children: readonly (
    | Heading
    | Division
    | Article
    | Block
    | Preamble
    | Testimonium
    | Signature
    | Editorial
  )[];
}

/** What a reader should know of the tree besides its nodes. */
export interface TreatyData {
  /** Short name of the text, unique in its corpus; the file's name or "untitled" otherwise. */
  readonly siglum: string;
  /** What the front matter says, when there is any and it is valid. */
  readonly metadata?: TextMetadata;
  /** Parties that a person declared for this text; they go before those of the metadata. Absent: nobody did. */
  readonly parties?: readonly Party[];
  readonly problems: readonly Problem[];
  /** What is known of the words from elsewhere; a corpus text has it beside it. Absent: nothing is known. */
  readonly attestation?: readonly Attestation[];
}

/** A treaty text as a clause tree: a unist root. */
export interface Treaty {
  readonly type: "treaty";
  readonly children: readonly (
    | Title
    | Preamble
    | Division
    | Article
    | Block
    | Testimonium
    | Signature
    | Annex
    | Editorial
  )[];
  readonly position: Position;
  readonly data: TreatyData;
}

/** Any node below the root. */
export type TreatyNode =
  | Title
  | Preamble
  | Recital
  | WordsOfAgreement
  | Division
  | Article
  | Heading
  | Paragraph
  | Alinea
  | Point
  | Table
  | Quotation
  | Clause
  | Testimonium
  | Signature
  | Annex
  | Editorial;

/** A node that holds words. */
export type Leaf = Extract<TreatyNode, { readonly value: string }>;

/** A node that holds nodes. */
export type Parent = Exclude<TreatyNode, Leaf>;

/** Tells a leaf from a parent. */
export function isLeaf(node: TreatyNode): node is Leaf {
  return "value" in node;
}
