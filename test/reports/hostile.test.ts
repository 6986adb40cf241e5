import { compare } from "@treatydiff/diff";
import { toText } from "@treatydiff/report";
import { parse } from "csv-parse/sync";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { hostileTreaty } from "../support/hostile.ts";
import { written } from "../support/written.ts";

const trees = { base: hostileTreaty("base"), comparand: hostileTreaty("comparand") };
const comparison = compare(trees.base, trees.comparand);
const reports = { "report.txt": () => toText(comparison, trees), ...written(comparison, trees) };
const named = (ending: RegExp) => Object.entries(reports).filter(([name]) => ending.test(name));

describe("a hostile treaty", () => {
  test("is read with its metadata, so that the attacks arrive", () => {
    expect(trees.base.data.metadata?.shortTitle).toContain("<script>");
    expect(comparison.pairs.flatMap(({ differences }) => differences).length).toBeGreaterThan(5);
  });

  test.each(Object.entries(reports))("brings no character into %s that acts unseen", (_, write) => {
    expect(write()).not.toMatch(unseen);
  });

  test.each(named(/\.html$/u))("is words and nothing else in %s", { timeout: 60_000 }, async (_, write) => {
    const page = write();
    expect(page).not.toMatch(/<script|<img|<[^>]*\son[a-z]+=/u);
    const report = await new HtmlValidate({ extends: ["html-validate:standard"] }).validateString(page);
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line} ${message}`)),
    ).toEqual([]);
  });

  test.each(named(/\.(?:xml|svg)$/u))("leaves %s well-formed", { timeout: 60_000 }, async (_, write) => {
    const result = await validateXML({
      xml: [{ fileName: "report.xml", contents: write() }],
      schema: [anything],
      extension: "relaxng",
    });
    expect(result.errors.map(({ message, loc }) => `${loc?.lineNumber} ${message}`)).toEqual([]);
    expect(write()).not.toMatch(/<script|<!DOCTYPE|<!ENTITY|<!\[CDATA/u);
  });

  test.each(named(/\.md$/u))("is no HTML, no link and no table cell in %s", (_, write) => {
    const page = write();
    expect(page).not.toMatch(/<[a-z!?/]/iu);
    expect(page).not.toMatch(/(?<!\\)\]\(/u);
    const rows = page.split("\n").filter((line) => line.startsWith("|"));
    for (const row of rows) expect([3, 4, 5]).toContain(row.replace(/\\\|/gu, "").split("|").length - 2);
  });

  test.each(named(/\.csv$/u))("is no formula in %s", (_, write) => {
    const rows: string[][] = parse(write());
    expect(rows.length).toBeGreaterThan(1);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+@\t\r]|^\s*-\D/u);
  });
});

const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

/** A schema that takes any document: what it does not take is not well-formed. */
const anything = `<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any"/></start><define name="any"><element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore></element></define></grammar>`;
