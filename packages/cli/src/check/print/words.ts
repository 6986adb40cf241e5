import { type Difference, natures } from "@treatydiff/diff";
import type { CheckResult } from "../check-corpus.ts";
import { type Severity, severities } from "../finding.ts";

const plurals = { error: "errors", warning: "warnings", note: "notes" } as const satisfies Record<
  Severity,
  string
>;

/** How many findings there are of each severity that occurs. */
export function countSentence({ findings, texts, claims }: CheckResult): string {
  const counts = severities.flatMap((severity) => {
    const found = findings.filter((finding) => finding.severity === severity).length;
    return found === 0 ? [] : [`${found} ${found === 1 ? severity : plurals[severity]}`];
  });
  const checked = `${texts} ${texts === 1 ? "text" : "texts"} and ${claims} ${claims === 1 ? "claim" : "claims"} checked`;
  return `${checked}: ${counts.length === 0 ? "nothing wrong" : counts.join(", ")}.`;
}

/** The natures of a difference in words. */
export function natureWords({ natures: found }: Difference): string {
  return found.map((nature) => natures[nature].title).join(", ");
}
