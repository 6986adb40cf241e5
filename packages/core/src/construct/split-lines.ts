/**
 * Cuts a block of several lines where a line begins a unit of its own, as pasted texts have it:
 *
 *     Article 2
 *     1. The Parties shall …
 *     (a) in the first year …
 *     ^ a new unit
 *
 * A wrapped line is not cut: "… by the Convention of\n1941 on the matter" begins with a number but carries on.
 */
import { type SourceBlock, sliceBlock, toSourceOffset } from "../source/block.ts";
import { readArticleHeading } from "./article.ts";
import { opensRecital } from "./recital.ts";
import { opensSignature } from "./signature.ts";
import { opensTestimonium } from "./testimonium.ts";

const numbered = /^(?:\(\d{1,3}\)|\d{1,3}[.)])\s+\S/u;
const lettered = /^(?:\([a-z]{1,5}\)|[a-z]{1,2}\))\s+\S/iu;

/** Cuts a block at the lines that begin a unit; the pieces cover the block. */
export function splitLines(block: SourceBlock): readonly SourceBlock[] {
  if (block.kind !== "prose" || !block.text.includes("\n")) return [block];
  const starts: number[] = [0];
  let previous = "";
  for (const match of block.text.matchAll(/[^\r\n]+/gu)) {
    const line = match[0].trim();
    if (
      match.index > 0 &&
      line !== "" &&
      beginsUnit(block.text.slice(match.index).trimStart(), line, previous)
    ) {
      starts.push(match.index + match[0].length - match[0].trimStart().length);
    }
    previous = line;
  }
  if (starts.length === 1) return [block];
  return starts.map((from, i) => {
    const last = i === starts.length - 1;
    const to = last ? block.text.length : from + block.text.slice(from, starts[i + 1]).trimEnd().length;
    const start = i === 0 ? block.span.start : toSourceOffset(block.segments, from);
    const end = last ? block.span.end : toSourceOffset(block.segments, to - 1) + 1;
    return sliceBlock(block, from, to, { start, end });
  });
}

function beginsUnit(rest: string, line: string, previous: string): boolean {
  if (readArticleHeading(rest, false) !== undefined && readArticleHeading(line, false) !== undefined)
    return true;
  const closed =
    previous === "" ||
    /[.;:,—–]$|\b(?:and|or)$/u.test(previous) ||
    readArticleHeading(previous, false) !== undefined;
  if (!closed) return false;
  return (
    numbered.test(line) ||
    lettered.test(line) ||
    opensTestimonium(line) ||
    opensRecital(line) ||
    (opensSignature(line) && /[:,]$/u.test(line))
  );
}
