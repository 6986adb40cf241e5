/** The words of one side at a place, as rules and reports see them. */
import { type Leaf, sourceOffset } from "@treatydiff/core";
import type { Lexicon, Referent } from "../mention/lexicon.ts";
import type { Reading } from "../model/comparison.ts";
import { type Atoms, atomKinds } from "./atoms.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** One word, number, name or date of a slice. */
export interface WordInfo {
  /** As printed. */
  readonly surface: string;
  /** Under the normal form; of a date its ISO form. */
  readonly key: string;
  readonly kind: keyof typeof atomKinds;
  /** Offsets in the source. */
  readonly start: number;
  readonly end: number;
  readonly referent?: Referent;
  /** The role that the bearer of the name has in this text. */
  readonly role?: string;
}

/** Words that stand together on one side. */
export interface WordSlice {
  readonly words: readonly WordInfo[];
  readonly reading: Reading;
  /** A few words before and after, for rules that look at the surroundings. */
  readonly before: readonly WordInfo[];
  readonly after: readonly WordInfo[];
}

/** What a rule may look at around a slice, in words. */
const surroundings = 4;

/** The atoms of the clauses on one side of a pair, in order. */
export interface PairSide {
  readonly atoms: Atoms;
  /** Indexes of atoms. */
  readonly list: readonly number[];
  /** Offsets in the value of the one leaf, when the side is only a part of it. */
  readonly bounds?: { readonly start: number; readonly end: number };
}

/** Lists the atoms of the units of one side of a pair. */
export function pairSide(atoms: Atoms, units: readonly number[]): PairSide {
  const list: number[] = [];
  for (const unit of units) {
    for (let a = atoms.firstOf[unit] ?? 0; a < (atoms.firstOf[unit + 1] ?? 0); a++) list.push(a);
  }
  return { atoms, list };
}

const kindNames = Object.keys(atomKinds) as (keyof typeof atomKinds)[];

/** Makes slices for one comparison. */
export function makeSlicer(vocabulary: Vocabulary, lexicon: Lexicon) {
  const word = (side: PairSide, at: number): WordInfo | undefined => {
    const a = side.list[at];
    if (a === undefined) return undefined;
    const { atoms } = side;
    const referent = lexicon.referents[atoms.referent[a] ?? -1];
    const role = referent === undefined ? undefined : lexicon.roleOf(referent, atoms.side);
    return {
      surface: leafOf(atoms, a).value.slice(atoms.start[a], atoms.end[a]),
      key: vocabulary.keyOf(atoms.key[a] ?? 0).replace(/^(?:name|date):/u, ""),
      kind: kindNames[atoms.kind[a] ?? 0] ?? "word",
      start: sourceOffset(leafOf(atoms, a), atoms.start[a] ?? 0),
      end: sourceEnd(leafOf(atoms, a), atoms.end[a] ?? 0),
      ...(referent === undefined ? {} : { referent }),
      ...(role === undefined ? {} : { role }),
    };
  };
  const range = (side: PairSide, from: number, to: number): readonly WordInfo[] => {
    const out: WordInfo[] = [];
    for (let i = Math.max(0, from); i < Math.min(to, side.list.length); i++) {
      const info = word(side, i);
      if (info !== undefined) out.push(info);
    }
    return out;
  };
  return (side: PairSide, from: number, to: number): WordSlice => ({
    words: range(side, from, to),
    reading: readingOf(side, from, to),
    before: range(side, from - surroundings, from),
    after: range(side, to, to + surroundings),
  });
}

/** The leaf that an atom stands in. */
export function leafOf(atoms: Atoms, atom: number): Leaf {
  const leaf = atoms.leaves[atoms.leafOf[atom] ?? 0];
  if (leaf === undefined) throw new RangeError("An atom stands in no leaf.");
  return leaf;
}

/** The printed words from one atom to before another, white space folded, with their place in the source. */
export function readingOf(side: PairSide, from: number, to: number): Reading {
  const { atoms, list } = side;
  const first = list[from];
  const last = list[to - 1];
  if (first === undefined || last === undefined) return emptyReading(side, from);
  const parts: string[] = [];
  for (let i = from; i < to; ) {
    const a = list[i] ?? 0;
    let end = i;
    while (end + 1 < to && atoms.leafOf[list[end + 1] ?? 0] === atoms.leafOf[a]) end += 1;
    parts.push(leafOf(atoms, a).value.slice(atoms.start[a], atoms.end[list[end] ?? 0]));
    i = end + 1;
  }
  return {
    text: fold(parts.join(" ")),
    start: sourceOffset(leafOf(atoms, first), atoms.start[first] ?? 0),
    end: sourceEnd(leafOf(atoms, last), atoms.end[last] ?? 0),
  };
}

/** A place between two words. */
function emptyReading(side: PairSide, at: number): Reading {
  const before = side.list[at - 1];
  const after = side.list[at];
  const { atoms } = side;
  let offset = 0;
  if (before !== undefined) offset = sourceEnd(leafOf(atoms, before), atoms.end[before] ?? 0);
  else if (after !== undefined) offset = sourceOffset(leafOf(atoms, after), atoms.start[after] ?? 0);
  return { text: "", start: offset, end: offset };
}

/** The source offset behind the last character of a range. */
export function sourceEnd(leaf: Leaf, end: number): number {
  return end === 0 ? sourceOffset(leaf, 0) : sourceOffset(leaf, end - 1) + 1;
}

/** White space folded to single spaces. */
export function fold(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
