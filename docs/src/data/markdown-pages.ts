/**
 * Loads the guide: Markdown without front matter, as the repository shows it. The first heading is the title of the
 * page, the first paragraph its description.
 */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Loader } from "astro/loaders";
import { linkPages, pageOf } from "./link-pages.ts";

/** Folders and files that are pages, from the root of the repository. */
const sources = [
  "docs/guide",
  "docs/method",
  "docs/reference",
  "docs/.api",
  "docs/tricky-cases.md",
  "corpus/README.md",
] as const;

/** The loader of the collection `docs`. */
export function markdownPages(): Loader {
  return {
    name: "markdown-pages",
    load: async ({ store, parseData, renderMarkdown, config }) => {
      store.clear();
      const root = fileURLToPath(new URL("..", config.root));
      for (const file of sources.flatMap((source) => filesIn(root, source))) {
        const id = pageOf(file)?.replace(/\/$/u, "");
        if (id === undefined) throw new Error(`${file} has no address on the site.`);
        const markdown = readFileSync(join(root, file), "utf8");
        const { title, body } = withoutTitle(markdown, file);
        const linked = linkPages(body, file, config.base.replace(/\/?$/u, "/"));
        const data = await parseData({ id, data: { title, description: describe(body) } });
        store.set({
          id,
          data,
          body: linked,
          filePath: file,
          digest: createHash("sha256").update(markdown).digest("hex"),
          rendered: await renderMarkdown(linked),
        });
      }
    },
  };
}

function filesIn(root: string, source: string): readonly string[] {
  if (source.endsWith(".md")) return [source];
  if (!existsSync(join(root, source))) return [];
  return readdirSync(join(root, source))
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => `${source}/${name}`);
}

function withoutTitle(markdown: string, file: string): { readonly title: string; readonly body: string } {
  const found = /^# (.+)\n+/u.exec(markdown);
  if (found === null) throw new Error(`${file} does not begin with a title (“# …”).`);
  return { title: (found[1] ?? "").replaceAll("`", ""), body: markdown.slice(found[0].length) };
}

/** The first paragraph of prose, without its markup. */
function describe(body: string): string {
  const paragraph = body.split(/\n{2,}/u).find((block) => /^[A-Z“]/u.test(block)) ?? "";
  return paragraph
    .replace(/\[([^\]]*)\]\([^)]*\)/gu, "$1")
    .replace(/[*_`]/gu, "")
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, 300);
}
