/** Every kind of page in real Chromium: what it shows, that axe finds no fault, and that nothing is asked of another origin. */
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startBrowser } from "../support/browser.ts";
import { builtSite, type SiteServer, serveSite } from "../support/site.ts";

let browser: Browser;
let server: SiteServer;
beforeAll(async () => {
  [server, browser] = await Promise.all([serveSite(builtSite()), startBrowser()]);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await server?.close();
});

/** A page with what it asked for and what it complained of. */
interface Opened {
  readonly page: Page;
  readonly heard: readonly string[];
  readonly close: () => Promise<void>;
}

async function open(path: string, options: BrowserContextOptions = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options });
  const page = await context.newPage();
  const heard: string[] = [];
  page.on("request", (request) => {
    if (!request.url().startsWith(`${server.origin}/`)) heard.push(`asks for ${request.url()}`);
  });
  page.on("requestfailed", (request) => heard.push(`cannot have ${request.url()}`));
  page.on("pageerror", (error) => heard.push(`fails: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") heard.push(`says: ${message.text()}`);
  });
  await page.goto(`${server.origin}/${path}`, { waitUntil: "load" });
  return { page, heard, close: () => context.close() };
}

/** One page of each kind, with words that it must show. */
const kinds = [
  ["the front page", "", "virtually identical"],
  ["the list of comparisons", "comparisons/", "Every two texts"],
  ["a comparison", "comparisons/us-uk-1942--us-ussr-1942/", "compares words, not legal effect"],
  ["the synopsis", "comparisons/synopsis/", "In parallel columns"],
  ["the list of claims", "claims/", "Holds except for"],
  ["a claim", "claims/virtually-identical/", "What would change it"],
  ["the list of texts", "texts/", "Do not quote it as the treaty"],
  ["a text", "texts/us-china-1942/", "print confirms none of its 1,195 words"],
  ["the family", "family/", "A revision common to the later agreements"],
  ["a page of the guide", "guide/historians/", "You need no program"],
  ["a page of the method", "method/limits/", "residueWords"],
  ["a page of the reference", "reference/cli/", "ExitCode"],
] as const;

describe.each(kinds)("%s", (_, path, words) => {
  test("shows its words, asks nothing of others, fits a phone, and axe finds no fault in either theme", {
    timeout: 120_000,
  }, async () => {
    const { page, heard, close } = await open(path, { colorScheme: "light" });
    expect((await page.textContent("main"))?.replace(/\s+/gu, " ")).toContain(words);
    const faults = async (axe: AxeBuilder): Promise<readonly string[]> =>
      (await axe.analyze()).violations.flatMap(({ id, nodes }) =>
        nodes.slice(0, 3).map(({ html }) => `${id}: ${html}`),
      );
    expect(await faults(new AxeBuilder({ page }))).toEqual([]);
    // Between the themes nothing changes but colour.
    await page.evaluate(`document.documentElement.dataset.theme = "dark"`);
    expect(await faults(new AxeBuilder({ page }).withTags(["cat.color"]))).toEqual([]);
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await page.evaluate("document.documentElement.scrollWidth - innerWidth")).toBeLessThanOrEqual(0);
    expect(heard).toEqual([]);
    await close();
  });
});

describe("a comparison", () => {
  const path = "comparisons/us-uk-1942--us-ussr-1942/";
  const shownRows = `[...document.querySelectorAll("[data-view=side-by-side] tr[data-weight]")].filter((row) => row.getClientRects().length > 0).map((row) => row.id)`;

  test("shows on demand only what may bear on substance, and keeps that in its address", async () => {
    const { page, close } = await open(path);
    expect(((await page.evaluate(shownRows)) as string[]).length).toBeGreaterThan(20);
    await page.check("#only-substantive");
    expect(await page.evaluate(shownRows)).toEqual(["comparand.rec_2", "art_7__al_1__cl_4"]);
    expect(new URL(page.url()).searchParams.get("only")).toBe("substantive");
    await page.reload();
    expect(await page.evaluate(shownRows)).toEqual(["comparand.rec_2", "art_7__al_1__cl_4"]);
    await close();
  });

  test("hides the names of the parties", async () => {
    const { page, close } = await open(path);
    const ground = `getComputedStyle(document.querySelector("#rec_1 del[data-weight=formal]")).textDecorationLine`;
    expect(await page.evaluate(ground)).toBe("line-through");
    await page.check("#hide-names");
    expect(await page.evaluate(ground)).toBe("none");
    await close();
  });

  test("goes from difference to difference by key, forwards and back", async () => {
    const { page, close } = await open(`${path}?only=substantive`);
    const current = `document.querySelector(".current")?.id`;
    const at: unknown[] = [];
    for (const key of ["n", "n", "p"]) {
      await page.keyboard.press(key);
      at.push(await page.evaluate(current));
    }
    expect(at).toEqual(["comparand.rec_2", "art_7__al_1__cl_4", "comparand.rec_2"]);
    expect(await page.evaluate("document.activeElement.id")).toBe("comparand.rec_2");
    expect(await page.textContent("[data-told]")).toBe("1 of 2");
    await close();
  });

  test("highlights the clause that an address names, in the view where it stands", async () => {
    const { page, close } = await open(`${path}#art_7__al_1__cl_4`);
    await page.evaluate("document.fonts.ready.then(() => true)");
    const seen = (id: string): Promise<unknown> =>
      page.evaluate(
        `(() => { const box = document.getElementById(${JSON.stringify(id)}).getBoundingClientRect(); return document.getElementById(${JSON.stringify(id)}).classList.contains("current") && box.top >= 0 && box.bottom <= innerHeight; })()`,
      );
    expect(await seen("art_7__al_1__cl_4")).toBe(true);
    await page.click("#art_7__al_1__cl_4 a[href='#difference-37']");
    // The browser tells of the new address after the click.
    await page.waitForSelector("comparison-views[data-view=differences]", { timeout: 10_000 });
    expect(await seen("difference-37")).toBe(true);
    expect(await page.textContent("#difference-37")).toContain(
      "attested letter for letter by print, 56 Stat. 1502",
    );
    await close();
  });

  test("overlines on demand what witnesses say of the words", async () => {
    const { page, close } = await open(path);
    const line = `getComputedStyle(document.querySelector("[data-view=side-by-side] .s-attested")).textDecorationLine`;
    expect(await page.evaluate(line)).toBe("none");
    await page.check("#show-witnesses");
    expect(await page.evaluate(line)).toBe("overline");
    await close();
  });

  test("prints all its views, whichever is shown", async () => {
    const { page, close } = await open(path);
    expect(await page.isVisible("#in-one-text")).toBe(false);
    await page.emulateMedia({ media: "print" });
    for (const view of ["side-by-side", "in-one-text", "differences", "correspondence"]) {
      expect(await page.isVisible(`#${view}`), view).toBe(true);
    }
    expect(await page.isVisible("header.header")).toBe(false);
    await close();
  });

  test("without script shows all views and all differences, and filters all the same", async () => {
    const { page, close } = await open(`${path}#art_7__al_1__cl_4`, {
      javaScriptEnabled: false,
      colorScheme: "light",
    });
    for (const view of ["side-by-side", "in-one-text", "differences", "correspondence"]) {
      expect(await page.isVisible(`#${view}`), view).toBe(true);
    }
    expect(await page.locator(".differences > li").count()).toBe(57);
    expect(await page.isVisible("#difference-57")).toBe(true);
    expect(await page.isVisible("[data-step]")).toBe(false);
    await page.check("#only-substantive");
    expect(await page.isVisible("#difference-1")).toBe(false);
    expect(await page.isVisible("#difference-37")).toBe(true);
    await close();
  });
});

test("without script every other page shows its words, in the theme of the system", async () => {
  for (const [, path, words] of kinds) {
    const { page, close } = await open(path, { javaScriptEnabled: false, colorScheme: "light" });
    expect(((await page.textContent("main")) ?? "").replace(/\s+/gu, " ").toLowerCase(), path).toContain(
      words.toLowerCase(),
    );
    await close();
  }
});

test("the theme that a reader chooses is kept", async () => {
  const { page, close } = await open("", { colorScheme: "light" });
  await page.click("[data-theme-button]");
  await page.goto(`${server.origin}/claims/`);
  expect(await page.getAttribute("html", "data-theme")).toBe("dark");
  expect(await page.getAttribute("[data-theme-button]", "aria-pressed")).toBe("true");
  await close();
});

test("the search finds a clause and leads to its article", async () => {
  const { page, heard, close } = await open("");
  await page.keyboard.press("/");
  await page.fill("#search-words", "basic principles of which were adhered");
  const link = page.locator("site-search ol a", { hasText: "Article VII" }).first();
  await link.waitFor({ timeout: 30_000 });
  await link.click();
  await page.waitForURL(/texts\/us-ussr-1942\/.*#art_7/u);
  expect(heard).toEqual([]);
  await close();
});

test("the front page is light: little script, few bytes, soon seen", async () => {
  const { page, close } = await open("");
  const paint = (await page.evaluate(
    `new Promise((done) => new PerformanceObserver((list) => done(list.getEntries().at(-1).startTime)).observe({ type: "largest-contentful-paint", buffered: true }))`,
  )) as number;
  const sizes = (await page.evaluate(
    `performance.getEntriesByType("resource").map(({ name, decodedBodySize }) => [name, decodedBodySize])`,
  )) as [string, number][];
  const sum = (of: readonly [string, number][]): number => of.reduce((total, [, size]) => total + size, 0);
  const script = sum(sizes.filter(([name]) => name.endsWith(".js")));
  const html = (await page.content()).length;
  console.log(
    `front page: ${script} bytes of script, ${sum(sizes) + html} bytes in all, largest paint after ${Math.round(paint)} ms`,
  );
  // Nothing is compressed here; on a server the figures are a third of these.
  expect(script).toBeLessThan(100_000);
  expect(sum(sizes) + html).toBeLessThan(700_000);
  await close();
});

test("what a page may do is told to the browser, and the workbench may connect nowhere", async () => {
  const { page, close } = await open("workbench/");
  const policy = (await page.getAttribute("meta[http-equiv='Content-Security-Policy']", "content")) ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("connect-src 'none'");
  expect(policy).not.toMatch(/https?:|\*|'unsafe-eval'|script-src[^;]*'unsafe-inline'/u);
  const sent = await page.evaluate(`fetch("/index.html").then(() => "sent", () => "refused")`);
  expect(sent).toBe("refused");
  await close();
});
