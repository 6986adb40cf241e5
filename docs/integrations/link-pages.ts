/**
 * The guide is Markdown that also reads well in the repository: its links go from file to file. On the site they go from
 * page to page.
 *
 *     [claims](claims.md#exceptions)  →  /guide/claims/#exceptions
 */
import { posix } from "node:path";

interface Node {
  readonly type: string;
  url?: string;
  readonly children?: readonly Node[];
}

/** A file as far as its path is asked for. */
interface File {
  readonly path?: string;
}

/** Files of the repository that are pages of the site, and where. */
const pages: readonly (readonly [RegExp, string])[] = [
  [/^docs\/index\.md$/u, "guide/"],
  [/^docs\/tricky-cases\.md$/u, "method/tricky-cases/"],
  [/^docs\/(guide|method|reference)\/index\.md$/u, "$1/"],
  [/^docs\/(guide|method|reference)\/(.+)\.md$/u, "$1/$2/"],
  [/^corpus\/README\.md$/u, "guide/corpus/"],
  [/^docs\/src\/pages\/(?:index|(.+?))(?:\/index)?\.astro$/u, "$1/"],
];

/** The site's address of a file of the repository; none where the file is no page. */
export function pageOf(file: string): string | undefined {
  for (const [pattern, page] of pages) if (pattern.test(file)) return file.replace(pattern, page);
  return undefined;
}

/** The remark plugin. */
export function linkPages(): (tree: Node, file: File) => void {
  const base = (process.env["SITE_BASE"] ?? "/").replace(/\/?$/u, "/");
  return (tree, file) => {
    const path = (file.path ?? "").replaceAll("\\", "/");
    const from = /\/((?:docs|corpus)\/.*)$/u.exec(path)?.[1];
    if (from !== undefined) visit(tree, (node) => relink(node, from, base));
  };
}

function relink(node: Node, from: string, base: string): void {
  if ((node.type !== "link" && node.type !== "definition") || node.url === undefined) return;
  if (node.url.startsWith("site:")) {
    node.url = base + node.url.slice("site:".length);
    return;
  }
  if (/^([a-z]+:|#|\/)/u.test(node.url)) return;
  const [target = "", anchor] = node.url.split("#");
  const file = posix.normalize(posix.join(posix.dirname(from), target));
  const page = pageOf(file);
  if (page === undefined) throw new Error(`${from} links to ${node.url}, which is no page of the site.`);
  node.url = `${base}${page}${anchor === undefined ? "" : `#${anchor}`}`;
}

function visit(node: Node, see: (node: Node) => void): void {
  see(node);
  for (const child of node.children ?? []) visit(child, see);
}
