import { compare } from "@treatydiff/diff";
import { familyToSvg } from "@treatydiff/report";
import { expect, test } from "vitest";
import { corpusText } from "../support/corpus.ts";
import { corpusExcerpt } from "../support/excerpt.ts";
import { familyComparisons, written } from "../support/written.ts";

const whole = { base: corpusText("us-uk-1942"), comparand: corpusText("us-ussr-1942") };
const excerpt = { base: corpusExcerpt("us-uk-1942"), comparand: corpusExcerpt("us-ussr-1942") };
const ofWhole = written(compare(whole.base, whole.comparand), whole);
const ofExcerpt = written(compare(excerpt.base, excerpt.comparand), excerpt);

/** The British and the Soviet agreement in the formats that are short. */
const wholeGoldens = {
  "report.md": "reports/uk-ussr.md",
  "correspondence.csv": "reports/uk-ussr-correspondence.csv",
  "equivalences.md": "reports/uk-ussr-equivalences.md",
  "equivalences.html": "reports/uk-ussr-equivalences.html",
  "apparatus.md": "reports/uk-ussr-apparatus.md",
  "apparatus.html": "reports/uk-ussr-apparatus.html",
  "strip.svg": "reports/uk-ussr.svg",
} as const;

/** An excerpt of both in those that show the whole texts: a golden that nobody can read pins what nobody has approved. */
const excerptGoldens = {
  "report.html": "reports/uk-ussr-excerpt.html",
  "clauses.csv": "reports/uk-ussr-excerpt-clauses.csv",
  "differences.csv": "reports/uk-ussr-excerpt-differences.csv",
  "tei.xml": "reports/uk-ussr-excerpt-tei.xml",
  "tei-stand-off.xml": "reports/uk-ussr-excerpt-tei-stand-off.xml",
  "akn.xml": "reports/uk-ussr-excerpt-akn.xml",
  "docx.xml": "reports/uk-ussr-excerpt-docx.xml",
} as const;

for (const [name, golden] of Object.entries(wholeGoldens)) {
  test(`writes ${golden}`, async () => {
    await expect(withoutStyle(ofWhole[name]?.() ?? "")).toMatchFileSnapshot(`../golden/${golden}`);
  });
}

for (const [name, golden] of Object.entries(excerptGoldens)) {
  test(`writes ${golden}`, async () => {
    await expect(withoutStyle(ofExcerpt[name]?.() ?? "")).toMatchFileSnapshot(`../golden/${golden}`);
  });
}

/** The style of a page is looked at, not read. */
function withoutStyle(page: string): string {
  return page.replace(/<style>[\s\S]*?<\/style>/u, "<style>…</style>");
}

test("writes the matrix of the family", async () => {
  await expect(familyToSvg(familyComparisons())).toMatchFileSnapshot("../golden/reports/family.svg");
});

test("writes the beginning of the alignment table of CollateX", async () => {
  const lines = (ofExcerpt["collatex.json"]?.() ?? "").split("\n").slice(0, 60);
  await expect(`${lines.join("\n")}\n`).toMatchFileSnapshot(
    "../golden/reports/uk-ussr-excerpt-collatex-beginning.txt",
  );
});
