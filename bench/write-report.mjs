// One report in a process of its own, from the built packages: what bench/reports.mts measures.
// node bench/write-report.mjs FORMAT BASE COMPARAND OUTPUT; prints usage after the comparison and at the end as JSON.
import { readFileSync, writeFileSync } from "node:fs";
import { readTreaty } from "../packages/core/dist/index.js";
import { compare } from "../packages/diff/dist/index.js";
import * as report from "../packages/report/dist/index.js";

const [format, base, comparand, output] = process.argv.slice(2);
const began = performance.now();

const trees = {
  base: readTreaty(readFileSync(base, "utf8"), { siglum: "base" }),
  comparand: readTreaty(readFileSync(comparand, "utf8"), { siglum: "comparand" }),
};
const comparison = compare(trees.base, trees.comparand);
const before = usage();

const writers = {
  none: () => "",
  text: () => report.toText(comparison, trees),
  json: () => report.printableJson(comparison),
  markdown: () => report.toMarkdown(comparison, trees),
  html: () => report.toHtml(comparison, trees),
  docx: () => report.toDocx(comparison, trees),
  csv: () => report.differencesToCsv(comparison, trees),
  "csv-clauses": () => report.clausesToCsv(comparison, trees),
  "csv-correspondence": () => report.correspondenceToCsv(comparison, trees),
  tei: () => report.toTei(comparison, trees),
  "tei-stand-off": () => report.toTeiStandOff(comparison, trees),
  akn: () => report.toAkn(comparison, trees),
  collatex: () => report.toCollatexJson(comparison, trees),
  apparatus: () => report.toApparatusMarkdown(comparison, trees),
  "apparatus-html": () => report.toApparatusHtml(comparison, trees),
  equivalences: () => report.toEquivalencesMarkdown(comparison, trees),
  "equivalences-html": () => report.toEquivalencesHtml(comparison, trees),
  svg: () => report.toSvg(comparison, trees),
};
const written = writers[format]();
writeFileSync(output, written);
process.stdout.write(JSON.stringify({ before, after: usage(), bytes: Buffer.byteLength(written) }));

function usage() {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  return {
    cpu: (userCPUTime + systemCPUTime) / 1e6,
    wall: (performance.now() - began) / 1000,
    rss: maxRSS / 1024,
  };
}
