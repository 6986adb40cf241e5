/**
 * Matches two token lists that are nearly the same, by the greedy shortest edit (E. W. Myers, “An O(ND) Difference
 * Algorithm”, 1986). What differs has been put into single tokens before, so that few edits remain.
 */

/** Two tokens that answer to one another, as indexes. */
export type Match = readonly [base: number, comparand: number];

/** Beyond this many edits nothing more is matched: the two clauses are then shown whole, one after the other. */
const mostEdits = 800;

/** The matched tokens, ascending on both sides. */
export function matchTokens(base: readonly string[], comparand: readonly string[]): readonly Match[] {
  let head = 0;
  while (head < Math.min(base.length, comparand.length) && base[head] === comparand[head]) head += 1;
  let tail = 0;
  const room = Math.min(base.length, comparand.length) - head;
  while (tail < room && base.at(-1 - tail) === comparand.at(-1 - tail)) tail += 1;
  const middle = shortestEdit(
    base.slice(head, base.length - tail),
    comparand.slice(head, comparand.length - tail),
  );
  return [
    ...range(head).map((i): Match => [i, i]),
    ...middle.map(([b, c]): Match => [b + head, c + head]),
    ...range(tail).map((i): Match => [base.length - tail + i, comparand.length - tail + i]),
  ];
}

function range(length: number): readonly number[] {
  return Array.from({ length }, (_, i) => i);
}

function shortestEdit(base: readonly string[], comparand: readonly string[]): readonly Match[] {
  if (base.length === 0 || comparand.length === 0) return [];
  const most = Math.min(base.length + comparand.length, mostEdits);
  const furthest = new Map<number, number>([[1, 0]]);
  const steps: Map<number, number>[] = [];
  for (let edits = 0; edits <= most; edits++) {
    steps.push(new Map(furthest));
    for (let diagonal = -edits; diagonal <= edits; diagonal += 2) {
      let b = isDown(furthest, diagonal, edits) ? at(furthest, diagonal + 1) : at(furthest, diagonal - 1) + 1;
      while (b < base.length && b - diagonal < comparand.length && base[b] === comparand[b - diagonal])
        b += 1;
      furthest.set(diagonal, b);
      if (b >= base.length && b - diagonal >= comparand.length)
        return traceBack(steps, base.length, comparand.length);
    }
  }
  return [];
}

/** Whether the path to a diagonal comes from the one above it, by a token of the comparand. */
function isDown(furthest: ReadonlyMap<number, number>, diagonal: number, edits: number): boolean {
  if (diagonal === -edits) return true;
  return diagonal !== edits && at(furthest, diagonal - 1) < at(furthest, diagonal + 1);
}

function traceBack(
  steps: readonly ReadonlyMap<number, number>[],
  baseEnd: number,
  comparandEnd: number,
): readonly Match[] {
  const matches: Match[] = [];
  let b = baseEnd;
  let c = comparandEnd;
  for (let edits = steps.length - 1; edits >= 0; edits--) {
    const furthest = steps[edits] ?? new Map<number, number>();
    const diagonal = b - c;
    const from = isDown(furthest, diagonal, edits) ? diagonal + 1 : diagonal - 1;
    const fromBase = edits === 0 ? 0 : at(furthest, from);
    const fromComparand = edits === 0 ? 0 : fromBase - from;
    while (b > fromBase && c > fromComparand) {
      b -= 1;
      c -= 1;
      matches.push([b, c]);
    }
    b = fromBase;
    c = fromComparand;
  }
  return matches.reverse();
}

function at(furthest: ReadonlyMap<number, number>, diagonal: number): number {
  return furthest.get(diagonal) ?? 0;
}
