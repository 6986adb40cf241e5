import { expect, test } from "vitest";
import * as report from "./index.ts";

test("the public names are these", () => {
  expect(Object.keys(report).sort()).toEqual([
    "claimToText",
    "clausesToCsv",
    "correspondenceToCsv",
    "differencesToCsv",
    "familyToText",
    "findingsToText",
    "introductionToText",
    "printable",
    "printableJson",
    "synopsisToMarkdown",
    "synopsisToText",
    "templateToMarkdown",
    "templateToText",
    "toDocx",
    "toHtml",
    "toMarkdown",
    "toText",
  ]);
});
