/**
 * Where texts and claims are found: the corpus that comes with the program, or a folder of the same build given with
 * `--corpus`.
 *
 *     us-uk-1942/text.md            the text with its front matter; the folder bears the siglum
 *     us-uk-1942/attestation.json   what is known of its words from elsewhere
 *     claims/virtually-identical.yaml   one claim to a file
 *     pairs/a--b.yaml               what a person has declared of the comparison of two texts
 */
import type { Dirent } from "node:fs";
import { readdir } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { claims, pairs, texts } from "@treatydiff/corpus";
import { printable } from "@treatydiff/report";
import { UsageError } from "./usage-error.ts";

/** A text of a corpus by its short name. */
export interface CorpusEntry {
  readonly siglum: string;
  readonly text: URL;
  /** May not exist. */
  readonly attestation: URL;
}

/** What a corpus holds, in the order of names. */
export interface Corpus {
  readonly entries: readonly CorpusEntry[];
  readonly claims: readonly URL[];
  /** Declared pairs and weights. */
  readonly pairs: readonly URL[];
}

/** Finds the corpus of the program, or the one that was given, seen from a folder. Reads names only. */
export async function loadCorpus(given: string | undefined, folder: string): Promise<Corpus> {
  if (given === undefined) return { entries: texts, claims: claims.map(({ file }) => file), pairs };
  const corpus = await readFolder(pathToFileURL(`${resolve(folder, given)}/`), given);
  if (corpus.entries.length > 0) return corpus;
  throw new UsageError(
    `“${printable(given)}” holds no text; a corpus is a folder with texts as SIGLUM/text.md, name one.`,
  );
}

async function readFolder(base: URL, name: string): Promise<Corpus> {
  const entries: CorpusEntry[] = [];
  for (const { name: siglum } of (await list(base, name)).filter((entry) => entry.isDirectory())) {
    const home = new URL(`${encodeURIComponent(siglum)}/`, base);
    const files = (await list(home, siglum)).map((entry) => entry.name);
    if (!files.includes("text.md")) continue;
    entries.push({ siglum, text: new URL("text.md", home), attestation: new URL("attestation.json", home) });
  }
  return {
    entries,
    claims: await listYaml(new URL("claims/", base)),
    pairs: await listYaml(new URL("pairs/", base)),
  };
}

async function listYaml(folder: URL): Promise<readonly URL[]> {
  const files = await readdir(folder).catch(() => []);
  return files
    .filter((file) => /\.ya?ml$/u.test(file))
    .sort()
    .map((file) => new URL(encodeURIComponent(file), folder));
}

async function list(folder: URL, name: string): Promise<readonly Dirent[]> {
  try {
    const found = await readdir(folder, { withFileTypes: true });
    return found.sort((one, other) => (one.name < other.name ? -1 : 1));
  } catch (cause) {
    throw new UsageError(`The corpus folder “${printable(name)}” cannot be read; check --corpus.`, { cause });
  }
}
