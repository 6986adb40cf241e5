/**
 * What is peculiar to one text of a family, against all the others, which agree.
 *
 *     Article I
 *       Wording: fuller or shorter name of the same referent (designation)
 *       Has “the President” where the others have “the President of the United States of America”.
 */
import type { Locus } from "@treatydiff/core";
import type { Departure, FamilyDepartures, Unattributed } from "@treatydiff/diff";
import { hang, pad, widest, wrap } from "../layout/wrap.ts";
import type { PlaceNamer } from "../place/places.ts";
import { printable } from "../printable.ts";
import type { View } from "../view.ts";
import { capitalised } from "../words/lists.ts";
import { quoted } from "../words/quoted.ts";
import { weightAndNatures } from "../words/weight-words.ts";

/** Every text's own readings of wording or substance. */
export function printPeculiar(
  { sigla, peculiar }: FamilyDepartures,
  views: readonly View[],
): readonly string[] {
  const [first] = views;
  if (first === undefined) return [];
  const intro =
    "Differences of wording, and such as may bear on substance; presentation and names of the parties apart. The other texts agree among themselves in each of these places.";
  return [
    ...wrap(intro, first.width),
    ...sigla.flatMap((siglum) => {
      const own = peculiar.filter((departure) => departure.siglum === siglum);
      const name = first.palette.strong(printable(siglum));
      if (own.length === 0) return ["", `${name} has nothing of its own.`];
      const others = sigla.filter((other) => other !== siglum);
      return ["", `${name} alone`, ...own.flatMap((one) => printDeparture(one, others, views, first))];
    }),
  ];
}

/** The same in a line for each text: "us-uk-1942 alone: recital 2 of us-ussr-1942 (lacks it); Article I; Article III". */
export function printPeculiarInShort(
  { sigla, peculiar }: FamilyDepartures,
  views: readonly View[],
): readonly string[] {
  const [first] = views;
  if (first === undefined) return [];
  return sigla.flatMap((siglum) => {
    const other = sigla.find((one) => one !== siglum) ?? siglum;
    const places = peculiar
      .filter((departure) => departure.siglum === siglum)
      .map(({ at, othersAt, standing }) => {
        const place =
          at === undefined
            ? `${placeNamerOf(other, views)(othersAt ?? "")} of ${printable(other)}, which it lacks`
            : placeNamerOf(siglum, views)(at);
        if (standing?.slip !== undefined) return `${place} (a slip of our copy)`;
        return standing?.suspected === undefined ? place : `${place} (suspected to be a slip of our copy)`;
      });
    const name = `${printable(siglum)} alone`;
    return hang("  ", `${name}: ${places.length === 0 ? "nothing" : places.join("; ")}.`, first.width);
  });
}

function printDeparture(
  departure: Departure,
  others: readonly string[],
  views: readonly View[],
  { palette, width }: View,
): readonly string[] {
  const { siglum, at, othersAt, reading, others: shared, weight, natures: found, standing } = departure;
  const other = others[0] ?? siglum;
  const place =
    at === undefined
      ? `${placeNamerOf(other, views)(othersAt ?? "")} of ${printable(other)}`
      : placeNamerOf(siglum, views)(at);
  const copy = standing?.slip === undefined ? "" : "; a slip of our copy, gone after emendation";
  const doubt = standing?.suspected === undefined ? "" : "; suspected to be a slip of our copy";
  const words = contrast(reading, shared, at === undefined ? other : undefined);
  return [
    "",
    ...hang("  ", palette.strong(capitalised(place)), width),
    ...hang(
      "    ",
      palette.weight(weight, capitalised(`${weightAndNatures(weight, found)}${copy}${doubt}`)),
      width,
    ),
    ...hang("    ", words, width),
  ];
}

/** A unit that the others have may differ among them: then it is said whose words are given. */
function contrast(reading: string | null, others: string | null, wholeOf: string | undefined): string {
  const whose = wholeOf === undefined ? "" : ` (in the words of ${printable(wholeOf)})`;
  if (reading === null) return `Lacks ${quoted(others ?? "")}${whose}, which the others have.`;
  if (others === null) return `Has ${quoted(reading)}, which the others lack.`;
  return `Has ${quoted(reading)} where the others have ${quoted(others)}.`;
}

/** Places that only two texts have, or where no two agree: neither of the two is the outlier. */
export function printUnattributed(
  { notAttributable }: FamilyDepartures,
  views: readonly View[],
): readonly string[] {
  const [first] = views;
  if (first === undefined || notAttributable.length === 0) return [];
  const { palette, width } = first;
  const intro = "Here the family does not say which of the two departs from the other.";
  return [
    ...wrap(intro, width),
    ...notAttributable.flatMap((one) => [
      "",
      ...hang("  ", palette.strong(capitalised(placeOfTwo(one, views))), width),
      ...hang(
        "    ",
        palette.weight(one.weight, capitalised(weightAndNatures(one.weight, one.natures))),
        width,
      ),
      ...readingsOfTwo(one, width),
    ]),
  ];
}

function placeOfTwo({ sigla, at }: Unattributed, views: readonly View[]): string {
  const names = sigla.flatMap((siglum, i) => {
    const locus = at[i];
    return locus === undefined ? [] : [placeNamerOf(siglum, views)(locus)];
  });
  return [...new Set(names)].join(" ↔ ");
}

function readingsOfTwo({ sigla, readings }: Unattributed, width: number): readonly string[] {
  const [one, other] = readings;
  if (one !== null && one === other) return hang("    ", `${quoted(one)}, at another place.`, width);
  const names = widest(sigla.map(printable));
  return sigla.flatMap((siglum, i) => {
    const reading = readings[i] ?? null;
    const words = reading === null ? "has nothing here" : quoted(reading);
    return hang(`    ${pad(printable(siglum), names)}  `, words, width);
  });
}

/** How a text calls its places, from any comparison that it is in. */
function placeNamerOf(siglum: string, views: readonly View[]): PlaceNamer {
  for (const view of views) {
    if (view.base.about.siglum === siglum) return view.base.place;
    if (view.comparand.about.siglum === siglum) return view.comparand.place;
  }
  return (locus: Locus) => printable(locus);
}
