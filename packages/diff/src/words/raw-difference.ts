import type { TreatyNode } from "@treatydiff/core";
import type { DifferenceKind, Reading } from "../model/comparison.ts";
import type { Section } from "../model/section.ts";
import type { WordSlice } from "./slice.ts";

/** Where in a treaty a difference stands. */
export interface Place {
  readonly section: Section;
  readonly nodeType: TreatyNode["type"];
  /** Which part of a signature: whom it is for, the name, the office. */
  readonly signaturePart?: "party" | "name" | "office";
}

/** A difference before it is judged. */
export type RawDifference = { readonly kind: DifferenceKind; readonly place: Place } & (
  | {
      readonly type: "words";
      readonly base: WordSlice | null;
      readonly comparand: WordSlice | null;
      /** For an addition or omission: the place on the side that lacks the words, an empty slice. */
      readonly gap?: WordSlice;
    }
  /** A clause so unlike its partner that a comparison word by word would be noise, or too long for one. */
  | {
      readonly type: "rewriting";
      readonly base: WordSlice;
      readonly comparand: WordSlice;
      readonly pastLimit: boolean;
    }
  /** The same two names, or two other words, joined by "and" or "or", in the other order. */
  | {
      readonly type: "alternat";
      readonly of: "parties" | "words";
      readonly base: WordSlice;
      readonly comparand: WordSlice;
    }
  /** Numbers that lead to answering provisions. */
  | { readonly type: "reference"; readonly base: WordSlice; readonly comparand: WordSlice }
  /** The same words by role: a name that changes with the party. */
  | { readonly type: "role"; readonly base: WordSlice; readonly comparand: WordSlice }
  /** The same words under the normal form, printed otherwise. */
  | { readonly type: "surface"; readonly base: WordSlice; readonly comparand: WordSlice }
  /** Marks between the same words. */
  | {
      readonly type: "marks";
      readonly base: Reading;
      readonly comparand: Reading;
      readonly baseMarks: string;
      readonly comparandMarks: string;
      /** The word behind the marks, under the normal form; empty at the end of a clause. */
      readonly nextWord: string;
    }
);
