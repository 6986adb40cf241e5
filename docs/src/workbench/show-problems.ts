/**
 * Problems as a panel shows them: a sentence, and where it has a place, the line with carets under it.
 *
 *     12 | AWAIT PROGRESS OF EVENTS
 *          ^^^^^^^^^^^^^^^^^^^^^^^^
 */
import { type LineTable, lineTable, type Problem, problemCodes } from "@treatydiff/core";
import { printable } from "@treatydiff/report";
import { excerptLength } from "./limits.ts";
import type { ShownProblem } from "./protocol.ts";

const order = ["error", "warning", "note"] as const;

/** The problems of a text with their places, the worst first, otherwise in the order of the text. */
export function showProblems(problems: readonly Problem[], source: string): readonly ShownProblem[] {
  const lines = lineTable(source);
  return [...problems]
    .sort((one, other) => order.indexOf(one.severity) - order.indexOf(other.severity))
    .map((problem) => showProblem(problem, lines));
}

function showProblem({ code, severity, message, span }: Problem, lines: LineTable): ShownProblem {
  const shown = { severity, title: problemCodes[code].title, message: printable(message) };
  if (span === undefined) return shown;
  const { line, column } = lines.pointAt(span.start);
  const text = lines.lineText(line);
  const at = column - 1;
  // A long line is cut so that the place stands in its first half.
  const from = Math.max(0, Math.min(at - excerptLength / 2, text.length - excerptLength));
  const to = from + excerptLength;
  // Each part is made visible by itself, so that the carets stand under what they mean.
  const before = printable(text.slice(from, at));
  const marked = printable(text.slice(at, Math.min(at + span.end - span.start, to)));
  const after = printable(text.slice(Math.min(at + span.end - span.start, to), to));
  return {
    ...shown,
    place: {
      line,
      column,
      excerpt: `${before}${marked}${after}`,
      carets: `${" ".repeat(before.length)}${"^".repeat(Math.max(1, marked.length))}`,
      start: span.start,
      end: span.end,
    },
  };
}
