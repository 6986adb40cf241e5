import type { Locus } from "./nodes.ts";
import type { Span } from "./span.ts";

/** How bad it is: `error` the tree is unusable for comparison, `warning` likely wrong, `note` worth knowing. */
export type Severity = "error" | "warning" | "note";

/** Everything that can be odd about a text or its metadata; the catalogue in `problem/problem-codes.ts` describes each. */
export type ProblemCode =
  | "article-missing"
  | "article-number-repeated"
  | "article-out-of-order"
  | "article-number-unreadable"
  | "cross-head"
  | "emendation-not-found"
  | "front-matter-invalid"
  | "heading-assumed"
  | "item-missing"
  | "lacuna"
  | "markup-unreadable"
  | "no-article"
  | "nothing-to-read"
  | "unplaced-text";

/** Something wrong with a text or its metadata; never a difference. */
export interface Problem {
  readonly code: ProblemCode;
  readonly severity: Severity;
  /** One full sentence in the field's words. */
  readonly message: string;
  readonly locus?: Locus;
  readonly span?: Span;
  /** A second place that belongs to it, such as the first use of a repeated number. */
  readonly related?: Span;
}
