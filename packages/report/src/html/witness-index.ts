import type { Attestation } from "@treatydiff/core";
import { relationWords } from "../words/witness-words.ts";

/** The witnesses of one text. */
export interface Witnesses {
  /** The records on a leaf. */
  readonly at: (locus: string) => readonly Attestation[];
  /** The witnesses in the order of the text, each once, with what they say. */
  readonly list: readonly { readonly name: string; readonly records: readonly Attestation[] }[];
  readonly numberOf: (record: Attestation) => number;
}

/** Gathers the witnesses of a text; nothing where none are recorded. */
export function witnessesOf(records: readonly Attestation[] | undefined): Witnesses | undefined {
  if (records === undefined || records.length === 0) return undefined;
  const byLocus = new Map<string, Attestation[]>();
  const byName = new Map<string, Attestation[]>();
  for (const record of records) {
    byLocus.set(record.locus, [...(byLocus.get(record.locus) ?? []), record]);
    byName.set(nameOf(record), [...(byName.get(nameOf(record)) ?? []), record]);
  }
  const numbers = new Map([...byName.keys()].map((name, i) => [name, i + 1]));
  return {
    at: (locus) => byLocus.get(locus) ?? [],
    list: [...byName].map(([name, own]) => ({ name, records: own })),
    numberOf: (record) => numbers.get(nameOf(record)) ?? 0,
  };
}

function nameOf({ relation, source }: Attestation): string {
  return `${relationWords[relation]}, ${source}`;
}
