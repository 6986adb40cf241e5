import { printOutline, printProblem } from "@treatydiff/core";
import { printable, printableJson } from "@treatydiff/report";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { loadCorpus } from "../load-corpus.ts";
import { loadText } from "../load-text.ts";

export interface OutlineOptions {
  readonly format: "text" | "json";
  readonly corpus?: string | undefined;
}

/** Prints the clause tree of one text: a line for each unit, or the root node as JSON. */
export async function outline(given: string, options: OutlineOptions, io: Io): Promise<ExitCode> {
  const { treaty, source } = await loadText(given, await loadCorpus(options.corpus, io.folder), io.folder);
  if (options.format === "json") {
    io.out(`${printableJson(treaty)}\n`);
    return exitCodes.fine;
  }
  io.out(printableLines(printOutline(treaty)));
  for (const problem of treaty.data.problems) {
    io.err(printableLines(`${printProblem(problem, source, treaty.data.siglum)}\n`));
  }
  return exitCodes.fine;
}

/** Keeps the line ends and the indentation that are ours. */
function printableLines(text: string): string {
  return text.replace(/[^\n]+/gu, (line) => /^ */u.exec(line)?.[0] + printable(line.trimStart()));
}
