/**
 * Reads a file that should hold a text. Whatever else it is gets one sentence with the place and the remedy.
 */
import { open } from "node:fs/promises";
import { printable } from "@treatydiff/report";
import { fileKind } from "./file-kind.ts";
import { maxTextBytes } from "./limits.ts";
import { UsageError } from "./usage-error.ts";

const mega = 1024 * 1024;

/** Reads a file whole as UTF-8 text, without a byte order mark. `name` is what messages call it. */
export async function readTextFile(path: string | URL, name: string): Promise<string> {
  const bytes = await readBytes(path, printable(name));
  return decode(bytes, printable(name));
}

/** Reads a file whole as bytes. `name` is what messages call it. */
export async function readFileBytes(path: string | URL, name: string): Promise<Uint8Array> {
  return readBytes(path, printable(name));
}

/** Reads no more than the limit, so that a pipe or a device without an end is refused as well. */
async function readBytes(path: string | URL, name: string): Promise<Uint8Array> {
  try {
    const file = await open(path, "r");
    try {
      const state = await file.stat();
      if (state.isDirectory()) throw new UsageError(`“${name}” is a directory; name a text file in it.`);
      if (state.size > maxTextBytes) throw tooLarge(name);
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of file.createReadStream({ autoClose: false })) {
        const bytes = chunk as Uint8Array;
        size += bytes.length;
        if (size > maxTextBytes) throw tooLarge(name);
        chunks.push(bytes);
      }
      return Buffer.concat(chunks);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof UsageError ? error : unreadable(name, error);
  }
}

function decode(bytes: Uint8Array, name: string): string {
  if (bytes.length === 0) throw new UsageError(`“${name}” is empty; name a file with the words of a treaty.`);
  const known = fileKind(bytes);
  if (known !== undefined) throw new UsageError(`“${name}” is ${known.kind}; ${known.remedy}.`);
  const nul = bytes.indexOf(0);
  if (nul >= 0) {
    throw new UsageError(
      `“${name}”, line ${lineAt(bytes, nul)}: a NUL byte; this is a binary file, name one that holds plain text.`,
    );
  }
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch (cause) {
    throw new UsageError(
      `“${name}”, line ${undecodableLine(bytes)}: bytes that are not UTF-8; save the file as UTF-8 (it may be Windows-1252 or Latin-1).`,
      { cause },
    );
  }
}

function lineAt(bytes: Uint8Array, offset: number): number {
  let line = 1;
  for (let i = 0; i < offset; i++) if (bytes[i] === 10) line++;
  return line;
}

/** No character of several bytes has a line feed inside, so each line can be tried by itself. */
function undecodableLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let line = 1, start = 0; ; line++) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    if (feed < 0) return line;
    start = feed + 1;
  }
}

function tooLarge(name: string): UsageError {
  return new UsageError(
    `“${name}” is larger than ${maxTextBytes / mega} MB, the limit for one text; compare it in parts.`,
  );
}

/** The system's own reasons in words. A missing file is told by the caller, who knows what else the name could mean. */
function unreadable(name: string, cause: unknown): UsageError {
  const code = (cause as NodeJS.ErrnoException).code;
  if (code === "ENOENT" || code === "ENOTDIR") {
    return new UsageError(`There is no file “${name}”; check the path.`, { cause });
  }
  if (code === "EACCES" || code === "EPERM") {
    return new UsageError(`“${name}” may not be read; change its permissions or name another file.`, {
      cause,
    });
  }
  return new UsageError(`“${name}” cannot be read (${code ?? "unknown reason"}); name another file.`, {
    cause,
  });
}
