/** Whether an exception of a claim allows for a difference. */
import type { Difference, Pair } from "../model/comparison.ts";
import type { Compared } from "./assertion-result.ts";
import type { ClaimException } from "./claim.ts";
import { isWithin, locate } from "./scope.ts";

/** Kind, place, natures and words must be those of the exception, so far as it names them. */
export function allowsFor(
  exception: ClaimException,
  pair: Pair,
  { kind, base, comparand, natures }: Difference,
  compared: Compared,
): boolean {
  if (kind !== exception.kind || !isAt(exception, pair, compared)) return false;
  if (exception.natures !== undefined && !natures.some((nature) => exception.natures?.includes(nature)))
    return false;
  if (exception.words === undefined) return true;
  const { words } = exception;
  return [base?.text, comparand?.text].some((text) => text?.includes(words) ?? false);
}

/** Whether a pair stands where an exception says. */
export function isAt(
  exception: ClaimException,
  pair: Pick<Pair, "base" | "comparand">,
  compared: Compared,
): boolean {
  const unit = addressed(exception, compared);
  return pair[exception.in ?? "base"].some((locus) => isWithin(locus, unit));
}

/** The locus that an exception names. */
export function addressed({ at, in: side = "base" }: ClaimException, compared: Compared): string {
  return locate(compared[side], at).locus ?? at;
}
