/**
 * From the words of a text to the atoms that are compared: a word, a number, a whole name or a whole date is one atom.
 * Marks are no atoms: what stands between two atoms is looked at afterwards.
 *
 *     by | the President of the United States of America | on | Aug. 14, 1941
 *
 * The atoms of a text lie in typed arrays, with no object and no string for each, because a long treaty has 150,000.
 */
import { findDates, type Leaf, monthNumber } from "@treatydiff/core";
import type { Lexicon, Referent, Side } from "../mention/lexicon.ts";
import { readNumberWords } from "./number-words.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** What an atom is. */
export const atomKinds = { word: 0, number: 1, name: 2, date: 3 } as const;

/** The atoms of all compared leaves of a text, one after the other. */
export interface Atoms {
  readonly side: Side;
  readonly leaves: readonly Leaf[];
  /** Index of the first atom of each leaf, and at the end the number of atoms. */
  readonly firstOf: Int32Array;
  /** Index of the leaf of each atom. */
  readonly leafOf: Int32Array;
  /** Id of the words under the normal form. */
  readonly key: Int32Array;
  /** Id under which the atom is matched: the role for a name that changes with the party, else the key. */
  readonly match: Int32Array;
  /** Offsets in the leaf's value. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** Id of the referent of a name, else -1. */
  readonly referent: Int32Array;
}

/** A digit inside a word ("artic1es", as scans have it) does not begin a new one. */
const tokenPattern =
  /\d+(?:[.,]\d+)*(?:st|nd|rd|th|[A-Z](?![\p{L}]))?|[\p{L}\u00ad][\p{L}\p{M}\p{N}\u00ad]*(?:['’][\p{L}\p{M}]+)*/gu;
const noReferent = -1;

interface Form {
  readonly keys: readonly number[];
  readonly referent: Referent;
}

/** Makes the atoms of the given leaves. `from` says at which offset a leaf's comparable words begin (after a label). */
export function makeAtoms(
  side: Side,
  leaves: readonly Leaf[],
  from: readonly number[],
  vocabulary: Vocabulary,
  lexicon: Lexicon,
): Atoms {
  const forms = formsByFirstKey(lexicon, vocabulary);
  const matchIds = lexicon.referents.map((referent) => {
    const role = lexicon.changingRole(referent, side);
    return role === undefined ? undefined : vocabulary.idOf(`role:${role}`);
  });
  const nameKeys = new Map<Form, number>();
  const the = vocabulary.idOf("the");
  const columns = newColumns();
  const firstOf = new Int32Array(leaves.length + 1);
  for (const [index, leaf] of leaves.entries()) {
    firstOf[index] = columns.key.length;
    const offset = from[index] ?? 0;
    const tokens = tokenise(leaf.value, offset, vocabulary);
    const dates = findDates(leaf.value);
    let nextDate = 0;
    for (let t = 0; t < tokens.key.length; t++) {
      const start = tokens.start[t] ?? 0;
      while (nextDate < dates.length && (dates[nextDate]?.end ?? 0) <= start) nextDate += 1;
      const date = dates[nextDate];
      if (date !== undefined && date.start === start && tokensUntil(tokens, t, date.end) > 0) {
        const id = vocabulary.idOf(`date:${date.iso}`);
        push(columns, index, id, id, start, date.end, atomKinds.date, noReferent);
        t += tokensUntil(tokens, t, date.end) - 1;
        continue;
      }
      const lead = tokens.key[t] === the ? 1 : 0;
      const form = findForm(forms, tokens, t + lead, leaf.value);
      if (form !== undefined) {
        const last = t + lead + form.keys.length - 1;
        let key = nameKeys.get(form);
        if (key === undefined) {
          key = vocabulary.idOf(`name:${form.keys.map((id) => vocabulary.keyOf(id)).join(" ")}`);
          nameKeys.set(form, key);
        }
        const { id } = form.referent;
        push(columns, index, key, matchIds[id] ?? key, start, tokens.end[last] ?? start, atomKinds.name, id);
        t = last;
        continue;
      }
      const number = !vocabulary.isNumberWord(tokens.key[t] ?? 0)
        ? undefined
        : readNumberWords((offset) => vocabulary.keyOf(tokens.key[t + offset] ?? -1));
      if (number !== undefined) {
        const id = vocabulary.idOf(`num:${number.value}`);
        const last = t + number.length - 1;
        push(columns, index, id, id, start, tokens.end[last] ?? start, atomKinds.number, noReferent);
        t = last;
        continue;
      }
      const key = tokens.key[t] ?? 0;
      const code = leaf.value.charCodeAt(start);
      const kind = code >= 48 && code <= 57 ? atomKinds.number : atomKinds.word;
      push(columns, index, key, key, start, tokens.end[t] ?? start, kind, noReferent);
    }
  }
  firstOf[leaves.length] = columns.key.length;
  return {
    side,
    leaves,
    firstOf,
    leafOf: Int32Array.from(columns.leaf),
    key: Int32Array.from(columns.key),
    match: Int32Array.from(columns.match),
    start: Int32Array.from(columns.start),
    end: Int32Array.from(columns.end),
    kind: Uint8Array.from(columns.kind),
    referent: Int32Array.from(columns.referent),
  };
}

interface Columns {
  readonly leaf: number[];
  readonly key: number[];
  readonly match: number[];
  readonly start: number[];
  readonly end: number[];
  readonly kind: number[];
  readonly referent: number[];
}

function newColumns(): Columns {
  return { leaf: [], key: [], match: [], start: [], end: [], kind: [], referent: [] };
}

function push(
  columns: Columns,
  leaf: number,
  key: number,
  match: number,
  start: number,
  end: number,
  kind: number,
  referent: number,
): void {
  columns.leaf.push(leaf);
  columns.key.push(key);
  columns.match.push(match);
  columns.start.push(start);
  columns.end.push(end);
  columns.kind.push(kind);
  columns.referent.push(referent);
}

interface Tokens {
  readonly key: readonly number[];
  readonly start: readonly number[];
  readonly end: readonly number[];
}

function tokenise(value: string, from: number, vocabulary: Vocabulary): Tokens {
  const key: number[] = [];
  const start: number[] = [];
  const end: number[] = [];
  tokenPattern.lastIndex = from;
  for (let match = tokenPattern.exec(value); match !== null; match = tokenPattern.exec(value)) {
    key.push(vocabulary.idOfSurface(match[0]));
    start.push(match.index);
    end.push(match.index + match[0].length);
  }
  return { key, start, end };
}

/** How many tokens a date takes. */
function tokensUntil(tokens: Tokens, from: number, end: number): number {
  let n = 0;
  while (from + n < tokens.end.length && (tokens.end[from + n] ?? 0) <= end) n += 1;
  return n;
}

function formsByFirstKey(lexicon: Lexicon, vocabulary: Vocabulary): ReadonlyMap<number, readonly Form[]> {
  const map = new Map<number, Form[]>();
  for (const referent of lexicon.referents) {
    for (const form of referent.forms) {
      const keys = [...form.matchAll(tokenPattern)].map((match) => vocabulary.idOfSurface(match[0]));
      const first = keys[0];
      if (first === undefined || monthNumber(form) !== undefined) continue;
      map.set(first, [...(map.get(first) ?? []), { keys, referent }]);
    }
  }
  for (const forms of map.values()) forms.sort((x, y) => y.keys.length - x.keys.length);
  return map;
}

/** The longest name that stands here. Names are written with a capital: "the president of the board" is none. */
function findForm(
  forms: ReadonlyMap<number, readonly Form[]>,
  tokens: Tokens,
  at: number,
  value: string,
): Form | undefined {
  const candidates = forms.get(tokens.key[at] ?? -1);
  if (candidates === undefined) return undefined;
  const initial = value[tokens.start[at] ?? 0] ?? "";
  if (initial === initial.toLowerCase()) return undefined;
  return candidates.find(({ keys }) => keys.every((key, i) => tokens.key[at + i] === key));
}
