/**
 * What git calls for a file with the driver: "path old-file old-hex old-mode new-file new-hex new-mode", and for a file
 * that was renamed two more. It prints what the edit did, clause by clause.
 */
import { readTreaty } from "@treatydiff/core";
import { printable } from "@treatydiff/report";
import { compareEdit } from "../check/edit.ts";
import { editToText } from "../check/print/text.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { pageWidth } from "../page-width.ts";
import { readTextFile } from "../read-text-file.ts";
import { UsageError } from "../usage-error.ts";

/** Git's name for a file that is not there. */
const nothing = /^(?:\/dev\/null|nul)$/iu;

/** Prints the difference of one file for `git diff`. A file that is no text is left to git's own words. */
export async function gitDiff(given: readonly string[], io: Io): Promise<ExitCode> {
  const [path = "", oldFile = "", , , newFile = ""] = given;
  if (given.length === 1) {
    io.out(`* Unmerged path ${printable(path)}\n`);
    return exitCodes.fine;
  }
  if (given.length < 7) {
    throw new UsageError("git-diff is called by git; set it up with treatydiff git install.");
  }
  const shown = printable(path);
  io.out(`${shown}\n`);
  if (nothing.test(oldFile) || nothing.test(newFile)) {
    io.out(nothing.test(oldFile) ? "  a new text.\n\n" : "  the text is gone.\n\n");
    return exitCodes.fine;
  }
  try {
    const [base, now] = await Promise.all([load(oldFile, path), load(newFile, path)]);
    const edit = compareEdit(base, now);
    io.out(edit === undefined ? "  the same.\n\n" : editToText(edit, pageWidth(undefined, io)));
  } catch (error) {
    // An error of ours may not hide the rest of what git has to show.
    if (!(error instanceof UsageError)) throw error;
    io.out(`  ${error.message}\n\n`);
  }
  return exitCodes.fine;
}

async function load(file: string, path: string) {
  const source = await readTextFile(file, path);
  const treaty = readTreaty(source, { fileName: path });
  return { siglum: treaty.data.siglum, path, source, treaty, findings: [] };
}
