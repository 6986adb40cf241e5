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
import { type ChosenHeading, chooseHeadings } from "./choose-headings.ts";
import { findContents, type Stretch } from "./contents.ts";
import { inlineItems } from "./cut-inline.ts";
import { lineStarts } from "./cut-lines.ts";
import { findBoundaries, inlineDivisions } from "./find-divisions.ts";
import { findHeadings } from "./find-headings.ts";
import { type LetterCase, letterCaseOf } from "./heading.ts";
import { titleOnLine, titleOnNextLine } from "./heading-title.ts";
import { caseSampleLength } from "./limits.ts";
import { pageFurniture } from "./page-furniture.ts";
import { findQuotations } from "./quotation.ts";
import { findSubstitutes } from "./substitute-headings.ts";
import { isDrawnTable } from "./table.ts";
import { type Mark, sliceUnit, type Unit } from "./unit.ts";
import { lowerQuoted } from "./weigh-quoted.ts";

/** A place where a block is cut, and what begins there. */
interface Cut {
  readonly at: number;
  readonly mark?: Mark;
  /** Nothing inside is cut further. */
  readonly whole?: boolean;
}

/** Cuts the blocks into units; what had to be assumed is added to the problems. */
export function cutUnits(blocks: readonly SourceBlock[], problems: Problem[]): readonly Unit[] {
  const letterCase = letterCaseOf(sampleOf(blocks));
  const found = findHeadings(blocks, letterCase);
  const quotations = findQuotations(blocks, found);
  const contents = findContents(blocks, found);
  const candidates = lowerQuoted(blocks, found);
  const excluded = new Set(
    candidates.filter(
      ({ block, from }) => inStretch(contents, block, from) || inStretch(quotations, block, from),
    ),
  );
  const articles = chooseHeadings(candidates, excluded, findBoundaries(blocks, candidates));
  const chosen =
    articles.length > 0 ? articles : chooseSubstitutes(blocks, letterCase, [...contents, ...quotations]);
  for (const heading of chosen) problems.push(...assumptions(heading, blocks));
  const byBlock = groupByBlock(chosen);
  const quotedHeads = new Map<number, number[]>();
  for (const { block, from } of excluded) {
    if (inStretch(quotations, block, from)) quotedHeads.set(block, [...(quotedHeads.get(block) ?? []), from]);
  }
  const units: Unit[] = [];
  let wantsTitle = false;
  for (const [index, block] of blocks.entries()) {
    const headings = byBlock.get(index) ?? [];
    const next = byBlock.get(index + 1)?.[0];
    if (block.hint !== undefined || block.kind === "front-matter" || block.kind === "table") {
      units.push(block);
      wantsTitle = false;
      continue;
    }
    const cuts = [
      ...headingCuts(block, headings),
      ...stretchCuts(index, contents, "contents"),
      ...(wantsTitle ? titleCut(block, next !== undefined && next.candidate.from === 0) : []),
      ...(quotedHeads.get(index) ?? []).map((at): Cut => ({ at, mark: { type: "quoted-heading" } })),
      ...pageFurniture(block).flatMap(({ from, to, role }): Cut[] => [editorialCut(from, role), { at: to }]),
      ...edgesOf(index, quotations),
    ];
    const pieces = cutBlock(block, cuts, index, quotations);
    units.push(...pieces);
    wantsTitle = endsInBareHeading(pieces, wantsTitle);
  }
  return units;
}

/** Sections, paragraphs under § or ordinals in words, where a treaty has no articles. */
function chooseSubstitutes(
  blocks: readonly SourceBlock[],
  letterCase: LetterCase,
  stretches: readonly Stretch[],
): readonly ChosenHeading[] {
  const found = findSubstitutes(blocks, letterCase);
  const excluded = new Set(
    found.filter(({ block, from }) => stretches.some((one) => inStretch([one], block, from))),
  );
  return chooseHeadings(found, excluded, new Set());
}

function sampleOf(blocks: readonly SourceBlock[]): string {
  let sample = "";
  for (const block of blocks) {
    if (block.kind === "front-matter") continue;
    sample += ` ${block.text.slice(0, caseSampleLength - sample.length)}`;
    if (sample.length >= caseSampleLength) break;
  }
  return sample;
}

function inStretch(stretches: readonly Stretch[], block: number, offset: number): boolean {
  let low = 0;
  let high = stretches.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { from, to } = stretches[middle] ?? { from: { block: 0, offset: 0 }, to: { block: 0, offset: 0 } };
    if (block < from.block || (block === from.block && offset < from.offset)) high = middle - 1;
    else if (block > to.block || (block === to.block && offset >= to.offset)) low = middle + 1;
    else return true;
  }
  return false;
}

function groupByBlock(chosen: readonly ChosenHeading[]): ReadonlyMap<number, readonly ChosenHeading[]> {
  const groups = new Map<number, ChosenHeading[]>();
  for (const heading of chosen) {
    const group = groups.get(heading.candidate.block);
    if (group === undefined) groups.set(heading.candidate.block, [heading]);
    else group.push(heading);
  }
  return groups;
}

/** Each heading up to the end of its number and the title on its line; then its text; then a division before the next. */
function headingCuts(block: SourceBlock, headings: readonly ChosenHeading[]): readonly Cut[] {
  const cuts: Cut[] = [];
  for (const [i, { candidate, reading }] of headings.entries()) {
    const to = headings[i + 1]?.candidate.from ?? block.text.length;
    const numberEnd = reading?.end ?? candidate.wordEnd;
    const { end, title } =
      block.kind === "heading" && headings.length === 1
        ? { ...titleOnLine(block.text, numberEnd, to), end: to }
        : titleOnLine(block.text, numberEnd, to);
    const label = block.text.slice(candidate.from, numberEnd).replace(/\s+/gu, " ").replace(/[.:]$/u, "");
    const mark: Mark = {
      type: "article",
      label,
      ...(reading === undefined ? {} : { number: reading.number.text }),
      ...(title === undefined ? {} : { title }),
    };
    cuts.push({ at: leadOf(block.text, candidate.from), mark, whole: true });
    const below =
      title === undefined ? titleOnNextLine(block.text, skipSpace(block.text, end, to), to) : undefined;
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
function titleCut(block: SourceBlock, lastBeforeHeading: boolean): readonly Cut[] {
  const end = titleOnNextLine(block.text, 0, block.text.length);
  if (end === undefined || (end === block.text.length && lastBeforeHeading)) return [];
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

function stretchCuts(index: number, stretches: readonly Stretch[], role: EditorialRole): readonly Cut[] {
  return stretches.flatMap(({ from, to }): Cut[] => {
    if (index < from.block || index > to.block) return [];
    const start = editorialCut(index === from.block ? from.offset : 0, role);
    return index === to.block ? [start, { at: to.offset }] : [start];
  });
}

function edgesOf(index: number, stretches: readonly Stretch[]): readonly Cut[] {
  return stretches.flatMap(({ from, to }): Cut[] => [
    ...(from.block === index ? [{ at: from.offset }] : []),
    ...(to.block === index ? [{ at: to.offset }] : []),
  ]);
}

/** Cuts one block: first where the whole text says so, then each rest at its lines and its items. */
function cutBlock(
  block: SourceBlock,
  cuts: readonly Cut[],
  index: number,
  quotations: readonly Stretch[],
): readonly Unit[] {
  const edges = mergeCuts([{ at: 0 }, ...cuts], block.text.length);
  const units: Unit[] = [];
  for (const [i, cut] of edges.entries()) {
    const to = edges[i + 1]?.at ?? block.text.length;
    const number = quotations.findIndex(({ from, to: end }) => inStretch([{ from, to: end }], index, cut.at));
    const extra = number < 0 ? {} : { quotation: number + 1 };
    const starts =
      cut.whole === true || block.kind === "heading" || isDrawnTable(block.text)
        ? [cut.at]
        : innerStarts(block.text, cut.at, to, cut.mark);
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

function innerStarts(text: string, from: number, to: number, mark: Mark | undefined): readonly number[] {
  if (mark?.type === "quoted-heading") {
    const end = text.slice(from, to).search(/[\r\n]/u);
    return end < 0 ? [from] : [from, ...innerStarts(text, from + end, to, undefined)];
  }
  const starts: number[] = [];
  const lines = lineStarts(text, from, to);
  for (const [i, start] of lines.entries()) {
    const end = lines[i + 1] ?? to;
    starts.push(start, ...inlineItems(text.slice(start, end), 0).map((at) => start + at));
  }
  return starts;
}

/** What had to be assumed to read a heading. */
function assumptions(
  { candidate, reading }: ChosenHeading,
  blocks: readonly SourceBlock[],
): readonly Problem[] {
  const { block, mended } = candidate;
  const segments = blocks[block]?.segments ?? [];
  const at = segments[0]?.[1] ?? 0;
  const said = [
    ...(mended === undefined ? [] : [`“${mended}” was read as the word for an article`]),
    ...(reading?.assumed === undefined ? [] : [`${reading.assumed} was assumed`]),
  ];
  if (said.length === 0) return [];
  const label = (blocks[block]?.text ?? "").slice(candidate.from, reading?.end ?? candidate.wordEnd);
  return [
    {
      code: "heading-assumed",
      severity: "warning",
      message: `${label.replace(/\s+/gu, " ")}: ${said.join("; ")}, by the run of the numbers around it.`,
      span: spanIn(blocks[block], candidate.from, reading?.end ?? candidate.wordEnd, at),
    },
  ];
}

function spanIn(
  block: SourceBlock | undefined,
  from: number,
  to: number,
  fallback: number,
): { start: number; end: number } {
  if (block === undefined) return { start: fallback, end: fallback };
  const unit = sliceUnit(block, from, to, {});
  return unit?.span ?? { start: fallback, end: fallback };
}
