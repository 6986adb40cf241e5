/**
 * Sets up a repository so that `git diff` shows what an edit did to a treaty clause by clause, and takes it back.
 *
 *     .gitattributes                  corpus/*\/text.md diff=treatydiff
 *     git config (this repository)    diff.treatydiff.command = treatydiff git-diff
 */
import { readFile, rm, writeFile } from "node:fs/promises";
import { join, relative, resolve, sep } from "node:path";
import { printable } from "@treatydiff/report";
import { git } from "../check/git.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { UsageError } from "../usage-error.ts";

const driver = "diff.treatydiff.command";
const mark = "diff=treatydiff";

export interface GitOptions {
  /** Which files, as .gitattributes names them. */
  readonly pattern?: string | undefined;
  /** What git calls. */
  readonly program?: string | undefined;
}

/** Writes the driver and the line of .gitattributes; run twice, it changes nothing. */
export async function gitInstall(options: GitOptions, io: Io): Promise<ExitCode> {
  const top = await topFolder(io);
  const pattern = options.pattern ?? (await defaultPattern(top, io));
  if (/[\s"\\#!]/u.test(pattern) || pattern === "") {
    throw new UsageError(
      `The pattern “${printable(pattern)}” cannot stand in .gitattributes; give one without spaces, quotation marks and backslashes.`,
    );
  }
  const program = options.program ?? "treatydiff";
  await git(top, ["config", "--local", driver, `${program} git-diff`]);
  const file = join(top, ".gitattributes");
  const before = await readFile(file, "utf8").catch(() => "");
  const line = `${pattern} ${mark}`;
  if (!before.split(/\r?\n/u).includes(line)) {
    const gap = before === "" || before.endsWith("\n") ? "" : "\n";
    await writeFile(file, `${before}${gap}${line}\n`);
  }
  io.out(
    [
      `git diff now compares ${printable(pattern)} clause by clause.`,
      `  .gitattributes has the line: ${printable(line)}`,
      `  this repository's settings have: ${driver} = ${printable(program)} git-diff`,
      "Commit .gitattributes; the setting is each person's own. Take both back with treatydiff git uninstall.",
      "",
    ].join("\n"),
  );
  return exitCodes.fine;
}

/** Takes the driver and its lines away; whatever else stands in .gitattributes stays. */
export async function gitUninstall(io: Io): Promise<ExitCode> {
  const top = await topFolder(io);
  await git(top, ["config", "--local", "--remove-section", "diff.treatydiff"]).catch(() => undefined);
  const file = join(top, ".gitattributes");
  const before = await readFile(file, "utf8").catch(() => undefined);
  if (before !== undefined) {
    const kept = before.split(/(?<=\n)/u).filter((line) => !new RegExp(`\\s${mark}\\s*$`, "u").test(line));
    const after = kept.join("");
    if (after === "") await rm(file);
    else if (after !== before) await writeFile(file, after);
  }
  io.out("git diff compares these files line by line again.\n");
  return exitCodes.fine;
}

async function topFolder(io: Io): Promise<string> {
  const top = await git(io.folder, ["rev-parse", "--show-toplevel"]).catch(() => undefined);
  const folder = top?.toString("utf8").replace(/\r?\n$/u, "");
  if (folder === undefined || folder === "") {
    throw new UsageError("This folder is in no git repository; go to one, or make one with git init.");
  }
  return folder;
}

/** The texts of a corpus, whose folder is the one where the user stands, or "corpus" in it. */
async function defaultPattern(top: string, io: Io): Promise<string> {
  const tracked = await git(io.folder, ["ls-files", "-z", "--", "*/text.md", "text.md"]);
  const folders = new Set(
    tracked
      .toString("utf8")
      .split("\0")
      .flatMap((path) => /^(?:(.*)\/)?[^/]+\/text\.md$/u.exec(path)?.slice(1) ?? []),
  );
  const [only, other] = [...folders];
  const home = relative(top, resolve(io.folder, other === undefined ? (only ?? "") : ""));
  const prefix = home === "" ? "" : `${home.split(sep).join("/")}/`;
  return other === undefined && folders.size > 0 ? `${prefix}*/text.md` : `${prefix}**/text.md`;
}
