/**
 * The check as commands to a GitHub job: an annotation for each finding and for each clause that an edit changed, at
 * its line and column.
 *
 *     ::error file=corpus/us-uk-1942/text.md,line=29,col=1,title=Check sum::The words are not those …
 */
import { weightNames, weights } from "@treatydiff/diff";
import { printable } from "@treatydiff/report";
import type { CheckResult } from "../check-corpus.ts";
import { readings } from "../edit.ts";
import { checkRules, type FilePlace, type Severity, severities } from "../finding.ts";
import { disarmed } from "./text.ts";
import { countSentence, natureWords } from "./words.ts";

const commands = { error: "error", warning: "warning", note: "notice" } as const satisfies Record<
  Severity,
  string
>;

interface Annotation {
  readonly severity: Severity;
  readonly file: string;
  readonly place?: FilePlace;
  readonly title: string;
  readonly message: string;
}

/** Prints a check as workflow commands. A job shows only the first ten of a kind, so the gravest come first. */
export function checkToGithub(result: CheckResult, folder: string): string {
  const annotations: readonly Annotation[] = [
    ...result.findings.map((finding) => ({ ...finding, title: checkRules[finding.rule].title })),
    ...result.edits.flatMap(({ path: file, differences }) =>
      differences.map(({ where, place, base, comparand, difference }): Annotation => {
        const { weight, reason } = difference;
        return {
          severity: weights.indexOf(weight) >= weights.indexOf("wording") ? "warning" : "note",
          file,
          place,
          title: weightNames[weight],
          message: `${where}: ${readings(base, comparand)}. ${natureWords(difference)}. ${reason}`,
        };
      }),
    ),
  ];
  const inOrder = severities.flatMap((severity) => annotations.filter((one) => one.severity === severity));
  return [...inOrder.map((one) => commandLine(one, folder)), disarmed(countSentence(result)), ""].join("\n");
}

function commandLine({ severity, file, place, title, message }: Annotation, folder: string): string {
  const fields = [
    `file=${property(`${folder}${file}`)}`,
    ...(place === undefined ? [] : placeFields(place)),
    `title=${property(title)}`,
  ];
  return `::${commands[severity]} ${fields.join(",")}::${data(message)}`;
}

/** Columns are shown only within one line. */
function placeFields({ line, column, endLine, endColumn }: FilePlace): readonly string[] {
  if (line !== endLine) return [`line=${line}`, `endLine=${endLine}`];
  return [`line=${line}`, `col=${column}`, `endColumn=${Math.max(column, endColumn - 1)}`];
}

/** What a command's message may not hold as it stands; what else is invisible is written out. */
function data(words: string): string {
  return printable(words)
    .replace(/%/gu, "%25")
    .replace(/\r/gu, "%0D")
    .replace(/\n/gu, "%0A")
    .replace(/##(?=\[)/gu, "# # ");
}

/** In a field, colons and commas would end it. */
function property(words: string): string {
  return data(words).replace(/:/gu, "%3A").replace(/,/gu, "%2C");
}
