import { expect, test } from "vitest";
import { fromPlain } from "./from-plain.ts";

function read(source: string): string[] {
  return fromPlain(source).blocks.map(({ text }) => text);
}

test.each([
  ["LF", "one\n\ntwo\nlines\n"],
  ["CRLF", "one\r\n\r\ntwo\r\nlines\r\n"],
  ["CR", "one\r\rtwo\rlines\r"],
  ["blank lines with spaces", "one\n \t \ntwo\nlines"],
  ["a byte-order mark", "\uFEFFone\n\ntwo\nlines"],
  ["form feeds between pages", "one\n\f\ntwo\nlines"],
])("blocks are divided by blank lines: %s", (_, source) => {
  expect(read(source).map((text) => text.replace(/\r\n?/gu, "\n"))).toEqual(["one", "two\nlines"]);
});

test("spans leave the white space out", () => {
  const source = "\uFEFF\n  one \n\ntwo";
  expect(fromPlain(source).blocks.map(({ span }) => source.slice(span.start, span.end))).toEqual([
    "one",
    "two",
  ]);
});

test("a megabyte of spaces is read in time", () => {
  const begin = performance.now();
  expect(read(" ".repeat(1_000_000))).toEqual([]);
  expect(read(`\n${" ".repeat(500_000)}\n`.repeat(2))).toEqual([]);
  expect(performance.now() - begin).toBeLessThan(1_000);
});
