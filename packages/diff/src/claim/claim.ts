/** A claim of sameness as a checked object: who said what of which texts, and what follows for their words. */
import type { Degree, DifferenceKind, Measure } from "../model/comparison.ts";
import type { Nature } from "../model/weight.ts";

/** A difference that the claim allows for. */
export interface ClaimException {
  readonly kind: DifferenceKind;
  /** Locus of the clause, or of a unit around it, or its printed name. */
  readonly at: string;
  /** The text in which the locus is to be read. Default: the base. */
  readonly in?: "base" | "comparand";
  /** Natures that the difference may have. Default: any. */
  readonly natures?: readonly Nature[];
  /** Words that the difference must hold, on either side. Default: any. */
  readonly words?: string;
  readonly note: string;
  /** Whether the claimant made the exception, or whoever encoded the claim read it so. */
  readonly declaredBy: "claimant" | "encoder";
}

/** The degrees that a claim may assert, the strongest first; a weaker one is no sameness. */
export const claimableDegrees = [
  "literatim",
  "verbatim",
  "mutatis-mutandis",
  "same-text-except",
] as const satisfies readonly Degree[];

/** A degree that a claim may assert. */
export type ClaimableDegree = (typeof claimableDegrees)[number];

/** The scopes that are no place of a text. */
export const scopeNames = ["whole", "preamble", "operative", "closing", "each-article"] as const;

/** What every assertion has. */
interface AssertionFields {
  /**
   * One of `scopeNames`, the locus of a unit of the base (`art_7`), or its printed name ("Article VII").
   * `each-article`: each article of the base with the one that answers to it, told one by one.
   */
  readonly scope: string;
  readonly except?: readonly ClaimException[];
  /** The two texts of this assertion, where they are not those of the claim. */
  readonly base?: string;
  readonly comparand?: string;
  /**
   * Why it is compared although the claimant does not assert it. Its finding is told beside that of the claim and does
   * not enter it.
   */
  readonly beside?: string;
}

/** The texts are the same in this scope to this degree. */
export interface DegreeAssertion extends AssertionFields {
  readonly relation?: "degree";
  readonly degree: ClaimableDegree;
}

/** No difference weighs more: with `wording`, the texts are the same in substance as far as the rules can tell. */
export interface WeightAssertion extends AssertionFields {
  readonly relation: "no-heavier-than";
  readonly weight: "accidental" | "formal" | "wording";
}

/** The clauses that answer to one another stand in the same order; added and omitted ones do not matter. */
export interface OrderAssertion extends AssertionFields {
  readonly relation: "order-of-clauses";
}

/** The comparand has all that the base has, to this degree, and may have more. Default: `verbatim`. */
export interface ContainsAssertion extends AssertionFields {
  readonly relation: "contains";
  readonly degree?: Exclude<ClaimableDegree, "same-text-except">;
}

/** Which value of a named profile is meant. */
export interface MeasureChoice {
  /** The name of a profile, such as `lcs-words`. */
  readonly profile: string;
  /** Which of its values, where it has several. */
  readonly part?: Measure["part"];
  /** Whose words are counted, where it has a direction. */
  readonly direction?: "base" | "comparand";
}

/** The texts are at least so similar under a named profile. */
export interface SimilarityAssertion extends AssertionFields, MeasureChoice {
  readonly relation: "similarity-at-least";
  readonly scope: "whole";
  readonly value: number;
}

/** Of a set of texts the comparand is the one closest to the base under a named profile. */
export interface ClosestAssertion extends AssertionFields, MeasureChoice {
  readonly relation: "closest-of";
  readonly scope: "whole";
  /** The texts that the comparand is set against. */
  readonly set: readonly string[];
}

/** What the claim says of one scope. */
export type Assertion =
  | DegreeAssertion
  | WeightAssertion
  | OrderAssertion
  | ContainsAssertion
  | SimilarityAssertion
  | ClosestAssertion;

/** Words that stand in for a text that is not held. */
export interface ClaimQuotation {
  /** A short name for them; assertions name it as a text. */
  readonly siglum: string;
  readonly words: string;
  readonly source: string;
  /** The parties of the instrument that they belong to, by role. */
  readonly parties?: readonly { readonly role: string; readonly name: string }[];
}

/** The findings, as they are said: "holds in these texts", "holds except for …", "does not hold at …", "cannot be tested". */
export const findings = ["holds", "holds-except", "does-not-hold", "not-testable"] as const;

/** What was found of a claim. */
export type Finding = (typeof findings)[number];

/** A finding as it was recorded when a person last looked at it. */
export interface RecordedFinding {
  readonly finding: Finding;
  /** One line for each piece of evidence, as `evidenceLine` prints it. */
  readonly evidence: readonly string[];
}

/** A claim. */
export interface Claim {
  readonly id: string;
  /** The words of the claim, exactly. */
  readonly statement: string;
  readonly source: { readonly citation: string; readonly note?: string };
  /** Which instruments the words mean, and why. */
  readonly identifiedAs: string;
  /** In plain words: how the claim's words were turned into degrees and exceptions. */
  readonly reading: string;
  /** The two texts that it is tested on. */
  readonly base?: string;
  readonly comparand?: string;
  /** In place of a comparand: several, each of which is compared with the base. */
  readonly comparands?: readonly string[];
  /** In place of base and comparand: texts of which each two are compared, the earlier as base. */
  readonly between?: readonly string[];
  /**
   * `proxy`: a text compared is not the one that the claim is about, but stands for it. `corollary`: the claim itself
   * cannot be tested, since a text is not held; what follows from it for the texts that are held is tested instead.
   */
  readonly testedBy: "text" | "proxy" | "corollary";
  readonly asserts: readonly Assertion[];
  readonly quotations?: readonly ClaimQuotation[];
  /** Further texts of the family, to tell what is peculiar to the pair. */
  readonly family?: readonly string[];
  readonly computed?: RecordedFinding;
  /** In plain words: what the finding rests on. */
  readonly restsOn: string;
  /** In plain words: what would change it. */
  readonly wouldChange: string;
  /** A proposal, unsigned; no finding of a person. */
  readonly draftAssessment?: string;
  /** An editor's own judgement, signed. Never written by the program. */
  readonly assessment?: { readonly by: string; readonly on: string; readonly text: string };
}
