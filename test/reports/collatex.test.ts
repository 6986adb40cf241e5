import { leaves, type Treaty } from "@treatydiff/core";
import { compare } from "@treatydiff/diff";
import { fromCollatex, toCollatex, toCollatexJson } from "@treatydiff/report";
import { describe, expect, test } from "vitest";
import { corpusText } from "../support/corpus.ts";

const trees = { base: corpusText("us-uk-1942"), comparand: corpusText("us-ussr-1942") };
const table = toCollatex(compare(trees.base, trees.comparand), trees);

describe("CollateX", () => {
  test.each(["base", "comparand"] as const)("has the whole text of the %s in its column", (side) => {
    const column = side === "base" ? 0 : 1;
    const words = table.table.flatMap((row) => (row[column] ?? []).map(({ t }) => t)).join("");
    expect(words.replace(/\s+/gu, " ").trim()).toBe(wordsOf(trees[side]));
  });

  test("says how far the texts may be trusted", () => {
    expect(table.about).toContain("a reconstruction: every finding on it is provisional");
    expect(table.about).toContain("This compares words, not legal effect.");
  });

  test("comes back as pairs", () => {
    const read = fromCollatex(toCollatexJson(compare(trees.base, trees.comparand), trees));
    if ("fault" in read) throw new Error(read.fault);
    const pairs = read.pairs("us-uk-1942", "us-ussr-1942");
    expect(pairs).toContainEqual({
      kind: "substitution",
      base: "the President",
      comparand: "the President of the United States of America",
    });
    expect(pairs.filter(({ kind }) => kind === "match").length).toBeGreaterThan(1000);
  });

  test("reads what CollateX for Java writes, row by row", () => {
    const read = fromCollatex(
      '{"witnesses":["A","B","C"],"table":[[[{"t":"The ","n":"the"}],[{"t":"The ","n":"the"}],[]],[[{"t":"black ","n":"black"}],[],[{"t":"white ","n":"white"}]],[[{"t":"cat"}],[{"t":"cat"}],[{"t":"cat"}]]]}',
      { layout: "rows" },
    );
    if ("fault" in read) throw new Error(read.fault);
    expect(read.pairs("A", "C").map(({ kind }) => kind)).toEqual(["omission", "substitution", "match"]);
  });

  test("reads what CollateX for Python writes, witness by witness", () => {
    const read = fromCollatex(
      '{"table":[[[{"_sigil":"A","t":"The "}],[{"_sigil":"A","t":"cat"}],null],[[{"_sigil":"B","t":"The "}],null,[{"_sigil":"B","t":"dog"}]]],"witnesses":["A","B"]}',
    );
    if ("fault" in read) throw new Error(read.fault);
    expect(read.pairs("A", "B").map(({ kind }) => kind)).toEqual(["match", "omission", "addition"]);
  });

  test.each([
    "",
    "[]",
    "{}",
    '{"witnesses":["A"],"table":1}',
    '{"witnesses":["A","B"],"table":[[1],[2],[3]]}',
  ])("says what is wrong with %s", (json) => {
    expect(fromCollatex(json)).toHaveProperty("fault");
  });
});

function wordsOf(treaty: Treaty): string {
  return leaves(treaty)
    .filter((leaf) => !(leaf.type === "editorial" && leaf.role === "front-matter"))
    .map(({ value }) => value.replace(/\s+/gu, " ").trim())
    .join(" ");
}
