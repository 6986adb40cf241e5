/**
 * Reads a file that should hold a text. Whatever else it is gets one sentence with the place and the remedy.
 */
import { open } from "node:fs/promises";
import { type DecodedText, decode, defaultMaxBytes, TreatyError } from "@treatydiff/core";
import { printable } from "@treatydiff/report";
import { UsageError } from "./usage-error.ts";

const mega = 1024 * 1024;

/** Reads a file whole as UTF-8 text, without a byte order mark. `name` is what messages call it. */
export async function readTextFile(path: string | URL, name: string): Promise<string> {
  return decodeText(await readFileBytes(path, name), name).text;
}

/**
 * Reads a file whole as bytes. `name` is what messages call it. `raisable`: whether the user of the command can raise
 * the limit. No more than the limit is read, so that a pipe or a device without an end is refused as well.
 */
export async function readFileBytes(
  path: string | URL,
  name: string,
  { maxBytes = defaultMaxBytes, raisable = false } = {},
): Promise<Uint8Array> {
  const shown = printable(name);
  const tooLarge = (): UsageError => {
    const limit = Math.round((maxBytes / mega) * 100) / 100;
    const remedy = raisable ? "raise it with --max-size if this file is meant" : "divide it";
    return new UsageError(`“${shown}” is larger than ${limit} MB, the limit for one text; ${remedy}.`);
  };
  try {
    const file = await open(path, "r");
    try {
      const state = await file.stat();
      if (state.isDirectory()) throw new UsageError(`“${shown}” is a directory; name a text file in it.`);
      if (state.size > maxBytes) throw tooLarge();
      const chunks: Uint8Array[] = [];
      let size = 0;
      for await (const chunk of file.createReadStream({ autoClose: false })) {
        const bytes = chunk as Uint8Array;
        size += bytes.length;
        if (size > maxBytes) throw tooLarge();
        chunks.push(bytes);
      }
      return Buffer.concat(chunks);
    } finally {
      await file.close();
    }
  } catch (error) {
    throw error instanceof UsageError ? error : unreadable(shown, error);
  }
}

/** The bytes of a file as text: UTF-8, what the file declares, or the encoding that is named. */
export function decodeText(bytes: Uint8Array, name: string, encoding?: string): DecodedText {
  const shown = printable(name);
  if (bytes.length === 0) {
    throw new UsageError(`“${shown}” is empty; name a file with the words of a treaty.`);
  }
  let decoded: DecodedText;
  try {
    const named = encoding === undefined ? {} : { encoding };
    decoded = decode(bytes, { name: `“${shown}”`, option: "--encoding ", maxBytes: bytes.length, ...named });
  } catch (error) {
    if (!(error instanceof TreatyError)) throw error;
    throw new UsageError(printable(error.message), { cause: error });
  }
  const nul = decoded.text.indexOf("\0");
  if (nul < 0) return decoded;
  const line = decoded.text.slice(0, nul).split("\n").length;
  throw new UsageError(
    `“${shown}”, line ${line}: a NUL byte; this is a binary file, name one that holds plain text.`,
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
