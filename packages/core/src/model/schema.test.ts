import { expect, test } from "vitest";
import { readTreaty } from "../read-treaty.ts";
import { maxTreeDepth, treatySchema } from "./schema.ts";

const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 1, offset: 0 } };
const tree = (children: readonly unknown[]) => ({
  type: "treaty",
  position,
  data: { siglum: "x", problems: [] },
  children,
});
const clause = (locus: string, value = "words ".repeat(25)) => ({ type: "clause", locus, value, position });

test("a fault deep in the tree is named by its path", () => {
  const bad = { type: "alinea", locus: "al_1", position, children: [{ ...clause("cl_1"), value: 5 }] };
  const { error } = treatySchema.safeParse(tree([bad]));
  expect(error?.issues[0]?.path).toEqual(["children", 0, "children", 0, "value"]);
});

test("fields that nobody knows, and undefined ones, do not pass", () => {
  const point = { type: "point", locus: "p", label: "(a)", position, children: [] };
  expect(treatySchema.safeParse(tree([point])).success).toBe(true);
  expect(treatySchema.safeParse(tree([{ ...point, extra: 1 }])).success).toBe(false);
  expect(treatySchema.safeParse(tree([{ ...point, number: undefined }])).success).toBe(false);
});

test("a tree that is too deep is refused before it is walked", () => {
  let deep: unknown = { type: "point", locus: "p", label: "(a)", position, children: [] };
  for (let i = 0; i < 100_000; i++)
    deep = { type: "point", locus: "p", label: "(a)", position, children: [deep] };
  expect(treatySchema.safeParse(tree([deep])).error?.issues[0]?.message).toBe(
    `is nested more than ${maxTreeDepth} deep`,
  );
});

test("a treaty of 150,000 words is checked in time", () => {
  const articles = Array.from({ length: 600 }, (_, i) => ({
    type: "article",
    locus: `art_${i}`,
    label: `Article ${i}`,
    position,
    children: Array.from({ length: 10 }, (_, j) => ({
      type: "alinea",
      locus: `art_${i}__al_${j}`,
      position,
      children: [clause(`art_${i}__al_${j}__cl_1`)],
    })),
  }));
  const begin = performance.now();
  expect(treatySchema.safeParse(tree(articles)).success).toBe(true);
  expect(performance.now() - begin).toBeLessThan(1_000);
});

test("what the reader gives passes", () => {
  expect(treatySchema.safeParse(readTreaty("# T\n\n## Article 1\n\n1. One.")).error).toBeUndefined();
});
