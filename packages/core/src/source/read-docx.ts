/**
 * Reads a Word file. It is no part of the core, whose readers take text: `@treatydiff/core/docx` takes bytes and gives
 * the text that `readTreaty` then reads; all places point into that text.
 *
 *     const { text, format } = await readDocx(bytes);
 *     const treaty = readTreaty(text, { format });
 */
import mammoth from "mammoth";
import { TreatyError } from "../problem/treaty-error.ts";
import { defaultMaxBytes } from "./decode.ts";
import type { SourceFormat } from "./detect-format.ts";

/** The text of a Word file, as the door named `format` reads it. */
export interface DocxText {
  readonly text: string;
  readonly format: SourceFormat;
  /** What Word's file holds and the text does not, a sentence each. */
  readonly notes: readonly string[];
}

/** How to read a Word file. */
export interface DocxOptions {
  /** The largest file that is read, in bytes. */
  readonly maxBytes?: number;
  /** What the messages call the file. */
  readonly name?: string;
}

/** The first bytes of a zip archive, which every Word file is. */
const zipMark = [0x50, 0x4b, 0x03, 0x04];
/** A zip can unpack to a thousand times its size; a treaty in Word unpacks to twenty times. */
const maxTextLength = 64 * 1024 * 1024;

/**
 * Extracts the text of a Word file (.docx) with its headings, lists, tables and footnotes.
 *
 * @throws TreatyError `text-unreadable` when the bytes are no Word file, `too-large` past the limit
 */
export async function readDocx(bytes: Uint8Array, options: DocxOptions = {}): Promise<DocxText> {
  const { maxBytes = defaultMaxBytes, name = "The file" } = options;
  if (bytes.length > maxBytes) {
    const message = `${name} has ${bytes.length} bytes; the limit is ${maxBytes} (maxBytes). Raise it if the file is meant.`;
    throw new TreatyError("too-large", message);
  }
  if (!zipMark.every((byte, i) => bytes[i] === byte)) {
    throw new TreatyError("text-unreadable", `${name} is no Word file (.docx): it does not begin as one.`);
  }
  const { value, messages } = await extract(bytes, name);
  if (value.length > maxTextLength) {
    throw new TreatyError(
      "too-large",
      `${name} unpacks to ${value.length} characters; the limit is ${maxTextLength}.`,
    );
  }
  return { text: value, format: "html", notes: messages.map(({ message }) => message) };
}

async function extract(bytes: Uint8Array, name: string): ReturnType<typeof mammoth.convertToHtml> {
  try {
    return await mammoth.convertToHtml(inputOf(bytes), {
      // Pictures would come as long lines of base64; a treaty's words are not in them.
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
    });
  } catch (cause) {
    const message = `${name} is a zip archive, but no Word file that can be read (.docx); save it as .docx or as plain text.`;
    throw new TreatyError("text-unreadable", message, { cause });
  }
}

/** Node's build of mammoth wants a Buffer, the browser's an ArrayBuffer; each passes over the other's. */
function inputOf(bytes: Uint8Array): Parameters<typeof mammoth.convertToHtml>[0] {
  const arrayBuffer = bytes.slice().buffer as ArrayBuffer;
  const runtime = globalThis as { readonly Buffer?: { from(data: ArrayBuffer): Uint8Array } };
  const buffer = runtime.Buffer?.from(arrayBuffer);
  return (buffer === undefined ? { arrayBuffer } : { arrayBuffer, buffer }) as Parameters<
    typeof mammoth.convertToHtml
  >[0];
}
