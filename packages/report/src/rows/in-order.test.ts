import { expect, test } from "vitest";
import { inOrder } from "./in-order.ts";

const list = (keys: string) => [...keys].map((key) => ({ key }));

function printed(base: string, comparand: string, moved = ""): string {
  return inOrder(list(base), list(comparand), (key) => moved.includes(key))
    .map((row) => {
      if (row.moved === "from") return `${row.base?.key}↓`;
      if (row.moved === "to") return `${row.comparand?.key}↑`;
      return `${row.base?.key ?? "–"}${row.comparand?.key ?? "–"}`;
    })
    .join(" ");
}

test("puts what answers to one another into one row", () => {
  expect(printed("abc", "abc")).toBe("aa bb cc");
});

test("keeps additions and omissions at their places", () => {
  expect(printed("abd", "axbc")).toBe("aa –x bb d– –c");
});

test("shows what crosses at both its places", () => {
  expect(printed("abcd", "acdb")).toBe("aa b↓ cc dd b↑");
});

test("lets what is called moved hold no order", () => {
  expect(printed("ab", "ba", "a")).toBe("a↓ bb a↑");
});
