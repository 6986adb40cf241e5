/** A comparison as the page shows it: views in pieces, and every format of the command line to keep. */
import { type Comparison, weightNames } from "@treatydiff/diff";
import {
  degreeWords,
  type HtmlView,
  type ReportFormat,
  reportFormats,
  type Trees,
  toHtmlParts,
  writeReport,
} from "@treatydiff/report";
import { type Cut, cutView } from "./cut-view.ts";
import { fileNameOf } from "./file-name.ts";
import { pieceLength } from "./limits.ts";
import type { VerdictShown } from "./protocol.ts";
import type { Result } from "./session.ts";
import { withoutSection } from "./without-section.ts";

/** What all ids of a result begin with, so that none is one of the page's own. */
export const idPrefix = "result.";

/** The views by the name that stands in a link, each of one or more parts. */
const views = [
  { id: "side-by-side", name: "Side by side", parts: ["sideBySide"] },
  { id: "in-one-text", name: "In one text", parts: ["inOneText"] },
  { id: "differences", name: "Differences", parts: ["differences"] },
  { id: "correspondence", name: "Correspondence", parts: ["correspondence", "adaptations"] },
  { id: "notes", name: "Notes", parts: ["notes"] },
] as const satisfies readonly {
  readonly id: string;
  readonly name: string;
  readonly parts: readonly HtmlView[];
}[];

const cuts: Partial<Record<HtmlView, Cut>> = {
  sideBySide: {
    open: /<table class="parallel">[\s\S]*?<\/thead>\n/u,
    close: "</table>",
    part: { open: "<tbody>\n", close: "</tbody>\n" },
    item: "<tr ",
  },
  inOneText: {
    open: /(?=<div class="part">)/u,
    close: "",
    part: { open: '<div class="part">\n', close: "</div>\n" },
    item: "<p ",
  },
  differences: {
    open: /<ol class="differences">\n/u,
    close: "</ol>",
    item: "<li id=",
    reopen: (item) => `<ol class="differences" start="${item + 1}">\n`,
  },
  correspondence: { open: /<table>[\s\S]*?<tbody>\n/u, close: "</tbody>\n</table>", item: "<tr " },
};

/** Makes the result of two texts. */
export function makeComparisonResult(comparison: Comparison, trees: Trees): Result {
  const parts = toHtmlParts(comparison, trees, { headingLevel: 3, idPrefix });
  const { base, comparand } = comparison;
  const piecesOf = (part: HtmlView): readonly string[] => {
    const html = withoutSection(parts[part]);
    const cut = cuts[part];
    return cut === undefined ? [html] : cutView(html, cut, pieceLength);
  };
  return {
    shown: {
      title: `${base.siglum} and ${comparand.siglum}`,
      ...verdictOf(comparison),
      introduction: parts.introduction,
      byPart: withoutSection(parts.verdicts),
      legend: withoutSection(parts.marks),
      views: views
        .filter(({ parts: own }) => own.some((part) => parts[part] !== ""))
        .map(({ id, name }) => ({ id, name })),
      downloads: Object.entries(reportFormats).map(([id, { name, ending }]) => ({ id, name, ending })),
    },
    view: (id) => (views.find((view) => view.id === id) ?? views[0]).parts.flatMap(piecesOf),
    download(format) {
      const known: ReportFormat = isFormat(format) ? format : "json";
      const { ending, mediaType } = reportFormats[known];
      return {
        fileName: fileNameOf([base.siglum, comparand.siglum], ending),
        type: mediaType,
        content: writeReport(known, comparison, trees),
      };
    },
  };
}

const weightWords = {
  substantive: weightNames.substantive,
  wording: "of wording",
  formal: "adaptations to the other party",
  accidental: "of presentation",
} as const;

/** The verdict on the whole, after documented emendations where there are any: what speaks of the treaties. */
function verdictOf({ verdicts, pairs }: Comparison): { readonly verdict?: VerdictShown } {
  const whole = verdicts.filter(({ scope }) => scope === "whole");
  const verdict = whole.find(({ emended }) => emended) ?? whole[0];
  if (verdict === undefined) return {};
  const { name, meaning } = degreeWords[verdict.degree];
  const reason = `${verdict.reason.charAt(0).toUpperCase()}${verdict.reason.slice(1).replace(/\.$/u, "")}.`;
  const differences = pairs.flatMap((pair) => pair.differences);
  return {
    verdict: {
      degree: name,
      meaning,
      reason: verdict.emended
        ? `${reason} This is after documented slips of the copies have been put right.`
        : reason,
      counts: Object.entries(weightWords).map(([weight, words]) => ({
        weight,
        words,
        count: differences.filter((one) => one.weight === weight).length,
      })),
    },
  };
}

function isFormat(format: string): format is ReportFormat {
  return Object.hasOwn(reportFormats, format);
}
