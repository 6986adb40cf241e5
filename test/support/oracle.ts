/** Reads the oracles that people made from the texts, and holds a computed comparison against them. */
import type { Comparison, Difference, Pair } from "@treatydiff/diff";
import { readYaml } from "./read-yaml.ts";

export interface OracleDifference {
  readonly at: readonly [string | null, string | null];
  readonly kind: string;
  readonly base: string | null;
  readonly comparand: string | null;
  readonly weight: string;
  readonly natures: readonly string[];
  readonly flags: readonly string[];
}

export interface Oracle {
  readonly base: "us-uk-1942" | "us-china-1942";
  readonly comparand: "us-china-1942" | "us-ussr-1942";
  readonly pairs: readonly (readonly [string | null, string | null])[];
  readonly adaptations: readonly {
    readonly base: readonly string[];
    readonly comparand: readonly string[];
    readonly count: number;
  }[];
  readonly lacunae?: readonly { readonly at: readonly [string | null, string | null] }[];
  readonly differences: readonly OracleDifference[];
}

export const oracleNames = [
  "us-uk-1942--us-china-1942",
  "us-uk-1942--us-ussr-1942",
  "us-china-1942--us-ussr-1942",
] as const;

export function readOracle<T>(name: string): T {
  return readYaml(new URL(`../oracle/${name}.yaml`, import.meta.url)) as T;
}

/** The pairs as loci, as the oracle writes them. */
export function lociOf(comparison: Comparison): readonly (readonly [string | null, string | null])[] {
  return comparison.pairs.map(({ base, comparand }) => [base.join("+") || null, comparand.join("+") || null]);
}

/** A computed difference with the pair that it stands in. */
export interface Computed {
  readonly pair: Pair;
  readonly difference: Difference;
}

/** All computed differences but the plain exchange of party names, which the oracle counts and does not list. */
export function listed(comparison: Comparison): readonly Computed[] {
  return comparison.pairs.flatMap((pair) =>
    pair.differences.filter(({ rule }) => rule !== "party-role").map((difference) => ({ pair, difference })),
  );
}

/**
 * Whether a computed difference is the one that the oracle means: the same clause, the same weight, a nature in common,
 * and readings that overlap on a side. One place of the oracle may be two of ours ("Joint Declaration").
 */
export function meets(oracle: OracleDifference, { pair, difference }: Computed): boolean {
  const [base, comparand] = oracle.at;
  if ((pair.base[0] ?? null) !== base || (pair.comparand[0] ?? null) !== comparand) return false;
  if (difference.weight !== oracle.weight) return false;
  if (!difference.natures.some((nature) => oracle.natures.includes(nature))) return false;
  return shares(oracle.base, difference.base?.text) || shares(oracle.comparand, difference.comparand?.text);
}

function shares(wanted: string | null, found: string | undefined): boolean {
  if (wanted === null || found === undefined) return false;
  return wanted.includes(found) || found.includes(wanted);
}

/** The flags that the oracle may give, read off a computed difference. */
export function flagsOf({ flags, standing }: Difference): readonly string[] {
  return [
    ...(flags ?? []),
    ...(standing?.suspected === undefined ? [] : ["suspected"]),
    ...(standing?.slip === undefined ? [] : ["contradicted"]),
  ].sort();
}

export function say({ at, base, comparand, weight, natures }: OracleDifference): string {
  return `${at[0] ?? "—"} | ${at[1] ?? "—"} ${weight} (${natures.join(", ")}): ${base ?? "—"} → ${comparand ?? "—"}`;
}

export function sayComputed({ pair, difference }: Computed): string {
  return say({
    at: [pair.base[0] ?? null, pair.comparand[0] ?? null],
    kind: difference.kind,
    base: difference.base?.text ?? null,
    comparand: difference.comparand?.text ?? null,
    weight: difference.weight,
    natures: difference.natures,
    flags: [],
  });
}
