/** A reading in the words around it, taken from the pieces of its clause. */
import type { Difference } from "@treatydiff/diff";
import type { Piece } from "../pieces/cut-pieces.ts";
import type { Quotation } from "../place/context.ts";

type Side = "base" | "comparand";

const contextWords = 9;
const longWord = 30;

/** The reading of one side at a difference, between the words before and after it; nothing when it is not shown. */
export function quoteDifference(
  pieces: readonly Piece[],
  difference: Difference,
  side: Side,
): Quotation | undefined {
  const own = pieces.flatMap((piece, i) => (piece.differences.includes(difference) ? [i] : []));
  const places = own.filter((i) => pieces[i]?.[side] !== "");
  const from = places[0] ?? own[0];
  if (from === undefined) return undefined;
  const to = (places.at(-1) ?? from) + 1;
  const words = (some: readonly Piece[]): string =>
    some
      .map((piece) => piece[side])
      .join("")
      .replaceAll("\n", " ");
  return {
    before: lastWords(words(near(pieces.slice(0, from).reverse(), side).reverse())),
    reading: words(pieces.slice(from, to)),
    after: firstWords(words(near(pieces.slice(to), side))),
  };
}

/** As many of the first pieces as hold more characters than the context can need. */
function near(pieces: readonly Piece[], side: Side): Piece[] {
  const found: Piece[] = [];
  let length = 0;
  for (const piece of pieces) {
    if (length > contextWords * longWord) break;
    found.push(piece);
    length += piece[side].length;
  }
  return found;
}

function lastWords(text: string): string {
  const words = text.split(/(?<=\s)(?=\S)/u);
  return words.length <= contextWords ? text : `… ${words.slice(-contextWords).join("")}`;
}

function firstWords(text: string): string {
  const words = text.split(/(?<=\S)(?=\s)/u);
  return words.length <= contextWords ? text : `${words.slice(0, contextWords).join("")} …`;
}
