import { describe, expect, test } from "vitest";
import { hanValue, readNumber, romanValue, toRoman, wordValue } from "./numerals.ts";

describe("a printed number", () => {
  test.each([
    ["VII", "7"],
    ["vii", "7"],
    ["V bis", "5bis"],
    ["44quinquies", "44quinquies"],
    ["2A", "2a"],
    ["14 d", "14d"],
    ["the first", "1"],
    ["1er", "1"],
    ["Ier", "1"],
    ["premier", "1"],
    ["1°", "1"],
    ["1˚", "1"],
    ["1.º", "1"],
    ["séptimo", "7"],
    ["septimo", "7"],
    ["décimo primero", "11"],
    ["vingt et unième", "21"],
    ["Erster", "1"],
    ["четвёртый", "4"],
    ["первая", "1"],
    ["二十一", "21"],
    ["twenty-third", "23"],
    ["one", "1"],
  ])("%s is read as %s", (printed, value) => {
    expect(readNumber(printed)).toBe(value);
  });

  test.each(["", "of", "the", "parties", "13termination", "(a)", "  "])("%j is none", (printed) => {
    expect(readNumber(printed)).toBeUndefined();
  });
});

test("Roman numerals go there and back", () => {
  for (let n = 1; n < 400; n++) expect(romanValue(toRoman(n))).toBe(n);
});

test("number words keep their value with and without accents", () => {
  expect(wordValue("Dix-huitième")).toBe(18);
  expect(wordValue("dix huitieme")).toBe(18);
});

test("Chinese figures are read in words and in places", () => {
  expect(hanValue("十")).toBe(10);
  expect(hanValue("一百二十")).toBe(120);
  expect(hanValue("１２")).toBe(12);
});
