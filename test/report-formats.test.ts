import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Io, run } from "@treatydiff/cli";
import { reportFormats } from "@treatydiff/report";
import { strFromU8, unzipSync } from "fflate";
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

  test("has every format that there is", () => {
    expect(["text", "json", "docx", ...Object.keys(beginnings)].sort()).toEqual(
      Object.keys(reportFormats).sort(),
    );
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

  test("docx leaves out of the marks what --only does not name, but never changed wording", async () => {
    const { bytes } = await treatydiff(...two, "--format", "docx", "--only", "wording", "substantive");
    const redline = strFromU8(unzipSync(bytes)["word/document.xml"] ?? new Uint8Array());
    const authors = new Set([...redline.matchAll(/w:author="([^"]*)"/gu)].map(([, author]) => author));
    expect([...authors].sort()).toEqual([
      "treatydiff: may bear on substance",
      "treatydiff: not compared",
      "treatydiff: wording",
    ]);
    expect(await treatydiff(...two, "--format", "docx", "--only", "substantive")).toMatchObject({
      err: "A Word redline always marks changed wording: with --only name wording and substantive, and formal and accidental as you like.\n",
      code: 2,
    });
  });

  test("a file has neither the colours nor the width of the terminal", async () => {
    const errors: string[] = [];
    const terminal: Io = {
      folder,
      colour: true,
      columns: 60,
      out: (text) => errors.push(text),
      err: (text) => errors.push(text),
    };
    expect(await run([...two, "-o", "report.txt"], terminal)).toBe(0);
    expect(await run(["synopsis", ...two.slice(1), "-o", "synopsis.txt"], terminal)).toBe(0);
    expect(errors).toEqual([]);
    for (const name of ["report.txt", "synopsis.txt"]) {
      const report = readFileSync(join(folder, name), "utf8");
      expect(report).not.toContain("\u001b");
      expect(Math.max(...report.split("\n").map((line) => line.length))).toBeGreaterThan(70);
    }
  });

  test("work on long texts is told to who watches, and to nobody else", async () => {
    const article = (n: number, verb: string) =>
      `Article ${n}\n\nThe Parties ${verb} exchange the lists of the ships numbered ${n} within a month.\n\n`;
    const text = (verb: string) => Array.from({ length: 2000 }, (_, i) => article(i + 1, verb)).join("");
    writeFileSync(join(folder, "long.txt"), text("shall"));
    writeFileSync(join(folder, "other.txt"), text("may"));
    const told: string[] = [];
    const io: Io = { folder, colour: false, out: () => {}, err: (words) => told.push(words) };
    await run(["compare", "long.txt", "other.txt"], io);
    expect(told).toEqual([]);
    await run(["compare", "long.txt", "other.txt"], { ...io, progress: (words) => told.push(words) });
    const seconds = expect.stringMatching(/^ \d+\.\d s\n$/u);
    expect(told).toEqual(["Reading …", seconds, "Comparing …", seconds, "Writing …", seconds]);
    told.length = 0;
    await run([...two], { ...io, progress: (words) => told.push(words) });
    expect(told).toEqual([]);
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
