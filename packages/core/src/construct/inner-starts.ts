import { inlineItems } from "./cut-inline.ts";
import { lineStarts } from "./cut-lines.ts";
import { recitalsInside } from "./recital.ts";
import type { Mark } from "./unit.ts";
import { agreementInside } from "./words-of-agreement.ts";

/** Where units begin between two cuts of a block, the first of them at `from`: at its lines, its items, its recitals. */
export function innerStarts(
  text: string,
  from: number,
  to: number,
  mark: Mark | undefined,
  preamble: boolean,
): readonly number[] {
  if (mark?.type === "quoted-heading") {
    const end = text.slice(from, to).search(/[\r\n]/u);
    return end < 0 ? [from] : [from, ...innerStarts(text, from + end, to, undefined, false)];
  }
  const starts: number[] = [];
  const lines = lineStarts(text, from, to);
  for (const [i, start] of lines.entries()) {
    const line = text.slice(start, lines[i + 1] ?? to);
    const inner = preamble ? preambleStarts(line) : inlineItems(line, 0);
    starts.push(start);
    for (const at of inner) starts.push(start + at);
  }
  return starts;
}

/** Where further recitals begin inside a text of the preamble, and behind the last of them the words of agreement. */
function preambleStarts(text: string): readonly number[] {
  const recitals = recitalsInside(text);
  const last = recitals.at(-1) ?? 0;
  const agreement = agreementInside(text.slice(last));
  return agreement === undefined ? recitals : [...recitals, last + agreement];
}
