import { leaves, type Treaty } from "@treatydiff/core";
import { compare } from "@treatydiff/diff";
import { toHtml } from "@treatydiff/report";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { corpusText } from "../support/corpus.ts";

const trees = { base: corpusText("us-uk-1942"), comparand: corpusText("us-ussr-1942") };
const comparison = compare(trees.base, trees.comparand);
const page = toHtml(comparison, trees);

describe("the HTML report", () => {
  test("is valid", async () => {
    const report = await new HtmlValidate({ extends: ["html-validate:standard"] }).validateString(page);
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line} ${message}`)),
    ).toEqual([]);
  });

  test("loads nothing and runs nothing", () => {
    expect(page).not.toMatch(/<(?:script|link|img|iframe|object)\b|@import|url\(/u);
  });

  test("has a target for every link, and every id once", () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...page.matchAll(/href="#([^"]*)"/gu)].map(([, target]) => target);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  test("says the standing of both texts and the caution in words", () => {
    expect(page).toContain("a reconstruction: every finding on it is provisional");
    expect(page).toContain(comparison.caution);
  });

  test.each(["base", "comparand"] as const)("holds the whole text of the %s, in its order", (side) => {
    const column = side === "base" ? 0 : 1;
    const rows = page.slice(
      page.indexOf('<table class="parallel">'),
      page.indexOf("</table>", page.indexOf('<table class="parallel">')),
    );
    const cells = [...rows.matchAll(/<tr id=[^>]*><td[^>]*>(.*?)<\/td><td[^>]*>(.*?)<\/td>/gu)].map(
      (found) => found[column + 1] ?? "",
    );
    const shown = cells
      .map((cell) => plain(cell.replace(/<span class="side">.*?<\/span>|<span class="witnesses">.*$/gu, "")))
      .filter((words) => words !== "–");
    expect(shown.join(" ")).toBe(wordsOf(trees[side]));
  });
});

function plain(markup: string): string {
  return markup
    .replace(/<br>/gu, " ")
    .replace(/<[^>]*>/gu, "")
    .replace(/&#39;/gu, "'")
    .replace(/&quot;/gu, '"')
    .replace(/&amp;/gu, "&")
    .replace(/\s+/gu, " ")
    .trim();
}

function wordsOf(treaty: Treaty): string {
  return leaves(treaty)
    .filter((leaf) => !(leaf.type === "editorial" && leaf.role === "front-matter"))
    .map(({ value }) => value.replace(/\s+/gu, " ").trim())
    .join(" ");
}
