/** What the check of one assertion is given and gives. */
import type { Treaty } from "@treatydiff/core";
import type { WordCountsByStatus } from "../attest/status-of-words.ts";
import type { Comparison, Degree } from "../model/comparison.ts";
import type { Assertion, ClaimException, Finding } from "./claim.ts";
import type { Evidence } from "./evidence.ts";

/** What was found of one assertion between two of the texts. */
export interface AssertionResult {
  readonly base: string;
  readonly comparand: string;
  /** Its scope is a named one, or a locus of the base. */
  readonly assertion: Assertion;
  readonly finding: Finding;
  /** The degree that the texts reach in this scope. */
  readonly found: Degree;
  /** Differences against the assertion that no exception allows for. */
  readonly undeclared: readonly Evidence[];
  /** Differences that an exception allows for. */
  readonly declared: readonly Evidence[];
  /** Exceptions that met no difference. */
  readonly idle: readonly ClaimException[];
  /** What is no difference of words, a sentence each: a measure, a clause out of its order. */
  readonly facts?: readonly string[];
  /** Why it is not testable: the texts that are not held. */
  readonly missing?: readonly string[];
  /** What the finding rests on: the words in the scope by what is known of them from elsewhere. */
  readonly restsOn?: { readonly base: WordCountsByStatus; readonly comparand: WordCountsByStatus };
}

/** Two texts, compared. */
export interface Compared {
  readonly base: Treaty;
  readonly comparand: Treaty;
  readonly comparison: Comparison;
}

/** Compares the base with another text, for a relation that sets the comparand against a set. */
export type CompareBaseWith = (siglum: string) => Compared;
