/** A clause that stands on one side only. */
import { unitWords } from "@treatydiff/core";
import type { Unit } from "../align/units.ts";
import type { Difference, Reading } from "../model/comparison.ts";

/** "Article 12" or "2;" without words of its own: what reading made of a heading or a broken line. */
function isBareNumber(text: string): boolean {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const number = words.at(-1) ?? "";
  const isNumber = /^(?:\d{1,3}[a-z]?|[ivxl]+)$/u.test(number);
  return isNumber && (words.length === 1 || (words.length === 2 && unitWords.has(words[0] ?? "")));
}

/** "(ex Article 6 TEC)": a note of the editors that names the earlier number, no clause. */
const earlierNumber =
  /^[([]\s*(?:ex|formerly|former|ancien|old|previously)[\s-]+(?:art(?:icle)?s?\b|art(?:icle)?\.)[^()[\]]{1,60}[)\]]\.?$/iu;

/** "Part II.- Final clauses": a title that reading took for words of the treaty, since it has no verb. */
const printedTitle =
  /^(?:part|title|chapter|section)\s+(?:\d{1,3}|[ivxlc]+)\s*[.:–—-]+\s*(?<words>\p{L}[^.;:]{0,89})\.?$/iu;

function isTitle(text: string): boolean {
  const words = printedTitle.exec(text)?.groups?.["words"];
  return words !== undefined && !/\b(?:shall|may|must|will|is|are|was|were|has|have)\b/iu.test(words);
}

/** "Preamble" above the preamble. */
const openingHeading = /^(?:the\s+)?(?:preamble|pr[ée]ambule|pre[áa]mbulo)[\s.:]*$/iu;

/** Judges an added or omitted clause by what kind of unit it is. */
export function judgeUnit(side: "base" | "comparand", unit: Unit | undefined, reading: Reading): Difference {
  const kind = side === "base" ? "omission" : "addition";
  const readings = {
    kind,
    base: side === "base" ? reading : null,
    comparand: side === "comparand" ? reading : null,
  } as const;
  switch (unit?.leaf.type) {
    case "recital":
      return {
        ...readings,
        weight: "substantive",
        natures: ["context"],
        rule: "unit",
        reason:
          "A recital stands in one text only; it is part of the context in which the articles are read.",
      };
    case "signature":
      return {
        ...readings,
        weight: "formal",
        natures: ["signatory"],
        rule: "unit",
        reason: "A signature stands in one text only.",
      };
    case "title":
    case "heading":
      return {
        ...readings,
        weight: "wording",
        natures: ["wording"],
        rule: "unit",
        reason: "A title stands in one text only.",
      };
    default:
      if (isTitle(reading.text.trim())) {
        return {
          ...readings,
          weight: "wording",
          natures: ["wording"],
          rule: "unit",
          reason: "A title stands in one text only.",
        };
      }
      if (openingHeading.test(reading.text.trim())) {
        return {
          ...readings,
          weight: "accidental",
          natures: ["typography"],
          rule: "unit",
          reason: "The heading of the preamble stands in one text only.",
        };
      }
      if (earlierNumber.test(reading.text.trim())) {
        return {
          ...readings,
          weight: "accidental",
          natures: ["typography"],
          rule: "unit",
          reason: "A note of the earlier number stands in one text only; it is no clause.",
        };
      }
      if (isBareNumber(reading.text)) {
        return {
          ...readings,
          weight: "accidental",
          natures: ["typography"],
          rule: "unit",
          reason: "A number of a unit stands by itself in one text only; no words of the treaty are with it.",
        };
      }
      return {
        ...readings,
        weight: "substantive",
        natures: ["clause"],
        rule: "unit",
        reason: "The clause stands in one text only.",
      };
  }
}
