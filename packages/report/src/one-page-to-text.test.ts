import { readTreaty } from "@treatydiff/core";
import { compare } from "@treatydiff/diff";
import { expect, test } from "vitest";
import { onePageToText } from "./one-page-to-text.ts";
import { toText } from "./to-text.ts";

const base = readTreaty(
  "Treaty\n\nArticle 1\n\nThe Parties shall consult the competent board on all questions of transit.\n\nArticle 2\n\nThe Commission shall meet at Geneva in the spring of every year.\n",
);
const comparand = readTreaty(
  "Treaty\n\nArticle 1\n\nThe Parties shall consult the proper board on all questions of transit.\n\nArticle 2\n\nThe Commission may meet at Geneva in the spring of every year.\n",
);
const comparison = compare(base, comparand);

test("prints in full what may bear on substance, with the number that it has in the whole report", () => {
  const page = onePageToText(comparison, { base, comparand });
  const entry = /^2 {3}Article 2\n(?: {4}.*\n|\n)+/mu;
  expect(entry.exec(page)?.[0]).toContain("The Commission [shall] meet at Geneva");
  const whole = entry.exec(toText(comparison, { base, comparand }))?.[0];
  expect(entry.exec(page)?.[0].trim()).toBe(whole?.trim());
});

test("prints wording in a line each, and counts the rest", () => {
  const page = onePageToText(comparison, { base, comparand });
  expect(page).toContain("1   Article 1: “competent” / “proper”\n");
  expect(page).toContain("Besides, counted in the table: 0 adaptations");
});

test("says where nothing bears on substance, and what a comparison is not", () => {
  const page = onePageToText(compare(base, base), { base, comparand: base });
  expect(page).toContain("Nothing that a rule knows of.");
  expect(page).toContain("This compares words, not legal effect.");
});
