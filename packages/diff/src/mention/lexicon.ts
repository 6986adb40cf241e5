/**
 * Party names are roles, not strings. The lexicon of a comparison knows every name of every party of either treaty,
 * and which role the party has in which.
 *
 * The trap: "the Prime Minister of the United Kingdom" stands in the British *and* in the Soviet Article VII; in one
 * the United Kingdom is a party, in the other a third State. The name is one and the same, so the words are equal.
 * Only a name that is a party's in its own treaty, and another's in the other, is matched by role.
 */
import type { Party, Treaty } from "@treatydiff/core";
import type { InferredAdaptation } from "./infer-adaptations.ts";
import { inferParties } from "./infer-parties.ts";

export type Side = "base" | "comparand";

/** What kind of name it is; names of different kinds never answer to one another. */
export type NameKind = "name" | "adjective" | "capital" | "office";

/** One name-bearer: a party as a State, its adjective, its capital, or the holder of one of its offices. */
export interface Referent {
  readonly id: number;
  readonly kind: NameKind;
  /** Index of the party in the lexicon. */
  readonly party: number;
  /** For an office: what it is. */
  readonly office?: string;
  /** The names, the fullest first, without a leading article. */
  readonly forms: readonly string[];
}

/** A party of either treaty or of both, with its role in each. */
export interface PartyEntry {
  readonly name: string;
  readonly role: { readonly base?: string; readonly comparand?: string };
}

export interface Lexicon {
  readonly parties: readonly PartyEntry[];
  readonly referents: readonly Referent[];
  /**
   * What a name stands for in a text, when it changes with the party: the role with the kind of name. Undefined for a
   * third State's name, and for a party that is the same in both treaties.
   */
  readonly changingRole: (referent: Referent, side: Side) => string | undefined;
  /** Whether a name changes with the party anywhere. */
  readonly partiesDiffer: boolean;
  /** The role of the name's bearer in a text, whether it changes or not. */
  readonly roleOf: (referent: Referent, side: Side) => string | undefined;
  /** Whether a side's parties were read from its title and preamble instead of its metadata. */
  readonly inferred: { readonly base: boolean; readonly comparand: boolean };
}

interface MutableEntry {
  name: string;
  role: { base?: string; comparand?: string };
  party: Party[];
}

/**
 * Makes the lexicon of two treaties from the parties declared, else from their titles and preambles.
 *
 * @param recurring names that were found to answer to one another again and again
 * @param matching whether a name that changes with the party is matched by its role, or by its words alone
 */
export function makeLexicon(
  base: Treaty,
  comparand: Treaty,
  recurring: readonly InferredAdaptation[] = [],
  matching: "roles" | "words" = "roles",
): Lexicon {
  const declared = { base: declaredParties(base), comparand: declaredParties(comparand) };
  const baseParties = declared.base ?? inferParties(base);
  const comparandParties = alignInferred(
    declared.comparand ?? inferParties(comparand),
    baseParties,
    declared,
  );
  const bothDeclared = declared.base !== undefined && declared.comparand !== undefined;
  const entries: MutableEntry[] = [];
  for (const [side, parties] of [
    ["base", baseParties],
    ["comparand", comparandParties],
  ] as const) {
    for (const party of parties) {
      const known = entries.find((entry) =>
        entry.party.some((other) => isSameParty(other, party, bothDeclared)),
      );
      if (known === undefined)
        entries.push({ name: party.name, role: { [side]: party.role }, party: [party] });
      else {
        known.role[side] ??= party.role;
        known.party.push(party);
      }
    }
  }
  const inferredFrom = entries.length;
  for (const names of recurring) {
    for (const [side, name] of [
      ["base", names.base],
      ["comparand", names.comparand],
    ] as const) {
      // Either name fills the role on either side: where they stand the other way round is told as an exception.
      const role = `recurring: ${names.base} / ${names.comparand}`;
      entries.push({ name, role: { base: role, comparand: role }, party: [{ role: side, name }] });
    }
  }
  const referents: Referent[] = [];
  for (const [index, entry] of entries.entries()) addReferents(referents, index, entry.party);
  const role = (referent: Referent, side: Side): string | undefined => entries[referent.party]?.role[side];
  return {
    parties: entries.map(({ name, role }) => ({ name, role })),
    referents,
    roleOf: role,
    partiesDiffer: recurring.length > 0 || entries.some((entry) => entry.role.base !== entry.role.comparand),
    changingRole(referent, side) {
      if (matching === "words") return undefined;
      const own = role(referent, side);
      if (referent.party >= inferredFrom) return `${own ?? ""}|name|`;
      const other = side === "base" ? "comparand" : "base";
      if (own === undefined || role(referent, other) === own) return undefined;
      // Of a text whose parties are not known no name is known to change.
      if (!entries.some((entry) => entry.role[other] !== undefined)) return undefined;
      return [own, referent.kind, referent.office ?? ""].join("|");
    },
    inferred: { base: declared.base === undefined, comparand: declared.comparand === undefined },
  };
}

/** What a person declared for the text goes before what its front matter says. */
function declaredParties({ data }: Treaty): readonly Party[] | undefined {
  return data.parties ?? data.metadata?.parties;
}

/** Inferred parties take the role of the party of the same name on the other side; the rest go by order. */
function alignInferred(
  parties: readonly Party[],
  base: readonly Party[],
  declared: { readonly base: unknown; readonly comparand: unknown },
): readonly Party[] {
  if (declared.base !== undefined && declared.comparand !== undefined) return parties;
  const taken = new Set<string>();
  const named = parties.map((party) => {
    const same = base.find((other) => isSameParty(other, party, false));
    if (same !== undefined) taken.add(same.role);
    return { party, role: same?.role };
  });
  const free = base.map(({ role }) => role).filter((role) => !taken.has(role));
  return named.map(({ party, role }) => ({ ...party, role: role ?? free.shift() ?? party.role }));
}

/**
 * Whether two parties are one. Declared short names prove it; two that were only inferred do not: "United States" is of
 * America or of Brazil.
 */
function isSameParty(first: Party, second: Party, declared: boolean): boolean {
  const names = new Set(namesOf(first).map(bare));
  if (declared) return namesOf(second).some((name) => names.has(bare(name)));
  const others = new Set(namesOf(second).map(bare));
  return names.has(bare(second.name)) || others.has(bare(first.name));
}

function namesOf(party: Party): readonly string[] {
  return [party.name, ...(party.shortNames ?? [])];
}

function bare(name: string): string {
  return withoutArticle(name).toLowerCase();
}

/** A name without its leading "the". */
export function withoutArticle(name: string): string {
  return name.trim().replace(/^the\s+/iu, "");
}

function addReferents(referents: Referent[], party: number, declarations: readonly Party[]): void {
  const add = (kind: NameKind, names: readonly string[], office?: string): void => {
    const forms = [...new Set(names.map(withoutArticle))].sort(
      (x, y) => y.length - x.length || (x < y ? -1 : 1),
    );
    if (forms.length === 0) return;
    referents.push({ id: referents.length, kind, party, forms, ...(office === undefined ? {} : { office }) });
  };
  add("name", declarations.flatMap(namesOf));
  add(
    "adjective",
    declarations.flatMap((declared) => declared.adjectives ?? []),
  );
  add(
    "capital",
    declarations.flatMap((declared) => (declared.capital === undefined ? [] : [declared.capital])),
  );
  const offices = new Map<string, string[]>();
  for (const declared of declarations) {
    for (const { office, names } of declared.offices ?? []) {
      offices.set(office, [...(offices.get(office) ?? []), ...names]);
    }
  }
  for (const [office, names] of offices) add("office", names, office);
}
