/**
 * Inside two answering articles, the clauses left between linked neighbours: a small table of similarities finds the
 * links that keep the order and have the most in common (Needleman & Wunsch 1970, without a price for gaps).
 */
import { limits } from "../limits.ts";
import { type LinkTable, link } from "./links.ts";
import type { Similarity } from "./similarity.ts";

/** What the search looked at, for the test that it stays linear. */
export interface GapWork {
  cells: number;
  /** Gaps so large that they were cut into windows. */
  windowed: number;
}

/** Links free units of a range of the base with free units of a range of the comparand, between the links there are. */
export function linkGaps(
  baseFrom: number,
  baseTo: number,
  comparandFrom: number,
  comparandTo: number,
  table: LinkTable,
  similarity: Similarity,
  work: GapWork,
): void {
  let b = baseFrom;
  let c = comparandFrom;
  for (let unit = baseFrom; unit <= baseTo; unit++) {
    const partner = unit === baseTo ? comparandTo : (table.ofBase[unit] ?? -1);
    // Links that run backwards or leave the article are moves; they bound no gap.
    if (unit < baseTo && (partner < c || partner >= comparandTo)) continue;
    linkGap(free(b, unit, table.ofBase), free(c, partner, table.ofComparand), table, similarity, work);
    b = unit + 1;
    c = partner + 1;
  }
}

function free(from: number, to: number, partners: Int32Array): readonly number[] {
  const out: number[] = [];
  for (let i = from; i < to; i++) if (partners[i] === -1) out.push(i);
  return out;
}

function linkGap(
  base: readonly number[],
  comparand: readonly number[],
  table: LinkTable,
  similarity: Similarity,
  work: GapWork,
): void {
  if (base.length === 0 || comparand.length === 0) return;
  if (base.length === 1 && comparand.length === 1) {
    const [b = 0] = base;
    const [c = 0] = comparand;
    work.cells += 1;
    if (similarity.one(b, c) >= limits.aloneSimilarity) link(table, b, c);
    return;
  }
  const windows = Math.ceil(Math.max(base.length, comparand.length) / limits.gapWindow);
  if (windows > 1) work.windowed += 1;
  for (let w = 0; w < windows; w++) {
    linkWindow(part(base, w, windows), part(comparand, w, windows), table, similarity, work);
  }
}

function part(units: readonly number[], window: number, windows: number): readonly number[] {
  return units.slice(
    Math.round((units.length * window) / windows),
    Math.round((units.length * (window + 1)) / windows),
  );
}

function linkWindow(
  base: readonly number[],
  comparand: readonly number[],
  table: LinkTable,
  similarity: Similarity,
  work: GapWork,
): void {
  const width = comparand.length + 1;
  const score = new Float64Array((base.length + 1) * width);
  const value = new Float64Array(base.length * comparand.length);
  for (let i = base.length - 1; i >= 0; i--) {
    for (let j = comparand.length - 1; j >= 0; j--) {
      work.cells += 1;
      const dice = similarity.one(base[i] ?? 0, comparand[j] ?? 0);
      value[i * comparand.length + j] = dice;
      const both = dice >= limits.nearSimilarity ? dice + (score[(i + 1) * width + j + 1] ?? 0) : -1;
      score[i * width + j] = Math.max(both, score[(i + 1) * width + j] ?? 0, score[i * width + j + 1] ?? 0);
    }
  }
  let i = 0;
  let j = 0;
  while (i < base.length && j < comparand.length) {
    const here = score[i * width + j] ?? 0;
    const dice = value[i * comparand.length + j] ?? 0;
    if (dice >= limits.nearSimilarity && here === dice + (score[(i + 1) * width + j + 1] ?? 0)) {
      link(table, base[i] ?? 0, comparand[j] ?? 0);
      i += 1;
      j += 1;
    } else if (here === score[(i + 1) * width + j]) i += 1;
    else j += 1;
  }
}
