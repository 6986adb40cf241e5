/**
 * RTF given as text. Its control words would be read as the treaty's, so none of it is: it is kept as it stands and the
 * reader is told to save it in another form. Stripping the control words was not tried: half of them (tables, notes,
 * fields) carry structure that a stripped text would lose without a word.
 *
 *     {\rtf1\ansi\ansicpg1252\cocoartf2758
 */
import type { Problem } from "../model/problem.ts";
import type { SourceBlock } from "../source/block.ts";

/** The blocks as editorial words with a problem when the text is RTF; undefined otherwise. */
export function refuseRtf(
  source: string,
  blocks: readonly SourceBlock[],
  problems: Problem[],
): readonly SourceBlock[] | undefined {
  const start = source.slice(0, 40).search(/\S/u);
  if (!/^\{\\rtf\d/u.test(source.slice(Math.max(0, start), 48))) return undefined;
  const end = Math.min(source.length, start + "{\\rtf1".length);
  problems.push({
    code: "markup-unreadable",
    severity: "error",
    message: "This is RTF, not text: save it as plain text, HTML or a Word document and read that.",
    span: { start, end },
  });
  return blocks.map((block) => ({ ...block, hint: { type: "editorial", role: "surrounding" } }));
}
