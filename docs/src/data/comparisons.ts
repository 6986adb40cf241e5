/** Every two texts of the corpus, compared once, in the order in which they were signed. */
import { type Comparison, comparer, type Pair, type Verdict, type Weight } from "@treatydiff/diff";
import { type PlaceNamer, placeList, placeNamer, type Trees } from "@treatydiff/report";
import { slug } from "./address.ts";
import { type SiteText, textOf, texts, treaties } from "./corpus.ts";

/** A comparison with what its page needs. */
export interface SiteComparison {
  /** Its address: "us-uk-1942--us-ussr-1942". */
  readonly slug: string;
  readonly comparison: Comparison;
  readonly trees: Trees;
  readonly base: SiteText;
  readonly comparand: SiteText;
}

/** Compares two texts of the corpus; each two are compared once in a build. */
export const compareTexts = comparer(treaties);

/** The two sigla of every comparison that is published. */
export const pairsOfTexts: readonly (readonly [string, string])[] = texts.flatMap(({ siglum }, i) =>
  texts.slice(i + 1).map((other) => [siglum, other.siglum] as const),
);

/** The comparison of two texts. */
export function comparisonOf(base: string, comparand: string): SiteComparison {
  const [from, to] = [textOf(base), textOf(comparand)];
  return {
    slug: slug(base, comparand),
    comparison: compareTexts(base, comparand),
    trees: { base: from.treaty, comparand: to.treaty },
    base: from,
    comparand: to,
  };
}

/** The name of a text for a reader: "Soviet mutual-aid agreement, 1942". */
export function nameOf({ treaty, siglum }: SiteText): string {
  return treaty.data.metadata?.shortTitle ?? siglum;
}

/** "British and Soviet mutual-aid agreements" would need grammar; the two names with a sign between them do not. */
export function titleOf({ base, comparand }: SiteComparison): string {
  return `${nameOf(base)} ↔ ${nameOf(comparand)}`;
}

/** The verdict of a scope, after documented emendations where the corpus has any. */
export function verdictOf({ verdicts }: Comparison, scope = "whole"): Verdict | undefined {
  const own = verdicts.filter((verdict) => verdict.scope === scope);
  return own.find(({ emended }) => emended) ?? own[0];
}

/** How many differences have each weight. */
export function countByWeight({ pairs }: Comparison): Readonly<Record<Exclude<Weight, "none">, number>> {
  const counts = { accidental: 0, formal: 0, wording: 0, substantive: 0 };
  for (const { weight } of pairs.flatMap(({ differences }) => differences)) counts[weight] += 1;
  return counts;
}

/** A clause of either text in the strip: where it is on the page, where it stands, and what it weighs. */
export interface StripCell {
  readonly id: string;
  readonly place: string;
  readonly weight: Weight;
  readonly base: boolean;
  readonly comparand: boolean;
}

/** The clauses under the part that they stand in: the preamble, an article, the closing. */
export interface StripPart {
  readonly label: string;
  readonly cells: readonly StripCell[];
}

/** The strip of a comparison: a cell for each clause, in the order of the base. */
export function stripOf({
  comparison,
  trees,
}: Pick<SiteComparison, "comparison" | "trees">): readonly StripPart[] {
  const place = { base: placeNamer(trees.base), comparand: placeNamer(trees.comparand) };
  const parts: { label: string; cells: StripCell[] }[] = [];
  for (const pair of comparison.pairs) {
    const label = partLabel(pair, place);
    const last = parts.at(-1);
    if (last?.label === label) last.cells.push(cellOf(pair, place));
    else parts.push({ label, cells: [cellOf(pair, place)] });
  }
  return parts;
}

interface Places {
  readonly base: PlaceNamer;
  readonly comparand: PlaceNamer;
}

function cellOf(pair: Pair, place: Places): StripCell {
  const [own, side] =
    pair.base.length > 0 ? [pair.base, "base" as const] : [pair.comparand, "comparand" as const];
  return {
    id: side === "base" ? (own[0] ?? "") : `comparand.${own[0] ?? ""}`,
    place: capitalised(placeList(own, place[side])),
    weight: pair.weight,
    base: pair.base.length > 0,
    comparand: pair.comparand.length > 0,
  };
}

function partLabel(pair: Pair, place: Places): string {
  const side = pair.base.length > 0 ? "base" : "comparand";
  const [first = ""] = (pair[side][0] ?? "").split("__");
  if (/^(title|preamble|rec|formula)/u.test(first)) return "Preamble";
  if (/^(testimonium|sig)/u.test(first)) return "Closing";
  return capitalised(place[side](first)).replace(/^Article /u, "");
}

/** Begins with a capital letter. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

const presentationLeftOut =
  "Presentation is not compared: both texts are reconstructions, so that their commas, capitals and spelling say nothing of the treaties.";

/** What must be said with every comparison. */
export function cautionOf({ caution, presentation }: Comparison): string {
  const first = capitalised(caution);
  const stopped = first.endsWith(".") ? first : `${first}.`;
  return presentation === "compared" ? stopped : `${stopped} ${presentationLeftOut}`;
}
