import { leaves, readTreaty } from "@treatydiff/core";
import { compare } from "@treatydiff/diff";
import { toAkn } from "@treatydiff/report";
import { describe, expect, test } from "vitest";
import { corpusText } from "../support/corpus.ts";

const trees = { base: corpusText("us-uk-1942"), comparand: corpusText("us-ussr-1942") };
const page = toAkn(compare(trees.base, trees.comparand), trees);

describe("Akoma Ntoso", () => {
  test("is the comparand, unit by unit, without its deletions", () => {
    const plain = page
      .replace(/<del\b.*?<\/del>/gu, "")
      .replace(/<\/?ins\b[^>]*>/gu, "")
      .replace(/<br\/>/gu, " ")
      .replace(/&#39;/gu, "'");
    const words = new Map(
      [
        ...plain.matchAll(
          /eId="([^"]*?)(?:__content)?"[^>]*>(?:\s*<num[^>]*>.*?<\/num>)?\s*<p(?: [^>]*)?>(?:<docTitle>)?(.*?)(?:<\/docTitle>)?<\/p>/gu,
        ),
      ].map(([, id = "", text = ""]) => [id, text.replace(/\s+/gu, " ").trim()]),
    );
    const compared = leaves(trees.comparand).filter(({ type }) => type === "clause" || type === "recital");
    expect(compared.length).toBeGreaterThan(15);
    for (const leaf of compared) expect(words.get(leaf.locus)).toBe(leaf.value.replace(/\s+/gu, " ").trim());
  });

  test("marks what differs, with weight and number", () => {
    expect(page).toContain('<ins class="wording" title="14: wording: fuller or shorter name');
    expect(page.match(/<del /gu)?.length).toBeGreaterThan(20);
  });

  test("keeps words that only the base has, and clauses that moved", () => {
    const moved = {
      base: readTreaty(
        "ARTICLE I\n\nThe Commission shall meet at Geneva every spring.\n\nARTICLE II\n\nThe ports of either Party are open to the ships of the other. Tolls are waived.\n\nARTICLE III\n\nThis treaty is in force for ten years.",
      ),
      comparand: readTreaty(
        "ARTICLE I\n\nThe ports of either Party are open to the ships of the other.\n\nARTICLE II\n\nThis treaty is in force for ten years.\n\nARTICLE III\n\nThe Commission shall meet at Geneva every spring.",
      ),
    };
    const document = toAkn(compare(moved.base, moved.comparand), moved);
    expect(document).toMatch(/ <del [^>]*>Tolls are waived\.<\/del>/u);
    expect(document).toMatch(/<del class="moved">/u);
    expect(document).toMatch(/<ins class="moved">The Commission/u);
  });

  test("holds the table of correspondence, the standing of the texts and the caution", () => {
    expect(page).toContain("<td><p>Recital 2</p></td><td><p>may bear on substance</p></td>");
    expect(page).toContain("a reconstruction: every finding on it is provisional");
    expect(page).toContain("This compares words, not legal effect.");
  });

  test("is read as Akoma Ntoso again", () => {
    const again = readTreaty(page, { format: "akn" });
    expect(again.data.problems.filter(({ code }) => code === "markup-unreadable")).toEqual([]);
    expect(again.children.filter(({ type }) => type === "article")).toHaveLength(8);
  });
});
