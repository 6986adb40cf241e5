import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Io, run } from "@treatydiff/cli";
import { unzipSync } from "fflate";
import { afterAll, describe, expect, test, vi } from "vitest";

vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), "treatydiff-formats-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function treatydiff(...args: readonly string[]) {
  const printed = { out: "", err: "", bytes: new Uint8Array() };
  const io: Io = {
    folder,
    colour: false,
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
  };
  const withBytes: Io = {
    ...io,
    bytes: (data) => {
      printed.bytes = new Uint8Array(data);
    },
  };
  const isPiped = !args.includes("--terminal");
  const code = await run(
    args.filter((one) => one !== "--terminal"),
    isPiped ? withBytes : io,
  );
  return { ...printed, code };
}

const two = ["compare", "us-uk-1942", "us-ussr-1942"] as const;

const beginnings: Readonly<Record<string, RegExp>> = {
  markdown: /^# us-uk-1942 and us-ussr-1942 compared/u,
  html: /^<!DOCTYPE html>/u,
  csv: /^"number",/u,
  "csv-clauses": /^"base_locus",/u,
  "csv-correspondence": /^"base_loci",/u,
  tei: /^<\?xml [^>]*>\n<TEI /u,
  "tei-stand-off": /^<\?xml [^>]*>\n<TEI /u,
  akn: /^<\?xml [^>]*>\n<akomaNtoso /u,
  collatex: /^\{"witnesses":/u,
  apparatus: /## Apparatus/u,
  "apparatus-html": /<h2 id="apparatus">/u,
  equivalences: /## Table of equivalences/u,
  "equivalences-html": /<h2 id="equivalences">/u,
  svg: /^<svg /u,
};

describe("compare --format", () => {
  test.each(Object.entries(beginnings))("%s", async (format, beginning) => {
    const { out, err, code } = await treatydiff(...two, "--format", format);
    expect({ err, code }).toEqual({ err: "", code: 0 });
    expect(out).toMatch(beginning);
    expect(out).toContain("This compares words, not legal effect.");
  });

  test("docx gives bytes, to a file or to where they are wanted", async () => {
    const piped = await treatydiff(...two, "--format", "docx");
    expect(Object.keys(unzipSync(piped.bytes))).toContain("word/document.xml");
    await treatydiff(...two, "--format", "docx", "--output", "redline.docx");
    expect(new Uint8Array(readFileSync(join(folder, "redline.docx")))).toEqual(piped.bytes);
  });

  test("docx is not poured into a terminal", async () => {
    const { err, code } = await treatydiff(...two, "--format", "docx", "--terminal");
    expect({ err, code }).toEqual({
      err: "A Word document is nothing for a terminal; name a file with --output redline.docx.\n",
      code: 2,
    });
  });

  test("svg of more than two texts is the matrix of the family", async () => {
    const { out } = await treatydiff(...two, "us-china-1942", "--format", "svg");
    expect(out).toContain("How far us-uk-1942, us-ussr-1942 and us-china-1942 are the same");
  });

  test("says what goes wrong in a sentence", async () => {
    expect(await treatydiff(...two, "us-china-1942", "--format", "html")).toMatchObject({
      err: "--format html is a report on two texts; name two.\n",
      code: 2,
    });
    expect(await treatydiff(...two, "--output", "nowhere/at/all.txt")).toMatchObject({
      err: "nowhere/at/all.txt cannot be written; name a file in a folder that exists.\n",
      code: 2,
    });
  });
});
