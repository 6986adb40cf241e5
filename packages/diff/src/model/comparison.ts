import type { AttestationStatus, Emendation, Locus, Problem } from "@treatydiff/core";
import type { Signed } from "./declarations.ts";
import type { Nature, Weight } from "./weight.ts";

/** What happened to words: the four classical kinds, seen from the base; no order in time is implied. */
export type DifferenceKind = "addition" | "omission" | "substitution" | "transposition";

/** What happened to units. `rewriting`: past the limit of useful word comparison. */
export type PairKind = "match" | "addition" | "omission" | "split" | "merger" | "rewriting";

/** The words of one text at a place, with their offsets in its source. */
export interface Reading {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What is known of the words at a difference from elsewhere.
 * `slip`: the difference is gone after the documented emendation; it belongs to our copy and not to the treaty.
 */
export interface Standing {
  /** What witnesses say of the base's and the comparand's words; absent where no witness reaches. */
  readonly base?: AttestationStatus;
  readonly comparand?: AttestationStatus;
  readonly slip?: Emendation;
  /** A suspected emendation at this place: reported, not applied. */
  readonly suspected?: Emendation;
}

/** What the rules said where a person has given another weight, and who did. */
export interface Overruled extends Signed {
  /** The weight by the rules. */
  readonly weight: Exclude<Weight, "none">;
  /** Scholars disagree. */
  readonly contested: boolean;
}

/** A place where the readings differ, with its judgement. */
export interface Difference {
  readonly kind: DifferenceKind;
  readonly base: Reading | null;
  readonly comparand: Reading | null;
  readonly weight: Exclude<Weight, "none">;
  /** What explains it, the heaviest first; never empty. */
  readonly natures: readonly Nature[];
  /** Name of the rule that fired. */
  readonly rule: string;
  /** One sentence in words. */
  readonly reason: string;
  /** `construction-sensitive`: a mark at a limb, list or participle boundary, where it can decide what goes with what. */
  readonly flags?: readonly "construction-sensitive"[];
  readonly standing?: Standing;
  /** A person has given the weight. */
  readonly overruled?: Overruled;
}

/** What pairs and correspondence rows share. */
interface Row {
  /** Loci in the base; empty for an addition. */
  readonly base: readonly Locus[];
  readonly comparand: readonly Locus[];
  readonly kind: PairKind;
  /** Stands in another order than its neighbours. */
  readonly transposed: boolean;
  /** Bears another number. */
  readonly renumbered: boolean;
  /** The heaviest weight inside. */
  readonly weight: Weight;
  /** Share of words in common, 0 to 1, rounded to three places; party names that answer to one another count as common. */
  readonly similarity: number;
  /** A person has paired the units, or said that nothing answers; absent where the program found it. */
  readonly declared?: Signed;
}

/** Two answering articles, recitals or divisions, or one without an answer. */
export interface Correspondence extends Row {
  readonly unit:
    | "title"
    | "recital"
    | "wordsOfAgreement"
    | "article"
    | "division"
    | "annex"
    | "testimonium"
    | "signature"
    | "block";
}

/** Aligned clauses with the differences between them. */
export interface Pair extends Row {
  readonly differences: readonly Difference[];
}

/** A name that changes with the party, mapped once for the document. */
export interface Adaptation {
  readonly role: string;
  readonly base: readonly string[];
  readonly comparand: readonly string[];
  /** How many times one stands where the other does. */
  readonly count: number;
  /** One to one over the document. */
  readonly consistent: boolean;
  /** Where it is not. */
  readonly exceptions: readonly Locus[];
}

/** Degrees of sameness, the strongest first. */
export const degrees = [
  "literatim",
  "verbatim",
  "mutatis-mutandis",
  "same-text-except",
  "different",
  "no-correspondence",
] as const;

/** How far two texts are the same in one scope. */
export type Degree = (typeof degrees)[number];

/** Words of a scope by the weight of the difference that they stand in. A name, a date or a number counts as one word. */
export interface WordCounts {
  readonly equal: number;
  readonly accidental: number;
  readonly formal: number;
  readonly wording: number;
  readonly substantive: number;
}

/** How far two texts are the same in one scope. */
export interface Verdict {
  /** `whole`, `preamble`, `operative`, `closing`, or the locus of an article of the base. */
  readonly scope: string;
  readonly degree: Degree;
  /** Whether the documented emendations were put in first. */
  readonly emended: boolean;
  /** Words of the base. */
  readonly words: WordCounts;
  /** Words of the comparand. */
  readonly wordsOfComparand: WordCounts;
  readonly reason: string;
}

/** A value under a named, versioned profile. */
export interface Measure {
  /** The name of the profile; it stands for one exact definition. */
  readonly profile: string;
  /** From 0 to 1, rounded to four places. */
  readonly value: number;
  /** Whose words are counted; absent when the value is one for both texts. */
  readonly direction?: "base" | "comparand";
  /** Which value of a profile that has several: an index, or a weight (`equal`: words in no difference). */
  readonly part?: "jaccard" | "dice" | keyof WordCounts;
}

/** What a comparison says of each of its texts. */
export interface ComparedText {
  readonly siglum: string;
  readonly title: string;
  /** `unknown`: a text without metadata. */
  readonly standing: "exemplar" | "reconstruction" | "unknown";
  /** In words: what the text was made from and how far it may be trusted. */
  readonly notice: string;
}

/** A problem of one of the texts, or something that the comparison itself has to report. */
export interface ComparisonProblem extends Omit<Problem, "code"> {
  readonly code:
    | Problem["code"]
    | "gap-windowed"
    | "parties-inferred"
    | "declaration-unused"
    | "language-not-read";
  readonly text: "base" | "comparand" | "both";
}

/** The whole result of comparing two texts: plain data, ready for JSON. */
export interface Comparison {
  readonly format: 1;
  readonly generator: string;
  readonly base: ComparedText;
  readonly comparand: ComparedText;
  readonly relation: "same-instrument" | "parallel";
  /** Name and version of the normal form under which tokens were matched. */
  readonly normalForm: string;
  /** `not-compared`: both texts are reconstructions, so that their presentation says nothing of the treaties. */
  readonly presentation: "compared" | "not-compared";
  readonly adaptations: readonly Adaptation[];
  readonly correspondence: readonly Correspondence[];
  readonly pairs: readonly Pair[];
  readonly verdicts: readonly Verdict[];
  readonly measures: readonly Measure[];
  /** Problems of either text, and what the comparison itself has to report. */
  readonly problems: readonly ComparisonProblem[];
  /** What must be said with every comparison. */
  readonly caution: string;
}
