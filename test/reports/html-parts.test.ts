import { leaves, readTreaty, type Treaty, walk } from "@treatydiff/core";
import { compare, countWordsByStatus } from "@treatydiff/diff";
import { type HtmlParts, htmlPartsStyle, toHtml, toHtmlParts } from "@treatydiff/report";
import { HtmlValidate } from "html-validate";
import { describe, expect, test } from "vitest";
import { corpusText } from "../support/corpus.ts";

const trees = { base: corpusText("us-uk-1942"), comparand: corpusText("us-ussr-1942") };
const comparison = compare(trees.base, trees.comparand);
const parts = toHtmlParts(comparison, trees);
const all = Object.values(parts).join("");

describe("the views of a comparison", () => {
  test("are what the whole page is made of", () => {
    const page = toHtml(comparison, trees);
    for (const part of Object.values(parts)) expect(page).toContain(part);
    expect(page).toContain(htmlPartsStyle);
  });

  test("bear classes only, and none of them a page of its own", () => {
    expect(all).not.toMatch(/\sstyle=|<(?:html|head|body|h1|script|style|link)\b/u);
  });

  test.each(["base", "comparand"] as const)(
    "have an address for every clause and article of the %s",
    (side) => {
      const ids = idsOf(parts.sideBySide);
      const wanted = [
        ...leaves(trees[side])
          .filter(({ type, value }) => type !== "editorial" && value.trim() !== "")
          .map(({ locus }) => locus),
        ...articlesOf(trees[side]),
      ].map((locus) => (side === "base" ? locus : `comparand.${locus}`));
      expect(wanted.length).toBeGreaterThan(30);
      expect(wanted.filter((id) => !ids.includes(id))).toEqual([]);
    },
  );

  test("have an address for every clause of a merger", () => {
    const base = readTreaty(
      "Article 1\n\nThe Parties shall exchange the lists of the ships concerned. The Parties shall publish the lists of the ships concerned in their gazettes within a month.\n",
    );
    const comparand = readTreaty(
      "Article 1\n\nThe Parties shall exchange the lists of the ships concerned and the Parties shall publish the lists of the ships concerned in their gazettes within a month.\n",
    );
    const found = compare(base, comparand);
    expect(found.pairs.map(({ kind }) => kind)).toContain("merger");
    const ids = idsOf(toHtmlParts(found, { base, comparand }).sideBySide);
    for (const { locus } of leaves(base)) expect(ids).toContain(locus);
  });

  test("say the weight of each row, difference and marked word for what filters by it", () => {
    const weights = [...parts.differences.matchAll(/<li [^>]*data-weight="(\w+)"/gu)].map(
      ([, weight]) => weight,
    );
    expect(weights).toEqual(
      comparison.pairs.flatMap(({ differences }) => differences.map(({ weight }) => weight)),
    );
    const rows = [...parts.sideBySide.matchAll(/<tr id="[^"]*" data-weight="(\w+)"/gu)].map(
      ([, weight]) => weight,
    );
    expect(rows.toSorted()).toEqual(comparison.pairs.map(({ weight }) => weight).toSorted());
    expect(parts.inOneText.match(/<(?:del|ins) (?!class="w-(\w+)" data-weight="\1")/u)).toBeNull();
  });

  test("say of words what witnesses say, in a span and in a line under the clause", () => {
    const row = (id: string) => new RegExp(`<tr id="${id}".*</tr>`, "u").exec(parts.sideBySide)?.[0] ?? "";
    // 56 Stat. 1502 has "September" where our Soviet copy has "Sept.".
    const closing = row("art_7__al_1__cl_4");
    expect(closing).toMatch(/<span class="s-contradicted" data-standing="contradicted">Sept\.?<\/span>/u);
    expect(closing).toMatch(/<span class="witnesses">[^·]*corroborated/u);
    // Print reaches the third British recital whole, and no witness the President in the Soviet fourth.
    expect(row("rec_3")).toContain(
      '<span class="s-attested" data-standing="attested">And whereas </span><del class="w-wording"',
    );
    expect(row("rec_3")).toMatch(/suspected <a href="#witness\.comparand\.\d+">/u);
    expect(parts.witnesses).toContain("print, 56 Stat. 1502");
    expect(parts.witnesses).toContain("Of its 1,085 words: print or quotation attests 317;");
  });

  test("spans over all words count as many as the record of witnesses does", () => {
    for (const side of ["base", "comparand"] as const) {
      const counts = countWordsByStatus(trees[side], trees[side].data.attestation ?? []);
      const column = side === "base" ? 0 : 1;
      const cells = [...parts.sideBySide.matchAll(/<tr id=[^>]*>(<td.*?<\/td>)(<td.*?<\/td>)/gu)].map(
        (found) => found[column + 1] ?? "",
      );
      const words = (status: string) =>
        [...cells.join(" ").matchAll(new RegExp(`data-standing="${status}">([^<]*)<`, "gu"))].flatMap(
          ([, stretch = ""]) => stretch.match(/[\p{L}\p{N}]+(?:(?:&#39;|[-.])[\p{L}\p{N}]+)*/gu) ?? [],
        ).length;
      expect(Math.abs(words("attested") - counts.attested), side).toBeLessThanOrEqual(10);
      expect(Math.abs(words("corroborated") - counts.corroborated), side).toBeLessThanOrEqual(10);
    }
  });

  test("have no witnesses where none are recorded", () => {
    const base = readTreaty("Article 1\n\nThe Parties shall consult.\n");
    const plain = toHtmlParts(compare(base, base), { base, comparand: base });
    expect(plain.witnesses).toBe("");
    expect(plain.sideBySide).not.toContain("data-standing");
  });

  test("can stand on one page with others, on another level, and lead to another page", async () => {
    const moved = toHtmlParts(comparison, trees, {
      headingLevel: 3,
      idPrefix: "soviet.",
      href: (id) => `/comparisons/soviet/#${id}`,
    });
    const both = idsOf(all + Object.values(moved).join(""));
    expect(new Set(both).size).toBe(both.length);
    const targets = [
      ...Object.values(moved)
        .join("")
        .matchAll(/href="([^"]*)"/gu),
    ].map(([, target]) => target ?? "");
    expect(targets.length).toBeGreaterThan(50);
    for (const target of targets) expect(both).toContain(target.replace("/comparisons/soviet/#", ""));
    expect(await faults(moved)).toEqual([]);
    expect(moved.verdicts).toMatch(/<h3 id="soviet\.degrees"/u);
  });
});

function idsOf(markup: string): string[] {
  return [...markup.matchAll(/\sid="([^"]*)"/gu)].map(([, id]) => id ?? "");
}

function articlesOf(treaty: Treaty): string[] {
  const found: string[] = [];
  walk(treaty, (node) => {
    if (node.type === "article") found.push(node.locus);
  });
  return found;
}

async function faults(parts: HtmlParts): Promise<string[]> {
  const page = `<!DOCTYPE html>\n<html lang="en"><head><title>Parts</title></head><body><main class="treatydiff"><h1>Parts</h1><h2>Views</h2>${Object.values(parts).join("")}</main></body></html>\n`;
  const report = await new HtmlValidate({ extends: ["html-validate:standard"] }).validateString(page);
  return report.results.flatMap(({ messages }) => messages.map(({ message, line }) => `${line} ${message}`));
}
