/** The longest increasing run of partners: the units in it kept their order, the linked ones outside it moved. */

/**
 * @param partners for each place in order the partner's place, or -1 where there is none
 * @param weights how much it costs to call a place moved
 * @returns for each place whether it lies on the backbone
 */
export function backbone(partners: readonly number[], weights: readonly number[]): readonly boolean[] {
  // The heaviest increasing subsequence, with a Fenwick tree of prefix maxima: n log n.
  const size = partners.reduce((max, partner) => Math.max(max, partner), -1) + 1;
  const best = new Float64Array(size + 1);
  const bestAt = new Int32Array(size + 1).fill(-1);
  const previous = new Int32Array(partners.length).fill(-1);
  let top = 0;
  let topAt = -1;
  for (const [i, partner] of partners.entries()) {
    if (partner < 0) continue;
    let sum = 0;
    let from = -1;
    for (let t = partner; t > 0; t -= t & -t) {
      if ((best[t] ?? 0) > sum) {
        sum = best[t] ?? 0;
        from = bestAt[t] ?? -1;
      }
    }
    sum += weights[i] ?? 1;
    previous[i] = from;
    for (let t = partner + 1; t <= size; t += t & -t) {
      if (sum > (best[t] ?? 0)) {
        best[t] = sum;
        bestAt[t] = i;
      }
    }
    if (sum > top) {
      top = sum;
      topAt = i;
    }
  }
  const on = new Array<boolean>(partners.length).fill(false);
  for (let i = topAt; i >= 0; i = previous[i] ?? -1) on[i] = true;
  return on;
}
