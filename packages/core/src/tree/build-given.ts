/**
 * Builds the draft of a source that gives its own tree (Akoma Ntoso). Nothing is recognised here: prose is cut into
 * clauses, and a label without a value gets the value that it prints.
 */
import type { SourceBlock, SourcePart, SourceText } from "../source/block.ts";
import { sliceSegments, toSourceOffset } from "../source/block.ts";
import { readNumber } from "../text/numerals.ts";
import { cutClauses } from "../text/sentences.ts";
import { type Draft, parentDraft } from "./draft.ts";

/** Builds the draft tree from the parts of a source. */
export function buildGiven(text: SourceText, parts: readonly SourcePart[]): Draft {
  const root = parentDraft("treaty");
  addParts(text, parts, root);
  return root;
}

function addParts(text: SourceText, parts: readonly SourcePart[], parent: Draft): void {
  for (const part of parts) {
    const block = part.block === undefined ? undefined : text.blocks[part.block];
    if (part.type === "words") {
      if (block !== undefined) addClauses(text.source, block, parent);
      continue;
    }
    if (block !== undefined) {
      const leaf = { value: block.text, span: block.span, segments: block.segments };
      parent.children?.push({ type: part.type, fields: fieldsOf(part), children: undefined, leaf });
      continue;
    }
    const draft = parentDraft(part.type, fieldsOf(part));
    parent.children?.push(draft);
    addParts(text, part.children ?? [], draft);
  }
}

function addClauses(source: string, block: SourceBlock, parent: Draft): void {
  const whole = [{ start: 0, end: block.text.length }];
  const cuts = block.kind === "table" ? whole : cutClauses(block.text);
  const starts = cuts.map((cut, i) =>
    i === 0 ? block.span.start : toSourceOffset(block.segments, cut.start),
  );
  for (const [i, cut] of cuts.entries()) {
    const start = starts[i] ?? block.span.start;
    const next = starts[i + 1];
    const end = next === undefined ? block.span.end : start + source.slice(start, next).trimEnd().length;
    const value = block.text.slice(cut.start, cut.end);
    const segments = sliceSegments(block.segments, cut.start, cut.end);
    parent.children?.push({
      type: "clause",
      fields: {},
      children: undefined,
      leaf: { value, span: { start, end }, segments },
    });
  }
}

/** The fields in the order in which the reader of other sources gives them. */
function fieldsOf({ fields, type }: SourcePart): Record<string, unknown> {
  const { word, label, number, title, ...rest } = fields;
  const value = number === null || label === undefined ? undefined : (number ?? printedValue(label, type));
  return {
    ...(word === undefined ? {} : { word }),
    ...(label === undefined ? {} : { label }),
    ...(value === undefined ? {} : { number: value }),
    ...(title === undefined ? {} : { title }),
    ...rest,
  };
}

/** The value of a printed label: "Article 5 bis" → "5bis", "(a)" → "a". */
function printedValue(label: string, type: SourcePart["type"]): string | undefined {
  if (type === "point") return /[\p{L}\p{N}]+/u.exec(label)?.[0].toLowerCase();
  const bare = label.replace(/^[^\p{L}\p{N}]+|(?<=[\p{L}\p{N}°º])[^\p{L}\p{N}°º]+$/gu, "");
  return readNumber(bare) ?? readNumber(bare.replace(/^\S+\s+/u, ""));
}
