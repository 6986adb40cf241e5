import { lineTable, printOutline, printProblem, toAkomaNtoso } from "@treatydiff/core";
import { printable, printableJson } from "@treatydiff/report";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { maxPrintedProblems } from "../limits.ts";
import { loadCorpus } from "../load-corpus.ts";
import { loadText } from "../load-text.ts";
import type { ReadingOptions } from "../reading-options.ts";

export interface OutlineOptions extends ReadingOptions {
  readonly format: "text" | "json" | "akn";
  readonly corpus?: string | undefined;
}

/** Prints the clause tree of one text: a line for each unit, or the root node as JSON. */
export async function outline(given: string, options: OutlineOptions, io: Io): Promise<ExitCode> {
  const corpus = await loadCorpus(options.corpus, io.folder);
  const { treaty, source, notes } = await loadText(given, corpus, io.folder, options);
  for (const note of notes) io.err(`${printable(note)}\n`);
  if (options.format === "json") {
    io.out(`${printableJson(treaty)}\n`);
    return exitCodes.fine;
  }
  if (options.format === "akn") {
    io.out(toAkomaNtoso(treaty));
    return exitCodes.fine;
  }
  io.out(printableLines(printOutline(treaty)));
  const { problems, siglum } = treaty.data;
  const lines = lineTable(source);
  for (const problem of problems.slice(0, maxPrintedProblems)) {
    io.err(printableLines(`${printProblem(problem, lines, siglum)}\n`));
  }
  const more = problems.length - maxPrintedProblems;
  if (more > 0)
    io.err(
      `${more} more ${more === 1 ? "problem is" : "problems are"} not printed here; --format json gives all.\n`,
    );
  return exitCodes.fine;
}

/** Keeps the line ends and the indentation that are ours. */
function printableLines(text: string): string {
  return text.replace(/[^\n]+/gu, (line) => /^ */u.exec(line)?.[0] + printable(line.trimStart()));
}
