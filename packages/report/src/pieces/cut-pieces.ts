/**
 * Cuts two answering clauses into stretches that are equal and stretches that differ. Every format that shows whole
 * texts is built on this: the pieces of a side, read in order, give its clause.
 *
 *     base        … the strengthening thereof  and will provide …
 *     comparand   … the strengthening thereof, and will provide …
 *     pieces      = "… the strengthening thereof"  ± "" / ","  = " and will provide …"
 */
import type { Leaf } from "@treatydiff/core";
import { type Difference, heavier, type Weight } from "@treatydiff/diff";
import { matchTokens } from "./match-tokens.ts";
import { type SideToken, sideTokens } from "./side-tokens.ts";

/** A stretch of two answering clauses. White space is folded: a space, or a line feed between the lines of a signature. */
export interface Piece {
  readonly base: string;
  readonly comparand: string;
  /** Whether the two sides read otherwise. */
  readonly changed: boolean;
  /** The differences that stand here, the one that is shown first. Empty for a printed number that changed. */
  readonly differences: readonly Difference[];
  /** The heaviest of them; `none` where nothing differs. */
  readonly weight: Weight;
}

/** Cuts a pair of clauses, or two headings that answer to one another, by the differences between them. */
export function cutPieces(
  base: readonly Leaf[],
  comparand: readonly Leaf[],
  differences: readonly Difference[] = [],
): readonly Piece[] {
  const whole = { base: textOf(base), comparand: textOf(comparand) };
  if (base.length === 0 || comparand.length === 0) {
    const numbers = differences.map((_, n) => n);
    return [dressed({ ...whole, changed: true, differences: numbers }, differences)];
  }
  const isOne = whole.base.replaceAll("\n", " ") === whole.comparand.replaceAll("\n", " ");
  if (differences.length === 0 && isOne) {
    return [{ ...whole, changed: false, differences: [], weight: "none" }];
  }
  const sides = {
    base: sideTokens(base, differences, "base"),
    comparand: sideTokens(comparand, differences, "comparand"),
  };
  const matches = matchTokens(
    sides.base.map(({ key }) => key),
    sides.comparand.map(({ key }) => key),
  );
  const loose: LoosePiece[] = [];
  let b = 0;
  let c = 0;
  for (const [toBase, toComparand] of [...matches, [sides.base.length, sides.comparand.length] as const]) {
    loose.push(...gapPieces(sides.base.slice(b, toBase), sides.comparand.slice(c, toComparand)));
    const baseToken = sides.base[toBase];
    const comparandToken = sides.comparand[toComparand];
    if (baseToken !== undefined && comparandToken !== undefined)
      loose.push(joined(baseToken, comparandToken));
    b = toBase + 1;
    c = toComparand + 1;
  }
  return joinNeighbours(joinNeighbours(loose).map(settle)).map((piece) => dressed(piece, differences));
}

/** A piece whose differences are still numbers. */
interface LoosePiece {
  readonly base: string;
  readonly comparand: string;
  readonly changed: boolean;
  readonly differences: readonly number[];
}

/** The words of some leaves as pieces have them: white space folded. */
export function textOf(leaves: readonly Leaf[]): string {
  return leaves
    .map(({ value }) => value.trim().replace(/\s+/gu, (space) => (space.includes("\n") ? "\n" : " ")))
    .join(" ");
}

function joined(base: SideToken, comparand: SideToken): LoosePiece {
  const differences = [...new Set([...base.differences, ...comparand.differences])];
  return { base: base.text, comparand: comparand.text, changed: differences.length > 0, differences };
}

/** What has no match: one piece when it is all of one difference, else one after the other. */
function gapPieces(base: readonly SideToken[], comparand: readonly SideToken[]): readonly LoosePiece[] {
  return [
    ...base.map((token) => ({
      base: token.text,
      comparand: "",
      changed: true,
      differences: token.differences,
    })),
    ...comparand.map((token) => ({
      base: "",
      comparand: token.text,
      changed: true,
      differences: token.differences,
    })),
  ];
}

/** White space that only one side has, beside nothing that differs, is no difference. */
function settle(piece: LoosePiece): LoosePiece {
  const isSpace = piece.differences.length === 0 && `${piece.base}${piece.comparand}`.trim() === "";
  return isSpace ? { ...piece, changed: false } : piece;
}

/**
 * Joins equal pieces, and the marks that no difference has with the change beside them: the comma that an added phrase
 * brings with it belongs to the phrase.
 */
function joinNeighbours(pieces: readonly LoosePiece[]): readonly LoosePiece[] {
  const out: LoosePiece[] = [];
  for (const piece of pieces) {
    const previous = out.at(-1);
    if (previous !== undefined && canJoin(previous, piece)) out[out.length - 1] = join(previous, piece);
    else out.push(piece);
  }
  return out;
}

function canJoin(previous: LoosePiece, piece: LoosePiece): boolean {
  if (!previous.changed && !piece.changed) return true;
  if (!previous.changed || !piece.changed) return false;
  const [one] = previous.differences;
  const [other] = piece.differences;
  return one === undefined || other === undefined || one === other;
}

function join(one: LoosePiece, other: LoosePiece): LoosePiece {
  return {
    base: one.base + other.base,
    comparand: one.comparand + other.comparand,
    changed: one.changed || other.changed,
    differences: [...new Set([...one.differences, ...other.differences])],
  };
}

function dressed(piece: LoosePiece, all: readonly Difference[]): Piece {
  const differences = piece.differences.flatMap((n) => all[n] ?? []);
  const weight = differences.reduce<Weight>((heaviest, one) => heavier(heaviest, one.weight), "none");
  return { ...piece, differences, weight };
}
