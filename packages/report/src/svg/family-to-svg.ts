/** A family as a matrix: how far each two texts are the same, in a word, with what differs and may bear on substance. */
import type { Comparison, Degree, Weight } from "@treatydiff/diff";
import { type Markup, nothing } from "../escape/markup.ts";
import { visible } from "../escape/visible.ts";
import { xml } from "../escape/xml.ts";
import { degreeWords } from "../words/degree-words.ts";
import { andList } from "../words/lists.ts";
import { patterns, pictureStyle } from "./patterns.ts";

const cellWidth = 176;
const cellHeight = 84;
const left = 150;
const top = 110;

/** The fill of a degree: the weaker, the darker. */
const fills = {
  literatim: "none",
  verbatim: "accidental",
  "mutatis-mutandis": "formal",
  "same-text-except": "wording",
  different: "substantive",
  "no-correspondence": "substantive",
} as const satisfies Record<Degree, Weight>;

/**
 * Draws the comparisons of a family, each two texts once, as SVG.
 *
 * @param comparisons each two of the texts compared
 * @returns an SVG element with title and description
 * @example
 * familyToSvg([compare(british, soviet), compare(british, chinese), compare(soviet, chinese)]);
 */
export function familyToSvg(comparisons: readonly Comparison[]): string {
  const sigla = [...new Set(comparisons.flatMap(({ base, comparand }) => [base.siglum, comparand.siglum]))];
  const width = left + sigla.length * cellWidth + 16;
  const height = top + sigla.length * cellHeight + 64;
  const title = `How far ${andList(sigla)} are the same`;
  const cautions = [...new Set(comparisons.map(({ caution }) => caution))].join(" ");
  const reconstructions = sigla.filter((siglum) => isReconstruction(comparisons, siglum));
  const standing =
    reconstructions.length === 0
      ? ""
      : `${andList(reconstructions)}: reconstructed, so that every finding is provisional.`;
  const cells = sigla.flatMap((base, i) =>
    sigla.map((comparand, j) => cell(comparisons, base, comparand, i, j)),
  );
  const picture = xml`<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">
<title id="title">${visible(title)}</title>
<desc id="desc">${visible(comparisons.map(inWords).join(" "))} ${visible(standing)} ${visible(cautions)}</desc>
<style>${{ markup: pictureStyle }}</style>
${patterns}<rect class="ground" width="${width}" height="${height}"/>
<text class="ink title" x="16" y="28">${visible(title)}</text>
<text class="faint" x="16" y="50">${visible(cautions)}</text>
<text class="faint" x="16" y="68">${visible(standing)}</text>
${sigla.map((siglum, i) => heads(visible(siglum), i))}${cells}</svg>
`;
  return picture.markup;
}

function heads(siglum: string, i: number): Markup {
  return xml`<text class="ink" x="${left + i * cellWidth + cellWidth / 2}" y="${top - 12}" text-anchor="middle">${siglum}</text>
<text class="ink" x="${left - 10}" y="${top + i * cellHeight + cellHeight / 2 + 4}" text-anchor="end">${siglum}</text>
`;
}

function isReconstruction(comparisons: readonly Comparison[], siglum: string): boolean {
  return comparisons.some(({ base, comparand }) =>
    [base, comparand].some((text) => text.siglum === siglum && text.standing === "reconstruction"),
  );
}

function find(comparisons: readonly Comparison[], one: string, other: string): Comparison | undefined {
  return comparisons.find(
    ({ base, comparand }) =>
      (base.siglum === one && comparand.siglum === other) ||
      (base.siglum === other && comparand.siglum === one),
  );
}

function cell(comparisons: readonly Comparison[], one: string, other: string, i: number, j: number): Markup {
  const comparison = one === other ? undefined : find(comparisons, one, other);
  const x = left + j * cellWidth;
  const y = top + i * cellHeight;
  const frame = xml`<rect class="line" x="${x}" y="${y}" width="${cellWidth}" height="${cellHeight}"/>
`;
  if (comparison === undefined) return one === other ? frame : nothing;
  const degree = degreeOf(comparison);
  const middle = x + cellWidth / 2;
  return xml`${frame}<rect x="${x + 6}" y="${y + 6}" width="${cellWidth - 12}" height="16" style="fill:url(#fill-${fills[degree]})"/>
<text class="ink" x="${middle}" y="${y + 42}" text-anchor="middle">${degreeWords[degree].name}</text>
<text class="faint small" x="${middle}" y="${y + 58}" text-anchor="middle">${countOf(comparison, "substantive")} may bear on substance</text>
<text class="faint small" x="${middle}" y="${y + 73}" text-anchor="middle">${countOf(comparison, "wording")} of wording</text>
`;
}

/** The verdict on the whole text as held. */
function degreeOf({ verdicts }: Comparison): Degree {
  return verdicts.find(({ scope, emended }) => scope === "whole" && !emended)?.degree ?? "no-correspondence";
}

function countOf({ pairs }: Comparison, weight: Weight): number {
  return pairs.flatMap(({ differences }) => differences).filter((difference) => difference.weight === weight)
    .length;
}

function inWords(comparison: Comparison): string {
  const { base, comparand } = comparison;
  return `${base.siglum} and ${comparand.siglum}: ${degreeWords[degreeOf(comparison)].name}, ${countOf(comparison, "substantive")} differences that may bear on substance, ${countOf(comparison, "wording")} of wording.`;
}
