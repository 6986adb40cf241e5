/** The order in which the pairs of a comparison are told. */
import type { Locus } from "@treatydiff/core";
import type { Alignment } from "../align/align.ts";
import type { Link } from "../align/links.ts";
import type { Unit, Units } from "../align/units.ts";

/** What the order is made from. */
interface OrderInput {
  readonly units: { readonly base: Units; readonly comparand: Units };
  readonly alignment: Alignment;
  readonly lacunae: { readonly base: readonly Locus[]; readonly comparand: readonly Locus[] };
}

/** All links and the units without one, in the order of the base; additions follow what precedes them in the comparand. */
export function orderLinks({ units, alignment, lacunae }: OrderInput): readonly Link[] {
  const ofBase = linkByUnit(alignment.links, "base", units.base.units.length);
  const ofComparand = linkByUnit(alignment.links, "comparand", units.comparand.units.length);
  const alone = declaredAlone(alignment);
  /** The additions behind a unit of the base; at 0 those before the first. */
  const after: Link[][] = [];
  let previous = -1;
  for (const [i, unit] of units.comparand.units.entries()) {
    const link = ofComparand[i];
    if (link !== undefined) {
      if (!link.base.some((b) => alignment.movedUnits.has(b))) previous = link.base.at(-1) ?? previous;
    } else if (!isLost(unit, lacunae.base)) {
      const list = after[previous + 1] ?? [];
      list.push({ base: [], comparand: [i], ...alone.comparand.get(i) });
      after[previous + 1] = list;
    }
  }
  const out: Link[] = [...(after[0] ?? [])];
  for (const [i, unit] of units.base.units.entries()) {
    const link = ofBase[i];
    if (link === undefined) {
      if (!isLost(unit, lacunae.comparand)) out.push({ base: [i], comparand: [], ...alone.base.get(i) });
      out.push(...(after[i + 1] ?? []));
    } else if (link.base[0] === i) {
      out.push(link);
      for (const b of link.base) out.push(...(after[b + 1] ?? []));
    }
  }
  return out;
}

function linkByUnit(links: readonly Link[], side: "base" | "comparand", units: number) {
  const found = new Array<Link | undefined>(units);
  for (const link of links) for (const unit of link[side]) found[unit] = link;
  return found;
}

/** Whether our copy of the other text lacks the place where the unit would stand. */
function isLost({ leaf: { locus } }: Unit, missing: readonly Locus[]): boolean {
  return missing.some((lost) => locus === lost || locus.startsWith(`${lost}__`));
}

/** Units of which a person said that nothing answers to them. */
function declaredAlone({ declared }: Alignment) {
  const base = new Map<number, Pick<Link, "declared">>();
  const comparand = new Map<number, Pick<Link, "declared">>();
  for (const pair of declared.units) {
    if (pair.comparand.length === 0) for (const i of pair.base) base.set(i, { declared: pair.declared });
    if (pair.base.length === 0) for (const i of pair.comparand) comparand.set(i, { declared: pair.declared });
  }
  return { base, comparand };
}
