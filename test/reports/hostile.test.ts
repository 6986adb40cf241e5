import type { Claim, ClaimResult } from "@treatydiff/diff";
import { checkClaim, compare, comparer, comparisonJsonSchema } from "@treatydiff/diff";
import { claimToText } from "@treatydiff/report";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parse } from "csv-parse/sync";
import { HtmlValidate } from "html-validate";
import { micromark } from "micromark";
import { gfm, gfmHtml } from "micromark-extension-gfm";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { attacks, hostileTreaty } from "../support/hostile.ts";
import { familyWritten, written } from "../support/written.ts";

const trees = { base: hostileTreaty("base"), comparand: hostileTreaty("comparand") };
const comparison = compare(trees.base, trees.comparand);
const reports = {
  ...written(comparison, trees),
  ...familyWritten([trees.base, trees.comparand, hostileTreaty("third")]),
  "claim.txt": () => claimToText(hostileClaim(), { texts: claimTexts() }),
  "claim-brief.txt": () => claimToText(hostileClaim(), { texts: claimTexts(), detail: "brief" }),
  "claim-line.txt": () => claimToText(hostileClaim(), { texts: claimTexts(), detail: "line" }),
};
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
    expect(page).toContain("&lt;script&gt;");
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

  test.each(named(/\.md$/u))("is no HTML, no link, no code and no table cell in %s", (_, write) => {
    // As GitHub would show it, raw HTML and all.
    const page = micromark(write(), {
      allowDangerousHtml: true,
      allowDangerousProtocol: true,
      extensions: [gfm()],
      htmlExtensions: [gfmHtml()],
    });
    expect(page).toContain("&lt;script&gt;");
    const elements = new Set([...page.matchAll(/<([a-z0-9]+|!)/giu)].map(([, name]) => name));
    const expected = ["h1", "h2", "h3", "p", "ul", "ol", "li", "strong", "em", "del", "br", "hr"];
    const ofTables = ["table", "thead", "tbody", "tr", "th", "td"];
    expect([...elements].filter((name) => ![...expected, ...ofTables].includes(name ?? ""))).toEqual([]);
    for (const [table] of page.matchAll(/<table>[\s\S]*?<\/table>/gu)) {
      const columns = (/<tr>[\s\S]*?<\/tr>/u.exec(table)?.[0].match(/<th/gu) ?? []).length;
      for (const [row] of table.matchAll(/<tr>\s*<td[\s\S]*?<\/tr>/gu))
        expect(row.match(/<td/gu)?.length).toBe(columns);
    }
  });

  test.each(named(/\.csv$/u))("is no formula in %s", (_, write) => {
    const rows: string[][] = parse(write());
    expect(rows.length).toBeGreaterThan(1);
    for (const cell of rows.flat()) expect(cell).not.toMatch(/^\s*[=+@\t\r]|^\s*-\D/u);
  });

  test.each(named(/\.json$/u))("comes back from %s as it was", (name, write) => {
    const data: unknown = JSON.parse(write());
    expect(JSON.stringify(data)).toContain(JSON.stringify(attacks.script).slice(1, -1));
    if (name !== "report.json") return;
    expect(data).toEqual(JSON.parse(JSON.stringify(comparison)));
    expect(new Ajv2020().compile(comparisonJsonSchema())(data)).toBe(true);
  });
});

/** The treaties under the sigla that the claim names. */
function claimTexts() {
  return new Map([trees.base, trees.comparand].map((treaty) => [treaty.data.siglum, treaty]));
}

/** A claim whose every field is an attack. */
function hostileClaim(): ClaimResult {
  const all = Object.values(attacks).join(" ");
  const [base, comparand] = [trees.base.data.siglum, trees.comparand.data.siglum];
  const claim: Claim = {
    id: `hostile ${attacks.escape}`,
    statement: all,
    source: { citation: all },
    base,
    comparand,
    testedBy: "text",
    identifiedAs: all,
    reading: all,
    asserts: [{ scope: "whole", degree: "verbatim", except: [] }],
    restsOn: all,
    wouldChange: all,
    assessment: { by: all, on: "1942-01-01", text: all },
  };
  const texts = claimTexts();
  return checkClaim(claim, texts, comparer(texts));
}

const unseen =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Cs}/u;

/** A schema that takes any document: what it does not take is not well-formed. */
const anything = `<grammar xmlns="http://relaxng.org/ns/structure/1.0"><start><ref name="any"/></start><define name="any"><element><anyName/><zeroOrMore><choice><attribute><anyName/></attribute><text/><ref name="any"/></choice></zeroOrMore></element></define></grammar>`;
