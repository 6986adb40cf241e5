import { compare } from "@treatydiff/diff";
import { clausesToCsv, correspondenceToCsv, differencesToCsv, toHtml, toMarkdown } from "@treatydiff/report";
import { expect, test } from "vitest";
import { corpusText } from "../support/corpus.ts";

const trees = { base: corpusText("us-uk-1942"), comparand: corpusText("us-ussr-1942") };
const comparison = compare(trees.base, trees.comparand);

/** The British and the Soviet agreement in every format. */
const reports = {
  "reports/uk-ussr.md": () => toMarkdown(comparison, trees),
  "reports/uk-ussr.html": () => toHtml(comparison, trees),
  "reports/uk-ussr-clauses.csv": () => clausesToCsv(comparison, trees),
  "reports/uk-ussr-differences.csv": () => differencesToCsv(comparison, trees),
  "reports/uk-ussr-correspondence.csv": () => correspondenceToCsv(comparison, trees),
} as const;

for (const [name, write] of Object.entries(reports)) {
  test(`writes ${name}`, async () => {
    await expect(write()).toMatchFileSnapshot(`../golden/${name}`);
  });
}
