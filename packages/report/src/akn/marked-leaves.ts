/** The words of each leaf of the comparand with what differs marked; words of the base alone follow the clause before. */
import type { CutRow, ReportDocument } from "../document/document.ts";
import { type Markup, nothing } from "../escape/markup.ts";
import { xml } from "../escape/xml.ts";
import { type Piece, textOf } from "../pieces/cut-pieces.ts";
import { slicePieces } from "../pieces/slice-pieces.ts";
import { weightAndNatures } from "../words/weight-words.ts";

/** A leaf of the comparand. */
export interface MarkedLeaf {
  /** Its words behind a number that was printed before them already, as it stands in the XML. */
  readonly wordsAfter: (number: string) => Markup;
}

/** All leaves of the comparand by their locus. */
export function markedLeaves(document: ReportDocument): ReadonlyMap<string, MarkedLeaf> {
  const found = new Map<string, { words: (number: string) => Markup; before: Markup[]; after: Markup[] }>();
  let waiting: Markup[] = [];
  let last: { after: Markup[] } | undefined;
  for (const row of document.sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ rows }) => rows))) {
    if (row.comparand.length === 0) {
      // Words of the base's edition are none of the treaty's.
      if (row.base[0]?.leaf.type === "editorial") continue;
      const lost = lostWords(document, row);
      if (last === undefined) waiting.push(xml`${lost} `);
      else last.after.push(xml` ${lost}`);
      continue;
    }
    let at = 0;
    for (const { leaf } of row.comparand) {
      const from = at;
      const length = textOf([leaf]).length;
      at += length + 1;
      const words = (number: string): Markup => {
        const begin = number === "" ? from : from + afterNumber(textOf([leaf]), number);
        return xml`${slicePieces(row.pieces, begin, from + length).map((piece) => marked(document, row, piece))}`;
      };
      // A printed number is no place for words that were left out.
      const isHost = leaf.type !== "heading";
      const held = { words, before: isHost ? waiting : [], after: [] as Markup[] };
      found.set(leaf.locus, held);
      if (isHost) {
        last = held;
        waiting = [];
      }
    }
  }
  return new Map(
    [...found].map(([locus, { words, before, after }]) => [
      locus,
      { wordsAfter: (number: string) => xml`${before}${words(number)}${after}` },
    ]),
  );
}

/** Where the words behind the printed number begin. */
function afterNumber(text: string, number: string): number {
  const plain = number.replace(/&[a-z]{1,6};|<\?[^?]{0,80}\?>/gu, "?");
  return plain.length + (/^\s*/u.exec(text.slice(plain.length))?.[0].length ?? 0);
}

function marked(document: ReportDocument, { pair, moved, base, comparand }: CutRow, piece: Piece): Markup {
  if (!piece.changed) return aknLines(piece.comparand);
  if (moved !== undefined) return xml`<ins class="moved">${aknLines(piece.comparand)}</ins>`;
  if (pair === undefined && (base.length === 0 || comparand.length === 0)) return aknLines(piece.comparand);
  const attributes = attributesOf(document, piece);
  const lost = piece.base === "" ? nothing : xml`<del${attributes}>${aknLines(piece.base)}</del>`;
  return piece.comparand === "" ? lost : xml`${lost}<ins${attributes}>${aknLines(piece.comparand)}</ins>`;
}

function attributesOf({ numberOf }: ReportDocument, { differences, weight }: Piece): Markup {
  if (differences.length === 0) return xml` class="number"`;
  const title = differences.map(
    (difference) => `${numberOf(difference)}: ${weightAndNatures(difference.weight, difference.natures)}`,
  );
  return xml` class="${weight}" title="${title.join("; ")}"`;
}

/** Words that only the base has. */
function lostWords(document: ReportDocument, row: CutRow): Markup {
  const words = row.pieces.map(({ base }) => base).join("");
  const [piece] = row.pieces;
  if (row.moved !== undefined) return xml`<del class="moved">${aknLines(words)}</del>`;
  const attributes =
    piece === undefined || row.pair === undefined
      ? xml` class="not-compared"`
      : attributesOf(document, piece);
  return xml`<del${attributes}>${aknLines(words)}</del>`;
}

function aknLines(text: string): Markup {
  return xml`${text.split("\n").map((line, i) => (i === 0 ? xml`${line}` : xml`<br/>${line}`))}`;
}
