import { type Comparison, compare } from "@treatydiff/diff";
import type { Trees } from "@treatydiff/report";
import * as report from "@treatydiff/report";
import { strFromU8, unzipSync } from "fflate";
import { corpusText } from "./corpus.ts";

/** A comparison in every format, under the name of its file. Of a Word document its text, which can be read. */
export function written(comparison: Comparison, trees: Trees): Readonly<Record<string, () => string>> {
  return {
    "report.md": () => report.toMarkdown(comparison, trees),
    "report.html": () => report.toHtml(comparison, trees),
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
