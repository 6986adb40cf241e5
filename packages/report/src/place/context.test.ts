import { findNode, isLeaf, readTreaty } from "@treatydiff/core";
import { describe, expect, test } from "vitest";
import { leafOf, quote, valueSpan } from "./context.ts";

const source = `ARTICLE I

The Parties shall, without delay and in good faith, meet **at the seat** of the Council in order to settle any question that may arise between them from this Treaty.
`;
const treaty = readTreaty(source, { format: "markdown" });
const locus = "art_1__al_1__cl_1";

function quoted(words: string): string {
  const start = source.indexOf(words);
  const reading = { text: words, start, end: start + words.length };
  const { before, reading: own, after } = quote(leafOf(treaty, [locus], reading), reading);
  return `${before}[${own}]${after}`;
}

describe("quote", () => {
  test.each([
    ["shall", "The Parties [shall], without delay and in good faith, meet at …"],
    [
      "Council",
      "… in good faith, meet at the seat of the [Council] in order to settle any question that may arise …",
    ],
    ["Treaty", "… any question that may arise between them from this [Treaty]."],
  ])("puts %s into the words around it", (words, expected) => {
    expect(quoted(words)).toBe(expected);
  });

  test("gives a reading alone when its clause is not known", () => {
    expect(quote(undefined, { text: "shall", start: 0, end: 5 })).toEqual({
      before: "",
      reading: "shall",
      after: "",
    });
  });
});

test("a place in the source is found in the value behind markup", () => {
  const leaf = findNode(treaty, locus);
  if (leaf === undefined || !isLeaf(leaf)) throw new Error("no clause");
  const start = source.indexOf("Council");
  const { from, to } = valueSpan(leaf, { start, end: start + "Council".length });
  expect(leaf.value.slice(from, to)).toBe("Council");
});

test("a reading of another clause is not found in this one", () => {
  expect(leafOf(treaty, ["art_2"], { start: 20, end: 25 })).toBeUndefined();
});
