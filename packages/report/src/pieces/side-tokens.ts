/**
 * One side of a pair as tokens: words, single marks and white space, each told which difference it stands in.
 *
 *     thereof | , |   | and        the comma belongs to a difference of marks, "thereof" to none
 */
import { type Leaf, sourceOffset } from "@treatydiff/core";
import type { Difference } from "@treatydiff/diff";

/** A stretch of a side that is matched as a whole: a token, or all tokens of one difference that stand together. */
export interface SideToken {
  readonly text: string;
  /** What it is matched by: its text, or the difference that it is a reading of. */
  readonly key: string;
  /** Numbers of the differences that it stands in, the one that it shows first; empty: in none. */
  readonly differences: readonly number[];
}

type Side = "base" | "comparand";

/** Cuts the words of some leaves into tokens, white space folded; leaves follow one another with a space between. */
export function sideTokens(
  leaves: readonly Leaf[],
  differences: readonly Difference[],
  side: Side,
): readonly SideToken[] {
  const tokens: SideToken[] = [];
  for (const [i, leaf] of leaves.entries()) {
    if (i > 0) tokens.push({ text: " ", key: " ", differences: [] });
    for (const { 0: text, index } of leaf.value.trim().matchAll(/\s+|[\p{L}\p{N}\p{M}]+|[^\s]/gu)) {
      const offset = sourceOffset(leaf, index + (leaf.value.length - leaf.value.trimStart().length));
      const found = standingIn(differences, side, offset, /[\p{L}\p{N}\s]/u.test(text));
      const folded = foldSpace(text);
      tokens.push({ text: folded, key: folded, differences: found });
    }
  }
  return joinReadings(tokens, differences, side);
}

/** A line break between two lines of a signature stays one; any other white space is a space. */
function foldSpace(text: string): string {
  if (!/^\s/u.test(text)) return text;
  return text.includes("\n") ? "\n" : " ";
}

/**
 * The differences that a place stands in. One of marks shows its neighbouring word only to say where it stands: it has
 * the marks, and the difference of words has them rather than it.
 */
function standingIn(
  differences: readonly Difference[],
  side: Side,
  offset: number,
  isWord: boolean,
): readonly number[] {
  const found: number[] = [];
  for (const [n, difference] of differences.entries()) {
    const reading = difference[side];
    if (reading === null || offset < reading.start || offset >= reading.end) continue;
    if (difference.rule !== marksRule) found.push(n);
    else if (!isWord) found.push(n);
  }
  return found.sort((one, other) => rank(differences[one]) - rank(differences[other]) || one - other);
}

const marksRule = "marks";

function rank(difference: Difference | undefined): number {
  return difference?.rule === marksRule ? 1 : 0;
}

/** Joins the tokens of one difference that stand together, so that its two readings are matched and not their words. */
function joinReadings(
  tokens: readonly SideToken[],
  differences: readonly Difference[],
  side: Side,
): readonly SideToken[] {
  const joined: SideToken[] = [];
  for (const token of tokens) {
    const [shown] = token.differences;
    const previous = joined.at(-1);
    if (shown !== undefined && previous !== undefined && previous.differences[0] === shown) {
      const all = [...new Set([...previous.differences, ...token.differences])];
      joined[joined.length - 1] = { ...previous, text: previous.text + token.text, differences: all };
    } else if (shown === undefined) joined.push(token);
    else joined.push({ ...token, key: readingKey(differences, shown, side) });
  }
  return joined;
}

/** Both readings of a substitution have one key; what was moved, added or omitted has no answer at its place. */
function readingKey(differences: readonly Difference[], n: number, side: Side): string {
  const isPaired = differences[n]?.kind === "substitution";
  return `\u0000${n}${isPaired ? "" : side}`;
}
