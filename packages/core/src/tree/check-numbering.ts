/** Reports articles that are repeated, missing or out of order. The tree is not changed: a text is as it is. */
import type { Article, Parent, Treaty } from "../model/nodes.ts";
import type { Problem } from "../model/problem.ts";
import { walk } from "./walk.ts";

/** The problems of the articles' numbers. Numbering that restarts in a division is checked division by division. */
export function checkNumbering(treaty: Treaty): readonly Problem[] {
  const problems: Problem[] = [];
  const found: { article: Article; parent: Parent | undefined }[] = [];
  walk(treaty, (node, parents) => {
    if (node.type === "article") found.push({ article: node, parent: parents.at(-1) });
  });
  const seen = new Map<string, Article>();
  let last: Article | undefined;
  let lastParent: Parent | undefined;
  for (const { article, parent } of found) {
    const value = Number.parseInt(article.number ?? "", 10);
    const restarts = parent !== lastParent && value === 1;
    if (restarts) seen.clear();
    const first = seen.get(article.number ?? "");
    const before = restarts || last === undefined ? undefined : Number.parseInt(last.number ?? "", 10);
    if (first !== undefined) {
      problems.push({
        ...place(article),
        code: "article-number-repeated",
        severity: "warning",
        message: `${article.label}: the number is used twice.`,
        related: { start: first.position.start.offset, end: first.position.end.offset },
      });
    } else if (before !== undefined && value < before) {
      problems.push({
        ...place(article),
        code: "article-out-of-order",
        severity: "warning",
        message: `${article.label} stands after ${last?.label ?? "a later article"}.`,
      });
    } else if (before !== undefined && value > before + 1) {
      problems.push({
        ...place(article),
        code: "article-missing",
        severity: "warning",
        message: `${article.label} follows ${last?.label ?? "another"} directly: ${missing(before + 1, value - 1)}.`,
      });
    }
    seen.set(article.number ?? "", article);
    last = article;
    lastParent = parent;
  }
  return problems;
}

function place(article: Article): Pick<Problem, "locus" | "span"> {
  const heading = article.children[0];
  const { start, end } = heading?.type === "heading" ? heading.position : article.position;
  return { locus: article.locus, span: { start: start.offset, end: end.offset } };
}

function missing(from: number, to: number): string {
  return from === to ? `Article ${from} is missing` : `Articles ${from} to ${to} are missing`;
}
