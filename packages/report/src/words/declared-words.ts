/** Who has decided what the program else decides, in a few words. */
import type { Difference, Overruled, Pair, Signed } from "@treatydiff/diff";
import { weightNames } from "@treatydiff/diff";
import { sentence } from "./lists.ts";

/** Of a pair, with other remarks: "declared by A. Reader (the table annexed to the treaty says so)". */
export function declaredWords({ by, reason }: Signed): string {
  return `declared by ${by} (${reason.replace(/\.$/u, "")})`;
}

/** What a person has decided of a pair or of a difference in it; none where the program decided. */
export function decisionSentences(
  { declared }: Pick<Pair, "declared">,
  { overruled }: Pick<Difference, "overruled">,
): readonly string[] {
  return [
    ...(overruled === undefined ? [] : [overruledWords(overruled)]),
    ...(declared === undefined ? [] : [`Paired by ${signature(declared)}: ${sentence(declared.reason)}`]),
  ];
}

function overruledWords(overruled: Overruled): string {
  const rules = `by the rules it would be “${weightNames[overruled.weight]}”`;
  const disputed = overruled.contested ? "; contested" : "";
  return `Weighed by ${signature(overruled)} (${rules})${disputed}: ${sentence(overruled.reason)}`;
}

function signature({ by, on }: Signed): string {
  return on === undefined ? by : `${by}, ${on}`;
}
