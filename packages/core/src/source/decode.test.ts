import { describe, expect, test } from "vitest";
import { TreatyError } from "../problem/treaty-error.ts";
import { decode } from "./decode.ts";

const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

function refusal(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof TreatyError) return `${error.code}: ${error.message}`;
    throw error;
  }
  return "read";
}

describe("text", () => {
  test("UTF-8", () => {
    expect(decode(bytes(0xc2, 0xa7, 0x33))).toEqual({ text: "§3", encoding: "utf-8" });
  });

  test("a byte-order mark decides, and is no part of the text", () => {
    expect(decode(bytes(0xef, 0xbb, 0xbf, 0x41))).toMatchObject({ text: "A", encoding: "utf-8" });
    expect(decode(bytes(0xff, 0xfe, 0x41, 0x00))).toMatchObject({ text: "A", encoding: "utf-16le" });
    expect(decode(bytes(0xfe, 0xff, 0x00, 0x41))).toMatchObject({ text: "A", encoding: "utf-16be" });
  });

  test("an encoding that is named", () => {
    expect(decode(bytes(0xe9), { encoding: "windows-1252" })).toEqual({
      text: "é",
      encoding: "windows-1252",
    });
    expect(decode(bytes(0xc3), { encoding: "koi8-r" })).toEqual({ text: "ц", encoding: "koi8-r" });
  });

  test("windows-1252 whole, quotation marks and dashes too", () => {
    const all = Uint8Array.from({ length: 128 }, (_, i) => 128 + i);
    const { text } = decode(all, { encoding: "windows-1252" });
    expect(text.slice(0, 32)).toBe("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ");
    expect(text.slice(32)).toBe(String.fromCharCode(...all.subarray(32)));
  });

  test("a byte-order mark overrules the name, and says so", () => {
    expect(decode(bytes(0xff, 0xfe, 0x41, 0x00), { encoding: "windows-1252" }).note).toBe(
      "The file begins with the byte-order mark of utf-16le; the encoding that was named (windows-1252) was not used.",
    );
  });
});

describe("an encoding that the file declares", () => {
  const page = (head: string, ...rest: readonly number[]): Uint8Array => bytes(...ascii(head), ...rest);

  test.each([
    ['<?xml version="1.0" encoding="windows-1251"?><a>', 0xd1, "С", "windows-1251"],
    ['<html><head><meta charset="iso-8859-2"></head>', 0xb1, "ą", "iso-8859-2"],
    ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', 0x93, "“", "windows-1252"],
  ])("%s", (head, byte, letter, encoding) => {
    const read = decode(page(head, byte));
    expect(read.text).toBe(head + letter);
    expect(read).toMatchObject({ encoding, note: `The file was read as ${encoding}, as it declares.` });
  });

  test("is overruled by the one that is named, and by bytes that are UTF-8", () => {
    const head = '<?xml version="1.0" encoding="koi8-r"?>';
    expect(decode(page(head, 0xe9), { encoding: "windows-1252" }).text).toBe(`${head}é`);
    expect(decode(page(head, 0xc3, 0xa9))).toMatchObject({
      text: `${head}é`,
      encoding: "utf-8",
      note: "The file declares koi8-r but is UTF-8; it was read as UTF-8.",
    });
  });

  test("counts only where markup begins the file", () => {
    expect(refusal(() => decode(page('Say <meta charset="koi8-r">', 0xe9)))).toContain("is not valid UTF-8");
  });

  test("must be known", () => {
    expect(refusal(() => decode(page('<?xml encoding="ebcdic" ?>', 0xe9)))).toContain(
      "“ebcdic” is no encoding that is known here",
    );
  });
});

describe("what is no text is refused in a sentence", () => {
  test.each([
    [
      bytes(...ascii("one\ntwo\n"), 0xe9, 0x42),
      "text-unreadable: The file is not valid UTF-8 in line 3: name the encoding it was saved in, for instance windows-1252.",
    ],
    [
      bytes(...ascii("%PDF-1.7")),
      "text-unreadable: The file is a PDF; copy its text into a file of its own (for instance with pdftotext).",
    ],
    [
      bytes(0x89, 0x50, 0x4e, 0x47, 0x0d),
      "text-unreadable: The file is an image (PNG); its text must be recognised first.",
    ],
    [
      bytes(0xff, 0xd8, 0xff, 0xe0),
      "text-unreadable: The file is an image (JPEG); its text must be recognised first.",
    ],
    [
      bytes(0x50, 0x4b, 3, 4),
      "text-unreadable: The file is a zip archive; a Word file is read by its own door (.docx), any other must be unpacked.",
    ],
    [
      bytes(0x41, 0, 0x42, 0, 0x43, 0),
      "text-unreadable: The file holds binary data, not text; if it is UTF-16 without a byte-order mark, name it: utf-16le.",
    ],
  ])("%#", (data, message) => expect(refusal(() => decode(data))).toBe(message));

  test("an unknown encoding", () => {
    expect(refusal(() => decode(bytes(0x41), { encoding: "ebcdic", name: "a.txt" }))).toBe(
      "text-unreadable: a.txt cannot be read: “ebcdic” is no encoding that is known here; use a name such as utf-8, windows-1252, iso-8859-2 or koi8-r.",
    );
  });

  test("a file past the limit, which can be raised", () => {
    const data = new Uint8Array(11).fill(0x41);
    expect(refusal(() => decode(data, { maxBytes: 10 }))).toBe(
      "too-large: The file has 11 bytes; the limit is 10 (maxBytes). Raise it if the file is meant.",
    );
    expect(decode(data, { maxBytes: 11 }).text).toBe("A".repeat(11));
  });
});
