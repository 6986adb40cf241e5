/**
 * From the words of a text to the atoms that are compared: a word, a number, a whole name or a whole date is one atom.
 * Marks are no atoms: what stands between two atoms is looked at afterwards.
 *
 *     by | the President of the United States of America | on | Aug. 14, 1941
 *
 * The atoms of a text lie in typed arrays, with no object and no string for each, because a long treaty has 150,000.
 */
import { findDates, type Leaf, monthNumber, type NumberLanguage, readCardinal } from "@treatydiff/core";
import type { Lexicon, Referent, Side } from "../mention/lexicon.ts";
import { type Tokens, tokenKeys } from "./tokens.ts";
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
  /** Id of the spelling of an atom of one word; -1 for one of several. */
  readonly surface: Int32Array;
  /** Offsets in the leaf's value. */
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  /** Id of the referent of a name, else -1. */
  readonly referent: Int32Array;
}

const noReferent = -1;
const noSurface = -1;

interface Form {
  readonly keys: readonly number[];
  readonly referent: Referent;
}

/** How dates and numbers are read. */
export interface AtomOptions {
  readonly language?: NumberLanguage;
  /** Default: they are. */
  readonly dates?: boolean;
}

/** Makes the atoms of the given leaves out of their tokens: a name, a date or a number of several words is one atom. */
export function makeAtoms(
  side: Side,
  leaves: readonly Leaf[],
  tokens: Tokens,
  vocabulary: Vocabulary,
  lexicon: Lexicon,
  { language = "en", dates: readsDates = true }: AtomOptions = {},
): Atoms {
  const forms = formsByFirstKey(lexicon, vocabulary);
  const matchIds = lexicon.referents.map((referent) => {
    const role = lexicon.changingRole(referent, side);
    return role === undefined ? undefined : vocabulary.idOf(`role:${role}`);
  });
  const nameKeys = new Map<Form, number>();
  const the = vocabulary.idOf("the");
  const columns = newColumns(tokens.key.length);
  const firstOf = new Int32Array(leaves.length + 1);
  let count = 0;
  /** Adds an atom that ends with the given token, and names the token behind it. */
  const add = (
    leaf: number,
    first: number,
    last: number,
    key: number,
    match: number,
    kind: number,
    referent: number,
    end = tokens.end[last] ?? 0,
  ): number => {
    columns.leafOf[count] = leaf;
    columns.key[count] = key;
    columns.match[count] = match;
    columns.surface[count] = first === last ? (tokens.surface[first] ?? noSurface) : noSurface;
    columns.start[count] = tokens.start[first] ?? 0;
    columns.end[count] = end;
    columns.kind[count] = kind;
    columns.referent[count] = referent;
    count += 1;
    return last + 1;
  };
  for (let index = 0; index < leaves.length; index++) {
    const value = leaves[index]?.value ?? "";
    firstOf[index] = count;
    const to = tokens.firstOf[index + 1] ?? 0;
    const dates = readsDates ? findDates(value, language) : [];
    let nextDate = 0;
    for (let t = tokens.firstOf[index] ?? 0; t < to; ) {
      const key = tokens.key[t] ?? 0;
      if (nextDate < dates.length) {
        const start = tokens.start[t] ?? 0;
        while (nextDate < dates.length && (dates[nextDate]?.end ?? 0) <= start) nextDate += 1;
        const date = dates[nextDate];
        const length = date?.start === start ? tokensUntil(tokens, t, to, date.end) : 0;
        if (date !== undefined && length > 0) {
          const id = vocabulary.idOf(`date:${date.iso}`);
          t = add(index, t, t + length - 1, id, id, atomKinds.date, noReferent, date.end);
          continue;
        }
      }
      const lead = key === the ? 1 : 0;
      const known = t + lead < to ? forms[tokens.key[t + lead] ?? 0] : undefined;
      const form = known === undefined ? undefined : findForm(known, tokens, t + lead, to, value);
      if (form !== undefined) {
        let name = nameKeys.get(form);
        if (name === undefined) {
          name = vocabulary.idOf(`name:${form.keys.map((id) => vocabulary.keyOf(id)).join(" ")}`);
          nameKeys.set(form, name);
        }
        const { id } = form.referent;
        const last = t + lead + form.keys.length - 1;
        t = add(index, t, last, name, matchIds[id] ?? name, atomKinds.name, id);
        continue;
      }
      if (vocabulary.isNumberWord(key)) {
        const from = t;
        const number = readCardinal(
          (offset) => (from + offset < to ? vocabulary.keyOf(tokens.key[from + offset] ?? 0) : ""),
          language,
        );
        if (number !== undefined) {
          const id = vocabulary.idOf(`num:${number.value}`);
          t = add(index, t, t + number.length - 1, id, id, atomKinds.number, noReferent);
          continue;
        }
      }
      const code = value.charCodeAt(tokens.start[t] ?? 0);
      t = add(
        index,
        t,
        t,
        key,
        key,
        code >= 48 && code <= 57 ? atomKinds.number : atomKinds.word,
        noReferent,
      );
    }
  }
  firstOf[leaves.length] = count;
  return { side, leaves, firstOf, ...cutColumns(columns, count) };
}

function newColumns(size: number) {
  return {
    leafOf: new Int32Array(size),
    key: new Int32Array(size),
    match: new Int32Array(size),
    surface: new Int32Array(size),
    start: new Int32Array(size),
    end: new Int32Array(size),
    kind: new Uint8Array(size),
    referent: new Int32Array(size),
  };
}

function cutColumns(columns: ReturnType<typeof newColumns>, count: number) {
  return {
    leafOf: columns.leafOf.subarray(0, count),
    key: columns.key.subarray(0, count),
    match: columns.match.subarray(0, count),
    surface: columns.surface.subarray(0, count),
    start: columns.start.subarray(0, count),
    end: columns.end.subarray(0, count),
    kind: columns.kind.subarray(0, count),
    referent: columns.referent.subarray(0, count),
  };
}

/** How many tokens a date takes. */
function tokensUntil(tokens: Tokens, from: number, to: number, end: number): number {
  let n = 0;
  while (from + n < to && (tokens.end[from + n] ?? 0) <= end) n += 1;
  return n;
}

/** The names by the id of their first word, the longest first. */
function formsByFirstKey(lexicon: Lexicon, vocabulary: Vocabulary): readonly (readonly Form[] | undefined)[] {
  const found: Form[][] = [];
  for (const referent of lexicon.referents) {
    for (const form of referent.forms) {
      const keys = tokenKeys(form, vocabulary);
      const first = keys[0];
      if (first === undefined || monthNumber(form) !== undefined) continue;
      const forms = found[first] ?? [];
      forms.push({ keys, referent });
      found[first] = forms;
    }
  }
  return Array.from(found, (forms?: Form[]) => forms?.sort((x, y) => y.keys.length - x.keys.length));
}

/**
 * The longest name that stands here. Names are written with a capital: "the president of the board" is none; but "the
 * united States" of an old print is the State.
 */
function findForm(
  candidates: readonly Form[],
  tokens: Tokens,
  at: number,
  to: number,
  value: string,
): Form | undefined {
  const initial = value[tokens.start[at] ?? 0] ?? "";
  const isCapital = initial !== initial.toLowerCase();
  return candidates.find(
    ({ keys, referent }) =>
      (isCapital || (referent.kind === "name" && keys.length > 1)) &&
      at + keys.length <= to &&
      keys.every((key, i) => tokens.key[at + i] === key),
  );
}
