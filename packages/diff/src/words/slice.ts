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
  // The surroundings are worked out when a rule asks for them: most never do.
  return (side: PairSide, from: number, to: number): WordSlice => {
    let before: readonly WordInfo[] | undefined;
    let after: readonly WordInfo[] | undefined;
    let marks: readonly [string, string] | undefined;
    return {
      words: range(side, from, to),
      reading: readingOf(side, from, to),
      get previous() {
        return word(side, from - 1);
      },
      get before() {
        before ??= range(side, from - limits.surroundings, from);
        return before;
      },
      get after() {
        after ??= range(side, to, to + limits.surroundings);
        return after;
      },
      get marks() {
        marks ??= [marksBefore(side, from), marksBefore(side, to)];
        return marks;
      },
    };
  };
}
