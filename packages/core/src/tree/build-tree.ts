/**
 * Gives the pieces that the constructs recognised their places in the tree.
 *
 * The builder keeps one open parent for each level (annex, divisions, article, items) and closes the deeper ones when a
 * higher one opens. It knows nothing of words: those are the constructs' business.
 */
import type { Piece } from "../construct/construct.ts";
import type { ItemMarker } from "../construct/item-marker.ts";
import type { Unit } from "../construct/unit.ts";
import type { Problem } from "../model/problem.ts";
import { type Draft, parentDraft } from "./draft.ts";
import { addClauses, addRows, itemHeading, joinLeaves, leafDraft } from "./leaf-drafts.ts";
import { type Ladder, openItem, placeItem } from "./nest-items.ts";
import { isNested } from "./nesting.ts";
import { markersAfter, type PlacedPiece } from "./next-markers.ts";
import { numberedFields } from "./numbered-fields.ts";

export type { PlacedPiece } from "./next-markers.ts";

/** Builds the draft tree from the pieces in order; gaps in rows of items are added to the problems. */
export function buildTree(source: string, placed: readonly PlacedPiece[], problems: Problem[]): Draft {
  const builder = newBuilder(source, problems);
  const nextMarkers = markersAfter(placed);
  for (const [i, { block, piece }] of placed.entries()) builder.add(block, piece, nextMarkers[i]);
  return builder.root;
}

interface Builder {
  readonly root: Draft;
  readonly add: (unit: Unit, piece: Piece, nextMarker: ItemMarker | undefined) => void;
}

/** What is open while the tree grows. */
interface Open {
  annex: Draft | undefined;
  preamble: Draft | undefined;
  divisions: Draft[];
  article: Draft | undefined;
  quotation: { readonly number: number; readonly node: Draft } | undefined;
  testimonium: Draft | undefined;
  signature: Draft | undefined;
  /** The parent of the clause that was added last, while nothing but page numbers has followed. */
  sentence: Draft | undefined;
  ladder: Ladder;
}

function newBuilder(source: string, problems: Problem[]): Builder {
  const root = parentDraft("treaty");
  const open: Open = {
    annex: undefined,
    preamble: undefined,
    divisions: [],
    article: undefined,
    quotation: undefined,
    testimonium: undefined,
    signature: undefined,
    sentence: undefined,
    ladder: { rows: [] },
  };
  const append = (parent: Draft, child: Draft): Draft => {
    parent.children?.push(child);
    return child;
  };
  const closeArticle = (): void => {
    open.ladder = { rows: [] };
    open.preamble = open.testimonium = open.signature = open.article = open.quotation = undefined;
  };
  const outer = (): Draft => open.divisions.at(-1) ?? open.annex ?? root;
  const container = (): Draft => open.quotation?.node ?? open.article ?? outer();
  const innermost = (): Draft => open.ladder.rows.at(-1)?.item ?? container();
  const openPreamble = (): Draft => {
    if (open.preamble !== undefined) return open.preamble;
    closeArticle();
    open.divisions = [];
    open.preamble = append(open.annex ?? root, parentDraft("preamble"));
    return open.preamble;
  };

  /** The heading leaf that was opened last, with the parent that holds it. */
  let headed: { parent: Draft; heading: Draft } | undefined;
  const openHeaded = (parent: Draft, node: Draft, unit: Unit, piece: Piece): Draft => {
    append(parent, node);
    headed = {
      parent: node,
      heading: append(node, leafDraft(unit, "heading", piece.from, piece.to, unit.span)),
    };
    return node;
  };

  const addItem = (unit: Unit, marker: ItemMarker, next: ItemMarker | undefined): void => {
    open.preamble = undefined;
    const place = placeItem(open.ladder, marker, next);
    const holder = container();
    const last = holder.children?.at(-1);
    // Points without a paragraph belong to the block that announces them: "The Parties shall: (a) …".
    const announcing = last?.type === "alinea" && marker.readings[0]?.form !== "figure" ? last : undefined;
    const row = open.ladder.rows.length > 0 && !place.apart ? open.ladder.holder : undefined;
    const parent = place.parent ?? row ?? announcing ?? holder;
    const form = place.reading.form;
    const numbered = form === "figure" || form === "decimal" || form === "capital-roman";
    const type = place.parent === undefined && parent.type !== "alinea" && numbered ? "paragraph" : "point";
    const number = form === "dash" ? {} : { number: marker.number };
    const node = append(parent, parentDraft(type, { label: marker.label, ...number }));
    append(node, itemHeading(source, unit, marker.label, marker.length));
    if (unit.text.slice(marker.length).trim() !== "") addClauses(source, node, unit, marker.length);
    open.sentence = node;
    if (place.after !== undefined) {
      problems.push({
        code: "item-missing",
        severity: "warning",
        message: `Item ${marker.label} follows number ${place.after} of its row directly: something is missing between them.`,
        span: unit.span,
      });
    }
    // The holder of the outermost row is kept, so that the row goes on where it began.
    if (place.depth === 0) open.ladder.holder = parent;
    openItem(open.ladder, marker, place, node);
  };

  /** An unnumbered block: of the paragraph that is open, else of the article; it ends the rows of points. */
  const alineaParent = (): Draft => {
    const top = open.ladder.rows[0]?.item;
    if (top?.type !== "paragraph") {
      open.ladder = { rows: [] };
      return container();
    }
    open.ladder.rows = open.ladder.rows.slice(0, 1);
    return top;
  };

  const enterQuotation = (unit: Unit): void => {
    if (open.quotation?.number === unit.quotation) return;
    open.quotation = undefined;
    if (unit.quotation === undefined) {
      open.ladder = outerLadder ?? { rows: [] };
      return;
    }
    outerLadder = open.ladder;
    open.preamble = undefined;
    const parent = innermost();
    open.quotation = { number: unit.quotation, node: append(parent, parentDraft("quotation")) };
    open.ladder = { rows: [] };
  };
  let outerLadder: Ladder | undefined;

  const add: Builder["add"] = (unit, piece, nextMarker) => {
    enterQuotation(unit);
    // Only what follows directly can go on with a sentence.
    const { sentence } = open;
    open.sentence = undefined;
    const leaf = (type: Draft["type"], fields: Record<string, unknown> = {}): Draft =>
      leafDraft(unit, type, piece.from, piece.to, unit.span, fields);
    switch (piece.type) {
      case "title":
        closeArticle();
        open.divisions = [];
        append(
          open.annex === undefined ? root : container(),
          leaf(open.annex === undefined ? "title" : "heading"),
        );
        return;
      case "editorial":
        // A cross-head between two recitals stays inside the preamble, a page number inside the sentence that it divides.
        append(
          (piece.inside === true ? sentence : undefined) ?? open.preamble ?? innermost(),
          leaf("editorial", { role: piece.role }),
        );
        if (piece.inside === true) open.sentence = sentence;
        return;
      case "continuation":
        if (sentence === undefined) break;
        addClauses(source, sentence, unit, 0);
        open.sentence = sentence;
        return;
      case "recital":
        append(openPreamble(), leaf("recital", numberedFields(piece)));
        return;
      case "wordsOfAgreement":
        append(openPreamble(), leaf("wordsOfAgreement"));
        return;
      case "division": {
        closeArticle();
        while (open.divisions.length > 0 && !isNested(open.divisions.at(-1), piece.word))
          open.divisions.pop();
        const node = parentDraft("division", { word: piece.word, ...numberedFields(piece) });
        openHeaded(outer(), node, unit, piece);
        open.divisions.push(node);
        return;
      }
      case "annex":
        closeArticle();
        open.divisions = [];
        open.annex = openHeaded(root, parentDraft("annex", numberedFields(piece)), unit, piece);
        return;
      case "article":
        closeArticle();
        open.article = openHeaded(outer(), parentDraft("article", numberedFields(piece)), unit, piece);
        return;
      case "heading-number":
      case "heading-title": {
        if (headed === undefined || headed.parent.children?.at(-1) !== headed.heading) break;
        const joined = joinLeaves(source, headed.heading, leaf("heading"));
        headed.parent.children.splice(-1, 1, joined);
        if (piece.type === "heading-title") headed.parent.fields["title"] = unit.text.replace(/\s+/gu, " ");
        headed = { parent: headed.parent, heading: joined };
        return;
      }
      case "quoted-heading":
        open.ladder = { rows: [] };
        if (open.quotation === undefined) break;
        append(open.quotation.node, leaf("heading"));
        return;
      case "table":
        open.preamble = undefined;
        addRows(source, append(innermost(), parentDraft("table")), unit);
        return;
      case "item":
        addItem(unit, piece.marker, nextMarker);
        return;
      case "testimonium":
        if (open.testimonium === undefined || (open.annex ?? root).children?.at(-1) !== open.testimonium) {
          closeArticle();
          open.divisions = [];
          open.testimonium = append(open.annex ?? root, parentDraft("testimonium"));
        }
        addClauses(source, open.testimonium, unit, piece.from);
        open.sentence = open.testimonium;
        return;
      case "signature":
        closeArticle();
        open.divisions = [];
        open.signature = append(open.annex ?? root, leaf("signature"));
        return;
      case "signature-line": {
        const siblings = (open.annex ?? root).children;
        if (open.signature === undefined || siblings?.at(-1) !== open.signature) break;
        open.signature = joinLeaves(source, open.signature, leaf("signature"));
        siblings.splice(-1, 1, open.signature);
        return;
      }
      case "alinea":
        break;
    }
    const begins = piece.type === "alinea" && piece.preamble === true;
    open.sentence = append(
      begins ? openPreamble() : (open.preamble ?? alineaParent()),
      parentDraft("alinea"),
    );
    addClauses(source, open.sentence, unit, 0);
  };
  return { root, add };
}
