/**
 * The heading of an article, in its usual dresses:
 *
 *     ARTICLE VII            Art. 2. The Parties shall …        Article V bis
 *     Article the first      ARTICLE 1 - Objectives             Article 1er
 *
 * The trap is the reference that happens to begin a line: "Article 1 of the present treaty" is not a heading, because
 * small letters follow the number on the same line.
 */
import { latinSuffixes } from "../text/number-words.ts";
import { readNumber } from "../text/numerals.ts";
import type { Construct, Piece } from "./construct.ts";
import { articleWords } from "./heading-words.ts";

const words = [...new Set(Object.values(articleWords).flat())].sort((a, b) => b.length - a.length);
const number = `(?:the\\s+)?(?:\\d{1,4}(?:\\s?[a-z](?![\\p{L}]))?(?:er|st|nd|rd|th|[°º])?|[ivxlcdm]{1,9}|[a-z]{3,12}(?:-[a-z]{3,8})?)`;
const suffix = `(?:[\\s-]?(?:${latinSuffixes.join("|")}))?`;
const headingPattern = new RegExp(
  `^(${words.join("|")})\\b\\.?[^\\S\\n]*\\n?[^\\S\\n]*(${number}${suffix})(?![\\p{L}\\p{N}])(['’*†]*)`,
  "iu",
);

/** What an article heading says, and how far it reaches in the text. */
export interface ArticleHeading {
  readonly label: string;
  readonly number?: string;
  /** Where the heading ends, title included. */
  readonly end: number;
}

/** Reads an article heading at the start of a text. `alone`: the source marks the whole text as a heading. */
export function readArticleHeading(text: string, alone: boolean): ArticleHeading | undefined {
  const match = headingPattern.exec(text);
  if (match === null) return undefined;
  const value = readNumber(match[2] ?? "");
  if (value === undefined) return undefined;
  const label = text.slice(0, match[0].length - (match[3] ?? "").length).replace(/\s+/gu, " ");
  const after = text.slice(match[0].length);
  const line = after.split(/[\r\n]/u, 1)[0] ?? "";
  const found = (end: number): ArticleHeading => ({ label, number: value, end });
  if (alone) return found(text.length);
  const separator = /^\s*(?:[.:)\]]\s*)?(?:[-–—]+\s*)?/u.exec(line)?.[0] ?? "";
  const rest = line.slice(separator.length);
  const afterMarks = match[0].length + separator.trimEnd().length;
  if (rest.trim() === "") return found(match[0].length + line.trimEnd().length);
  if (!/^["“‘'«([]?[\p{Lu}\p{Lo}\p{N}]/u.test(rest)) return undefined;
  if (isTitle(rest)) return found(match[0].length + line.trimEnd().length);
  return separator.trim() === "" ? undefined : found(afterMarks);
}

/** Whether the rest of a heading's line is a title: short, and not closed like a sentence. */
function isTitle(rest: string): boolean {
  const words = rest.trim().split(/\s+/u);
  return words.length <= 14 && !/[.;:,]$/u.test(rest.trim());
}

export const article: Construct = {
  name: "article",
  read(block, state) {
    const heading = readArticleHeading(block.text, block.kind === "heading");
    if (heading === undefined) return undefined;
    state.stage = state.stage === "annex" ? "annex" : "operative";
    state.signatureLines = 0;
    const piece: Piece = {
      type: "article",
      label: heading.label,
      ...(heading.number === undefined ? {} : { number: heading.number }),
      from: 0,
      to: heading.end,
    };
    return heading.end < block.text.length
      ? [piece, { type: "alinea", from: heading.end, to: block.text.length }]
      : [piece];
  },
};
