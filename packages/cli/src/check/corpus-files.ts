/**
 * The files of a corpus as they are checked: those of a working tree, or those of a revision. A link is never
 * followed, so that no file outside the corpus is read, whatever the corpus says.
 *
 *     us-uk-1942/text.md  us-uk-1942/witnesses.yaml  us-uk-1942/attestation.json  claims/virtually-identical.yaml
 *     pairs/us-uk-1942--us-ussr-1942.yaml
 */
import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { printable } from "@treatydiff/report";
import { readTextFile } from "../read-text-file.ts";
import { UsageError } from "../usage-error.ts";

/** A file of a corpus: its text, or why it was not read. */
export interface CorpusFile {
  /** Path in the corpus, with forward slashes. */
  readonly path: string;
  readonly text?: string;
  /** A full sentence. */
  readonly fault?: string;
}

/** The files by their paths, in the order of their names. */
export type CorpusFiles = ReadonlyMap<string, CorpusFile>;

/** Which files the check reads. */
export function isCorpusFile(path: string): boolean {
  return (
    /^(?:claims|pairs)\/[^/]+\.ya?ml$/u.test(path) ||
    /^[^/]+\/(?:text\.md|witnesses\.yaml|attestation\.json)$/u.test(path)
  );
}

/** Folders of a repository that hold no text. */
function isForeign(name: string): boolean {
  return name === "node_modules" || name.startsWith(".");
}

/** Reads the files of a corpus in a folder. */
export async function readFolder(folder: string, shown: string): Promise<CorpusFiles> {
  const found: CorpusFile[] = [];
  for (const home of await list(folder, shown)) {
    if (isForeign(home.name)) continue;
    if (home.isSymbolicLink()) {
      if (await looksLikeText(folder, home.name)) found.push(refusedLink(`${home.name}/text.md`, home.name));
      continue;
    }
    if (!home.isDirectory()) continue;
    for (const file of await list(join(folder, home.name), home.name)) {
      const path = `${home.name}/${file.name}`;
      if (!isCorpusFile(path)) continue;
      found.push(file.isSymbolicLink() ? refusedLink(path, path) : await readOne(folder, path));
    }
  }
  return new Map(found.sort(byPath).map((file) => [file.path, file]));
}

export function byPath(one: CorpusFile, other: CorpusFile): number {
  return one.path < other.path ? -1 : one.path > other.path ? 1 : 0;
}

/** A linked folder is named only when it would be a text or the claims; its entries are listed, no file is opened. */
async function looksLikeText(folder: string, name: string): Promise<boolean> {
  if (name === "claims" || name === "pairs") return true;
  const inside = await readdir(join(folder, name)).catch((): readonly string[] => []);
  return inside.includes("text.md");
}

/** What is said of a symbolic link. */
export function refusedLink(path: string, name: string): CorpusFile {
  return {
    path,
    fault: `“${name}” is a symbolic link, which a corpus may not hold: it could lead to a file outside of it. Put the file itself there.`,
  };
}

async function readOne(folder: string, path: string): Promise<CorpusFile> {
  try {
    return { path, text: await readTextFile(join(folder, path), path) };
  } catch (error) {
    if (error instanceof UsageError) return { path, fault: error.message };
    throw error;
  }
}

async function list(folder: string, name: string): Promise<readonly Dirent[]> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch (cause) {
    throw new UsageError(`The corpus folder “${printable(name)}” cannot be read; check the path.`, { cause });
  }
}
