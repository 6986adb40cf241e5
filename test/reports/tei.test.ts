import { readFileSync } from "node:fs";
import { leaves, readTreaty, type Treaty } from "@treatydiff/core";
import { compare } from "@treatydiff/diff";
import { toTei, toTeiStandOff } from "@treatydiff/report";
import { describe, expect, test } from "vitest";
import { validateXML } from "xmllint-wasm";
import { corpusText } from "../support/corpus.ts";
import { hostileTreaty } from "../support/hostile.ts";

/**
 * libxml2 (in WebAssembly, from npm) validates against the part of TEI that we use. No package of npm brings tei_all:
 * name a copy of tei_all.rng in TEI_ALL to have the documents validated against that as well.
 */
const schemas = [new URL("../support/tei-used.rng", import.meta.url), process.env["TEI_ALL"]]
  .filter((schema) => schema !== undefined)
  .map((schema) => readFileSync(schema, "utf8"));

const examples: Readonly<Record<string, { readonly base: Treaty; readonly comparand: Treaty }>> = {
  "British and Soviet": { base: corpusText("us-uk-1942"), comparand: corpusText("us-ussr-1942") },
  "Soviet and Chinese": { base: corpusText("us-ussr-1942"), comparand: corpusText("us-china-1942") },
  hostile: { base: hostileTreaty("base"), comparand: hostileTreaty("comparand") },
  empty: { base: readTreaty(""), comparand: readTreaty("") },
  "the same": { base: corpusText("us-uk-1942"), comparand: corpusText("us-uk-1942") },
  moved: {
    base: readTreaty(
      "ARTICLE I\n\nThe Commission shall meet at Geneva every spring.\n\nARTICLE II\n\nThe ports of either Party are open to the ships of the other.\n\nARTICLE III\n\nThis treaty is in force for ten years.",
    ),
    comparand: readTreaty(
      "ARTICLE I\n\nThe ports of either Party are open to the ships of the other.\n\nARTICLE II\n\nThis treaty is in force for ten years.\n\nARTICLE III\n\nThe Commission shall meet at Geneva every spring.",
    ),
  },
};

describe.each(Object.entries(examples))("TEI of %s", (_, trees) => {
  const comparison = compare(trees.base, trees.comparand);

  test.each([
    ["parallel segmentation", () => toTei(comparison, trees)],
    ["stand-off", () => toTeiStandOff(comparison, trees)],
  ])("is valid in %s", { timeout: 60_000 }, async (__, write) => {
    for (const schema of schemas) {
      const result = await validateXML({
        xml: [{ fileName: "report.xml", contents: write() }],
        schema: [schema],
        extension: "relaxng",
      });
      expect(result.errors.map(({ message, loc }) => `${loc?.lineNumber} ${message}`)).toEqual([]);
    }
  });
});

describe.each(Object.entries(examples))("every pointer of TEI of %s", (_, trees) => {
  const comparison = compare(trees.base, trees.comparand);

  test.each([
    ["parallel segmentation", () => toTei(comparison, trees)],
    ["stand-off", () => toTeiStandOff(comparison, trees)],
  ])("has its target in %s", (__, write) => {
    const page = write();
    const ids = new Set([...page.matchAll(/ xml:id="([^"]*)"/gu)].map(([, id]) => id));
    const pointers = [...page.matchAll(/ (?:ana|corresp|wit|target)="([^"]*)"/gu)].flatMap(([, all = ""]) =>
      all.split(" "),
    );
    const targets = pointers.map((pointer) =>
      pointer.replace(/^#(?:string-range\(([^,]*),.*|(.*))$/u, "$1$2"),
    );
    expect(targets.filter((target) => !ids.has(target))).toEqual([]);
  });
});

test("the validator refuses what is no TEI", { timeout: 60_000 }, async () => {
  const { base, comparand } = { base: readTreaty("One."), comparand: readTreaty("Two.") };
  const wrong = toTei(compare(base, comparand), { base, comparand }).replaceAll("rdg", "reading");
  const result = await validateXML({
    xml: [{ fileName: "report.xml", contents: wrong }],
    schema: schemas.slice(0, 1),
    extension: "relaxng",
  });
  expect(result.valid).toBe(false);
});

describe("parallel segmentation", () => {
  test.each(["base", "comparand"] as const)("gives the %s back by its readings", (side) => {
    const trees = examples["British and Soviet"] ?? { base: readTreaty(""), comparand: readTreaty("") };
    const comparison = compare(trees.base, trees.comparand);
    const page = toTei(comparison, trees);
    const other = side === "base" ? comparison.comparand.siglum : comparison.base.siglum;
    const body = page.slice(page.indexOf("<body>"), page.indexOf("</body>"));
    const own = body.replace(new RegExp(`<rdg wit="#${other}"[^>]*?(?:/>|>.*?</rdg>)`, "gu"), "");
    const words = own
      .replace(/<lb\/>|<\/(?:p|ab|head|div)>/gu, " ")
      .replace(/<[^>]*>/gu, "")
      .replace(/&#39;/gu, "'");
    expect(words.replace(/\s+/gu, " ").trim()).toBe(wordsOf(trees[side]));
  });
});

describe("the stand-off apparatus", () => {
  test("points at the words that it quotes", () => {
    const trees = examples["British and Soviet"] ?? { base: readTreaty(""), comparand: readTreaty("") };
    const page = toTeiStandOff(compare(trees.base, trees.comparand), trees);
    const clauses = new Map(
      [...page.matchAll(/<seg xml:id="([^"]*)" type="clause">(.*?)<\/seg>/gu)].map(
        ([, id = "", words = ""]) => [id, words.replace(/<lb\/>/gu, "\n").replace(/&#39;/gu, "'")],
      ),
    );
    const points = [...page.matchAll(/string-range\((.*?),(\d+),(\d+)\)"\/>([^<]*)</gu)];
    expect(points.length).toBeGreaterThan(50);
    for (const [, id = "", offset, length, quoted = ""] of points) {
      const pointed = clauses.get(id)?.slice(Number(offset), Number(offset) + Number(length)) ?? "";
      const words = quoted.replace(/&#39;/gu, "'");
      // Of a difference of marks the word beside them is quoted, and of an addition its comma pointed at.
      expect(words.includes(pointed) || pointed.includes(words), `${pointed} | ${words}`).toBe(true);
    }
  });
});

function wordsOf(treaty: Treaty): string {
  return leaves(treaty)
    .filter((leaf) => !(leaf.type === "editorial" && leaf.role === "front-matter"))
    .map(({ value }) => value.replace(/\s+/gu, " ").trim())
    .join(" ");
}
