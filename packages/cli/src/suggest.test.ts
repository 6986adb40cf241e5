import { expect, test } from "vitest";
import { suggest } from "./suggest.ts";

const known = ["us-uk-1942", "us-ussr-1942", "us-china-1942"];

test.each([
  ["us-usr-1942", ["us-ussr-1942", "us-uk-1942", "us-china-1942"]],
  ["US-UK-1942", ["us-uk-1942", "us-ussr-1942", "us-china-1942"]],
  ["versailles", []],
])("suggests for %s the nearest names", (wanted, nearest) => {
  expect(suggest(wanted, known)).toEqual(nearest);
});
