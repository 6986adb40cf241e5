import { AxeBuilder } from "@axe-core/playwright";
import { compare } from "@treatydiff/diff";
import { familyToSvg } from "@treatydiff/report";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { corpusText } from "../support/corpus.ts";
import { hostileTreaty } from "../support/hostile.ts";
import { familyComparisons, familyWritten, written } from "../support/written.ts";

const trees = { base: corpusText("us-uk-1942"), comparand: corpusText("us-ussr-1942") };
const reports = {
  ...written(compare(trees.base, trees.comparand), trees),
  ...familyWritten([trees.base, corpusText("us-china-1942"), trees.comparand]),
};
const hostile = { base: hostileTreaty("base"), comparand: hostileTreaty("comparand") };

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
}, 120_000);
afterAll(async () => {
  await browser?.close();
});

const pages = ["report.html", "equivalences.html", "apparatus.html"] as const;
const views = [
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 1280 },
  { colorScheme: "light", width: 390 },
  { colorScheme: "dark", width: 390 },
] as const;

/** The pages on three texts have the same style: of them the widest and the narrowest view. */
const familyPages = ["synopsis.html", "template.html"] as const;
const looks = [
  ...pages.map((name) => ({ name, own: views.slice() })),
  ...familyPages.map((name) => ({ name, own: [views[0], views[3]] })),
];

describe.each(looks)("$name in Chromium", ({ name, own }) => {
  test.each(own)(
    "has no fault that axe finds, and nothing beyond its edge: $colorScheme, $width wide",
    { timeout: 120_000 },
    async ({ colorScheme, width }) => {
      const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
      const page = await context.newPage();
      await page.setContent(reports[name]?.() ?? "");
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
      expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
      await context.close();
    },
  );
});

test("a hostile treaty runs nothing and asks for nothing", { timeout: 120_000 }, async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const heard: string[] = [];
  page.on("dialog", (dialog) => {
    heard.push(dialog.message());
    void dialog.dismiss();
  });
  page.on("request", (request) => heard.push(request.url()));
  const own = {
    ...written(compare(hostile.base, hostile.comparand), hostile),
    ...familyWritten([hostile.base, hostile.comparand, hostileTreaty("third")]),
  };
  for (const name of [
    ...pages,
    ...familyPages,
    "parts.html",
    "synopsis-parts.html",
    "strip.svg",
    "matrix.svg",
  ])
    await page.setContent(own[name]?.() ?? "");
  expect(heard).toEqual([]);
  await context.close();
});

test.each([
  ["strip", () => reports["strip.svg"]?.() ?? ""],
  ["matrix", () => familyToSvg(familyComparisons())],
])("the %s is a picture with a name and a description", { timeout: 120_000 }, async (_, draw) => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.setContent(
    `<!DOCTYPE html><html lang="en"><head><title>Picture</title></head><body><main><h1>Picture</h1>${draw()}</main></body></html>`,
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  const beyond = await page.evaluate(
    `(() => { const svg = document.querySelector("svg"), edge = svg.getBoundingClientRect();
      return [...svg.querySelectorAll("text")].filter((text) => text.getBoundingClientRect().right > edge.right + 1).map((text) => text.textContent); })()`,
  );
  expect(beyond).toEqual([]);
  await context.close();
});
