import { compare } from "@treatydiff/diff";
import {
  clausesToCsv,
  correspondenceToCsv,
  differencesToCsv,
  toDocx,
  toHtml,
  toMarkdown,
} from "@treatydiff/report";
import { strFromU8, unzipSync } from "fflate";
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
  // A Word document is a ZIP file: its text can be read, its bytes cannot.
  "reports/uk-ussr-docx.xml": () =>
    strFromU8(unzipSync(toDocx(comparison, trees))["word/document.xml"] ?? new Uint8Array()),
} as const;

for (const [name, write] of Object.entries(reports)) {
  test(`writes ${name}`, async () => {
    await expect(write()).toMatchFileSnapshot(`../golden/${name}`);
  });
}
