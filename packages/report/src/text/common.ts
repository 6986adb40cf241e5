/**
 * The articles and recitals in which no text of a family departs from another, names and presentation apart.
 */
import type { Locus } from "@treatydiff/core";
import type { Comparison, Correspondence, Difference, FamilyDepartures } from "@treatydiff/diff";
import { wrap } from "../layout/wrap.ts";
import { placeList } from "../place/place-list.ts";
import { printable } from "../printable.ts";
import type { Side, View } from "../view.ts";

/** `mended`: the same once a slip of a copy is put right. */
type Agreement = "same" | "mended" | "differs";

/** Names the units that all texts share; numbers as in the first text. */
export function printCommon({ sigla }: FamilyDepartures, views: readonly View[]): readonly string[] {
  const [siglum = ""] = sigla;
  const view = views.find(({ comparison }) => sideOf(comparison, siglum) !== undefined);
  if (view === undefined) return [];
  const comparisons = views.map(({ comparison }) => comparison);
  const units = unitsOf(view.comparison, siglum).map((locus) => ({
    locus,
    agreement: agreementOf(locus, siglum, comparisons),
  }));
  const place = view[sideOf(view.comparison, siglum) ?? "base"].place;
  const listed = (wanted: Agreement): string =>
    placeList(
      units.filter(({ agreement }) => agreement === wanted).map(({ locus }) => locus),
      place,
    );
  const same = listed("same");
  const mended = listed("mended");
  const sentences = [
    same === ""
      ? "No article and no recital has the same words in all of them."
      : `Names of the parties and presentation apart, all have the same words in ${same} (numbers as in ${printable(siglum)}).`,
    mended === "" ? "" : `So they have, once a slip of our copy is put right, in ${mended}.`,
  ];
  return wrap(sentences.join(" ").trim(), view.width);
}

/** The articles, recitals and words of agreement of a text, as far as it has been compared. */
function unitsOf({ correspondence, ...comparison }: Comparison, siglum: string): readonly Locus[] {
  const side = sideOf({ correspondence, ...comparison }, siglum) ?? "base";
  return correspondence
    .filter(({ unit }) => unit === "article" || unit === "recital" || unit === "wordsOfAgreement")
    .flatMap((row) => row[side]);
}

/** Follows a unit into every comparison: of the first text with each other, and of the others among themselves. */
function agreementOf(locus: Locus, siglum: string, comparisons: readonly Comparison[]): Agreement {
  const answers = new Map<string, readonly Locus[]>([[siglum, [locus]]]);
  for (const comparison of comparisons) {
    const side = sideOf(comparison, siglum);
    if (side === undefined) continue;
    const far = side === "base" ? "comparand" : "base";
    const row = comparison.correspondence.find((one) => one[side].includes(locus));
    answers.set(comparison[far].siglum, row?.[far] ?? []);
  }
  let found: Agreement = "same";
  for (const comparison of comparisons) {
    const loci = answers.get(comparison.base.siglum) ?? [];
    const row = comparison.correspondence.find(({ base }) => base.some((one) => loci.includes(one)));
    const agreement = row === undefined ? "differs" : agreementIn(comparison, row);
    if (agreement === "differs") return "differs";
    if (agreement === "mended") found = "mended";
  }
  return found;
}

function agreementIn({ pairs }: Comparison, row: Correspondence): Agreement {
  if (row.kind === "addition" || row.kind === "omission") return "differs";
  const heavy = pairs
    .filter(({ base, comparand }) => isInside(base, row.base) || isInside(comparand, row.comparand))
    .flatMap(({ differences }) => differences)
    .filter(isHeavy);
  if (heavy.length === 0) return "same";
  return heavy.every(({ standing }) => standing?.slip !== undefined) ? "mended" : "differs";
}

function isHeavy({ weight }: Difference): boolean {
  return weight === "wording" || weight === "substantive";
}

function isInside(loci: readonly Locus[], outer: readonly Locus[]): boolean {
  return loci.some((locus) => outer.some((own) => locus === own || locus.startsWith(`${own}__`)));
}

function sideOf({ base, comparand }: Comparison, siglum: string): Side | undefined {
  if (base.siglum === siglum) return "base";
  return comparand.siglum === siglum ? "comparand" : undefined;
}
