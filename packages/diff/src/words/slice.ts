/** The words of one side at a place, as rules and reports see them. */
import { sourceOffset } from "@treatydiff/core";
import { limits } from "../limits.ts";
import type { Lexicon, Referent } from "../mention/lexicon.ts";
import type { Reading } from "../model/comparison.ts";
import { atomKinds } from "./atoms.ts";
import { marksBefore } from "./marks.ts";
import { leafOf, type PairSide, readingOf, sourceEnd } from "./pair-side.ts";
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
  /** The word right before. */
  readonly previous: WordInfo | undefined;
  /** A few words before and after, for rules that look at the surroundings. */
  readonly before: readonly WordInfo[];
  readonly after: readonly WordInfo[];
  /** The marks right before and right behind the words. */
  readonly marks: readonly [string, string];
}

const kindNames = Object.keys(atomKinds) as (keyof typeof atomKinds)[];

/** Makes slices for one comparison. */
export function makeSlicer(vocabulary: Vocabulary, lexicon: Lexicon) {
  // A word is looked at as part of one change and as what surrounds the next.
  const made = { base: new Map<number, WordInfo>(), comparand: new Map<number, WordInfo>() };
  const word = (side: PairSide, at: number): WordInfo | undefined => {
    const a = side.list[at];
    if (a === undefined) return undefined;
    const { atoms } = side;
    const known = made[atoms.side].get(a);
    if (known !== undefined) return known;
    const leaf = leafOf(atoms, a);
    const info: { -readonly [K in keyof WordInfo]: WordInfo[K] } = {
      surface: leaf.value.slice(atoms.start[a], atoms.end[a]),
      key: vocabulary.wordOf(atoms.key[a] ?? 0),
      kind: kindNames[atoms.kind[a] ?? 0] ?? "word",
      start: sourceOffset(leaf, atoms.start[a] ?? 0),
      end: sourceEnd(leaf, atoms.end[a] ?? 0),
    };
    const referent = lexicon.referents[atoms.referent[a] ?? -1];
    const role = referent === undefined ? undefined : lexicon.roleOf(referent, atoms.side);
    if (referent !== undefined) info.referent = referent;
    if (role !== undefined) info.role = role;
    made[atoms.side].set(a, info);
    return info;
  };
  const range = (side: PairSide, from: number, to: number): readonly WordInfo[] => {
    const out: WordInfo[] = [];
    for (let i = Math.max(0, from); i < Math.min(to, side.list.length); i++) {
      const info = word(side, i);
      if (info !== undefined) out.push(info);
    }
    return out;
  };
  const text: Text = { word, range };
  return (side: PairSide, from: number, to: number): WordSlice => {
    const slice = Object.create(lazily) as LazySlice;
    slice.text = text;
    slice.side = side;
    slice.from = from;
    slice.to = to;
    slice.words = range(side, from, to);
    slice.reading = readingOf(side, from, to);
    slice.madeBefore = undefined;
    slice.madeAfter = undefined;
    slice.madeMarks = undefined;
    return slice;
  };
}

/** Where a slice looks its words up. */
interface Text {
  readonly word: (side: PairSide, at: number) => WordInfo | undefined;
  readonly range: (side: PairSide, from: number, to: number) => readonly WordInfo[];
}

/** A slice that knows its place. */
interface LazySlice extends WordSlice {
  text: Text;
  side: PairSide;
  from: number;
  to: number;
  words: readonly WordInfo[];
  reading: Reading;
  madeBefore: readonly WordInfo[] | undefined;
  madeAfter: readonly WordInfo[] | undefined;
  madeMarks: readonly [string, string] | undefined;
}

/**
 * What surrounds a slice is worked out when a rule asks for it: most never do. All slices share these four accessors;
 * as accessors of their own they would be the dearest part of making one.
 */
const lazily: ThisType<LazySlice> & Pick<WordSlice, "previous" | "before" | "after" | "marks"> = {
  get previous() {
    return this.text.word(this.side, this.from - 1);
  },
  get before() {
    this.madeBefore ??= this.text.range(this.side, this.from - limits.surroundings, this.from);
    return this.madeBefore;
  },
  get after() {
    this.madeAfter ??= this.text.range(this.side, this.to, this.to + limits.surroundings);
    return this.madeAfter;
  },
  get marks() {
    this.madeMarks ??= [marksBefore(this.side, this.from), marksBefore(this.side, this.to)];
    return this.madeMarks;
  },
};
