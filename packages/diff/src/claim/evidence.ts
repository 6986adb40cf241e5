/** What bears on a claim: differences with the exception that allows for them, and how one is written in a line. */
import type { Locus } from "@treatydiff/core";
import type { Difference } from "../model/comparison.ts";
import type { ClaimException } from "./claim.ts";

/** A difference that bears on a claim. */
export interface Evidence {
  readonly base: string;
  readonly comparand: string;
  readonly at: readonly [Locus | undefined, Locus | undefined];
  readonly difference: Difference;
  /** Whether it stands in the articles, and not in the preamble or the closing words. */
  readonly operative: boolean;
  /** The exception that allows for it. */
  readonly exception?: ClaimException;
}

/** One piece of evidence in one line, as it is recorded. */
export function evidenceLine({ base, comparand, at, difference, exception }: Evidence): string {
  const reading = (text: string | undefined): string => (text === undefined ? "—" : `“${text}”`);
  const declared = exception === undefined ? "" : ` [excepted by ${exception.declaredBy}]`;
  return (
    `${base} ${at[0] ?? "—"} | ${comparand} ${at[1] ?? "—"}: ${difference.weight} (${difference.natures.join(", ")}), ` +
    `${difference.kind}: ${reading(difference.base?.text)} → ${reading(difference.comparand?.text)}${declared}`
  );
}
