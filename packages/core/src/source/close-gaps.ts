/**
 * Gives the markup between two blocks to one of them, so that no character of the source is lost.
 *
 *     <p>Article 1</p>  <div><p>The Parties …
 *                 ^^^^  ^^^^^^^^
 *         closing marks   what opens the next block (with styles, comments, marks of a quotation)
 *
 * White space stays outside, as the contract of a block has it.
 */
import type { SourceBlock } from "./block.ts";

/** Which marks at the start of a gap still belong to the block before it. */
export interface Closing {
  readonly closing?: RegExp;
}

/** Stretches the spans of the blocks until only white space is left between them. */
export function closeGaps(
  source: string,
  blocks: readonly SourceBlock[],
  { closing }: Closing = {},
): SourceBlock[] {
  const out: SourceBlock[] = [];
  let covered = 0;
  for (const block of blocks) {
    const gap = source.slice(covered, block.span.start);
    const last = out.at(-1);
    const closed = last === undefined || closing === undefined ? 0 : (closing.exec(gap)?.[0].length ?? 0);
    if (last !== undefined && closed > 0) out[out.length - 1] = endingAt(last, covered + closed);
    const rest = gap.slice(closed);
    const start = block.span.start - rest.trimStart().length;
    out.push(rest.trim() === "" ? block : { ...block, span: { start, end: block.span.end } });
    covered = block.span.end;
  }
  const tail = source.slice(covered).trimEnd();
  if (tail.trim() === "") return out;
  const last = out.at(-1);
  if (last === undefined) return [markupOnly(source, tail)];
  out[out.length - 1] = endingAt(last, covered + tail.length);
  return out;
}

/** A source without a word in it: nothing of it is the treaty's. */
function markupOnly(source: string, tail: string): SourceBlock {
  const start = tail.length - tail.trimStart().length;
  return {
    kind: "prose",
    text: source.slice(start, tail.length),
    span: { start, end: tail.length },
    segments: [[0, start]],
    hint: { type: "editorial", role: "surrounding" },
  };
}

function endingAt(block: SourceBlock, end: number): SourceBlock {
  return { ...block, span: { start: block.span.start, end } };
}
