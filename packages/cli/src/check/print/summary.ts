/** The check as Markdown for a job's page. Words from the corpus are escaped: they can make no markup and no mention. */
import { weightNames } from "@treatydiff/diff";
import { printable } from "@treatydiff/report";
import type { CheckResult } from "../check-corpus.ts";
import { alike, readings, type TextEdit } from "../edit.ts";
import { type CheckFinding, checkRules, severities } from "../finding.ts";
import { countSentence, natureWords } from "./words.ts";

/** A page shows this many rows of a table; the whole list stands in the log. */
const maxRows = 200;

/** Prints a check as a page of Markdown. */
export function checkToMarkdown(result: CheckResult, folder: string): string {
  const inOrder = severities.flatMap((severity) =>
    result.findings.filter((one) => one.severity === severity),
  );
  return [
    "## Check of the corpus",
    "",
    countSentence(result),
    "",
    ...(inOrder.length === 0 ? [] : findingTable(inOrder, folder)),
    ...(result.base === undefined ? [] : editPage(result, folder)),
  ].join("\n");
}

function findingTable(findings: readonly CheckFinding[], folder: string): readonly string[] {
  return [
    "| | place | what |",
    "| --- | --- | --- |",
    ...findings.slice(0, maxRows).map(({ severity, rule, file, place, message }) => {
      const where = `${folder}${file}${place === undefined ? "" : `:${place.line}`}`;
      return `| ${severity} | ${escaped(where)} | **${checkRules[rule].title}.** ${escaped(message)} |`;
    }),
    ...more(findings.length),
    "",
  ];
}

function editPage({ edits, base = "" }: CheckResult, folder: string): readonly string[] {
  if (edits.length === 0) return [`No text has changed since ${escaped(base)}.`, ""];
  return [
    `### What has changed since ${escaped(base)}`,
    "",
    ...edits.flatMap((edit) => oneEdit(edit, folder)),
  ];
}

function oneEdit({ kind, path, weight, differences, moved }: TextEdit, folder: string): readonly string[] {
  const name = escaped(`${folder}${path}`);
  if (kind === "added") return [`**${name}**: a new text.`, ""];
  if (kind === "removed") return [`**${name}**: the text is gone, or cannot be read any more.`, ""];
  if (differences.length === 0 && moved.length === 0) {
    return [`**${name}**: the words are the same; something else in the file has changed.`, ""];
  }
  const count = differences.length;
  const groups = alike(differences);
  return [
    `**${name}**: ${count} ${count === 1 ? "difference" : "differences"}, the heaviest: ${weightNames[weight]}.`,
    "",
    "| place | words | weight | why |",
    "| --- | --- | --- | --- |",
    ...groups.slice(0, maxRows).map((group) => {
      const [first] = group;
      if (first === undefined) return "";
      const { base, comparand, difference } = first;
      const cells = [
        group.map(({ where, place }) => `${where} (line ${place.line})`).join("; "),
        readings(base, comparand),
        `${weightNames[difference.weight]} (${natureWords(difference)})`,
        difference.reason,
      ];
      return `| ${cells.map(escaped).join(" | ")} |`;
    }),
    ...more(groups.length),
    "",
    ...moved.flatMap((where) => [`${escaped(where)} stands in another order than before.`, ""]),
  ];
}

function more(count: number): readonly string[] {
  return count <= maxRows ? [] : ["", `${count - maxRows} more stand in the log.`];
}

/** Every mark that Markdown or HTML could obey as a character reference or behind a backslash. */
function escaped(words: string): string {
  return printable(words)
    .replace(/&/gu, "&amp;")
    .replace(/</gu, "&lt;")
    .replace(/>/gu, "&gt;")
    .replace(/[\\`*_{}[\]()#+!|~$^-]/gu, "\\$&")
    .replace(/@/gu, "&#64;")
    .replace(/:\/\//gu, "&#58;//");
}
