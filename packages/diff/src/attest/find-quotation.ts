/**
 * Finds the stretch of a text that quoted words stand for. The quotation may begin and end inside a clause, run over
 * several, and differ by some words; so an exact search is not enough, and a common subsequence with the whole text
 * would pick its small words from everywhere. The least edit distance to any stretch of the text (Sellers 1980) gives
 * the one stretch.
 *
 *     quoted:  Socialist Republics full cognizance shall be taken of … benefits or considerations …
 *     text:    … Soviet [Socialist Republics full cognizance shall be taken of … benefits of considerations …] …
 */
import { matches, type QuotedToken, type TextToken } from "./attest-tokens.ts";

/** Where a quotation stands: indices of tokens, the second one past the end. */
export interface Place {
  readonly from: number;
  readonly to: number;
}

/** A mark never stands for a word: that costs as much as leaving out the one and adding the other. */
const costOfUnlike = 2;

interface Cell {
  readonly cost: number;
  /** Where the stretch that ends here begins. */
  readonly from: number;
  /** Whether the last token of the stretch stands for the last of the quotation. */
  readonly meets: boolean;
}

/**
 * Finds the stretches that differ least from the quotation; of those that overlap the shortest, because nobody can
 * say which words of the text answer to strange words at the edge of a quotation.
 *
 * @returns one place, or several that are equally near
 */
export function findQuotation(
  quotation: readonly QuotedToken[],
  text: readonly TextToken[],
): readonly Place[] {
  let row: Cell[] = Array.from({ length: text.length + 1 }, (_, from) => ({ cost: 0, from, meets: false }));
  for (const quoted of quotation) {
    const next: Cell[] = [{ cost: (row[0]?.cost ?? 0) + 1, from: 0, meets: false }];
    for (const [i, token] of text.entries()) {
      next.push(cheapest(quoted, token, cellAt(row, i), cellAt(row, i + 1), cellAt(next, i)));
    }
    row = next;
  }
  const least = row.reduce((cost, cell) => Math.min(cost, cell.cost), Number.POSITIVE_INFINITY);
  const places: Place[] = [];
  for (const [to, { cost, from, meets }] of row.entries()) {
    if (cost !== least || from === to) continue;
    const last = places.at(-1);
    if (last === undefined || from >= last.to) places.push({ from, to });
    else if (meets) places[places.length - 1] = { from: last.from, to };
  }
  return places;
}

function cellAt(row: readonly Cell[], at: number): Cell {
  return row[at] ?? { cost: Number.POSITIVE_INFINITY, from: 0, meets: false };
}

/** A mark that differs stands against a mark; a word that differs is left out where that costs no more. */
function cheapest(quoted: QuotedToken, token: TextToken, both: Cell, above: Cell, left: Cell): Cell {
  const equal = matches(quoted, token);
  const unlike = quoted.isWord === token.isWord ? 1 : costOfUnlike;
  const against = both.cost + (equal ? 0 : unlike);
  const least = Math.min(against, above.cost + 1, left.cost + 1);
  const meets = equal || !(quoted.isWord || token.isWord);
  if (meets && against === least) return { cost: least, from: both.from, meets };
  if (above.cost + 1 === least) return { cost: least, from: above.from, meets: false };
  if (against === least) return { cost: least, from: both.from, meets };
  return { cost: least, from: left.from, meets: false };
}
