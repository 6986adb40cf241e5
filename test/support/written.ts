import type { Treaty } from "@treatydiff/core";
import { type Comparison, compare, familyDepartures, synopsis, template } from "@treatydiff/diff";
import type { Trees } from "@treatydiff/report";
import * as report from "@treatydiff/report";
import { strFromU8, unzipSync } from "fflate";
import { corpusText } from "./corpus.ts";

/** A comparison in every format, under the name of its file. Of a Word document its text, which can be read. */
export function written(comparison: Comparison, trees: Trees): Readonly<Record<string, () => string>> {
  return {
    "report.txt": () => report.toText(comparison, { ...trees, lighter: "each" }),
    "one-page.txt": () => report.onePageToText(comparison, trees),
    "report.json": () => report.printableJson(comparison),
    "report.md": () => report.toMarkdown(comparison, trees),
    "report.html": () => report.toHtml(comparison, trees),
    "parts.html": () => fragmentPage(report.toHtmlParts(comparison, trees)),
    "clauses.csv": () => report.clausesToCsv(comparison, trees),
    "differences.csv": () => report.differencesToCsv(comparison, trees),
    "correspondence.csv": () => report.correspondenceToCsv(comparison, trees),
    "tei.xml": () => report.toTei(comparison, trees),
    "tei-stand-off.xml": () => report.toTeiStandOff(comparison, trees),
    "akn.xml": () => report.toAkn(comparison, trees),
    "collatex.json": () => report.toCollatexJson(comparison, trees),
    "docx.xml": () =>
      strFromU8(unzipSync(report.toDocx(comparison, trees))["word/document.xml"] ?? new Uint8Array()),
    "equivalences.md": () => report.toEquivalencesMarkdown(comparison, trees),
    "equivalences.html": () => report.toEquivalencesHtml(comparison, trees),
    "apparatus.md": () => report.toApparatusMarkdown(comparison, trees),
    "apparatus.html": () => report.toApparatusHtml(comparison, trees),
    "strip.svg": () => report.toSvg(comparison, trees),
    "matrix.svg": () => report.familyToSvg([comparison]),
  };
}

/** The three agreements, each two compared. */
export function familyComparisons(): readonly Comparison[] {
  const [uk, ussr, china] = [
    corpusText("us-uk-1942"),
    corpusText("us-ussr-1942"),
    corpusText("us-china-1942"),
  ];
  return [compare(uk, ussr), compare(uk, china), compare(ussr, china)];
}

/** Everything that is written of any number of texts, under the name of its file. */
export function familyWritten(treaties: readonly Treaty[]): Readonly<Record<string, () => string>> {
  const texts = new Map(treaties.map((treaty) => [treaty.data.siglum, treaty]));
  const table = synopsis(treaties);
  const shared = template(treaties);
  const comparisons = treaties.flatMap((base, i) =>
    treaties.slice(i + 1).map((comparand) => compare(base, comparand)),
  );
  const family = familyDepartures(
    treaties.map(({ data }) => data.siglum),
    comparisons,
  );
  const parts = report.synopsisToHtmlParts(table, { texts });
  return {
    "synopsis.txt": () => report.synopsisToText(table, { texts }),
    "synopsis.md": () => report.synopsisToMarkdown(table, { texts }),
    "synopsis.html": () => report.synopsisToHtml(table, { texts }),
    "synopsis-parts.html": () => fragmentPage({ ...parts }),
    "synopsis.csv": () => report.synopsisToCsv(table, { texts }),
    "synopsis.json": () => report.printableJson(table),
    "template.txt": () => report.templateToText(shared, { texts }),
    "template.md": () => report.templateToMarkdown(shared, { texts }),
    "template.html": () => report.templateToHtml(shared, { texts }),
    "template.csv": () => report.templateToCsv(shared, { texts }),
    "template.json": () => report.printableJson(shared),
    "family.txt": () =>
      [
        report.introductionToText(comparisons, { texts }),
        ...comparisons.map((one) => report.findingsToText(one, { texts })),
        report.familyToText(family, comparisons, { texts }),
        report.familyToText(family, comparisons, { texts, detail: "brief" }),
      ].join("\n"),
    "family.svg": () => report.familyToSvg(comparisons),
  };
}

/** Pieces of HTML in the barest page. */
export function fragmentPage(parts: { readonly [name: string]: string }): string {
  return `<!DOCTYPE html>\n<html lang="en"><head><title>Parts</title></head><body><main class="treatydiff"><h1>Parts</h1>${Object.values(parts).join("")}</main></body></html>\n`;
}
