/**
 * From what the user wrote for TEXT to a clause tree. A siglum of the corpus comes first; a file of the same name is
 * reached with "./" before it.
 */
import { basename, extname, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { attestationsSchema, readTreaty, type SourceFormat, type Treaty } from "@treatydiff/core";
import { printable } from "@treatydiff/report";
import { bodyHash } from "./body-hash.ts";
import { frontMatterFault } from "./front-matter-fault.ts";
import type { Corpus, CorpusEntry } from "./load-corpus.ts";
import { readGivenFile } from "./read-given-file.ts";
import { readTextFile } from "./read-text-file.ts";
import type { ReadingOptions } from "./reading-options.ts";
import { suggest } from "./suggest.ts";
import { UsageError } from "./usage-error.ts";

/** A tree with what is needed to show its places. */
export interface LoadedText {
  readonly treaty: Treaty;
  readonly source: string;
  /** What a reader should know of how the file was read, a sentence each. */
  readonly notes: readonly string[];
}

/** Loads what the user named: a text of the corpus, which is UTF-8 always, or a file, read as the user says. */
export async function loadText(
  given: string,
  corpus: Corpus,
  folder: string,
  reading: ReadingOptions = {},
): Promise<LoadedText> {
  const entry = corpus.entries.find(({ siglum }) => siglum === given);
  if (entry !== undefined) return loadEntry(entry);
  try {
    const path = resolve(folder, given);
    const { text: source, format, notes } = await readGivenFile(path, given, reading);
    const treaty = read(source, given, format);
    // A record of witnesses counts offsets: it speaks of the recorded text only, and not of a changed one.
    const isRecorded = treaty.data.metadata?.sha256 === bodyHash(source);
    const attestation = new URL("attestation.json", pathToFileURL(path));
    return {
      treaty: isRecorded ? await withAttestation(treaty, attestation, "attestation.json") : treaty,
      source,
      notes,
    };
  } catch (error) {
    if (error instanceof UsageError && isMissing(error.cause)) throw unknownText(given, corpus);
    throw error;
  }
}

/** Loads several texts, and sees to it that no two bear the same short name unless they are the same. */
export async function loadTexts(
  given: readonly string[],
  corpus: Corpus,
  folder: string,
  reading: ReadingOptions = {},
): Promise<readonly LoadedText[]> {
  const texts = await Promise.all(given.map((one) => loadText(one, corpus, folder, reading)));
  return texts.map((text, i) => {
    const { siglum } = text.treaty.data;
    const isTaken = texts.some((other, j) => given[j] !== given[i] && other.treaty.data.siglum === siglum);
    return isTaken ? { ...text, treaty: named(text.treaty, given[i] ?? siglum) } : text;
  });
}

/** A text of the corpus must be the one that was recorded: its check sum is computed and compared. */
async function loadEntry({ siglum, text, attestation }: CorpusEntry): Promise<LoadedText> {
  const name = `${siglum}/text.md`;
  const source = await readTextFile(text, name);
  const treaty = read(source, name);
  const metadata = treaty.data.metadata;
  if (metadata === undefined) {
    throw new UsageError(`“${name}”, line 1: a text of the corpus needs front matter; write it.`);
  }
  if (metadata.siglum !== siglum) {
    throw new UsageError(
      `“${name}” bears the siglum “${metadata.siglum}”; name the folder and the siglum alike.`,
    );
  }
  if (metadata.sha256 !== bodyHash(source)) {
    throw new UsageError(
      `“${name}” is not the text that was recorded (its SHA-256 is ${bodyHash(source).slice(0, 12)}…, the front matter says ${metadata.sha256.slice(0, 12)}…); restore the text, or record the new sum as sha256.`,
    );
  }
  return {
    treaty: await withAttestation(treaty, attestation, `${siglum}/attestation.json`),
    source,
    notes: [],
  };
}

function read(source: string, name: string, format?: SourceFormat): Treaty {
  const shown = printable(name);
  const fault = frontMatterFault(source);
  if (fault !== undefined) {
    throw new UsageError(
      `“${shown}”, line ${fault.line}: ${printable(fault.fault)}; mend it, or take the front matter out to have the bare words read.`,
    );
  }
  // The door is chosen by the file's ending and its content.
  const treaty = readTreaty(source, {
    fileName: basename(name),
    ...(format === undefined ? {} : { format }),
  });
  const problem = treaty.data.problems.find(({ severity }) => severity === "error");
  if (problem?.code === "nothing-to-read") {
    throw new UsageError(`“${shown}” holds no words of a treaty; name a file that does.`);
  }
  if (problem !== undefined) {
    throw new UsageError(`“${shown}”: ${printable(problem.message.replace(/\.$/u, ""))}; mend the text.`);
  }
  return treaty.data.metadata === undefined ? named(treaty, basename(name, extname(name))) : treaty;
}

/** Gives a tree another short name. */
export function named(treaty: Treaty, siglum: string): Treaty {
  return { ...treaty, data: { ...treaty.data, siglum } };
}

async function withAttestation(treaty: Treaty, file: URL, name: string): Promise<Treaty> {
  let json: string;
  try {
    json = await readTextFile(file, name);
  } catch (error) {
    if (error instanceof UsageError && isMissing(error.cause)) return treaty;
    throw error;
  }
  let data: unknown;
  try {
    data = JSON.parse(json);
  } catch (cause) {
    throw new UsageError(`“${name}” is not valid JSON; restore or mend it.`, { cause });
  }
  const result = attestationsSchema.safeParse(data);
  if (!result.success) {
    const issue = result.error.issues[0];
    throw new UsageError(
      `“${name}”, entry ${issue?.path.map(String).join(".") ?? ""}: ${printable(issue?.message ?? "")}; mend it.`,
    );
  }
  return { ...treaty, data: { ...treaty.data, attestation: result.data } };
}

function isMissing(cause: unknown): boolean {
  const code = (cause as NodeJS.ErrnoException | undefined)?.code;
  return code === "ENOENT" || code === "ENOTDIR";
}

/** A word without a folder or an ending could be meant as either; then both readings are told. */
function unknownText(given: string, corpus: Corpus): UsageError {
  if (given === "") return new UsageError("An empty name is no text; name a text of the corpus or a file.");
  const shown = printable(given);
  if (/[/\\]/u.test(given) || extname(given) !== "") {
    return new UsageError(`There is no file “${shown}”; check the path, or name a text of the corpus.`);
  }
  const sigla = corpus.entries.map(({ siglum }) => siglum);
  const near = suggest(given, sigla);
  const remedy =
    near.length > 0 ? `did you mean ${orList(near)}?` : `the corpus holds ${sigla.join(", ") || "no text"}.`;
  return new UsageError(`“${shown}” is neither a text of the corpus nor a file: ${remedy}`);
}

function orList(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
}
