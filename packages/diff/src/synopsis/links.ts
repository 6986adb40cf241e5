/** What each two comparisons say of which clause answers to which: the edges that the rows are made from. */
import type { Comparison, Pair } from "../model/comparison.ts";
import type { Family, Witness } from "./witnesses.ts";

/** A clause of a text: the text's place in the family and the clause's place in the text. */
export interface Node {
  readonly text: number;
  readonly unit: number;
}

/** Clauses of two texts that answer to one another. */
export interface FamilyLink {
  readonly nodes: readonly Node[];
  /** The two texts, the earlier first. */
  readonly texts: readonly [number, number];
  readonly pair: Pair;
  /** How many other texts agree that the two belong together, less those that do not. */
  readonly support: number;
  /** Letters of the longer side: a short formula says little. */
  readonly length: number;
}

/** The links between all texts, the surest first, and whom each clause answers to. */
export interface FamilyLinks {
  readonly links: readonly FamilyLink[];
  /** The clauses of another text that a clause answers to when the two are compared. */
  readonly partners: (node: Node, text: number) => readonly number[];
}

/** Lists the links. Ties go to those that others agree with, then to the longer, then to the earlier in the family's order. */
export function listLinks({ witnesses, compared }: Family): FamilyLinks {
  const partnersOf = witnesses.map(() => witnesses.map(() => new Map<number, readonly number[]>()));
  const found: Omit<FamilyLink, "support">[] = [];
  for (const [i, first] of witnesses.entries()) {
    for (const [j, second] of witnesses.entries()) {
      if (j <= i) continue;
      for (const pair of compared(i, j).pairs) {
        const left = places(first, pair, "base");
        const right = places(second, pair, "comparand");
        if (left.length === 0 || right.length === 0) continue;
        for (const unit of left) partnersOf[i]?.[j]?.set(unit, right);
        for (const unit of right) partnersOf[j]?.[i]?.set(unit, left);
        found.push({
          nodes: [...left.map((unit) => ({ text: i, unit })), ...right.map((unit) => ({ text: j, unit }))],
          texts: [i, j],
          pair,
          length: Math.max(lettersOf(first, left), lettersOf(second, right)),
        });
      }
    }
  }
  const partners = ({ text, unit }: Node, other: number): readonly number[] =>
    partnersOf[text]?.[other]?.get(unit) ?? [];
  const links = found.map((link) => ({ ...link, support: support(link, witnesses.length, partners) }));
  return { links: links.sort(surestFirst), partners };
}

function places({ placeOf }: Witness, pair: Pair, side: "base" | "comparand"): readonly number[] {
  return pair[side].flatMap((locus) => placeOf.get(locus) ?? []);
}

function lettersOf({ texts }: Witness, units: readonly number[]): number {
  return units.reduce((sum, unit) => sum + (texts[unit]?.length ?? 0), 0);
}

/** A third text agrees when both sides answer to the same clause of it, and disagrees when they answer to others. */
function support(
  { nodes, texts }: Omit<FamilyLink, "support">,
  count: number,
  partners: FamilyLinks["partners"],
): number {
  let sum = 0;
  for (let other = 0; other < count; other++) {
    if (texts.includes(other)) continue;
    const [left, right] = texts.map(
      (text) => new Set(nodes.filter((node) => node.text === text).flatMap((node) => partners(node, other))),
    );
    if (left === undefined || right === undefined || left.size === 0 || right.size === 0) continue;
    sum += [...left].some((unit) => right.has(unit)) ? 1 : -1;
  }
  return sum;
}

function surestFirst(x: FamilyLink, y: FamilyLink): number {
  return (
    y.pair.similarity - x.pair.similarity ||
    y.support - x.support ||
    y.length - x.length ||
    x.texts[0] - y.texts[0] ||
    x.texts[1] - y.texts[1] ||
    (x.nodes[0]?.unit ?? 0) - (y.nodes[0]?.unit ?? 0)
  );
}

/** The pairs of a comparison by the clauses of either side; each clause is in one pair. */
export interface PairIndex {
  readonly base: ReadonlyMap<string, Pair>;
  readonly comparand: ReadonlyMap<string, Pair>;
}

/** Makes the index of a comparison. */
export function indexPairs({ pairs }: Comparison): PairIndex {
  const by = (side: "base" | "comparand"): ReadonlyMap<string, Pair> =>
    new Map(pairs.flatMap((pair) => pair[side].map((locus) => [locus, pair] as const)));
  return { base: by("base"), comparand: by("comparand") };
}
