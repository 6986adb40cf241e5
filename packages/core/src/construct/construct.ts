import type { EditorialRole } from "../model/nodes.ts";
import type { Problem } from "../model/problem.ts";
import type { ItemMarker } from "./item-marker.ts";
import type { Unit } from "./unit.ts";

/** Where in a treaty the reader stands. */
export type Stage = "front" | "preamble" | "operative" | "closing" | "annex";

/** What the reader knows when it comes to a unit. */
export interface ReaderState {
  stage: Stage;
  /** Whether a title has been read. */
  titled: boolean;
  /** How many more units may be the name and the office of the signature that is open. */
  signatureLines: number;
  /** Whether a division's heading has been read that may have its title in the next unit. */
  untitledDivision: boolean;
  /** Whether sections divide the articles instead of grouping them. */
  readonly sectionsInArticles: boolean;
  /** Whether the text has articles: what stands between its title and the first of them is its preamble. */
  readonly hasArticles: boolean;
  /** Whether the annex that is open has left its preamble. */
  annexBegun: boolean;
  readonly problems: Problem[];
  /** The unit after this one, for those constructs that must look ahead. */
  next: Unit | undefined;
}

/** A part of a treaty as a construct recognises it; the builder gives it its place in the tree. */
export type Piece = PieceFields &
  (
    | {
        readonly type:
          | "title"
          | "wordsOfAgreement"
          | "testimonium"
          | "signature"
          | "signature-line"
          | "heading-title"
          | "heading-number"
          | "continuation"
          | "quoted-heading"
          | "table";
      }
    /** `preamble`: it stands before the first article and names the parties or their envoys. */
    | { readonly type: "alinea"; readonly preamble?: true }
    | { readonly type: "recital"; readonly label?: string; readonly number?: string }
    | { readonly type: "editorial"; readonly role: EditorialRole; readonly inside?: true }
    | { readonly type: "article"; readonly label: string; readonly number?: string; readonly title?: string }
    | {
        readonly type: "division";
        readonly word: string;
        readonly label: string;
        readonly number?: string;
        readonly title?: string;
      }
    | { readonly type: "annex"; readonly label: string; readonly number?: string }
    | { readonly type: "item"; readonly marker: ItemMarker }
  );

interface PieceFields {
  /** Offsets in the unit's text. The pieces of a unit cover it. */
  readonly from: number;
  readonly to: number;
}

/** One part of a treaty: does it start here, and what does it take? */
export interface Construct {
  readonly name: string;
  /** The pieces that this construct makes of the unit, or undefined when it is none of its own. */
  readonly read: (unit: Unit, state: ReaderState) => readonly Piece[] | undefined;
}

/** The state before the first unit. */
export function startState(
  problems: Problem[],
  { sectionsInArticles, hasArticles }: Pick<ReaderState, "sectionsInArticles" | "hasArticles">,
): ReaderState {
  return {
    stage: "front",
    titled: false,
    signatureLines: 0,
    untitledDivision: false,
    sectionsInArticles,
    hasArticles,
    annexBegun: false,
    problems,
    next: undefined,
  };
}
