/** From a file that the user named to its text: Word is told by its ending or by what it holds. */
import { extname } from "node:path";
import { type SourceFormat, TreatyError } from "@treatydiff/core";
import { readDocx } from "@treatydiff/core/docx";
import { printable } from "@treatydiff/report";
import { decodeText, readFileBytes } from "./read-text-file.ts";
import { forFile, type ReadingOptions } from "./reading-options.ts";
import { UsageError } from "./usage-error.ts";

/** What a file holds, with the door that was found or named. */
export interface FileText {
  readonly text: string;
  readonly format?: SourceFormat;
  readonly notes: readonly string[];
}

/** Reads a file as the user says, else by its ending and content. A Word file is read as the HTML that it makes. */
export async function readGivenFile(path: string, given: string, reading: ReadingOptions): Promise<FileText> {
  const limit = reading.maxSize === undefined ? {} : { maxBytes: Math.floor(reading.maxSize * 1024 * 1024) };
  const bytes = await readFileBytes(path, given, { ...limit, raisable: true });
  const door = forFile(reading.readAs, given);
  const encoding = forFile(reading.encoding, given);
  const isWord = door === "docx" || (door === undefined && (isZip(bytes) || hasWordEnding(path)));
  if (bytes.length > 0 && isWord) return await readWord(bytes, given);
  const { text, note } = decodeText(bytes, given, encoding);
  return {
    text,
    ...(door === undefined || door === "docx" ? {} : { format: door }),
    notes: note === undefined ? [] : [note],
  };
}

async function readWord(bytes: Uint8Array, given: string): Promise<FileText> {
  try {
    const { text, format } = await readDocx(bytes, { name: `“${printable(given)}”`, maxBytes: bytes.length });
    return { text, format, notes: [] };
  } catch (error) {
    if (!(error instanceof TreatyError)) throw error;
    throw new UsageError(printable(error.message), { cause: error });
  }
}

function isZip(bytes: Uint8Array): boolean {
  return [0x50, 0x4b, 0x03, 0x04].every((byte, i) => bytes[i] === byte);
}

function hasWordEnding(path: string): boolean {
  return extname(path).toLowerCase() === ".docx";
}
