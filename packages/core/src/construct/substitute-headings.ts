/**
 * What a treaty without articles has in their place: sections, paragraphs under §, ordinals in words, bare numerals.
 *
 *     primero.- corresponde a cada pais signatario … .segundo.- la vigilancia …
 *     ^                                               ^
 *     Section 1. Obligations of members          § 3. Die Vertragsparteien …
 *
 * Asked only when no article was found, and only runs that begin at one and have several members count.
 */
import type { SourceBlock } from "../source/block.ts";
import { wordValue } from "../text/numerals.ts";
import { readPrintedNumber } from "../text/printed-number.ts";
import type { HeadingCandidate, HeadingReading, LetterCase } from "./heading.ts";
import { minSubstituteRun, numberWindow } from "./limits.ts";
import { numeralsAlone } from "./numerals-alone.ts";
import { followOf, scoreOf } from "./weigh-heading.ts";

const section =
  /(?:^|[\r\n])[^\S\r\n]*(section|secci[oó]n|sec|§|clause|cl[áa]usula)\.?\s{0,8}(?=[\dIVXL])/giu;
const ordinal = /(?:^|(?<=[.;:!?\r\n]\s{0,3}))(\p{L}{4,12}(?:[ -]\p{L}{4,12})?)\s?[.:]?\s?[-–—]/gu;

/** The candidates of the first family that has a run of its own; none when no family has. */
export function findSubstitutes(
  blocks: readonly SourceBlock[],
  letterCase: LetterCase,
): readonly HeadingCandidate[] {
  const prose = blocks
    .map((block, index) => ({ block, index }))
    .filter(({ block }) => block.kind === "prose" || block.kind === "heading");
  const families = [
    prose.flatMap(({ block, index }) => [...sections(block, index, letterCase)]),
    prose.flatMap(({ block, index }) => [...ordinals(block, index)]),
    numeralsAlone(blocks),
  ];
  return families.find(runsFromOne) ?? [];
}

/** Whether the numbers go 1, 2, 3 in order, others between them allowed. */
function runsFromOne(candidates: readonly HeadingCandidate[]): boolean {
  let next = 1;
  for (const { readings } of candidates) if (readings[0]?.number.text === String(next)) next += 1;
  return next > minSubstituteRun;
}

function* sections(block: SourceBlock, index: number, letterCase: LetterCase): Generator<HeadingCandidate> {
  for (const match of block.text.matchAll(section)) {
    const word = match[1] ?? "";
    const from = match.index + match[0].indexOf(word);
    const at = match.index + match[0].length;
    const place = from === 0 ? (block.kind === "heading" ? "marked" : "block") : "line";
    const readings = readPrintedNumber(block.text.slice(at, at + numberWindow)).map(
      (reading): HeadingReading => {
        const end = at + reading.end;
        const follow = followOf(block.text, end, letterCase, place);
        const evidence = { place, letterCase, follow, doubt: reading.doubt, text: block.text, from } as const;
        return {
          ...reading,
          end,
          follow,
          score: scoreOf({ ...evidence, word: word === "§" ? "Section" : word }),
        };
      },
    );
    if (readings.some(({ follow }) => follow !== "reference"))
      yield { block: index, from, wordEnd: at, word, place, readings };
  }
}

function* ordinals(block: SourceBlock, index: number): Generator<HeadingCandidate> {
  for (const match of block.text.matchAll(ordinal)) {
    const word = match[1] ?? "";
    const stem = wordValue(word);
    if (stem === undefined) continue;
    const end = match.index + word.length;
    yield {
      block: index,
      from: match.index,
      wordEnd: end,
      word,
      place: match.index === 0 ? "block" : "inline",
      readings: [
        {
          number: { text: String(stem), prefix: "", stem, suffix: "", style: "words" },
          end,
          doubt: 0,
          follow: "separated",
          score: 3,
        },
      ],
    };
  }
}
