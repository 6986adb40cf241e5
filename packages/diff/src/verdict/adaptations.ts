/** The names that change with the party, collected over the document, and where they are not one to one. */
import type { Lexicon, Side } from "../mention/lexicon.ts";
import type { Adaptation } from "../model/comparison.ts";
import type { RawDifference } from "../words/raw-difference.ts";
import type { WordInfo } from "../words/slice.ts";

/** One place where a name stands for another. */
export interface RoleMatch {
  readonly role: string;
  readonly base: WordInfo;
  readonly comparand: WordInfo;
  /** The clause of the base. */
  readonly locus: string;
}

/** A place where a party's name is answered by something else than the name of the same role. */
export interface RoleMismatch {
  readonly role: string;
  readonly locus: string;
}

/** The role match of a difference, if it is one. */
export function roleMatch(raw: RawDifference, lexicon: Lexicon, locus: string): RoleMatch | undefined {
  if (raw.type !== "role") return undefined;
  const [base] = raw.base.words;
  const [comparand] = raw.comparand.words;
  if (base?.referent === undefined || comparand === undefined) return undefined;
  return { role: lexicon.changingRole(base.referent, "base") ?? "", base, comparand, locus };
}

/** Where a changing name of one side answers to a name of another role: a State to a State, an office to an office. */
export function roleMismatches(raw: RawDifference, lexicon: Lexicon, locus: string): readonly RoleMismatch[] {
  if (raw.type !== "words" || raw.kind !== "substitution" || raw.base === null || raw.comparand === null)
    return [];
  const { base, comparand } = raw;
  const isNamed = ({ referent }: WordInfo): boolean => referent !== undefined;
  if (!base.words.some(isNamed) || !comparand.words.some(isNamed)) return [];
  const roles = (["name", "adjective", "office"] as const).flatMap((kind) => {
    const named = (words: readonly WordInfo[]): readonly WordInfo[] =>
      words.filter(({ referent }) => referent?.kind === kind);
    const b = named(base.words);
    const c = named(comparand.words);
    return b.length === 0 || c.length === 0
      ? []
      : [...rolesOf(b, "base", lexicon), ...rolesOf(c, "comparand", lexicon)];
  });
  return [...new Set(roles)].map((role) => ({ role, locus }));
}

/**
 * Where a State's name was left standing although the role has another name elsewhere. Offices are passed over: "the
 * Prime Minister of the United Kingdom" may be named in any treaty.
 */
export function unexchangedNames(
  names: readonly WordInfo[],
  lexicon: Lexicon,
  locus: string,
): readonly RoleMismatch[] {
  return names.flatMap(({ referent }) => {
    if (referent === undefined || (referent.kind !== "name" && referent.kind !== "adjective")) return [];
    const roles = (["base", "comparand"] as const).map((side) => lexicon.changingRole(referent, side));
    return roles.flatMap((role) => (role === undefined ? [] : [{ role, locus }]));
  });
}

function rolesOf(words: readonly WordInfo[], side: Side, lexicon: Lexicon): readonly string[] {
  return words.flatMap(({ referent }) => {
    const role = referent === undefined ? undefined : lexicon.changingRole(referent, side);
    return role === undefined ? [] : [role];
  });
}

/** Sums the matches up, the most frequent first. */
export function collectAdaptations(
  matches: readonly RoleMatch[],
  mismatches: readonly RoleMismatch[],
): readonly Adaptation[] {
  const rows = new Map<
    string,
    { base: Map<string, number>; comparand: Map<string, number>; count: number }
  >();
  for (const { role, base, comparand } of matches) {
    const row = rows.get(role) ?? { base: new Map(), comparand: new Map(), count: 0 };
    row.count += 1;
    count(row.base, plainName(base.surface));
    count(row.comparand, plainName(comparand.surface));
    rows.set(role, row);
  }
  return [...rows.entries()]
    .map(([role, row]) => {
      const own = matches.filter((one) => one.role === role);
      const exceptions = [
        ...new Set([
          ...mismatches.filter((one) => one.role === role).map(({ locus }) => locus),
          ...reversed(own),
        ]),
      ].sort(byOrder(matches, mismatches));
      return {
        role: printRole(role),
        base: ranked(row.base),
        comparand: ranked(row.comparand),
        count: row.count,
        consistent: exceptions.length === 0,
        exceptions,
      };
    })
    .sort((x, y) => y.count - x.count || (x.role < y.role ? -1 : 1));
}

/** Where the name that the one text has elsewhere stands in the other, and the other way round. */
function reversed(matches: readonly RoleMatch[]): readonly string[] {
  const ids = (side: "base" | "comparand"): Map<number, number> => {
    const counts = new Map<number, number>();
    for (const match of matches) {
      const id = match[side].referent?.id ?? -1;
      counts.set(id, (counts.get(id) ?? 0) + 1);
    }
    return counts;
  };
  const base = ids("base");
  const comparand = ids("comparand");
  return matches
    .filter((match) => {
      const id = match.base.referent?.id ?? -1;
      return (comparand.get(id) ?? 0) > 0 && (base.get(id) ?? 0) <= (comparand.get(id) ?? 0);
    })
    .map(({ locus }) => locus);
}

/** Exceptions are told in the order of the text. */
function byOrder(matches: readonly RoleMatch[], mismatches: readonly RoleMismatch[]) {
  const places = new Map([...matches, ...mismatches].map(({ locus }, i) => [locus, i]));
  return (first: string, second: string): number => (places.get(first) ?? 0) - (places.get(second) ?? 0);
}

function count(counts: Map<string, number>, name: string): void {
  counts.set(name, (counts.get(name) ?? 0) + 1);
}

function plainName(surface: string): string {
  return surface.replace(/\s+/gu, " ").replace(/^The\b/u, "the");
}

function ranked(counts: ReadonlyMap<string, number>): readonly string[] {
  return [...counts.entries()].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([name]) => name);
}

/** "recipient|name|" is the party's name, "recipient|office|head of state" its head of state. */
function printRole(role: string): string {
  const [party = "", kind = "", office = ""] = role.split("|");
  if (kind === "name") return party;
  return kind === "office" ? `${party}: ${office}` : `${party}: ${kind}`;
}
