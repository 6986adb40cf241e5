import type { DifferenceKind, Nature, Weight } from "@treatydiff/diff";
import { quoted } from "../words/quoted.ts";
import { weightAndNatures } from "../words/weight-words.ts";

/** "has “the Act” for “the Act of March 11, 1941” (wording: …)", "adds …", "lacks …", "has … elsewhere". */
export function changeWords(change: {
  readonly kind: DifferenceKind;
  readonly own: string | null;
  readonly shared: string | null;
  readonly weight: Weight;
  readonly natures: readonly Nature[];
}): string {
  const { kind, own, shared, weight, natures } = change;
  const reason = ` (${weightAndNatures(weight, natures)})`;
  if (own === null) return `lacks ${quoted(shared ?? "")}${reason}`;
  if (shared === null) return `adds ${quoted(own)}${reason}`;
  if (kind === "transposition") return `has ${quoted(own)} elsewhere in the clause${reason}`;
  return `has ${quoted(own)} for ${quoted(shared)}${reason}`;
}
