/** The check as SARIF 2.1.0, which code hosts and editors show beside the lines. */
import { generator, weightNames, weights } from "@treatydiff/diff";
import { printable } from "@treatydiff/report";
import type { CheckResult } from "../check-corpus.ts";
import { readings } from "../edit.ts";
import { type CheckRule, checkRules, type FilePlace, type Severity } from "../finding.ts";
import { natureWords } from "./words.ts";

const ruleIds = Object.keys(checkRules) as readonly CheckRule[];

/** The SARIF log of a check. `folder` stands before the paths of the corpus. */
export function checkToSarif({ findings, edits }: CheckResult, folder: string): unknown {
  return {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: [
      {
        tool: {
          driver: {
            name: "treatydiff",
            version: generator.replace(/^\D*/u, ""),
            rules: ruleIds.map((id) => ({
              id,
              name: checkRules[id].title,
              shortDescription: { text: checkRules[id].about },
            })),
          },
        },
        // Columns are counted as JavaScript counts them.
        columnKind: "utf16CodeUnits",
        results: [
          ...findings.map(({ rule, severity, file, place, message }) =>
            sarifResult(rule, severity, `${folder}${file}`, place, message),
          ),
          ...edits.flatMap(({ path, differences }) =>
            differences.map(({ where, place, base, comparand, difference }) =>
              sarifResult(
                "edit",
                weights.indexOf(difference.weight) >= weights.indexOf("wording") ? "warning" : "note",
                `${folder}${path}`,
                place,
                `${where}: ${readings(base, comparand)}. ${weightNames[difference.weight]} (${natureWords(difference)}). ${difference.reason}`,
              ),
            ),
          ),
        ],
      },
    ],
  };
}

function sarifResult(
  ruleId: CheckRule,
  level: Severity,
  file: string,
  place: FilePlace | undefined,
  message: string,
): unknown {
  return {
    ruleId,
    ruleIndex: ruleIds.indexOf(ruleId),
    level,
    message: { text: printable(message) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri: file.split("/").map(encodeURIComponent).join("/") },
          ...(place === undefined ? {} : { region: regionOf(place) }),
        },
      },
    ],
  };
}

function regionOf({ line, column, endLine, endColumn }: FilePlace): unknown {
  return { startLine: line, startColumn: column, endLine, endColumn };
}
