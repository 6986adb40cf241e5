import { compare } from "@treatydiff/diff";
import { familyToSvg } from "@treatydiff/report";
import { expect, test } from "vitest";
import { corpusText } from "../support/corpus.ts";
import { familyComparisons, written } from "../support/written.ts";

const trees = { base: corpusText("us-uk-1942"), comparand: corpusText("us-ussr-1942") };
const reports = written(compare(trees.base, trees.comparand), trees);

/** The British and the Soviet agreement in every format. */
const goldens = {
  "report.md": "reports/uk-ussr.md",
  "report.html": "reports/uk-ussr.html",
  "clauses.csv": "reports/uk-ussr-clauses.csv",
  "differences.csv": "reports/uk-ussr-differences.csv",
  "correspondence.csv": "reports/uk-ussr-correspondence.csv",
  "tei.xml": "reports/uk-ussr-tei.xml",
  "tei-stand-off.xml": "reports/uk-ussr-tei-stand-off.xml",
  "akn.xml": "reports/uk-ussr-akn.xml",
  "docx.xml": "reports/uk-ussr-docx.xml",
  "equivalences.md": "reports/uk-ussr-equivalences.md",
  "equivalences.html": "reports/uk-ussr-equivalences.html",
  "apparatus.md": "reports/uk-ussr-apparatus.md",
  "apparatus.html": "reports/uk-ussr-apparatus.html",
  "strip.svg": "reports/uk-ussr.svg",
} as const;

for (const [name, golden] of Object.entries(goldens)) {
  test(`writes ${golden}`, async () => {
    await expect(reports[name]?.()).toMatchFileSnapshot(`../golden/${golden}`);
  });
}

test("writes the matrix of the family", async () => {
  await expect(familyToSvg(familyComparisons())).toMatchFileSnapshot("../golden/reports/family.svg");
});

test("writes the beginning of the alignment table of CollateX", async () => {
  const lines = (reports["collatex.json"]?.() ?? "").split("\n").slice(0, 60);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(
    "../golden/reports/uk-ussr-collatex-beginning.txt",
  );
});
