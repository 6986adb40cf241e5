/**
 * Gives the pieces that the constructs recognise their places in the tree.
 *
 * The builder keeps one open parent for each level (division, article, paragraph, points by depth) and closes the
 * deeper ones when a higher one opens. It knows nothing of words: those are the constructs' business.
 */
import type { Piece } from "../construct/construct.ts";
import { type SourceBlock, sliceSegments, toSourceOffset } from "../source/block.ts";
import { cutClauses } from "../text/sentences.ts";
import { type Draft, parentDraft } from "./draft.ts";
import { isNested } from "./nesting.ts";

/** A piece with the block that it is cut from. */
export interface PlacedPiece {
  readonly block: SourceBlock;
  readonly piece: Piece;
}

/** Builds the draft tree from the pieces in order. */
export function buildTree(source: string, placed: readonly PlacedPiece[]): Draft {
  const builder = newBuilder(source);
  for (const [i, { block, piece }] of placed.entries()) {
    const next = placed[i + 1];
    builder.add(block, piece, next?.block === block ? next.piece.from : undefined);
  }
  return builder.root;
}

interface Builder {
  readonly root: Draft;
  readonly add: (block: SourceBlock, piece: Piece, nextFrom: number | undefined) => void;
}

function newBuilder(source: string): Builder {
  const root = parentDraft("treaty");
  let annex: Draft | undefined;
  let preamble: Draft | undefined;
  let divisions: Draft[] = [];
  let article: Draft | undefined;
  let paragraph: Draft | undefined;
  let points: Draft[] = [];
  let testimonium: Draft | undefined;
  let signature: Draft | undefined;

  const append = (parent: Draft, child: Draft): Draft => {
    parent.children?.push(child);
    return child;
  };
  const closeFrom = (level: "annex" | "division" | "article" | "paragraph"): void => {
    points = [];
    paragraph = undefined;
    if (level === "paragraph") return;
    preamble = testimonium = signature = article = undefined;
    if (level === "article") return;
    divisions = level === "annex" ? [] : divisions;
  };
  const container = (): Draft => article ?? divisions.at(-1) ?? annex ?? root;
  const openPreamble = (): Draft => {
    preamble ??= append(annex ?? root, parentDraft("preamble"));
    return preamble;
  };

  const add: Builder["add"] = (block, piece, nextFrom) => {
    const span = spanOf(source, block, piece, nextFrom);
    const leaf = (type: Draft["type"], from: number, to: number, at = span, fields = {}): Draft =>
      leafDraft(block, type, from, to, at, fields);
    const clauses = (parent: Draft, from: number): void =>
      addClauses(source, parent, block, from, piece.to, span.end);
    switch (piece.type) {
      case "title":
        append(root, leaf("title", piece.from, piece.to));
        return;
      case "editorial":
        // A cross-head between two recitals stays inside the preamble; signatures are not interrupted by it.
        append(preamble ?? container(), leaf("editorial", piece.from, piece.to, span, { role: piece.role }));
        return;
      case "recital":
        append(openPreamble(), leaf("recital", piece.from, piece.to, span, labelled(piece)));
        return;
      case "wordsOfAgreement":
        append(openPreamble(), leaf("wordsOfAgreement", piece.from, piece.to));
        return;
      case "division": {
        closeFrom("division");
        while (divisions.length > 0 && !isNested(divisions.at(-1), piece.word)) divisions.pop();
        const parent = divisions.at(-1) ?? annex ?? root;
        const node = append(parent, parentDraft("division", { word: piece.word, ...labelled(piece) }));
        append(node, leaf("heading", piece.from, piece.to));
        divisions.push(node);
        return;
      }
      case "annex":
        closeFrom("annex");
        annex = append(root, parentDraft("annex", labelled(piece)));
        append(annex, leaf("heading", piece.from, piece.to));
        return;
      case "article": {
        closeFrom("article");
        const parent = divisions.at(-1) ?? annex ?? root;
        article = append(parent, parentDraft("article", labelled(piece)));
        append(article, leaf("heading", piece.from, piece.to));
        return;
      }
      case "paragraph":
      case "point": {
        const body = toSourceOffset(block.segments, piece.bodyFrom);
        const parent = piece.type === "paragraph" ? container() : pointParent(piece.label, piece.number);
        const node = append(parent, parentDraft(piece.type, labelled(piece)));
        const head = { start: span.start, end: span.start + source.slice(span.start, body).trimEnd().length };
        append(node, leaf("heading", piece.from, piece.from + piece.label.length, head));
        if (piece.type === "paragraph") {
          points = [];
          paragraph = node;
        } else points.push(node);
        clauses(node, piece.bodyFrom);
        return;
      }
      case "alinea": {
        const parent = preamble !== undefined && article === undefined ? preamble : alineaParent();
        clauses(append(parent, parentDraft("alinea")), piece.from);
        return;
      }
      case "testimonium":
        closeFrom("article");
        divisions = [];
        testimonium ??= append(annex ?? root, parentDraft("testimonium"));
        clauses(testimonium, piece.from);
        return;
      case "signature":
        closeFrom("article");
        divisions = [];
        signature = append(annex ?? root, leaf("signature", piece.from, piece.to));
        return;
      case "signature-line":
        if (signature === undefined)
          append(root, leaf("editorial", piece.from, piece.to, span, { role: "note" }));
        else
          signature = replaceLast(
            annex ?? root,
            signature,
            joinLeaves(source, signature, leaf("signature", piece.from, piece.to)),
          );
        return;
    }
  };

  /** The point under which a new one belongs: "(i)" after "(a)" goes under it, "(b)" beside it. */
  const pointParent = (label: string, number: string | undefined): Draft => {
    while (points.length > 0) {
      const siblings = points.slice(0, -1).at(-1) ?? paragraph ?? container();
      const last = points.at(-1);
      if (last !== undefined && continues(siblings, last, label, number)) {
        points.pop();
        return siblings;
      }
      if (last !== undefined && opensLevel(number) && !points.some((open) => sameLabelForm(open, label)))
        return last;
      points.pop();
    }
    return paragraph ?? lastAlinea(container()) ?? container();
  };
  /** An unnumbered block after numbered paragraphs belongs to the article, not to the paragraph before it. */
  const alineaParent = (): Draft => {
    points = [];
    paragraph = undefined;
    return container();
  };
  return { root, add };
}

function labelled(piece: { readonly label?: string; readonly number?: string }): Record<string, unknown> {
  return {
    ...(piece.label === undefined ? {} : { label: piece.label }),
    ...(piece.number === undefined ? {} : { number: piece.number }),
  };
}

function lastAlinea(parent: Draft): Draft | undefined {
  const last = parent.children?.at(-1);
  return last?.type === "alinea" ? last : undefined;
}

function sameLabelForm(open: Draft, label: string): boolean {
  return formOf(String(open.fields["label"])) === formOf(label);
}

/** "(a)", "(A)", "(i)" and "a)" are different forms; "(i)" counts as Roman when it cannot follow "(h)". */
function formOf(label: string): string {
  const letters = label.replace(/[().]/gu, "");
  const kind = /^[ivx]+$/u.test(letters) ? "roman" : letters === letters.toUpperCase() ? "upper" : "lower";
  return kind + label.replace(/[\p{L}\p{N}]+/u, "x");
}

function opensLevel(number: string | undefined): boolean {
  return number === "a" || number === "i" || number === "1" || number === "aa";
}

/** Whether the new label is the one after the last open point: (b) after (a), (ii) after (i), (i) after (h). */
function continues(_siblings: Draft, last: Draft, label: string, number: string | undefined): boolean {
  const before = String(last.fields["number"] ?? "");
  if (number === undefined) return false;
  const nextLetter = before.length === 1 ? String.fromCharCode(before.charCodeAt(0) + 1) : undefined;
  if (nextLetter === number && formCase(String(last.fields["label"])) === formCase(label)) return true;
  const numerals = [
    "i",
    "ii",
    "iii",
    "iv",
    "v",
    "vi",
    "vii",
    "viii",
    "ix",
    "x",
    "xi",
    "xii",
    "xiii",
    "xiv",
    "xv",
  ];
  const at = numerals.indexOf(before);
  return at >= 0 && numerals[at + 1] === number;
}

function formCase(label: string): boolean {
  return label === label.toUpperCase();
}

function replaceLast(parent: Draft, old: Draft, fresh: Draft): Draft {
  const at = parent.children?.lastIndexOf(old) ?? -1;
  if (at >= 0) parent.children?.splice(at, 1, fresh);
  return fresh;
}

/** A leaf that goes on in a further block: the white space between them becomes one line break. */
function joinLeaves(source: string, first: Draft, second: Draft): Draft {
  if (first.leaf === undefined || second.leaf === undefined) return first;
  const gap = source.slice(first.leaf.span.end, second.leaf.span.start);
  const offset = first.leaf.value.length + gap.length;
  return {
    ...first,
    leaf: {
      value: first.leaf.value + gap + second.leaf.value,
      span: { start: first.leaf.span.start, end: second.leaf.span.end },
      segments: [
        ...first.leaf.segments,
        [first.leaf.value.length, first.leaf.span.end],
        ...second.leaf.segments.map(([text, at]) => [text + offset, at] as const),
      ],
    },
  };
}

/** The source that a piece covers: from where the one before it ends to where the next begins, white space trimmed. */
function spanOf(
  source: string,
  block: SourceBlock,
  piece: Piece,
  nextFrom: number | undefined,
): { start: number; end: number } {
  const start = piece.from === 0 ? block.span.start : skipSpace(source, endBefore(source, block, piece.from));
  return { start, end: nextFrom === undefined ? block.span.end : endBefore(source, block, nextFrom) };
}

/** Where the words before an offset of the block's text end in the source. */
function endBefore(source: string, block: SourceBlock, offset: number): number {
  let last = offset;
  while (last > 0 && /\s/u.test(block.text[last - 1] ?? "")) last -= 1;
  const end = last === 0 ? block.span.start : toSourceOffset(block.segments, last - 1) + 1;
  // Closing marks of Markdown ("**") go with the words that they close.
  const next = toSourceOffset(block.segments, offset);
  return end + source.slice(end, next).trimEnd().length;
}

function skipSpace(source: string, offset: number): number {
  let at = offset;
  while (at < source.length && /\s/u.test(source[at] ?? "")) at += 1;
  return at;
}

function leafDraft(
  block: SourceBlock,
  type: Draft["type"],
  from: number,
  to: number,
  span: { start: number; end: number },
  fields: Record<string, unknown>,
): Draft {
  const text = block.text.slice(from, to);
  const lead = text.length - text.trimStart().length;
  const value = text.trim();
  return {
    type,
    fields,
    children: undefined,
    leaf: { value, span, segments: sliceSegments(block.segments, from + lead, from + lead + value.length) },
  };
}

function addClauses(
  source: string,
  parent: Draft,
  block: SourceBlock,
  from: number,
  to: number,
  end: number,
): void {
  const cuts = cutClauses(block.text.slice(from, to));
  let start = skipSpace(source, endBefore(source, block, from));
  if (from === 0) start = block.span.start;
  for (const [i, cut] of cuts.entries()) {
    const next = cuts[i + 1];
    const stop = next === undefined ? end : endBefore(source, block, from + next.start);
    parent.children?.push(
      leafDraft(block, "clause", from + cut.start, from + cut.end, { start, end: stop }, {}),
    );
    start = skipSpace(source, stop);
  }
}
