import type { Problem } from "../model/problem.ts";
import { type LineTable, lineTable } from "../model/span.ts";

const maxLineLength = 100;

/**
 * Prints a problem with its place: the name of the text, line and column, the line itself and a caret under it.
 *
 *     soviet.md:12:1  note  “AWAIT PROGRESS OF EVENTS” stands in capitals …
 *       12 | AWAIT PROGRESS OF EVENTS
 *          | ^^^^^^^^^^^^^^^^^^^^^^^^
 *
 * @param source the source, or its line table: made once when many problems of one text are printed
 */
export function printProblem(problem: Problem, source: string | LineTable, name: string): string {
  if (problem.span === undefined) return `${name}  ${problem.severity}  ${problem.message}`;
  const lines = typeof source === "string" ? lineTable(source) : source;
  const start = lines.pointAt(problem.span.start);
  const text = lines.lineText(start.line);
  const from = Math.max(0, Math.min(start.column - 1 - 40, text.length - maxLineLength));
  const shown = text.slice(from, from + maxLineLength);
  const width = Math.max(
    1,
    Math.min(problem.span.end - problem.span.start, shown.length - (start.column - 1 - from)),
  );
  const gutter = String(start.line);
  const related =
    problem.related === undefined
      ? ""
      : `\n  first used at line ${lines.pointAt(problem.related.start).line}`;
  return [
    `${name}:${start.line}:${start.column}  ${problem.severity}  ${problem.message}`,
    `  ${gutter} | ${shown}`,
    `  ${" ".repeat(gutter.length)} | ${" ".repeat(start.column - 1 - from)}${"^".repeat(width)}${related}`,
  ].join("\n");
}
