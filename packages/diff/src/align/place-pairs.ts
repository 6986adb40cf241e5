/**
 * Finds the units that declared pairs name: articles and other containers, single clauses, or all clauses of a
 * paragraph. A pair that cannot be kept, since a unit does not exist or belongs to an earlier pair, is told.
 */
import type { Locus } from "@treatydiff/core";
import type { DeclaredPair, Signed } from "../model/declarations.ts";
import type { Units } from "./units.ts";

/** A declared pair with the indexes of what it names. */
export interface PlacedPair {
  readonly base: readonly number[];
  readonly comparand: readonly number[];
  readonly declared: Signed;
}

/** The declared pairs of a comparison, found in its texts. */
export interface PlacedPairs {
  /** Of articles, recitals and the like. */
  readonly containers: readonly PlacedPair[];
  /** Of clauses. */
  readonly units: readonly PlacedPair[];
  /** A sentence for each pair that could not be kept. */
  readonly faults: readonly string[];
}

/** No declared pairs. */
export const noPairs: PlacedPairs = { containers: [], units: [], faults: [] };

/** Finds the units of declared pairs. */
export function placePairs(base: Units, comparand: Units, pairs: readonly DeclaredPair[]): PlacedPairs {
  if (pairs.length === 0) return noPairs;
  const places = { base: placesOf(base), comparand: placesOf(comparand) };
  const taken = { units: newTaken(), containers: newTaken() };
  const containers: PlacedPair[] = [];
  const units: PlacedPair[] = [];
  const faults: string[] = [];
  for (const pair of pairs) {
    const declared = signature(pair);
    const unknown = (["base", "comparand"] as const).flatMap((side) =>
      pair[side].filter((locus) => places[side](locus) === undefined).map((locus) => `${locus} (${side})`),
    );
    if (unknown.length > 0) {
      faults.push(`The pair declared by ${pair.by} names units that do not exist: ${unknown.join(", ")}.`);
      continue;
    }
    const found = {
      base: pair.base.map((locus) => places.base(locus)),
      comparand: pair.comparand.map((locus) => places.comparand(locus)),
    };
    const isOfContainers = [...found.base, ...found.comparand].every(
      (place) => place?.container !== undefined,
    );
    const unitsOf = (side: "base" | "comparand"): readonly number[] =>
      found[side].flatMap((place) => place?.units ?? []).sort((x, y) => x - y);
    const clauses = { base: unitsOf("base"), comparand: unitsOf("comparand"), declared };
    if (isOfContainers) {
      const placed = {
        base: found.base.flatMap((place) => place?.container ?? []),
        comparand: found.comparand.flatMap((place) => place?.container ?? []),
        declared,
      };
      if (!take(taken.containers, placed)) {
        faults.push(conflict(pair));
        continue;
      }
      containers.push(placed);
      // A recital or a title is its own only clause.
      const isSingle = clauses.base.length <= 1 && clauses.comparand.length <= 1;
      if (isSingle && take(taken.units, clauses)) units.push(clauses);
    } else if (take(taken.units, clauses)) units.push(clauses);
    else faults.push(conflict(pair));
  }
  return { containers, units, faults };
}

interface Found {
  readonly container?: number;
  readonly units: readonly number[];
}

function placesOf({ units, containers }: Units): (locus: Locus) => Found | undefined {
  const containerOf = new Map(containers.map(({ locus }, i) => [locus, i]));
  return (locus) => {
    const container = containerOf.get(locus);
    const inside = units.flatMap(({ leaf }, i) =>
      leaf.locus === locus || leaf.locus.startsWith(`${locus}__`) ? [i] : [],
    );
    if (container === undefined) return inside.length === 0 ? undefined : { units: inside };
    return { container, units: inside };
  };
}

interface Taken {
  readonly base: Set<number>;
  readonly comparand: Set<number>;
}

function newTaken(): Taken {
  return { base: new Set(), comparand: new Set() };
}

/** Takes what a pair names, unless an earlier pair has some of it. */
function take(taken: Taken, { base, comparand }: PlacedPair): boolean {
  if (base.some((i) => taken.base.has(i)) || comparand.some((i) => taken.comparand.has(i))) return false;
  for (const i of base) taken.base.add(i);
  for (const i of comparand) taken.comparand.add(i);
  return true;
}

function conflict({ base, comparand, by }: DeclaredPair): string {
  const named = [...base, ...comparand].join(", ");
  return `The pair declared by ${by} (${named}) names a unit that an earlier declared pair has.`;
}

function signature({ by, reason, on }: DeclaredPair): Signed {
  return { by, reason, ...(on === undefined ? {} : { on }) };
}
