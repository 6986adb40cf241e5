/**
 * A clause keeps to the article that answers to its own. Treaties say nearly the same of imports in one article and of
 * exports in another, and a change of one word can make the other article's clause the more alike; two like clauses
 * exchanged between two pairs of articles are no move.
 *
 *     Article 3  … customs duties on imports …   ↔  Article 3  … duties on imports …
 *     Article 6  … customs duties on exports …   ↔  Article 6  … customs duties on exports …
 */
import { limits } from "../limits.ts";
import type { Atoms } from "../words/atoms.ts";
import { sameWords } from "./anchors.ts";
import type { ContainerLinks } from "./containers.ts";
import { type LinkTable, link } from "./links.ts";
import type { Similarity } from "./similarity.ts";
import type { Units } from "./units.ts";

interface Side {
  readonly units: Units;
  readonly atoms: Atoms;
}

/** Takes clauses back into the answering article, where it has one nearly as much alike that is not at home either. */
export function keepToOwnArticle(
  base: Side,
  comparand: Side,
  table: LinkTable,
  containers: ContainerLinks,
  similarity: Similarity,
  fixed: ReadonlyMap<number, unknown>,
): void {
  const isAway = (b: number, c: number): boolean => {
    const home = containers.ofBase[base.units.units[b]?.container ?? -1] ?? -1;
    return home >= 0 && home !== comparand.units.units[c]?.container && !fixed.has(b);
  };
  const away = [...table.ofBase.entries()].filter(
    ([b, c]) => c >= 0 && isAway(b, c) && !sameWords(base.atoms, b, comparand.atoms, c),
  );
  const awayUnits = new Set(away.map(([b]) => b));
  const moves = away.flatMap(([b, c]) => {
    const home = comparand.units.containers[containers.ofBase[base.units.units[b]?.container ?? -1] ?? -1];
    const least = Math.max(limits.farSimilarity, similarity.dice([b], [c]) - limits.ownArticleMargin);
    return Array.from({ length: home?.unitCount ?? 0 }, (_, i) => (home?.firstUnit ?? 0) + i)
      .filter((other) => {
        const holder = table.ofComparand[other] ?? -1;
        return holder === -1 || (holder >= 0 && awayUnits.has(holder));
      })
      .map((other) => ({ b, c, other, value: similarity.dice([b], [other]) }))
      .filter(({ value }) => value >= least);
  });
  moves.sort((x, y) => y.value - x.value || x.b + x.other - (y.b + y.other) || x.b - y.b);
  const settled = { base: new Set<number>(), comparand: new Set<number>() };
  for (const { b, other } of moves) {
    if (settled.base.has(b) || settled.comparand.has(other)) continue;
    settled.base.add(b);
    settled.comparand.add(other);
    const left = table.ofBase[b] ?? -1;
    const holder = table.ofComparand[other] ?? -1;
    if (left >= 0) table.ofComparand[left] = -1;
    if (holder >= 0) table.ofBase[holder] = -1;
    link(table, b, other);
  }
}
