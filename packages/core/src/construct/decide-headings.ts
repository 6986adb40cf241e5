/**
 * Everything that is decided over the whole text before it is cut: which places are headings of articles and how their
 * numbers are read, what is a table of contents, what an amending treaty quotes.
 */
import type { Problem } from "../model/problem.ts";
import type { SourceBlock } from "../source/block.ts";
import { type ChosenHeading, chooseHeadings } from "./choose-headings.ts";
import { findContents } from "./contents.ts";
import { findBoundaries } from "./find-divisions.ts";
import { findHeadings } from "./find-headings.ts";
import { type HeadingCandidate, type LetterCase, letterCaseOf } from "./heading.ts";
import { caseSampleLength } from "./limits.ts";
import { findQuotations } from "./quotation.ts";
import { reservedHeadings } from "./reservations.ts";
import { indexStretches, type StretchIndex } from "./stretch.ts";
import { findSubstitutes } from "./substitute-headings.ts";
import { sliceUnit } from "./unit.ts";
import { lowerQuoted } from "./weigh-quoted.ts";

/** What was decided, by block. */
export interface Decisions {
  readonly headings: ReadonlyMap<number, readonly ChosenHeading[]>;
  /** Where headings of a quoted treaty begin. */
  readonly quotedHeadings: ReadonlyMap<number, readonly number[]>;
  readonly contents: StretchIndex;
  readonly quotations: StretchIndex;
}

/** Decides; what had to be assumed is added to the problems. */
export function decideHeadings(blocks: readonly SourceBlock[], problems: Problem[]): Decisions {
  const letterCase = letterCaseOf(sampleOf(blocks));
  const found = findHeadings(blocks, letterCase);
  const quotations = indexStretches(findQuotations(blocks, found));
  const contents = indexStretches(findContents(blocks, found));
  const candidates = lowerQuoted(blocks, found);
  const isOut = ({ block, from }: HeadingCandidate): boolean =>
    contents.numberAt(block, from) > 0 || quotations.numberAt(block, from) > 0;
  const reserved = reservedHeadings(blocks, candidates);
  const excluded = new Set(candidates.filter((candidate) => isOut(candidate) || reserved.has(candidate)));
  const articles = chooseHeadings(candidates, excluded, findBoundaries(blocks, candidates));
  const chosen = articles.length > 0 ? articles : chooseSubstitutes(blocks, letterCase, isOut);
  for (const heading of chosen) problems.push(...assumptions(heading, blocks[heading.candidate.block]));
  const quoted = candidates.filter(
    ({ block, from, readings }) =>
      quotations.numberAt(block, from) > 0 && readings.some(({ score }) => score > 0),
  );
  return {
    headings: byBlock(chosen, ({ candidate }) => candidate.block),
    quotedHeadings: mapLists(
      byBlock(quoted, ({ block }) => block),
      ({ from }) => from,
    ),
    contents,
    quotations,
  };
}

/** Sections, paragraphs under § or ordinals in words, where a treaty has no articles. */
function chooseSubstitutes(
  blocks: readonly SourceBlock[],
  letterCase: LetterCase,
  isOut: (candidate: HeadingCandidate) => boolean,
): readonly ChosenHeading[] {
  const found = findSubstitutes(blocks, letterCase);
  return chooseHeadings(found, new Set(found.filter(isOut)), new Set());
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

function byBlock<T>(all: readonly T[], blockOf: (one: T) => number): ReadonlyMap<number, readonly T[]> {
  const groups = new Map<number, T[]>();
  for (const one of all) {
    const group = groups.get(blockOf(one));
    if (group === undefined) groups.set(blockOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

function mapLists<T, U>(
  groups: ReadonlyMap<number, readonly T[]>,
  change: (one: T) => U,
): ReadonlyMap<number, readonly U[]> {
  return new Map([...groups].map(([key, list]) => [key, list.map(change)]));
}

/** What had to be assumed to read a heading. */
function assumptions(
  { candidate, reading }: ChosenHeading,
  block: SourceBlock | undefined,
): readonly Problem[] {
  const said = [
    ...(candidate.mended === undefined ? [] : [`“${candidate.mended}” was read as the word for an article`]),
    ...(reading?.assumed === undefined ? [] : [`${reading.assumed} was assumed`]),
  ];
  if (said.length === 0 || block === undefined) return [];
  const to = reading?.end ?? candidate.wordEnd;
  const label = block.text.slice(candidate.from, to).replace(/\s+/gu, " ");
  const span = sliceUnit(block, candidate.from, to, {})?.span;
  return [
    {
      code: "heading-assumed",
      severity: "warning",
      message: `${label}: ${said.join("; ")}, by the run of the numbers around it.`,
      ...(span === undefined ? {} : { span }),
    },
  ];
}
