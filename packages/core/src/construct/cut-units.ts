/**
 * Cuts the blocks of a source into units, one for each part of a treaty, with what the whole text says of them.
 *
 *     Article 2                               heading, with its number by the run of numbers of the text
 *     Scope                                   its title, on the next line
 *     1. The Parties shall …                  a numbered block
 *     (a) in the first year; (b) after it     two items, also when they stand in one line
 *
 * A wrapped line is not cut: "… by the Convention of\n1941 on the matter" begins with a number but carries on.
 */
import type { EditorialRole } from "../model/nodes.ts";
import type { Problem } from "../model/problem.ts";
import type { SourceBlock } from "../source/block.ts";
import type { ChosenHeading } from "./choose-headings.ts";
import { markContinuations } from "./continuation.ts";
import { decideHeadings } from "./decide-headings.ts";
import { opensDivision } from "./division.ts";
import { inlineDivisions } from "./find-divisions.ts";
import { titleOnLine, titleOnNextLine } from "./heading-title.ts";
import { innerStarts } from "./inner-starts.ts";
import { readItemMarker } from "./item-marker.ts";
import { pageFurniture } from "./page-furniture.ts";
import { findRunningHeads } from "./running-heads.ts";
import type { StretchIndex } from "./stretch.ts";
import { isDrawnTable } from "./table.ts";
import { opensTestimonium } from "./testimonium.ts";
import { type Mark, sliceUnit, type Unit } from "./unit.ts";

/** A place where a block is cut, and what begins there. */
interface Cut {
  readonly at: number;
  readonly mark?: Mark;
  /** Nothing inside is cut further. */
  readonly whole?: boolean;
}

/** Cuts the blocks into units; what had to be assumed is added to the problems. */
export function cutUnits(blocks: readonly SourceBlock[], problems: Problem[]): readonly Unit[] {
  const { headings, quotedHeadings, contents, quotations } = decideHeadings(blocks, problems);
  const runningHeads = findRunningHeads(blocks);
  const units: Unit[] = [];
  const firstHeading = Math.min(...[...headings.keys()].slice(0, 1), Number.POSITIVE_INFINITY);
  let wantsTitle = false;
  let wantsNumber = false;
  for (const [index, block] of blocks.entries()) {
    if (block.hint !== undefined || block.kind === "front-matter" || block.kind === "table") {
      units.push(block);
      wantsTitle = false;
      continue;
    }
    if (wantsNumber) {
      const number = sliceUnit(block, 0, block.text.length, { mark: { type: "heading-number" } });
      if (number !== undefined) units.push(number);
      wantsNumber = false;
      continue;
    }
    wantsNumber = headings.get(index)?.at(-1)?.candidate.numberBelow !== undefined;
    const next = headings.get(index + 1)?.[0];
    const cuts = [
      ...headingCuts(block, headings.get(index) ?? []),
      ...contentsCuts(index, contents),
      ...(wantsTitle
        ? titleCut(block, index === blocks.length - 1 || (next !== undefined && next.candidate.from === 0))
        : []),
      ...(quotedHeadings.get(index) ?? []).map((at): Cut => ({ at, mark: { type: "quoted-heading" } })),
      ...[...pageFurniture(block), ...(runningHeads.get(index) ?? [])].flatMap(
        ({ from, to, role }): Cut[] => [editorialCut(from, role), { at: to }],
      ),
      ...quotations.edgesIn(index).map(({ at }): Cut => ({ at })),
    ];
    const pieces = cutBlock(block, cuts, {
      index,
      quotations,
      preamble: index < firstHeading && headings.size > 0,
    });
    for (const piece of pieces) units.push(piece);
    wantsTitle = endsInBareHeading(pieces, wantsTitle);
  }
  return markContinuations(units);
}

/** Each heading up to the end of its number and the title on its line; then its text; then a division before the next. */
function headingCuts(block: SourceBlock, headings: readonly ChosenHeading[]): readonly Cut[] {
  const cuts: Cut[] = [];
  for (const [i, { candidate, reading }] of headings.entries()) {
    const to = headings[i + 1]?.candidate.from ?? block.text.length;
    const numberEnd = reading?.end ?? candidate.wordEnd;
    const { end, title } =
      block.kind === "heading" && headings.length === 1
        ? { ...titleOnLine(block.text, numberEnd, to, true), end: to }
        : titleOnLine(block.text, numberEnd, to);
    const label =
      candidate.numberBelow ??
      block.text.slice(candidate.from, numberEnd).replace(/\s+/gu, " ").replace(/[.:]$/u, "");
    const mark: Mark = {
      type: "article",
      label,
      ...(reading === undefined ? {} : { number: reading.number.text }),
      ...(title === undefined ? {} : { title }),
    };
    cuts.push({ at: leadOf(block.text, candidate.from), mark, whole: true });
    const below =
      title === undefined ? titleBelow(block.text, skipSpace(block.text, end, to), to) : undefined;
    const spoken = block.text.slice(end, to).trim() !== "";
    if (
      below !== undefined &&
      block.text.slice(end, skipSpace(block.text, end, to)).search(/[\r\n]/u) >= 0 &&
      below < to &&
      spoken
    )
      cuts.push(
        { at: skipSpace(block.text, end, to), mark: { type: "heading-title" }, whole: true },
        { at: below },
      );
    else if (end < to) cuts.push({ at: end });
  }
  for (const at of inlineDivisions(
    block,
    headings.map(({ candidate }) => candidate.from),
  ))
    cuts.push({ at, mark: { type: "division" }, whole: true });
  return cuts;
}

/** The end of a title below its heading: a numbered block, a section or closing words are none. */
function titleBelow(text: string, from: number, to: number): number | undefined {
  const end = titleOnNextLine(text, from, to);
  if (end === undefined) return undefined;
  const line = text.slice(from, end);
  return readItemMarker(line) === undefined && !opensDivision(line) && !opensTestimonium(line)
    ? end
    : undefined;
}

/** Opening brackets and marks before the word belong to the heading: "[Article 5]", "– Article 5". */
function leadOf(text: string, from: number): number {
  let at = from;
  while (at > 0 && /[[(*_#•–—-]/u.test(text[at - 1] ?? "")) at -= 1;
  return at;
}

function skipSpace(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && /\s/u.test(text[at] ?? "")) at += 1;
  return at;
}

/** A block after a heading that stands alone is its title when it reads like one and is not all there is. */
function titleCut(block: SourceBlock, isLast: boolean): readonly Cut[] {
  const end = titleBelow(block.text, 0, block.text.length);
  if (end === undefined || (end === block.text.length && isLast)) return [];
  return [
    { at: 0, mark: { type: "heading-title" }, whole: true },
    ...(end < block.text.length ? [{ at: end }] : []),
  ];
}

function endsInBareHeading(pieces: readonly Unit[], before: boolean): boolean {
  const last = pieces.at(-1);
  if (last === undefined) return before;
  return last.mark?.type === "article" && last.mark.title === undefined;
}

function editorialCut(at: number, role: EditorialRole): Cut {
  return { at, mark: { type: "editorial", role }, whole: true };
}

function contentsCuts(index: number, contents: StretchIndex): readonly Cut[] {
  const edges = contents
    .edgesIn(index)
    .map(({ at, begins }): Cut => (begins ? editorialCut(at, "contents") : { at }));
  return contents.numberAt(index, 0) > 0 ? [editorialCut(0, "contents"), ...edges] : edges;
}

interface BlockPlace {
  readonly index: number;
  readonly quotations: StretchIndex;
  /** Whether it stands before the first article, where recitals may be glued to one another. */
  readonly preamble: boolean;
}

/** Cuts one block: first where the whole text says so, then each rest at its lines and its items. */
function cutBlock(
  block: SourceBlock,
  cuts: readonly Cut[],
  { index, quotations, preamble }: BlockPlace,
): readonly Unit[] {
  const edges = mergeCuts([{ at: 0 }, ...cuts], block.text.length);
  const units: Unit[] = [];
  for (const [i, cut] of edges.entries()) {
    const to = edges[i + 1]?.at ?? block.text.length;
    const number = quotations.numberAt(index, cut.at);
    const extra = number === 0 ? {} : { quotation: number };
    const starts =
      cut.whole === true || block.kind === "heading" || isDrawnTable(block.text)
        ? [cut.at]
        : innerStarts(block.text, cut.at, to, cut.mark, preamble);
    for (const [k, from] of starts.entries()) {
      const unit = sliceUnit(block, from, starts[k + 1] ?? to, {
        ...(k === 0 && cut.mark !== undefined ? { mark: cut.mark } : {}),
        ...extra,
      });
      if (unit !== undefined) units.push(unit);
    }
  }
  return units;
}

/** Cuts in order, one for each place; a mark wins over none, the first mark over later ones. */
function mergeCuts(cuts: readonly Cut[], length: number): readonly Cut[] {
  const merged: Cut[] = [];
  for (const cut of [...cuts].sort((x, y) => x.at - y.at)) {
    if (cut.at >= length && length > 0) continue;
    const last = merged.at(-1);
    if (last?.at !== cut.at) merged.push(cut);
    else if (last.mark === undefined) merged[merged.length - 1] = cut;
  }
  return merged;
}
