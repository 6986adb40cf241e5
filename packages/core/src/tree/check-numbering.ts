/** Reports articles that are repeated, missing or out of order. The tree is not changed: a text is as it is. */
import type { Article, Parent, Treaty } from "../model/nodes.ts";
import type { Problem } from "../model/problem.ts";
import type { Span } from "../model/span.ts";
import { walk } from "./walk.ts";

/** The problems of the articles' numbers. Numbering that restarts in a division or an annex is checked there anew. */
export function checkNumbering(treaty: Treaty): readonly Problem[] {
  const problems: Problem[] = [];
  const seen = new Map<string, Article>();
  let last: Article | undefined;
  let lastParent: Parent | undefined;
  walk(treaty, (article, parents) => {
    if (article.type !== "article" || article.number === undefined) return;
    const parent = parents.at(-1);
    const number = partsOf(article.number);
    if (parent !== lastParent && number.stem === 1) {
      seen.clear();
      last = undefined;
    }
    const first = seen.get(article.number);
    const problem = first === undefined ? compare(last, article) : repeated(first, article);
    if (problem !== undefined) problems.push(problem);
    seen.set(article.number, article);
    last = article;
    lastParent = parent;
  });
  return problems;
}

function repeated(first: Article, article: Article): Problem {
  return {
    ...place(article),
    code: "article-number-repeated",
    severity: "warning",
    message: `${article.label}: the number is used twice.`,
    related: spanOf(first),
  };
}

/** What is odd about a number after the one before it. Numbers with different prefixes (II.1 after I.9) are not compared. */
function compare(before: Article | undefined, article: Article): Problem | undefined {
  if (before?.number === undefined || article.number === undefined) return undefined;
  const one = partsOf(before.number);
  const two = partsOf(article.number);
  if (one.prefix !== two.prefix || one.stem === undefined || two.stem === undefined) return undefined;
  const back = two.stem < one.stem || (two.stem === one.stem && two.suffix === "" && one.suffix !== "");
  if (back) {
    return {
      ...place(article),
      code: "article-out-of-order",
      severity: "warning",
      message: `${article.label} stands after ${before.label}.`,
      related: spanOf(before),
    };
  }
  if (two.stem <= one.stem + 1) return undefined;
  return {
    ...place(article),
    code: "article-missing",
    severity: "warning",
    message: `${article.label} follows ${before.label} directly: ${missing(one.stem + 1, two.stem - 1, one.prefix)}.`,
    related: spanOf(before),
  };
}

/** "V/1-2" is the prefix "V/1-" and the stem 2; "12bis" the stem 12 and the suffix "bis"; "unique" has no stem. */
function partsOf(number: string): { prefix: string; stem?: number; suffix: string } {
  const match = /^(.*?)(?<!\d)(\d+)(\D*)$/u.exec(number);
  if (match === null) return { prefix: number, suffix: "" };
  return { prefix: match[1] ?? "", stem: Number(match[2]), suffix: match[3] ?? "" };
}

function place(article: Article): Pick<Problem, "locus" | "span"> {
  return { locus: article.locus, span: spanOf(article) };
}

function spanOf(article: Article): Span {
  const heading = article.children[0];
  const { start, end } = heading?.type === "heading" ? heading.position : article.position;
  return { start: start.offset, end: end.offset };
}

function missing(from: number, to: number, prefix: string): string {
  return from === to
    ? `Article ${prefix}${from} is missing`
    : `Articles ${prefix}${from} to ${prefix}${to} are missing`;
}
