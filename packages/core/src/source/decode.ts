/**
 * Turns the bytes of a file into text, and says so when they are no text.
 *
 * UTF-8 is checked, UTF-16 is known by its byte-order mark, and a page or an XML file may declare its encoding in its
 * first lines; anything else must be named, because nothing tells windows-1252 from windows-1251 but a reader who sees
 * that "Öëàâà" should be "Глава".
 */
import { TreatyError } from "../problem/treaty-error.ts";
import { declaredEncoding } from "./declared-encoding.ts";
import { fileSignature } from "./file-signature.ts";

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
  /** What stands before an encoding where it is named, for the messages: "--encoding ". */
  readonly option?: string;
}

/** How the messages speak. */
interface Says {
  readonly name: string;
  readonly option: string;
}

/** The text of a file. */
export interface DecodedText {
  readonly text: string;
  /** The encoding's name as browsers know it. */
  readonly encoding: string;
  /** What a reader should know, a full sentence: something other than UTF-8 was found, or what was named was overruled. */
  readonly note?: string;
}

/**
 * The largest file that is read unless told otherwise. The longest treaties have 10 MB as HTML, and a tree needs 30 times
 * its text.
 */
export const defaultMaxBytes = 64 * 1024 * 1024;

/**
 * Decodes the bytes of a text file.
 *
 * @throws TreatyError `text-unreadable` when the bytes are no text in the encoding, `too-large` past the limit
 */
export function decode(bytes: Uint8Array, options: DecodeOptions = {}): DecodedText {
  const { encoding, maxBytes = defaultMaxBytes, name = "The file" } = options;
  const says: Says = { name, option: options.option ?? "" };
  if (bytes.length > maxBytes) {
    throw new TreatyError(
      "too-large",
      `${name} has ${bytes.length} bytes; the limit is ${maxBytes} (maxBytes). Raise it if the file is meant.`,
    );
  }
  const known = fileSignature(bytes);
  if (known !== undefined) throw new TreatyError("text-unreadable", `${name} is ${known}.`);
  const marked = byteOrderMark(bytes);
  if (marked !== undefined) {
    const text = decodeAs(bytes, marked, says);
    const overruled = encoding !== undefined && decoderFor(encoding, name).encoding !== marked;
    if (overruled) {
      const note = `${name} begins with the byte-order mark of ${marked}; the encoding that was named (${encoding}) was not used.`;
      return { text, encoding: marked, note };
    }
    if (marked === "utf-8") return { text, encoding: marked };
    return { text, encoding: marked, note: `${name} was read as ${marked}, as its byte-order mark says.` };
  }
  if (encoding !== undefined) {
    const decoder = decoderFor(encoding, name);
    return { text: decodeAs(bytes, decoder.encoding, says), encoding: decoder.encoding };
  }
  return decodeDeclared(bytes, says) ?? { text: decodeAs(bytes, "utf-8", says), encoding: "utf-8" };
}

/** The encoding that the file declares, unless its bytes are UTF-8 all the same, as of a page that was saved again. */
function decodeDeclared(bytes: Uint8Array, says: Says): DecodedText | undefined {
  const { name } = says;
  const declared = declaredEncoding(bytes);
  if (declared === undefined) return undefined;
  const { encoding } = decoderFor(declared, name);
  if (encoding === "utf-8" || encoding.startsWith("utf-16")) return undefined;
  if (bytes.some((byte) => byte > 127) && firstUndecodable(bytes) === undefined) {
    const note = `${name} declares ${encoding} but is UTF-8; it was read as UTF-8.`;
    return { text: decodeAs(bytes, "utf-8", says), encoding: "utf-8", note };
  }
  return {
    text: decodeAs(bytes, encoding, says),
    encoding,
    note: `${name} was read as ${encoding}, as it declares.`,
  };
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

function decodeAs(bytes: Uint8Array, encoding: string, { name, option }: Says): string {
  const decoder = decoderFor(encoding, name);
  let text: string;
  try {
    text = decoder.decode(bytes);
  } catch (cause) {
    const line = decoder.encoding === "utf-8" ? firstUndecodable(bytes) : undefined;
    const place = line === undefined ? "" : ` in line ${line}`;
    const remedy = line === undefined ? "name another one" : "name the encoding it was saved in";
    const message = `${name} is not valid ${encoding.toUpperCase()}${place}: ${remedy}, for instance ${option}windows-1252.`;
    throw new TreatyError("text-unreadable", message, { cause });
  }
  if (decoder.encoding === "windows-1252") text = mendWindows1252(text);
  if (binaryShare(text) > maxBinaryShare) {
    const message = `${name} holds binary data, not text; if it is UTF-16 without a byte-order mark, name it: ${option}utf-16le.`;
    throw new TreatyError("text-unreadable", message);
  }
  return text;
}

/** What windows-1252 has from 0x80 to 0x9f; a space where it has nothing. */
const windows1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

/**
 * Node from 20.18.3 on, until 24 or so, reads windows-1252 as Latin-1, so that quotation marks and dashes come out as
 * control characters (nodejs/node#56542); a right decoder leaves nothing to mend.
 */
function mendWindows1252(text: string): string {
  return text.replace(/[\u0080-\u009f]/gu, (control) => {
    const meant = windows1252[control.charCodeAt(0) - 0x80] ?? " ";
    return meant === " " ? control : meant;
  });
}

/**
 * The first line that is not UTF-8, counted from 1. No character of several bytes has a line feed inside, so that each
 * line can be tried by itself.
 */
function firstUndecodable(bytes: Uint8Array): number | undefined {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  for (let line = 1, start = 0; start < bytes.length; line++) {
    const feed = bytes.indexOf(10, start);
    const end = feed < 0 ? bytes.length : feed;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return undefined;
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
