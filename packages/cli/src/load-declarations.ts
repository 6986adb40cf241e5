/** Loads what persons have declared of comparisons: the files of a corpus's folder `pairs`, or one that was named. */
import { basename } from "node:path";
import { type Declarations, declarationsSchema } from "@treatydiff/diff";
import { printable } from "@treatydiff/report";
import type { Corpus } from "./load-corpus.ts";
import { readRecord } from "./read-record.ts";
import { readTextFile } from "./read-text-file.ts";
import { UsageError } from "./usage-error.ts";

/** What a file of declarations is called in messages. */
export const declarationsWords = "a list of declared pairs";

/** Loads all declarations of a corpus. */
export async function corpusDeclarations(corpus: Corpus): Promise<readonly Declarations[]> {
  return Promise.all(
    corpus.pairs.map((file) =>
      loadDeclarations(file, `pairs/${decodeURIComponent(basename(file.pathname))}`),
    ),
  );
}

/** Loads one file. `name` is what messages call it. */
export async function loadDeclarations(file: string | URL, name: string): Promise<Declarations> {
  const read = readRecord(await readTextFile(file, name), declarationsSchema, declarationsWords);
  if (read.fault === undefined) return read.value;
  const { line, field, fault, remedy } = read.fault;
  const about =
    field === undefined
      ? printable(fault)
      : `the field “${printable(field)}” is not right (${printable(fault)})`;
  throw new UsageError(`“${printable(name)}”, line ${line}: ${about}; ${remedy}.`);
}
