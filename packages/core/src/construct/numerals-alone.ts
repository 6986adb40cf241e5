/**
 * Articles that bear a Roman numeral and no word, as in treaties of the seventeenth century:
 *
 *     … are agreed on the following Articles:        I.
 *     I. The ports shall be open …                   That there shall be a firm Peace …
 *
 * A numeral alone on its line counts when a sentence follows; "I. General provisions" is the head of a division. A
 * numeral before its sentence counts only where the preamble announces articles: it may number paragraphs as well.
 */
import type { SourceBlock } from "../source/block.ts";
import { romanValue, toRoman } from "../text/numerals.ts";
import type { HeadingCandidate } from "./heading.ts";

const numeral = /(?:^|[\r\n])[^\S\r\n]*([IVXLC]{1,8})(?:\.[^\S\r\n]*[-–—]?|[^\S\r\n]*(?=[\r\n]|$))/gu;
const announcement =
  /(?:articles?|art[íi]culos?|artigos?|articoli|artikel[ns]?|стать(?:и|ях|ям))(?![\p{L}])[^.]{0,80}[:.,;–—-]?\s*$/iu;
/** A sentence under a numeral is longer than this or ends in a full stop; a title is neither. */
const shortestSentence = 80;

interface Place {
  readonly block: number;
  readonly from: number;
  readonly numeral: string;
  readonly value: number;
  /** What follows on the line of the numeral, or on the next. */
  readonly after: string;
  readonly alone: boolean;
}

/** The numerals of the blocks that stand for headings of articles. */
export function numeralsAlone(blocks: readonly SourceBlock[]): readonly HeadingCandidate[] {
  const places = blocks.flatMap((block, index) => [...placesIn(block, index, blocks[index + 1])]);
  const first = places.find(({ value }) => value === 1);
  if (first === undefined) return [];
  const before = `${blocks[first.block - 1]?.text.slice(-300) ?? ""}\n${blocks[first.block]?.text.slice(0, first.from) ?? ""}`;
  const announced = announcement.test(before.trimEnd());
  return places
    .filter(({ alone, after }) => (alone ? isSentence(after) : announced))
    .map(({ block, from, numeral: printed, value }) => ({
      block,
      from,
      wordEnd: from + printed.length,
      word: printed,
      place: from === 0 ? "block" : "line",
      readings: [
        {
          number: { text: String(value), prefix: "", stem: value, suffix: "", style: "roman" },
          end: from + printed.length,
          doubt: 0,
          follow: "separated",
          score: 3,
        },
      ],
    }));
}

function* placesIn(block: SourceBlock, index: number, next: SourceBlock | undefined): Generator<Place> {
  if (block.kind !== "prose" && block.kind !== "heading") return;
  for (const match of block.text.matchAll(numeral)) {
    const printed = match[1] ?? "";
    const value = romanValue(printed);
    if (value === undefined || toRoman(value) !== printed) continue;
    const from = match.index + match[0].indexOf(printed);
    const rest = block.text.slice(match.index + match[0].length, match.index + match[0].length + 400);
    const line = rest.split(/[\r\n]/u, 1)[0]?.trim() ?? "";
    const below = rest.trim() === "" ? (next?.text ?? "") : rest.trim();
    yield {
      block: index,
      from,
      numeral: printed,
      value,
      after: line === "" ? below : line,
      alone: line === "",
    };
  }
}

function isSentence(text: string): boolean {
  return text.length >= shortestSentence || /[.;:]["”’]?$/u.test(text.split(/[\r\n]/u, 1)[0]?.trim() ?? "");
}
