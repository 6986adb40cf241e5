import { expect, test } from "vitest";
import * as report from "./index.ts";

test("the public names are these", () => {
  expect(Object.keys(report).sort()).toEqual([
    "claimToText",
    "clausesToCsv",
    "correspondenceToCsv",
    "differencesToCsv",
    "familyToSvg",
    "familyToText",
    "findingsToText",
    "fromCollatex",
    "htmlPartsStyle",
    "introductionToText",
    "printable",
    "printableJson",
    "synopsisToMarkdown",
    "synopsisToText",
    "templateToMarkdown",
    "templateToText",
    "toAkn",
    "toApparatusHtml",
    "toApparatusMarkdown",
    "toCollatex",
    "toCollatexJson",
    "toDocx",
    "toEquivalencesHtml",
    "toEquivalencesMarkdown",
    "toHtml",
    "toHtmlParts",
    "toMarkdown",
    "toSvg",
    "toTei",
    "toTeiStandOff",
    "toText",
  ]);
});
