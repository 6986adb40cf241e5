/**
 * Printed spellings as integers. They are looked up by their characters in the text itself (FNV-1a, open addressing), so
 * that a string is made when a spelling is first met and never again.
 */

/** The spellings met so far. */
export interface Surfaces {
  /** The id of the spelling at a place of a text. */
  readonly idAt: (text: string, from: number, to: number, hash: number) => number;
  readonly spelling: (id: number) => string;
  readonly has: (spelling: string) => boolean;
}

/** Begins without a spelling. */
export function newSurfaces(): Surfaces {
  const spellings: string[] = [];
  const hashes: number[] = [];
  /** Ids, one more than they are; 0: a free place. Never more than half full. */
  let table = new Int32Array(1 << 13);

  /** The place of a spelling, or the free place where it belongs. */
  const placeOf = (hash: number, text: string, from: number, to: number): number => {
    const mask = table.length - 1;
    let place = placed(hash) & mask;
    for (let id = table[place] ?? 0; id !== 0; id = table[place] ?? 0) {
      if (hashes[id - 1] === hash && isAt(spellings[id - 1] ?? "", text, from, to)) return place;
      place = (place + 1) & mask;
    }
    return place;
  };

  const widen = (): void => {
    table = new Int32Array(table.length * 2);
    const mask = table.length - 1;
    for (let id = 0; id < hashes.length; id++) {
      let place = placed(hashes[id] ?? 0) & mask;
      while (table[place] !== 0) place = (place + 1) & mask;
      table[place] = id + 1;
    }
  };

  return {
    idAt(text, from, to, hash) {
      const place = placeOf(hash, text, from, to);
      const found = table[place] ?? 0;
      if (found !== 0) return found - 1;
      hashes.push(hash);
      table[place] = spellings.push(text.slice(from, to));
      if (spellings.length * 2 > table.length) widen();
      return spellings.length - 1;
    },
    spelling: (id) => spellings[id] ?? "",
    has: (spelling) =>
      table[placeOf(hashOf(spelling, 0, spelling.length), spelling, 0, spelling.length)] !== 0,
  };
}

function isAt(spelling: string, text: string, from: number, to: number): boolean {
  if (spelling.length !== to - from) return false;
  for (let i = 0; i < spelling.length; i++)
    if (spelling.charCodeAt(i) !== text.charCodeAt(from + i)) return false;
  return true;
}

/** The low bits alone are the place in the table: they must depend on the high ones too. */
function placed(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** The hash of no characters, and of one character more. */
export const hashSeed = 0x811c9dc5 | 0;

export function hashStep(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** The hash of the characters at a place of a text. */
export function hashOf(text: string, from: number, to: number): number {
  let hash = hashSeed;
  for (let i = from; i < to; i++) hash = hashStep(hash, text.charCodeAt(i));
  return hash;
}
