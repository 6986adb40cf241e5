import { compare } from "@treatydiff/diff";
import {
  clausesToCsv,
  correspondenceToCsv,
  differencesToCsv,
  toHtml,
  toMarkdown,
  toText,
} from "@treatydiff/report";
import { parse } from "csv-parse/sync";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { hostileTreaty } from "../support/hostile.ts";

const trees = { base: hostileTreaty("base"), comparand: hostileTreaty("comparand") };
const comparison = compare(trees.base, trees.comparand);

describe("a hostile treaty", () => {
  test("is read with its metadata, so that the attacks arrive", () => {
    expect(trees.base.data.metadata?.shortTitle).toContain("<script>");
    expect(comparison.pairs.flatMap(({ differences }) => differences).length).toBeGreaterThan(5);
  });

  test.each([
    ["text", () => toText(comparison, trees)],
    ["Markdown", () => toMarkdown(comparison, trees)],
    ["HTML", () => toHtml(comparison, trees)],
    ["CSV of clauses", () => clausesToCsv(comparison, trees)],
    ["CSV of differences", () => differencesToCsv(comparison, trees)],
    ["CSV of correspondence", () => correspondenceToCsv(comparison, trees)],
  ])("brings no character into %s that acts unseen", (_, write) => {
    expect(write()).not.toMatch(unseen);
  });

  test("is words and nothing else in HTML", async () => {
    const page = toHtml(comparison, trees);
    expect(page).not.toMatch(/<script|<img|<[^>]*\son[a-z]+=/u);
    const report = await new HtmlValidate({ extends: ["html-validate:standard"] }).validateString(page);
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line} ${message}`)),
    ).toEqual([]);
  });

  test("is no HTML, no link and no table cell in Markdown", () => {
    const page = toMarkdown(comparison, trees);
    expect(page).not.toMatch(/<[a-z!?/]/iu);
    expect(page).not.toMatch(/(?<!\\)\]\(/u);
    const rows = page.split("\n").filter((line) => line.startsWith("|"));
    for (const row of rows) expect([4, 5]).toContain(row.replace(/\\\|/gu, "").split("|").length - 2);
  });

  test("is no formula in CSV", () => {
    for (const table of [
      clausesToCsv(comparison, trees),
      differencesToCsv(comparison, trees),
      correspondenceToCsv(comparison, trees),
    ]) {
      const rows: string[][] = parse(table);
      expect(rows.length).toBeGreaterThan(1);
      for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+@\t\r]|^\s*-\D/u);
    }
  });
});

const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;
