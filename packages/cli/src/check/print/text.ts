/** The check for reading on a terminal or in a log. */
import { weightNames } from "@treatydiff/diff";
import { printable } from "@treatydiff/report";
import type { CheckResult } from "../check-corpus.ts";
import { alike, andList, type EditDifference, readings, type TextEdit } from "../edit.ts";
import type { CheckFinding } from "../finding.ts";
import { countSentence, natureWords } from "./words.ts";

/** Prints a check. `folder` stands before the paths of the corpus. */
export function checkToText(result: CheckResult, folder: string, width: number): string {
  const shown = (path: string): string => printable(`${folder}${path}`);
  const lines = [
    ...result.findings.flatMap((finding) => findingLines(finding, shown)),
    ...(result.base === undefined ? [] : editLines(result, shown)),
    countSentence(result),
  ];
  return `${lines
    .flatMap((line) => wrapped(line, width))
    .map(disarmed)
    .join("\n")}\n`;
}

/** Prints what an edit did to one text, without its name. */
export function editToText(edit: TextEdit, width: number): string {
  const lines = oneEdit(edit, () => "").map((line) => line.replace(/^: /u, "  "));
  return `${lines
    .flatMap((line) => wrapped(line, width))
    .map(disarmed)
    .join("\n")}\n`;
}

/** A job's log obeys lines that begin with two colons, and marks of the form ##[…]; ours never do. */
export function disarmed(line: string): string {
  return line.replace(/^(\s*):(?=:)/u, "$1: ").replace(/##(?=\[)/gu, "# # ");
}

/** Breaks a line between words; what follows stands as deep as its beginning. */
function wrapped(line: string, width: number): readonly string[] {
  const indent = /^ */u.exec(line)?.[0] ?? "";
  const rows: string[] = [];
  let row = indent;
  for (const word of line.trimStart().split(" ")) {
    if (row.length > indent.length && row.length + 1 + word.length > width) {
      rows.push(row);
      row = indent;
    }
    row += row.length === indent.length ? word : ` ${word}`;
  }
  return [...rows, row];
}

function findingLines(finding: CheckFinding, shown: (path: string) => string): readonly string[] {
  const { file, place, severity, rule, message } = finding;
  const where = place === undefined ? shown(file) : `${shown(file)}:${place.line}:${place.column}`;
  return [`${where}  ${severity}  ${rule}`, `    ${printable(message)}`, ""];
}

function editLines(result: CheckResult, shown: (path: string) => string): readonly string[] {
  const base = printable(result.base ?? "");
  if (result.edits.length === 0) return [`No text has changed since ${base}.`, ""];
  return [`What has changed since ${base}`, "", ...result.edits.flatMap((edit) => oneEdit(edit, shown))];
}

function oneEdit(edit: TextEdit, shown: (path: string) => string): readonly string[] {
  const name = shown(edit.path);
  if (edit.kind === "added") return [`${name}: a new text.`, ""];
  if (edit.kind === "removed") return [`${name}: the text is gone, or cannot be read any more.`, ""];
  if (edit.differences.length === 0 && edit.moved.length === 0) {
    return [`${name}: the words are the same; something else in the file has changed.`, ""];
  }
  const count = edit.differences.length;
  return [
    `${name}: ${count} ${count === 1 ? "difference" : "differences"}, the heaviest: ${weightNames[edit.weight]}.`,
    ...alike(edit.differences).flatMap(groupLines),
    ...edit.moved.map((where) => `  ${printable(where)} stands in another order than before.`),
    "",
  ];
}

/** A name that was changed throughout is told once, with its places. */
function groupLines(group: readonly EditDifference[]): readonly string[] {
  const [first] = group;
  if (first === undefined) return [];
  const { base, comparand, difference } = first;
  const places = group.map(({ where, place }) => `${where} (line ${place.line})`);
  const witnesses = [...new Set(group.flatMap((one) => one.witnesses))];
  const words = readings(base, comparand);
  return [
    group.length === 1
      ? `  ${printable(`${places[0] ?? ""}: ${words}`)}`
      : `  ${printable(`${words}, in ${group.length} places: ${places.join("; ")}`)}`,
    `    ${weightNames[difference.weight]} (${natureWords(difference)}). ${printable(difference.reason)}`,
    ...(witnesses.length === 0 ? [] : [`    The words are ${printable(andList(witnesses))}.`]),
  ];
}
