/** A claim of sameness as a checked object: who said what of which texts, and what follows for their words. */
import type { Degree, DifferenceKind } from "../model/comparison.ts";
import type { Nature } from "../model/weight.ts";

/** A difference that the claim allows for. */
export interface ClaimException {
  readonly kind: DifferenceKind;
  /** Locus of the clause, or of a unit around it. */
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

/** What the claim says of one scope. */
export interface Assertion {
  /** `whole`, `preamble`, `operative`, `closing`, or the locus of an article of the base. */
  readonly scope: string;
  readonly degree: Degree;
  readonly except?: readonly ClaimException[];
}

/** The findings, as they are said: "holds in these texts", "holds except for …", "does not hold at …", "cannot be tested". */
export const findings = ["holds", "holds-except", "does-not-hold", "not-testable"] as const;

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
  /** In place of base and comparand: texts of which each two are compared, the earlier as base. */
  readonly between?: readonly string[];
  /**
   * `proxy`: a text compared is not the one that the claim is about, but stands for it. `corollary`: the claim itself
   * cannot be tested, since a text is not held; what follows from it for the texts that are held is tested instead.
   */
  readonly testedBy: "text" | "proxy" | "corollary";
  readonly asserts: readonly Assertion[];
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
