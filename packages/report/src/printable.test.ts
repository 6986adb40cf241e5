import { describe, expect, test } from "vitest";
import { printable, printableJson } from "./printable.ts";

describe("printable", () => {
  test.each([
    ["a plain sentence, with “marks” and é", "a plain sentence, with “marks” and é"],
    ["a line\n  and the\tnext\r\n", "a line and the next "],
    ["shall\u001b[8m not", "shall\\u001b[8m not"],
    ["the \u009b31mParties", "the \\u009b31mParties"],
    ["not \u202eyam\u202c", "not \\u202eyam\\u202c"],
    ["\u2066isolated\u2069", "\\u2066isolated\\u2069"],
    ["de\u00adfense", "de\\u00adfense"],
    ["zero\u200bwidth\ufeff", "zero\\u200bwidth\\ufeff"],
    ["nul \u0000 bell \u0007 del \u007f", "nul \\u0000 bell \\u0007 del \\u007f"],
    ["half a pair \ud800", "half a pair \\ud800"],
    ["a tag \u{e0041}", "a tag \\udb40\\udc41"],
    ["中華民國 и Советский", "中華民國 и Советский"],
  ])("writes %j as it may be shown", (text, shown) => {
    expect(printable(text)).toBe(shown);
  });
});

describe("printableJson", () => {
  test("keeps the data and disarms the terminal", () => {
    const data = { text: "a \u202eb\u009b c\u001b\n", list: [1] };
    const json = printableJson(data);
    expect(json).not.toMatch(/[\u202e\u009b]/u);
    expect(JSON.parse(json)).toEqual(data);
  });
});
