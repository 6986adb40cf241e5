/** What two texts share, in two sentences that a historian can read without a table. */
import type { Correspondence, Difference, Pair } from "@treatydiff/diff";
import { type PlaceNamer, placeList, placeNamer } from "@treatydiff/report";
import { capitalised, type SiteComparison } from "./comparisons.ts";

/** The two sentences. */
export interface Sameness {
  /** "Every article of the one answers to one of the other, in the same order." */
  readonly order: string;
  /** "Articles II, IV and VI and recitals 1 and 2 have the same words." */
  readonly words: string;
}

/** Says what is the same; slips that a print has shown count as put right. */
export function sameness({ comparison, trees }: SiteComparison): Sameness {
  const units = comparison.correspondence.filter(({ base }) => base.length > 0);
  const articles = units.filter(({ unit }) => unit === "article");
  const answered = articles.filter(({ kind }) => kind === "match");
  const isInOrder = units.every(({ transposed }) => !transposed);
  const order =
    answered.length === articles.length && articles.length > 0
      ? `All ${articles.length} articles answer to one another${isInOrder ? ", in the same order" : ""}.`
      : `${answered.length} of ${articles.length} articles answer to one of the other text.`;
  const same = units.filter((unit) => unit.kind === "match" && !hasWeight(unit, comparison.pairs));
  return { order, words: sameWords(same, placeNamer(trees.base)) };
}

function sameWords(same: readonly Correspondence[], place: PlaceNamer): string {
  const listed = (["article", "recital"] as const).flatMap((kind) => {
    const loci = same.filter(({ unit }) => unit === kind).flatMap(({ base }) => base);
    return loci.length === 0 ? [] : [placeList(loci, place)];
  });
  if (listed.length === 0) return "No article and no recital has the same words in both.";
  const isShifted = same.some(({ base, comparand }) => base[0] !== comparand[0]);
  return `${capitalised(listed.join(", and "))} have the same words in both${isShifted ? " (numbered as in the first)" : ""}.`;
}

function hasWeight(unit: Correspondence, pairs: readonly Pair[]): boolean {
  return pairs
    .filter(({ base, comparand }) => isInside(base, unit.base) || isInside(comparand, unit.comparand))
    .some(({ differences }) => differences.some(isWeighty));
}

function isWeighty({ weight, standing }: Difference): boolean {
  return (weight === "wording" || weight === "substantive") && standing?.slip === undefined;
}

function isInside(loci: readonly string[], outer: readonly string[]): boolean {
  return loci.some((locus) => outer.some((own) => locus === own || locus.startsWith(`${own}__`)));
}
