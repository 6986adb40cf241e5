import { Ajv2020 } from "ajv/dist/2020.js";
import { expect, test } from "vitest";
import { readTreaty } from "../read-treaty.ts";
import { treatyJsonSchema } from "./treaty-json-schema.ts";

const check = new Ajv2020({ strict: false, formats: { date: true } }).compile(treatyJsonSchema());

test("what the reader gives passes the published schema, as JSON", () => {
  const text =
    "# TREATY\n\nWhereas so;\n\nHave agreed as follows:\n\n## PART I\n\n### Article 1\n\n1. One:\n\n(a) x;\n\nDone at Paris, May 1, 1900.\n\nFor France:\n\nA. B.\n\n## ANNEX\n\nx\n";
  for (const source of [text, "", "\u0000", "Article 1\n\nArticle 1"]) {
    check(JSON.parse(JSON.stringify(readTreaty(source))));
    expect(check.errors ?? []).toEqual([]);
  }
});

test("what is no tree does not pass", () => {
  const tree = JSON.parse(JSON.stringify(readTreaty("Article 1\n\nText."))) as Record<string, unknown>;
  expect(check({ ...tree, extra: 1 })).toBe(false);
  expect(check({ ...tree, children: [{ type: "clause" }] })).toBe(false);
  expect(check({})).toBe(false);
});
