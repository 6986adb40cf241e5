import type { EditorialRole } from "../model/nodes.ts";
import type { Problem } from "../model/problem.ts";
import type { SourceBlock } from "../source/block.ts";

/** Where in a treaty the reader stands. */
export type Stage = "front" | "preamble" | "operative" | "closing" | "annex";

/** What the reader knows when it comes to a block. */
export interface ReaderState {
  stage: Stage;
  /** Whether a title has been read. */
  titled: boolean;
  /** Whether a signature is open, so that the lines that follow may be its name and office. */
  signatureLines: number;
  readonly problems: Problem[];
  /** The block after this one, for those constructs that must look ahead. */
  next: SourceBlock | undefined;
}

/** A part of a treaty as a construct recognises it; the builder gives it its place in the tree. */
export type Piece = PieceFields &
  (
    | { readonly type: "title" | "wordsOfAgreement" | "testimonium" | "alinea" | "signature-line" }
    | { readonly type: "recital"; readonly label?: string }
    | { readonly type: "signature" }
    | { readonly type: "editorial"; readonly role: EditorialRole }
    | { readonly type: "article"; readonly label: string; readonly number?: string }
    | { readonly type: "division"; readonly word: string; readonly label: string; readonly number?: string }
    | { readonly type: "annex"; readonly label: string; readonly number?: string }
    | {
        readonly type: "paragraph" | "point";
        readonly label: string;
        readonly number?: string;
        readonly bodyFrom: number;
      }
  );

interface PieceFields {
  /** Offsets in the block's text. The pieces of a block cover it. */
  readonly from: number;
  readonly to: number;
}

/** One part of a treaty: does it start here, and what does it take? */
export interface Construct {
  readonly name: string;
  /** The pieces that this construct makes of the block, or undefined when it is none of its own. */
  readonly read: (block: SourceBlock, state: ReaderState) => readonly Piece[] | undefined;
}
