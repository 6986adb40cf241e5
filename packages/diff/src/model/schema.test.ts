import { readTreaty } from "@treatydiff/core";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { compare } from "../compare.ts";
import { comparisonJsonSchema, comparisonSchema } from "./schema.ts";

const base = readTreaty(
  "ARTICLE I\n\nThe Parties shall meet in the capital.\n\nARTICLE II\n\nIt is in force.",
);
const comparand = readTreaty(
  "ARTICLE I\n\nThe Parties may meet in the capital.\n\nARTICLE III\n\nIt is in force.",
);
const comparison = JSON.parse(JSON.stringify(compare(base, comparand))) as Record<string, unknown>;

describe("the schema of a comparison", () => {
  test("takes what compare gives", () => {
    expect(comparisonSchema.parse(comparison)).toEqual(comparison);
  });

  test("refuses another format, a field too many and a field too few", () => {
    const { caution: _, ...without } = comparison;
    for (const wrong of [{ ...comparison, format: 2 }, { ...comparison, more: 1 }, without]) {
      expect(comparisonSchema.safeParse(wrong).success).toBe(false);
    }
  });

  test("is a JSON Schema that another validator takes, with the same judgement", () => {
    const validate = new Ajv2020({ strict: true }).compile(comparisonJsonSchema());
    expect(validate(comparison), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...comparison, format: 2 })).toBe(false);
  });
});
