/**
 * The page of tricky cases is the test: what it wants must be had, what it says is had must be so, and where the two
 * differ the case is a test marked as failing, so that a cure is noticed.
 */
import { readFileSync } from "node:fs";
import { readTreaty, walk } from "@treatydiff/core";
import { compare } from "@treatydiff/diff";
import { describe, expect, test } from "vitest";

interface TrickyCase {
  readonly name: string;
  readonly base: string;
  readonly comparand: string;
  readonly wanted: string;
  readonly had: string;
}

const whole = readFileSync(new URL("../docs/tricky-cases.md", import.meta.url), "utf8");
const [page = "", readingPart = ""] = whole.split(/^## Reading$/mu);
const casePattern =
  /^### (.+)\n\n- base: (.+)\n- comparand: (.+)\n- wanted: (.+)\n- had: (.+)\n- why: .+$/gmu;
const cases = [...page.matchAll(casePattern)].map(
  ([, name = "", base = "", comparand = "", wanted = "", had = ""]): TrickyCase => ({
    name,
    base,
    comparand,
    wanted,
    had,
  }),
);

/** In the page § begins an article and ¶ a paragraph. */
function treatyOf(text: string): string {
  const articles = text.split("§").map((article, i) => {
    const paragraphs = article.split("¶").map((paragraph) => paragraph.trim());
    return `## Article ${i + 1}\n\n${paragraphs.join("\n\n")}`;
  });
  return [
    "# TREATY BETWEEN THE KINGDOM OF NORWAY AND THE REPUBLIC OF CHILE",
    "The Kingdom of Norway and the Republic of Chile have agreed as follows:",
    ...articles,
    "",
  ].join("\n\n");
}

/** What a comparison says, in a few words: "split; wording (wording)". */
function verdictOf(base: string, comparand: string): string {
  const { pairs } = compare(readTreaty(treatyOf(base)), readTreaty(treatyOf(comparand)));
  const found = pairs.flatMap(({ kind, transposed, differences }) => [
    ...(kind === "match" ? [] : [kind as string]),
    ...(transposed ? ["moved"] : []),
    // An added or omitted clause is said already.
    ...(kind === "addition" || kind === "omission"
      ? []
      : differences.map(({ weight, natures }) => `${weight} (${natures.join(", ")})`)),
  ]);
  return found.length === 0 ? "equal" : [...new Set(found)].sort().join("; ");
}

/** Every part of what is wanted is had, and nothing else; a weight without a nature takes any nature. */
function meets(wanted: string, had: string): boolean {
  const wants = wanted.split("; ");
  const has = had.split("; ");
  const answers = (want: string, one: string): boolean => {
    const [weight, natures = ""] = one.split(/ \((.*)\)$/u);
    const [wantedWeight, nature] = want.split(/ \((.*)\)$/u);
    return (
      weight === wantedWeight &&
      (nature === undefined || nature === "" || natures.split(", ").includes(nature))
    );
  };
  return (
    wants.every((want) => has.some((one) => answers(want, one))) &&
    has.every((one) => wants.some((want) => answers(want, one)))
  );
}

describe("the page of tricky cases", () => {
  test("has cases, each with all its lines and a name of its own", () => {
    expect(cases.length).toBe([...page.matchAll(/^### /gmu)].length);
    expect(cases.length).toBeGreaterThan(40);
    expect(new Set(cases.map(({ name }) => name)).size).toBe(cases.length);
  });

  test.each(cases)("says what we have: $name", ({ base, comparand, had }) => {
    expect(verdictOf(base, comparand)).toBe(had);
  });

  for (const { name, base, comparand, wanted, had } of cases) {
    const run = meets(wanted, had) ? test : test.fails;
    run(name, () => {
      const found = verdictOf(base, comparand);
      expect([found, meets(wanted, found)]).toEqual([found, true]);
    });
  }

  test("counts the failing ones", () => {
    const failing = cases.filter(({ wanted, had }) => !meets(wanted, had)).length;
    expect(page).toContain(`${cases.length} cases, of which we fail ${failing}.`);
  });
});

interface TrickyText {
  readonly name: string;
  readonly text: string;
  readonly wanted: string;
  readonly had: string;
}

const textPattern = /^### (.+)\n\n- text: (.+)\n- wanted: (.+)\n- had: (.+)\n- why: .+$/gmu;
const texts = [...readingPart.matchAll(textPattern)].map(
  ([, name = "", text = "", wanted = "", had = ""]): TrickyText => ({ name, text, wanted, had }),
);

/** The articles of a text by their numbers, and what in it is not the treaty's. */
function readingOf(text: string): string {
  const articles: string[] = [];
  const editorial: string[] = [];
  walk(readTreaty(text.replaceAll("⏎", "\n").replaceAll("¶", "\n\n"), { format: "plain" }), (node) => {
    if (node.type === "article") articles.push(node.number ?? "?");
    if (node.type === "editorial") {
      editorial.push(`editorial “${node.value.replaceAll("\n\n", "¶").replaceAll("\n", "⏎")}”`);
    }
  });
  const found = articles.length === 0 ? "no article" : `articles ${articles.join(", ")}`;
  return [found, ...editorial].join("; ");
}

describe("the page of texts that are easily misread", () => {
  test("has texts, each with all its lines and a name of its own", () => {
    expect(texts.length).toBe([...readingPart.matchAll(/^### /gmu)].length);
    expect(texts.length).toBeGreaterThan(20);
    expect(new Set(texts.map(({ name }) => name)).size).toBe(texts.length);
  });

  test.each(texts)("says what we read: $name", ({ text, had }) => {
    expect(readingOf(text)).toBe(had);
  });

  for (const { name, text, wanted, had } of texts) {
    const run = wanted === had ? test : test.fails;
    run(name, () => expect(readingOf(text)).toBe(wanted));
  }

  test("counts those that we misread", () => {
    const misread = texts.filter(({ wanted, had }) => wanted !== had).length;
    expect(readingPart).toContain(`${texts.length} texts, of which we misread ${misread}.`);
  });
});
