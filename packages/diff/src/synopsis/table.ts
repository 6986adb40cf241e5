/** The synopsis as data: texts in parallel columns, a row for each clause. */
import type { Locus } from "@treatydiff/core";
import type { ComparedText, Correspondence, Difference } from "../model/comparison.ts";
import type { Section } from "../model/section.ts";
import type { Weight } from "../model/weight.ts";

/** How many of the texts have a clause: `most` is more than half; a text whose copy has a lacuna there does not count. */
export type Share = "all" | "most" | "some" | "one";

/** What one text has in one row. */
export interface SynopsisCell {
  /** The text. */
  readonly siglum: string;
  /** The clauses; more than one where the clause is split here; none where the text lacks it. */
  readonly loci: readonly Locus[];
  /** The printed label of the article, annex or division that the clause stands in: "ARTICLE VII". */
  readonly label: string | null;
  /** The words as printed, white space folded; null: the text has nothing here. */
  readonly text: string | null;
  /** Our copy has a lacuna here: nothing is known, and nothing counts as lacking. */
  readonly lacuna: boolean;
  /** Stands in its own text in another order than in the table. */
  readonly moved: boolean;
  /** Which of the row's readings it has; null: none. */
  readonly reading: number | null;
  /** The differences from the first reading's words: base is that reading, comparand is this text. */
  readonly differences: readonly Difference[];
}

/** The same words in one or more texts, presentation and adaptations apart. */
export interface SynopsisReading {
  /** The texts that have it, the nearest to all the others first. */
  readonly sigla: readonly string[];
  /** The words, as the first of these texts prints them. */
  readonly text: string;
}

/** A clause in all the texts that have it. */
export interface SynopsisRow {
  /** The part of the treaty that it stands in. */
  readonly section: Section;
  /** What it stands in: a recital, an article, the closing words. */
  readonly unit: Correspondence["unit"];
  /** How many of the texts have the clause. */
  readonly share: Share;
  /** Whether no text lacks it and all have the same reading. */
  readonly equal: boolean;
  /** The heaviest difference between any two of the texts, lacking clauses among them. */
  readonly weight: Weight;
  /** Whether it stands in another order in one of the texts. */
  readonly transposed: boolean;
  /** The readings, the one that most texts share first; every difference is told from that one. */
  readonly readings: readonly SynopsisReading[];
  /** Whether more texts have the first reading than any other; if not, the text nearest to all others stands first. */
  readonly majority: boolean;
  /** One cell for each text, in the order in which the texts were given. */
  readonly cells: readonly SynopsisCell[];
}

/** Two clauses that answer to one another when their two texts are compared, and that the table could not put together. */
export interface UnplacedLink {
  /** The two texts. */
  readonly sigla: readonly [string, string];
  /** Their clauses. */
  readonly loci: readonly [readonly Locus[], readonly Locus[]];
  /** How alike they are, 0 to 1. */
  readonly similarity: number;
}

/** Any number of texts in parallel columns, clause by clause: plain data, ready for JSON. */
export interface Synopsis {
  /** The version of this form. */
  readonly format: 1;
  /** The program and its version. */
  readonly generator: string;
  /** What is said of each text, in the order of the columns. */
  readonly texts: readonly ComparedText[];
  /** The clauses. Rows and groupings do not depend on the order of the texts. */
  readonly rows: readonly SynopsisRow[];
  /** What a table cannot show; empty for most families. */
  readonly unplaced: readonly UnplacedLink[];
  /** What must be said with every comparison. */
  readonly caution: string;
}
