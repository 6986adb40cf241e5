/** Naming the encoding, the door and the largest size of the files that a command reads. */
import { closeSync, ftruncateSync, mkdirSync, mkdtempSync, openSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "@treatydiff/cli";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const russian =
  "ДОГОВОР\n\nСтатья 1\n\nСтороны договорились о мире.\n\nСтатья 2\n\nНастоящий Договор вступает в силу.\n";
const french = "TRAITÉ\n\nArticle 1\n\nLes Parties s'engagent à négocier.\n";
const page = "<html><body><h2>Article 1</h2><p>The Parties agree.</p></body></html>";

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "treatydiff-reading-"));
  const utf16 = new Uint8Array([0xff, 0xfe, ...Buffer.from(french, "utf16le")]);
  const files: Record<string, string | Uint8Array> = {
    "utf8.txt": russian,
    "old.txt": windows1251(russian),
    "latin.txt": Buffer.from(french, "latin1"),
    "wide.txt": utf16,
    "bare-wide.txt": Buffer.from(french, "utf16le"),
    "declared.html": Buffer.from(
      `<html><head><meta charset="iso-8859-1"></head><body><h2>Article 1</h2><p>Les Parties s'engagent à négocier.</p></body></html>`,
      "latin1",
    ),
    "page.dat": page,
    "zip.txt": new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0]),
    "a=b.txt": windows1251(russian),
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, "papers"));
  writeFileSync(join(folder, "papers", "old.txt"), windows1251(russian));
  const handle = openSync(join(folder, "gigabyte.txt"), "w");
  ftruncateSync(handle, 1024 ** 3);
  closeSync(handle);
});

afterAll(() => rmSync(folder, { recursive: true }));

/** The Russian letters stand in one row in both tables; what is ASCII stays. */
function windows1251(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => {
    const code = letter.charCodeAt(0);
    return code < 128 ? code : code - 0x410 + 0xc0;
  });
}

async function treatydiff(...args: readonly string[]) {
  let out = "";
  let err = "";
  const code = await run(args, {
    folder,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    colour: false,
  });
  return { out, err, code };
}

const outline = (...args: readonly string[]) => treatydiff("outline", ...args);

describe("--encoding", () => {
  test("for all files", async () => {
    const { out, err, code } = await outline("old.txt", "--encoding", "windows-1251");
    expect(out).toContain("art_2");
    expect(out).toContain("Стороны договорились");
    expect({ err, code }).toEqual({ err: "", code: 0 });
  });

  test("for one of several, by the name as given or by the last part of the path", async () => {
    for (const one of ["papers/old.txt=windows-1251", "old.txt=windows-1251"]) {
      const { err, code } = await treatydiff(
        "compare",
        "utf8.txt",
        "papers/old.txt",
        "--encoding",
        one,
        "--fail-on",
        "accidental",
      );
      expect({ err, code }).toEqual({ err: "", code: 0 });
    }
  });

  test("for a file with = in its name", async () => {
    expect((await outline("a=b.txt", "--encoding", "a=b.txt=windows-1251")).out).toContain("art_2");
  });

  test("for synopsis and template", async () => {
    for (const command of ["synopsis", "template"]) {
      const { out, code } = await treatydiff(
        command,
        "utf8.txt",
        "old.txt",
        "--encoding",
        "old.txt=windows-1251",
      );
      expect([command, code, out.includes("Стороны")]).toEqual([command, 0, true]);
    }
  });

  test("for the files of a new corpus", async () => {
    const { out, code } = await treatydiff("init", "papers", "--encoding", "windows-1251");
    expect(out).toContain("old.txt → old/text.md");
    expect(code).toBe(0);
  });

  test("a byte-order mark is enough, and is told", async () => {
    const { out, err, code } = await outline("wide.txt");
    expect(out).toContain("négocier");
    expect({ err, code }).toEqual({
      err: "“wide.txt” was read as utf-16le, as its byte-order mark says.\n",
      code: 0,
    });
  });

  test("UTF-16 without a mark is named", async () => {
    expect(await outline("bare-wide.txt")).toMatchObject({ out: "", code: 2 });
    expect((await outline("bare-wide.txt", "--encoding", "utf-16le")).out).toContain("négocier");
  });

  test("what a page declares is enough, and is told", async () => {
    const { out, err } = await outline("declared.html");
    expect(out).toContain("négocier");
    expect(err).toBe("“declared.html” was read as windows-1252, as it declares.\n");
  });

  test("an unknown one gets a sentence", async () => {
    expect(await outline("old.txt", "--encoding", "ebcdic")).toEqual({
      out: "",
      err: "“old.txt” cannot be read: “ebcdic” is no encoding that is known here; use a name such as utf-8, windows-1252, iso-8859-2 or koi8-r.\n",
      code: 2,
    });
  });

  test("a wrong one gets a sentence", async () => {
    expect(await outline("old.txt", "--encoding", "utf-8")).toEqual({
      out: "",
      err: "“old.txt” is not valid UTF-8 in line 1: name the encoding it was saved in, for instance --encoding windows-1252.\n",
      code: 2,
    });
  });
});

describe("--read-as", () => {
  test("names the door whatever the ending says", async () => {
    expect((await outline("page.dat", "--read-as", "html")).out).toContain("art_1");
    expect((await outline("page.dat", "--read-as", "page.dat=plain")).out).not.toContain("art_1");
  });

  test("Word is told by its content, and a zip that is none gets a sentence", async () => {
    const sentence =
      "“zip.txt” is a zip archive, but no Word file that can be read (.docx); save it as .docx or as plain text.\n";
    expect(await outline("zip.txt")).toEqual({ out: "", err: sentence, code: 2 });
    expect(await outline("utf8.txt", "--read-as", "docx")).toEqual({
      out: "",
      err: "“utf8.txt” is no Word file (.docx): it does not begin as one.\n",
      code: 2,
    });
  });

  test("an unknown one gets a sentence", async () => {
    expect(await outline("page.dat", "--read-as", "rtf")).toEqual({
      out: "",
      err: "--read-as rtf is no format; give one of markdown, plain, html, akn, tei, docx.\n",
      code: 2,
    });
  });
});

describe("--max-size", () => {
  test("a gigabyte is refused by a limit that can be raised", async () => {
    expect(await outline("gigabyte.txt")).toEqual({
      out: "",
      err: "“gigabyte.txt” is larger than 64 MB, the limit for one text; raise it with --max-size if this file is meant.\n",
      code: 2,
    });
    expect((await outline("gigabyte.txt", "--max-size", "1000")).err).toContain("larger than 1000 MB");
  });

  test("can be lowered as well, and must be a number", async () => {
    expect((await outline("utf8.txt", "--max-size", "0.0001")).code).toBe(2);
    expect((await outline("utf8.txt", "--max-size", "0.01")).code).toBe(0);
    for (const size of ["0", "-1", "much"]) {
      expect(await outline("utf8.txt", "--max-size", size)).toEqual({
        out: "",
        err: `--max-size ${size} is no number of megabytes; give one.\n`,
        code: 2,
      });
    }
  });
});
