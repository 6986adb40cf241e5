/**
 * Sure pairs first: clauses with the same words, party names exchanged, that stand once on either side, in any order.
 * A clause that is repeated ("The Parties shall consult.") follows a neighbour that is linked already.
 */
import { limits } from "../limits.ts";
import type { Atoms } from "../words/atoms.ts";
import { bothFree, type LinkTable, link } from "./links.ts";

/** Links the anchors in the table. */
export function linkAnchors(base: Atoms, comparand: Atoms, table: LinkTable): void {
  const groups = new Map<
    number,
    { base: number; comparand: number; baseCount: number; comparandCount: number }
  >();
  const group = (hash: number) => {
    let found = groups.get(hash);
    if (found === undefined) {
      found = { base: -1, comparand: -1, baseCount: 0, comparandCount: 0 };
      groups.set(hash, found);
    }
    return found;
  };
  for (let unit = 0; unit < base.leaves.length; unit++) {
    const entry = group(hashUnit(base, unit));
    entry.base = unit;
    entry.baseCount += 1;
  }
  for (let unit = 0; unit < comparand.leaves.length; unit++) {
    const entry = group(hashUnit(comparand, unit));
    entry.comparand = unit;
    entry.comparandCount += 1;
  }
  for (const { base: b, comparand: c, baseCount, comparandCount } of groups.values()) {
    if (baseCount !== 1 || comparandCount !== 1 || length(base, b) < limits.anchorMinWords) continue;
    if (sameWords(base, b, comparand, c)) link(table, b, c);
  }
  spread(base, comparand, table, 1);
  spread(base, comparand, table, -1);
}

/** Lets equal neighbours of a link follow it, forwards or backwards. */
function spread(base: Atoms, comparand: Atoms, table: LinkTable, step: 1 | -1): void {
  const count = base.leaves.length;
  for (let n = 0; n < count; n++) {
    const unit = step === 1 ? n : count - 1 - n;
    const partner = table.ofBase[unit] ?? -1;
    if (partner < 0) continue;
    const b = unit + step;
    const c = partner + step;
    if (b < 0 || b >= count || c < 0 || c >= comparand.leaves.length) continue;
    if (bothFree(table, b, c) && sameWords(base, b, comparand, c)) link(table, b, c);
  }
}

function length(atoms: Atoms, unit: number): number {
  return (atoms.firstOf[unit + 1] ?? 0) - (atoms.firstOf[unit] ?? 0);
}

/** 32-bit FNV-1a over the ids of a unit. */
function hashUnit(atoms: Atoms, unit: number): number {
  let hash = 0x811c9dc5;
  for (let a = atoms.firstOf[unit] ?? 0; a < (atoms.firstOf[unit + 1] ?? 0); a++) {
    hash = Math.imul(hash ^ (atoms.match[a] ?? 0), 0x01000193);
  }
  return hash >>> 0;
}

/** Whether two units have the same words, names exchanged. */
export function sameWords(base: Atoms, b: number, comparand: Atoms, c: number): boolean {
  const size = length(base, b);
  if (size !== length(comparand, c)) return false;
  const from = base.firstOf[b] ?? 0;
  const to = comparand.firstOf[c] ?? 0;
  for (let i = 0; i < size; i++) if (base.match[from + i] !== comparand.match[to + i]) return false;
  return true;
}
