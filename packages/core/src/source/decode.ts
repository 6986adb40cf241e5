/**
 * Turns the bytes of a file into text, and says so when they are no text.
 *
 * UTF-8 is checked, UTF-16 is known by its byte-order mark; anything else must be named, because nothing tells
 * windows-1252 from windows-1251 but a reader who sees that "Öëàâà" should be "Глава".
 */
import { TreatyError } from "../problem/treaty-error.ts";

/** The decoder of browsers and Node; declared here because the library is compiled without either's types. */
interface Decoder {
  readonly encoding: string;
  decode(bytes: Uint8Array): string;
}
declare const TextDecoder: new (label: string, options: { readonly fatal: boolean }) => Decoder;

/** How to turn bytes into text. */
export interface DecodeOptions {
  /** An encoding's name as browsers know it ("windows-1252", "koi8-r"). Default: UTF-8, or UTF-16 by its mark. */
  readonly encoding?: string;
  /** The largest file that is read, in bytes. */
  readonly maxBytes?: number;
  /** What the messages call the file. */
  readonly name?: string;
}

/** The text of a file. */
export interface DecodedText {
  readonly text: string;
  /** The encoding's name as browsers know it. */
  readonly encoding: string;
  /** What a reader should know: the byte-order mark decided, the named encoding was overruled. */
  readonly note?: string;
}

/** The largest file that is read unless told otherwise: the longest treaties have 10 MB as HTML; a tree needs 30 times its text. */
export const defaultMaxBytes = 64 * 1024 * 1024;

const signatures: readonly { readonly bytes: readonly number[]; readonly what: string }[] = [
  {
    bytes: [0x25, 0x50, 0x44, 0x46, 0x2d],
    what: "a PDF; copy its text into a file of its own (for instance with pdftotext)",
  },
  { bytes: [0x89, 0x50, 0x4e, 0x47], what: "an image (PNG); its text must be recognised first" },
  { bytes: [0xff, 0xd8, 0xff], what: "an image (JPEG); its text must be recognised first" },
  { bytes: [0x47, 0x49, 0x46, 0x38], what: "an image (GIF); its text must be recognised first" },
  { bytes: [0x49, 0x49, 0x2a, 0x00], what: "an image (TIFF); its text must be recognised first" },
  { bytes: [0x4d, 0x4d, 0x00, 0x2a], what: "an image (TIFF); its text must be recognised first" },
  { bytes: [0x52, 0x49, 0x46, 0x46], what: "an image or a sound (RIFF), not a text" },
  {
    bytes: [0x50, 0x4b, 0x03, 0x04],
    what: "a zip archive; a Word file is read by its own door (.docx), any other must be unpacked",
  },
  { bytes: [0x1f, 0x8b], what: "a gzip archive; unpack it first" },
  { bytes: [0x42, 0x5a, 0x68], what: "a bzip2 archive; unpack it first" },
  { bytes: [0x37, 0x7a, 0xbc, 0xaf], what: "a 7-Zip archive; unpack it first" },
  { bytes: [0xd0, 0xcf, 0x11, 0xe0], what: "an old Word file (.doc); save it as .docx first" },
];

/**
 * Decodes the bytes of a text file.
 *
 * @throws TreatyError `text-unreadable` when the bytes are no text in the encoding, `too-large` past the limit
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  const { encoding, maxBytes = defaultMaxBytes, name = "The file" } = options;
  if (bytes.length > maxBytes) {
    throw new TreatyError(
      "too-large",
      `${name} has ${bytes.length} bytes; the limit is ${maxBytes} (maxBytes). Raise it if the file is meant.`,
    );
  }
  const known = signatures.find(({ bytes: mark }) => mark.every((byte, i) => bytes[i] === byte));
  if (known !== undefined) throw new TreatyError("text-unreadable", `${name} is ${known.what}.`);
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) {
    const text = decodeAs(bytes, marked, name);
    const overruled = encoding !== undefined && decoderFor(encoding, name).encoding !== marked;
    const note = overruled
      ? `The byte-order mark says ${marked}; the encoding that was named (${encoding}) was not used.`
      : `The byte-order mark says ${marked}.`;
    return { text, encoding: marked, note };
  }
  if (encoding !== undefined) {
    const decoder = decoderFor(encoding, name);
    return { text: decodeAs(bytes, decoder.encoding, name), encoding: decoder.encoding };
  }
  return { text: decodeAs(bytes, "utf-8", name), encoding: "utf-8" };
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return "utf-8";
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  return undefined;
}

function decoderFor(encoding: string, name: string): Decoder {
  try {
    return new TextDecoder(encoding, { fatal: true });
  } catch (cause) {
    const message = `${name} cannot be read: “${encoding}” is no encoding that is known here; use a name such as utf-8, windows-1252, iso-8859-2 or koi8-r.`;
    throw new TreatyError("text-unreadable", message, { cause });
  }
}

function decodeAs(bytes: Uint8Array, encoding: string, name: string): string {
  const decoder = decoderFor(encoding, name);
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch (cause) {
    const remedy =
      decoder.encoding === "utf-8"
        ? "name the encoding it was saved in, for instance windows-1252"
        : "name another one, for instance windows-1252";
    const place = decoder.encoding === "utf-8" ? ` in line ${undecodableLine(bytes)}` : "";
    const message = `${name} is not valid ${encoding.toUpperCase()}${place}: ${remedy}.`;
    throw new TreatyError("text-unreadable", message, { cause });
  }
  if (binaryShare(text) > maxBinaryShare) {
    const message = `${name} holds binary data, not text; if it is UTF-16 without a byte-order mark, name it: utf-16le.`;
    throw new TreatyError("text-unreadable", message);
  }
  return text;
}

/** No character of several bytes in UTF-8 has a line feed inside, so each line can be tried by itself. */
function undecodableLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let line = 1, start = 0; ; line++) {
    const feed = bytes.indexOf(10, start);
    try {
      decoder.decode(bytes.subarray(start, feed < 0 ? bytes.length : feed));
    } catch {
      return line;
    }
    if (feed < 0) return line;
    start = feed + 1;
  }
}

/** A text may hold a stray control character from an old word processor; one in fifty is no text any more. */
const maxBinaryShare = 0.02;
const sampleLength = 4_000;

function binaryShare(text: string): number {
  const sample = text.slice(0, sampleLength);
  let controls = 0;
  for (let i = 0; i < sample.length; i++) {
    const code = sample.charCodeAt(i);
    if (code < 9 || (code > 13 && code < 32 && code !== 27)) controls += 1;
  }
  return sample.length === 0 ? 0 : controls / sample.length;
}
