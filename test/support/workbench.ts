/** The workbench in a browser, as a reader uses it: fields filled, files given, results kept. */
import { readFileSync } from "node:fs";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";

/** One open page with what it did. */
export interface OpenWorkbench {
  readonly page: Page;
  /** Addresses that were asked for after the page was loaded. */
  readonly requests: readonly string[];
  /** Errors on the console, dialogues, exceptions: nothing of the kind may happen. */
  readonly alarms: readonly string[];
  readonly panel: (number: 1 | 2 | 3) => Locator;
  readonly compare: () => Promise<void>;
  /** The content of a file that is kept. */
  readonly keep: (format: string) => Promise<Buffer>;
  readonly close: () => Promise<void>;
}

/** A file as a reader chooses it. */
export function file(name: string, content: string | Uint8Array) {
  return { name, mimeType: "application/octet-stream", buffer: Buffer.from(content) };
}

/** Opens the workbench in a context of its own. */
export async function openWorkbench(
  browser: Browser,
  origin: string,
  { hash = "", ...options }: BrowserContextOptions & { readonly hash?: string } = {},
): Promise<OpenWorkbench> {
  const context = await browser.newContext(options);
  const page = await context.newPage();
  const requests: string[] = [];
  const alarms: string[] = [];
  let isLoaded = false;
  page.on("request", (request) => {
    // What is handed to the reader as a file is a blob of the page itself.
    if (isLoaded && !request.url().startsWith("blob:")) requests.push(request.url());
  });
  page.on("console", (message) => {
    if (message.type() === "error") alarms.push(message.text());
  });
  page.on("pageerror", (error) => alarms.push(error.message));
  page.on("dialog", (dialog) => {
    alarms.push(`dialogue: ${dialog.message()}`);
    void dialog.dismiss();
  });
  // Tasks of the page's own thread that keep a click waiting.
  await page.addInitScript({
    content: `globalThis.longTasks = [];
      new PerformanceObserver((list) => longTasks.push(...list.getEntries().map(({ duration }) => duration)))
        .observe({ entryTypes: ["longtask"] });`,
  });
  await page.goto(`${origin}/workbench/${hash}`, { waitUntil: "networkidle" });
  await page.locator("[data-workbench][data-ready]").waitFor();
  isLoaded = true;
  return {
    page,
    requests,
    alarms,
    panel: (number) => page.locator(`[data-panel="${number}"]`),
    async compare() {
      await page.click("[data-compare]");
      await page
        .locator("[data-result]:not([hidden]) [data-body] .piece")
        .first()
        .waitFor({ state: "attached" });
    },
    async keep(format) {
      const all = page.locator("details[data-keep]");
      if ((await all.getAttribute("open")) === null) await all.locator("summary").click();
      const kept = page.waitForEvent("download");
      await page.click(`[data-format="${format}"]`);
      return readFileSync(await (await kept).path());
    },
    close: () => context.close(),
  };
}

/** The longest task of the page's own thread since it was loaded, in milliseconds. */
export async function longestTask(page: Page): Promise<number> {
  const tasks: readonly number[] = await page.evaluate("longTasks");
  return Math.max(0, ...tasks);
}
