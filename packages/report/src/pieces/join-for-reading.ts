/**
 * The reading aid: joins and widens changes for the eye, after everything has been compared and judged. Nothing that
 * weighs or counts differences ever sees its result, and reports that are data (TEI, CSV, Word) do without it.
 *
 *     Each Party [may → shall] and [inspect → board] the vessels
 *     Each Party [may and inspect → shall and board] the vessels
 *
 * Two changes with nothing between them but a comma or a connective are read as one, and a change that begins or ends
 * inside a word takes the whole word in. The pieces of each side, put in order, are the same words as before.
 */
import { type Difference, heavier, isFunctionWord } from "@treatydiff/diff";
import type { Piece } from "./cut-pieces.ts";

/** More connectives than this between two changes are a phrase that a reader wants to see as equal. */
const mostConnectives = 2;

/** Joins and widens the changes of one clause. */
export function joinForReading(pieces: readonly Piece[]): readonly Piece[] {
  const out: Piece[] = [];
  for (const piece of wholeWords(pieces)) {
    const gap = out.at(-1);
    const first = out.at(-2);
    if (first !== undefined && gap !== undefined && isOneReading(first, gap, piece)) {
      out.splice(-2, 2, join(join(first, gap), piece));
    } else out.push(piece);
  }
  return out;
}

function isOneReading(first: Piece, gap: Piece, second: Piece): boolean {
  if (gap.changed || !isChangeOfWords(first) || !isChangeOfWords(second)) return false;
  const words: readonly string[] = gap.base.match(/[\p{L}\p{N}]+/gu) ?? [];
  return words.length <= mostConnectives && words.every((word) => isFunctionWord(word.toLowerCase()));
}

/** A name that changes with the party and a phrase that moved are read by themselves, and so is a change of marks. */
function isChangeOfWords({ changed, differences, base, comparand }: Piece): boolean {
  const isOwn = ({ weight, kind }: Difference): boolean => weight === "formal" || kind === "transposition";
  return (
    changed && differences.length > 0 && !differences.some(isOwn) && /[\p{L}\p{N}]/u.test(base + comparand)
  );
}

function join(one: Piece, other: Piece): Piece {
  return {
    base: one.base + other.base,
    comparand: one.comparand + other.comparand,
    changed: true,
    differences: [...new Set([...one.differences, ...other.differences])],
    weight: heavier(one.weight, other.weight),
  };
}

/** Moves the part of a word that a change leaves in an equal piece beside it into the change. */
function wholeWords(pieces: readonly Piece[]): readonly Piece[] {
  const out = [...pieces];
  for (let i = 1; i < out.length; i++) {
    const [before, after] = [out[i - 1], out[i]];
    if (before === undefined || after === undefined || before.changed === after.changed) continue;
    const equal = before.changed ? after : before;
    const change = before.changed ? before : after;
    if (!isChangeOfWords(change) || equal.base !== equal.comparand) continue;
    const part = partOfWord(before, after, equal);
    if (part === "") continue;
    const left = before.changed ? equal.base.slice(part.length) : equal.base.slice(0, -part.length);
    const wide = (text: string): string => (before.changed ? text + part : part + text);
    const widened = { ...change, base: wide(change.base), comparand: wide(change.comparand) };
    const rest = { ...equal, base: left, comparand: left };
    out[i - 1] = before.changed ? widened : rest;
    out[i] = before.changed ? rest : widened;
  }
  return out.filter(({ base, comparand }) => base !== "" || comparand !== "");
}

/** The letters of the equal piece that belong to the word in which the change ends or begins. */
function partOfWord(before: Piece, after: Piece, equal: Piece): string {
  const endsInWord = [before.base, before.comparand].some((text) => /[\p{L}\p{N}]$/u.test(text));
  const beginsInWord = [after.base, after.comparand].some((text) => /^[\p{L}\p{N}]/u.test(text));
  if (equal === after) {
    return endsInWord ? (/^[-'’‐‑]?[\p{L}\p{N}]+/u.exec(equal.base)?.[0] ?? "") : "";
  }
  return beginsInWord ? (/(?<![\p{L}\p{N}])[\p{L}\p{N}]+[-'’‐‑]?$/u.exec(equal.base)?.[0] ?? "") : "";
}
