/** Every comparison in every format, and every text, written while the site is built. */
import { toAkomaNtoso } from "@treatydiff/core";
import * as report from "@treatydiff/report";
import type { APIRoute } from "astro";
import { slug } from "../../data/address.ts";
import { compareTexts, comparisonOf, pairsOfTexts } from "../../data/comparisons.ts";
import { type SiteText, textOf, texts, treaties } from "../../data/corpus.ts";
import { downloads } from "../../data/downloads.ts";
import { family, hasFamily } from "../../data/family.ts";

type Write = () => string | Uint8Array;

const textFormats: readonly (readonly [string, string, (text: SiteText) => string])[] = [
  [".md", "text/markdown", ({ source }) => source],
  [".akn.xml", "application/xml", ({ treaty }) => toAkomaNtoso(treaty)],
  [".json", "application/json", ({ treaty }) => `${report.printableJson(treaty)}\n`],
];

export function getStaticPaths() {
  const ofComparisons = pairsOfTexts.flatMap(([base, comparand]) =>
    downloads.map(({ format, ending }) => ({
      params: { file: `${slug(base, comparand)}${ending}` },
      props: {
        type: report.reportFormats[format].mediaType,
        write: (): ReturnType<Write> => {
          const { comparison, trees } = comparisonOf(base, comparand);
          return report.writeReport(format, comparison, trees);
        },
      },
    })),
  );
  const ofTexts = texts.flatMap(({ siglum }) =>
    textFormats.map(([ending, type, write]) => ({
      params: { file: `${slug(siglum)}${ending}` },
      props: { type, write: (): ReturnType<Write> => write(textOf(siglum)) },
    })),
  );
  const ofFamily = familyFiles().map(([file, type, write]) => ({ params: { file }, props: { type, write } }));
  return [...ofComparisons, ...ofTexts, ...ofFamily];
}

function familyFiles(): readonly (readonly [string, string, Write])[] {
  if (!hasFamily) return [];
  const { departures, synopsis, template } = family();
  const comparisons = pairsOfTexts.map(([base, comparand]) => compareTexts(base, comparand));
  const options = { texts: treaties };
  return [
    ["family.template.md", "text/markdown", () => report.templateToMarkdown(template, options)],
    ["family.template.json", "application/json", () => `${report.printableJson(template)}\n`],
    ["family.departures.txt", "text/plain", () => report.familyToText(departures, comparisons, options)],
    ["family.svg", "image/svg+xml", () => report.familyToSvg(comparisons)],
    ["synopsis.md", "text/markdown", () => report.synopsisToMarkdown(synopsis, options)],
    ["synopsis.txt", "text/plain", () => report.synopsisToText(synopsis, options)],
    ["synopsis.json", "application/json", () => `${report.printableJson(synopsis)}\n`],
  ];
}

export const GET: APIRoute<{ readonly type: string; readonly write: Write }> = ({ props }) => {
  const body = props.write();
  return new Response(typeof body === "string" ? body : new Uint8Array(body), {
    headers: { "content-type": props.type },
  });
};
