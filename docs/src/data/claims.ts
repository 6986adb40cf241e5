/** Every claim of the corpus, checked, with its evidence as the comparison shows it. */
import { type ClaimResult, checkClaim, type Evidence, type Finding, weights } from "@treatydiff/diff";
import { findingSentence, placeNamer, toHtmlParts } from "@treatydiff/report";
import { address } from "./address.ts";
import { capitalised, compareTexts, comparisonOf } from "./comparisons.ts";
import { claims, treaties } from "./corpus.ts";
import { textName } from "./text-name.ts";

/** The claims with what was found of them, in the order of the corpus. */
export const claimResults: readonly ClaimResult[] = claims.map((claim) =>
  checkClaim(claim, treaties, compareTexts),
);

/** A piece of evidence for a page. */
export interface ShownEvidence {
  readonly evidence: Evidence;
  /** "Article VII, first paragraph, fourth clause". */
  readonly place: string;
  /** The comparison that it stands in; none where words stand in for a text that is not held. */
  readonly page?: string;
  /** The difference as its comparison shows it: readings in their context, reason, witnesses. */
  readonly markup?: string;
  /** The address of the difference. */
  readonly href?: string;
}

/** What the claimant does not name, or what he does, the weightiest first; each difference once. */
export function shownEvidence(evidence: readonly Evidence[]): readonly ShownEvidence[] {
  const once = new Map(evidence.map((one) => [keyOf(one), one]));
  return [...once.values()].map(show).sort(byWeight);
}

function byWeight(one: ShownEvidence, other: ShownEvidence): number {
  return weights.indexOf(other.evidence.difference.weight) - weights.indexOf(one.evidence.difference.weight);
}

function keyOf({ base, comparand, at, difference }: Evidence): string {
  return JSON.stringify([base, comparand, at, difference.base?.start, difference.comparand?.start]);
}

function show(evidence: Evidence): ShownEvidence {
  const place = placeOf(evidence);
  const { base, comparand } = evidence;
  if (!treaties.has(base) || !treaties.has(comparand)) return { evidence, place };
  const { markup, page } = differencesOf(base, comparand);
  const number = numberOf(evidence);
  const own = number === undefined ? undefined : markup.get(number);
  return {
    evidence,
    place,
    page,
    ...(own === undefined ? {} : { markup: own, href: `${page}#difference-${number}` }),
  };
}

function placeOf({ base, comparand, at }: Evidence): string {
  const [from, to] = at;
  const names = [
    from === undefined ? "" : placeNamer(treaties.get(base))(from),
    to === undefined ? "" : placeNamer(treaties.get(comparand))(to),
  ];
  const [own = "", other = ""] = names;
  if (own === "") return capitalised(`${other}, which only ${textName(comparand)} has`);
  if (other === "") return capitalised(`${own}, which only ${textName(base)} has`);
  return capitalised(own === other ? own : `${own} ↔ ${other}`);
}

/** The number that a difference has in its comparison: through the document, from 1. */
function numberOf({ base, comparand, at, difference }: Evidence): number | undefined {
  const all = compareTexts(base, comparand).pairs.flatMap((pair) =>
    pair.differences.map((one) => ({ pair, one })),
  );
  const index = all.findIndex(
    ({ pair, one }) =>
      one === difference ||
      (pair.base[0] === at[0] &&
        pair.comparand[0] === at[1] &&
        one.base?.start === difference.base?.start &&
        one.comparand?.start === difference.comparand?.start),
  );
  return index === -1 ? undefined : index + 1;
}

interface Differences {
  readonly page: string;
  readonly markup: ReadonlyMap<number, string>;
}

const known = new Map<string, Differences>();

/** The items of a comparison's list of differences by their numbers; their links lead to the comparison's page. */
function differencesOf(base: string, comparand: string): Differences {
  const key = `${base} ${comparand}`;
  const made = known.get(key);
  if (made !== undefined) return made;
  const site = publishedComparison(base, comparand);
  const page = address(`comparisons/${site.slug}/`);
  const { comparison, trees } = comparisonOf(base, comparand);
  const { differences } = toHtmlParts(comparison, trees, { href: (id) => `${page}#${id}` });
  const items = [...differences.matchAll(/<li id="difference-(\d+)"[^>]*>([\s\S]*?)<\/li>\n/gu)].map(
    ([, number = "", inside = ""]) => [Number(number), inside] as const,
  );
  const found = { page, markup: new Map(items) };
  known.set(key, found);
  return found;
}

/** A claim may compare two texts in the other direction than the site publishes. */
function publishedComparison(base: string, comparand: string): { readonly slug: string } {
  const order = [...treaties.keys()];
  const isTurned = order.indexOf(base) > order.indexOf(comparand);
  return isTurned ? comparisonOf(comparand, base) : comparisonOf(base, comparand);
}

/** Where a claim's comparisons stand. */
export function comparisonPages(
  result: ClaimResult,
): readonly { readonly name: string; readonly href: string }[] {
  const pairs = new Map<string, { name: string; href: string }>();
  for (const { base, comparand } of result.assertions) {
    if (!treaties.has(base) || !treaties.has(comparand) || base === comparand) continue;
    const { slug } = publishedComparison(base, comparand);
    pairs.set(slug, { name: `${base} and ${comparand}`, href: address(`comparisons/${slug}/`) });
  }
  return [...pairs.values()];
}

/** The finding in the site's words: it names what is excepted, or where it fails. */
export function findingLine(result: ClaimResult): string {
  const own = result.assertions.filter(({ assertion }) => assertion.beside === undefined);
  const listed = listPlaces(
    shownEvidence([
      ...own.flatMap(({ undeclared }) => undeclared),
      ...own.flatMap(({ declared }) => declared),
    ]),
  );
  const lines: Readonly<Record<Finding, string>> = {
    holds: "Holds in these texts",
    "holds-except": `Holds except for ${listed}`,
    "does-not-hold": `Does not hold at ${listed}`,
    "not-testable": "Cannot be tested",
  };
  const line = lines[result.finding];
  return result.claim.testedBy === "corollary"
    ? `Cannot be tested itself; what follows from it: ${lower(line)}`
    : line;
}

/** The finding with its counts, as everywhere else. */
export const findingReason = findingSentence;

const mostPlaces = 3;

/** All places where they are few; else those that may bear on substance by name, and how many there are besides. */
function listPlaces(evidence: readonly ShownEvidence[]): string {
  const once = distinct(evidence);
  if (once.length === 0) return "what is told below";
  if (once.length <= mostPlaces) return list(once);
  const heavy = distinct(evidence.filter((one) => one.evidence.difference.weight === "substantive"));
  if (heavy.length === 0) return `${once.length} places, none of which may bear on substance`;
  if (heavy.length > mostPlaces)
    return `${once.length} places, ${heavy.length} of which may bear on substance`;
  return list([...heavy, `${once.length - heavy.length} places of wording`]);
}

function distinct(evidence: readonly ShownEvidence[]): readonly string[] {
  return [...new Set(evidence.map(({ place }) => lower(place)))];
}

function list(words: readonly string[]): string {
  return words.length === 1
    ? (words[0] ?? "")
    : `${words.slice(0, -1).join("; ")}; and ${words.at(-1) ?? ""}`;
}

/** "Recital 2" within a sentence; "Article VII" keeps its capital. */
function lower(words: string): string {
  return /^(Article|Annex|Part|Chapter)/u.test(words)
    ? words
    : words.charAt(0).toLowerCase() + words.slice(1);
}
