/**
 * The guide is Markdown that also reads well in the repository: its links go from file to file. On the site they go from
 * page to page.
 *
 *     [claims](claims.md#exceptions)     →  /guide/claims/#exceptions
 *     [the texts](../src/pages/texts/index.astro)  →  /texts/
 */
import { posix } from "node:path";

/** Files of the repository that are pages of the site, and where. */
const pages: readonly (readonly [RegExp, string])[] = [
  [/^docs\/index\.md$/u, "guide/"],
  [/^docs\/tricky-cases\.md$/u, "method/tricky-cases/"],
  [/^docs\/(guide|method|reference)\/index\.md$/u, "$1/"],
  [/^docs\/(guide|method|reference)\/(.+)\.md$/u, "$1/$2/"],
  [/^docs\/\.api\/(.+)\.md$/u, "reference/$1/"],
  [/^corpus\/README\.md$/u, "guide/corpus/"],
  [/^docs\/src\/pages\/index\.astro$/u, ""],
  [/^docs\/src\/pages\/(.+)\/index\.astro$/u, "$1/"],
  [/^docs\/src\/pages\/(.+)\.astro$/u, "$1/"],
];

/** The site's address of a file of the repository; none where the file is no page. */
export function pageOf(file: string): string | undefined {
  for (const [pattern, page] of pages) if (pattern.test(file)) return file.replace(pattern, page);
  return undefined;
}

/** The Markdown of a file with its links leading to pages; a link to what is no page is a fault. */
export function linkPages(markdown: string, from: string, base: string): string {
  return markdown.replace(/\]\(([^)\s]+)\)/gu, (whole, url: string) => {
    if (/^([a-z]+:|#|\/)/u.test(url)) return whole;
    const [target = "", anchor] = url.split("#");
    const page = pageOf(posix.normalize(posix.join(posix.dirname(from), target)));
    if (page === undefined) throw new Error(`${from} links to ${url}, which is no page of the site.`);
    return `](${base}${page}${anchor === undefined ? "" : `#${anchor}`})`;
  });
}
