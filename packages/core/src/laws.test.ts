/**
 * The laws of the reader, over arbitrary strings and over strings made of the words of treaties. On failure fast-check
 * prints the seed and the smallest text; `seed` below repeats a run.
 */
import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";
import { isLeaf } from "./model/nodes.ts";
import { treatySchema } from "./model/schema.ts";
import { readTreaty } from "./read-treaty.ts";
import type { SourceFormat } from "./source/detect-format.ts";
import { leaves, walk } from "./tree/walk.ts";

// The laws are run hundreds of times each; a loaded machine needs its time.
vi.setConfig({ testTimeout: 60_000 });

const pieces = [
  "Article ",
  "ARTICLE ",
  "Art. ",
  "Artículo ",
  "Статья ",
  "第",
  "条",
  "ARTlCLE ",
  "Rule ",
  "§ ",
  "Section ",
  "Part ",
  "CHAPTER ",
  "ANNEX ",
  "Protocol",
  "1",
  "2",
  "11",
  "III",
  "IV bis",
  "premier",
  "the first",
  "V/1-1",
  "2A",
  "1er",
  "unique",
  ". ",
  "\n",
  "\r\n",
  "\n\n",
  "\r",
  " ",
  "\u00a0",
  "\u00ad",
  "\ufeff",
  "\u200b",
  "\f",
  ": ",
  "; ",
  ".- ",
  "(a) ",
  "(b) ",
  "(i) ",
  "(ii) ",
  "a) ",
  "1. ",
  "2. ",
  "(1) ",
  "1° ",
  "– ",
  ".2.1 ",
  "| a | b |",
  "Whereas ",
  "Considérant ",
  "have agreed as follows:",
  "shall be replaced by the following:",
  "‘",
  "’",
  "“",
  "”",
  "«",
  "»",
  '"',
  "In witness whereof ",
  "Done at Paris, 3 May 1950.",
  "For the Government of France:",
  "Minister",
  "Table of contents",
  "........ 3",
  "the Parties shall consult",
  "Definitions",
  "of the Treaty",
  "Page 3",
  "13-01-2005",
  "# ",
  "**",
  "> ",
  "- ",
  "[Article 5]",
  "{\\rtf1",
  "---\n",
  "<p>",
  "&amp;",
];
const treatyLike = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(""));
const anything = fc.string({ unit: "binary", maxLength: 200 });
const formats: readonly SourceFormat[] = ["plain", "markdown"];
const runs = { numRuns: 400 };

describe.each(formats)("any text, read as %s", (format) => {
  for (const [name, texts] of [
    ["words of treaties", treatyLike],
    ["anything", anything],
  ] as const) {
    test(`${name}: gives a tree that its schema accepts`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          treatySchema.parse(readTreaty(text, { format }));
        }),
        runs,
      );
    });

    test(`${name}: the leaves cover the source in order; outside them stands only white space`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          let at = 0;
          for (const leaf of leaves(readTreaty(text, { format }))) {
            const { start, end } = leaf.position;
            expect(start.offset).toBeGreaterThanOrEqual(at);
            expect(text.slice(at, start.offset).trim()).toBe("");
            expect(end.offset).toBeGreaterThanOrEqual(start.offset);
            at = end.offset;
          }
          expect(text.slice(at).trim()).toBe("");
        }),
        runs,
      );
    });

    test(`${name}: loci are unique, positions of parents hold their children`, () => {
      fc.assert(
        fc.property(texts, (text) => {
          const seen = new Set<string>();
          walk(readTreaty(text, { format }), (node, parents) => {
            expect(seen.has(node.locus)).toBe(false);
            seen.add(node.locus);
            const parent = parents.at(-1);
            if (parent === undefined || (isLeaf(node) && node.value === "")) return;
            expect(node.position.start.offset).toBeGreaterThanOrEqual(parent.position.start.offset);
            expect(node.position.end.offset).toBeLessThanOrEqual(parent.position.end.offset);
          });
        }),
        runs,
      );
    });
  }
});
