import { appendFile, readdir } from "node:fs/promises";
import { isAbsolute, relative, resolve, sep } from "node:path";
import { printable, printableJson } from "@treatydiff/report";
import { checkCorpus } from "../check/check-corpus.ts";
import { readFolder } from "../check/corpus-files.ts";
import { findRevision, readRevision } from "../check/git.ts";
import { checkToGithub } from "../check/print/github.ts";
import { checkToSarif } from "../check/print/sarif.ts";
import { checkToMarkdown } from "../check/print/summary.ts";
import { checkToText } from "../check/print/text.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { pageWidth } from "../page-width.ts";
import { UsageError } from "../usage-error.ts";

export interface CheckOptions {
  readonly format: "text" | "json" | "github" | "sarif";
  readonly base?: string | undefined;
  readonly summary?: string | undefined;
  readonly width?: number | undefined;
}

/** Checks a whole corpus, and what an edit of it did. An error found is what this fails on. */
export async function check(given: string | undefined, options: CheckOptions, io: Io): Promise<ExitCode> {
  const folder = given ?? (await findCorpus(io.folder));
  const path = resolve(io.folder, folder);
  const files = await readFolder(path, folder);
  if (files.size === 0) {
    throw new UsageError(
      `“${printable(folder)}” holds no text; a corpus is a folder with texts as SIGLUM/text.md, name one.`,
    );
  }
  const result = checkCorpus(files, await readBase(path, options.base));
  const shown = shownFolder(path, io.folder);
  if (options.format === "json") io.out(`${printableJson(result)}\n`);
  else if (options.format === "sarif") io.out(`${printableJson(checkToSarif(result, shown))}\n`);
  else if (options.format === "github") io.out(checkToGithub(result, shown));
  else io.out(checkToText(result, shown, pageWidth(options.width, io)));
  const page = options.summary ?? (options.format === "github" ? io.stepSummary : undefined);
  if (page !== undefined) await writeSummary(resolve(io.folder, page), page, checkToMarkdown(result, shown));
  return result.findings.some(({ severity }) => severity === "error") ? exitCodes.found : exitCodes.fine;
}

async function readBase(path: string, given: string | undefined) {
  if (given === undefined) return undefined;
  const revision = await findRevision(path, given);
  return { name: given, files: await readRevision(revision) };
}

/** Where nothing is named: the folder itself when it is a corpus, else the folder "corpus" in it. */
async function findCorpus(folder: string): Promise<string> {
  for (const name of [".", "corpus"]) {
    const here = resolve(folder, name);
    for (const entry of await readdir(here).catch(() => [])) {
      const inside = await readdir(resolve(here, entry)).catch((): readonly string[] => []);
      if (inside.includes("text.md")) return name;
    }
  }
  throw new UsageError(
    "There is no corpus here; name a folder with texts as SIGLUM/text.md, or make one with treatydiff init.",
  );
}

/** What stands before the paths of the corpus, seen from where the user stands: "corpus/". */
function shownFolder(path: string, from: string): string {
  const way = relative(from, path);
  if (way === "") return "";
  const shown = way.startsWith("..") || isAbsolute(way) ? path : way;
  return `${shown.split(sep).join("/")}/`;
}

/** Adds to the page, as a job's steps do. */
async function writeSummary(path: string, shown: string, page: string): Promise<void> {
  try {
    await appendFile(path, `${page}\n`, "utf8");
  } catch (cause) {
    throw new UsageError(`The summary “${printable(shown)}” cannot be written; check the path.`, { cause });
  }
}
