/** The built site as files: no dead link, nothing from elsewhere, downloads that are what they say. */
import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { join, posix } from "node:path";
import { fileURLToPath } from "node:url";
import { compare } from "@treatydiff/diff";
import { printableJson } from "@treatydiff/report";
import { beforeAll, expect, test } from "vitest";
import { corpusText } from "../support/corpus.ts";
import { builtSite } from "../support/site.ts";

interface BuiltPage {
  /** "guide/claims/index.html". */
  readonly path: string;
  readonly html: string;
  readonly ids: ReadonlySet<string>;
}

let folder = "";
let files: readonly string[] = [];
let pages: readonly BuiltPage[] = [];
beforeAll(() => {
  folder = builtSite();
  files = readdirSync(folder, { recursive: true, encoding: "utf8" })
    .map((name) => name.replaceAll("\\", "/"))
    .filter((name) => statSync(join(folder, name)).isFile());
  pages = files
    .filter((name) => name.endsWith(".html") && !name.startsWith("downloads/"))
    .map((path) => {
      const html = readFileSync(join(folder, path), "utf8");
      return {
        path,
        html,
        ids: new Set([...html.matchAll(/\sid="([^"]+)"/gu)].map(([, id]) => decoded(id ?? ""))),
      };
    });
}, 300_000);

function decoded(text: string): string {
  return text
    .replaceAll("&amp;", "&")
    .replaceAll("&#39;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&#38;", "&");
}

/** Where a link of a page leads: a file of the site, and a place in it. */
function target(page: BuiltPage, href: string): { readonly file: string; readonly id: string } {
  const [path = "", id = ""] = decoded(href).split("#");
  const [own = ""] = path.split("?");
  if (own === "") return { file: page.path, id: decodeURIComponent(id) };
  const whole = own.startsWith("/") ? own.slice(1) : posix.join(posix.dirname(page.path), own);
  const file = whole === "" || whole.endsWith("/") ? `${whole}index.html` : whole;
  return { file: decodeURIComponent(file), id: decodeURIComponent(id) };
}

test("no link is dead, and every place that one names is there", () => {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const known = new Set(files);
  const dead: string[] = [];
  let count = 0;
  for (const page of pages) {
    for (const [, href = ""] of page.html.matchAll(/<a\s[^>]*?href="([^"]*)"/gu)) {
      if (/^(https?|mailto):/u.test(href)) continue;
      count += 1;
      const { file, id } = target(page, href);
      if (!known.has(file)) dead.push(`${page.path}: ${href}`);
      else if (id !== "" && byPath.get(file)?.ids.has(id) === false)
        dead.push(`${page.path}: ${href} (no such place)`);
    }
  }
  expect(count).toBeGreaterThan(1500);
  expect([...new Set(dead)]).toEqual([]);
});

test("nothing is loaded from elsewhere, and every page says so to the browser", () => {
  const loads = pages.flatMap(({ path, html }) =>
    [
      ...html.matchAll(
        /<(?:script|img|iframe|source|video|audio|embed)\b[^>]*?\ssrc="([^"]*)"|<link\b[^>]*?\shref="([^"]*)"/gu,
      ),
    ]
      .map(([, src, href]) => src ?? href ?? "")
      .filter((url) => /^(https?:)?\/\//u.test(url))
      .map((url) => `${path}: ${url}`),
  );
  expect(loads).toEqual([]);
  const styles = files
    .filter((name) => name.endsWith(".css"))
    .map((name) => readFileSync(join(folder, name), "utf8"));
  expect(styles.length).toBeGreaterThan(0);
  expect(styles.flatMap((css) => css.match(/url\(["']?(?:https?:)?\/\/[^)]*\)/gu) ?? [])).toEqual([]);
  const bare = pages.filter(({ html }) => !/<head><meta http-equiv="Content-Security-Policy"/u.test(html));
  expect(bare.map(({ path }) => path)).toEqual([]);
});

test("a page has one h1, a title and a description", () => {
  const wanting = pages
    .filter(({ path }) => path !== "404.html")
    .filter(
      ({ html }) =>
        (html.match(/<h1\b/gu) ?? []).length !== 1 ||
        !/<title>[^<]+<\/title>/u.test(html) ||
        !/<meta name="description" content="[^"]+"/u.test(html),
    );
  expect(wanting.map(({ path }) => path)).toEqual([]);
});

test("above every page with a reconstruction stands that it is one, and not to be quoted", () => {
  const shows = pages.filter(({ path }) =>
    /^(comparisons\/.+|texts\/us-(uk|china)-1942|family|claims\/virtually-identical)\/index\.html$/u.test(
      path,
    ),
  );
  expect(shows.length).toBe(8);
  const silent = shows.filter(
    ({ html }) =>
      !/Reconstructed text:[\s\S]{0,400}print\s+confirms[\s\S]{0,200}Do not quote it as the treaty/u.test(
        html,
      ),
  );
  expect(silent.map(({ path }) => path)).toEqual([]);
  const uncited = shows.filter(
    ({ path, html }) => path !== "family/index.html" && !html.includes("not to be quoted as the treaty"),
  );
  expect(uncited.map(({ path }) => path)).toEqual([]);
});

test("no page judges by a tick or a percentage", () => {
  const claims = pages.filter(({ path }) => path.startsWith("claims/") || path === "index.html");
  const judged = claims.filter(({ html }) =>
    /[✓✔☑✅❌]|\d\s?%/u.test(
      html.replace(/<(style|script)[\s\S]*?<\/\1>/gu, "").replace(/style="[^"]*"/gu, ""),
    ),
  );
  expect(judged.map(({ path }) => path)).toEqual([]);
});

test("the downloads are what the library writes", () => {
  const trees = { base: corpusText("us-uk-1942"), comparand: corpusText("us-ussr-1942") };
  const read = (name: string): string => readFileSync(join(folder, "downloads", name), "utf8");
  expect(read("us-uk-1942--us-ussr-1942.json")).toBe(
    `${printableJson(compare(trees.base, trees.comparand))}\n`,
  );
  expect(read("us-uk-1942.md")).toBe(
    readFileSync(fileURLToPath(new URL("../../corpus/us-uk-1942/text.md", import.meta.url)), "utf8"),
  );
  expect(
    readFileSync(join(folder, "downloads/us-uk-1942--us-ussr-1942.docx")).subarray(0, 2).toString(),
  ).toBe("PK");
  for (const name of ["html", "md", "txt", "differences.csv", "tei.xml", "akn.xml", "svg"]) {
    expect(existsSync(join(folder, `downloads/us-uk-1942--us-ussr-1942.${name}`)), name).toBe(true);
  }
});
