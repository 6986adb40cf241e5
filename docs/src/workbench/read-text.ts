/**
 * From what a person gave to a clause tree, as the command line reads it: the door is chosen by the file's ending and its
 * content unless it is named. Runs in the worker.
 */
import {
  attestationsSchema,
  decode,
  detectFormat,
  readTreaty,
  type SourceFormat,
  type Treaty,
  TreatyError,
} from "@treatydiff/core";
import type { DocxOptions, DocxText } from "@treatydiff/core/docx";
import { printable } from "@treatydiff/report";
import { largestFile } from "./limits.ts";
import type { CorpusSource, Door, GivenText } from "./protocol.ts";

/** What the reader needs from around it. */
export interface Sources {
  readonly corpus: readonly CorpusSource[];
  /** The reader for Word files, loaded when the first one comes. */
  readonly word: () => Promise<(bytes: Uint8Array, options: DocxOptions) => Promise<DocxText>>;
}

/** A text that was read. */
export interface TextRead {
  readonly treaty: Treaty;
  /** What the places of the tree point into. */
  readonly source: string;
  readonly format: Exclude<Door, "automatic">;
  readonly notes: readonly string[];
}

/**
 * Reads a text.
 *
 * @throws TreatyError when what was given is no text; its message is a sentence for the person who gave it
 */
export async function readText(given: GivenText, sources: Sources): Promise<TextRead> {
  const { source, door } = given;
  if (source.kind === "corpus") return readCorpus(source.siglum, sources);
  if (source.kind === "pasted") return read(source.text, door === "docx" ? "automatic" : door, "", []);
  const { name } = source.file;
  const shown = `“${printable(name)}”`;
  if (source.file.size > largestFile) {
    throw new TreatyError(
      "too-large",
      `${shown} is larger than ${largestFile / 1024 / 1024} MB, the limit of the workbench; divide it, or compare it with the command line.`,
    );
  }
  const bytes = await bytesOf(source.file, shown);
  if (bytes.length === 0) {
    throw new TreatyError("text-unreadable", `${shown} is empty; choose a file with the words of a treaty.`);
  }
  if (door === "docx" || (door === "automatic" && (isZip(bytes) || /\.docx$/iu.test(name)))) {
    const readDocx = await sources.word();
    const { text, format, notes } = await readDocx(bytes, { name: shown, maxBytes: largestFile });
    return { ...read(text, format, "", notes), format: "docx" };
  }
  const { encoding } = given;
  const decoded = decode(bytes, { name: shown, ...(encoding === "" ? {} : { encoding }) });
  return read(decoded.text, door, name, decoded.note === undefined ? [] : [decoded.note]);
}

async function bytesOf(file: File, shown: string): Promise<Uint8Array> {
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (cause) {
    throw new TreatyError(
      "text-unreadable",
      `${shown} cannot be read: it may be a folder, or have changed since it was chosen; choose the file again.`,
      { cause },
    );
  }
}

function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, i) => bytes[i] === byte);
}

function read(text: string, door: SourceFormat | "automatic", fileName: string, notes: readonly string[]) {
  const format = door === "automatic" ? detectFormat(text, fileName) : door;
  return { treaty: readTreaty(text, { format }), source: text, format, notes };
}

function readCorpus(siglum: string, { corpus }: Sources): TextRead {
  const found = corpus.find((text) => text.siglum === siglum);
  if (found === undefined) {
    throw new TreatyError(
      "siglum-unknown",
      `The corpus has no text “${printable(siglum)}”; choose one from the list.`,
    );
  }
  const { treaty, ...rest } = read(found.text, "markdown", "", []);
  if (found.attestation === "") return { ...rest, treaty };
  const attestation = attestationsSchema.parse(JSON.parse(found.attestation));
  return { ...rest, treaty: { ...treaty, data: { ...treaty.data, attestation } } };
}
