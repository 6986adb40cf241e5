/**
 * Which article answers to which, a line each, with the heaviest difference and how many there are of that weight.
 *
 *     Article VI  ↔ Article VI   wording                1, 2 lighter
 *     Article VII ↔ Article VII  may bear on substance  1, 7 lighter
 */
import type { Locus } from "@treatydiff/core";
import { type Correspondence, type Pair, type Weight, weightNames } from "@treatydiff/diff";
import { fewestForTables, hang, pad, widest } from "../layout/wrap.ts";
import { placeList } from "../place/place-list.ts";
import type { PlaceNamer } from "../place/places.ts";
import { printable } from "../printable.ts";
import type { View } from "../view.ts";
import { declaredWords } from "../words/declared-words.ts";
import { capitalised } from "../words/lists.ts";

const weightWidth = 23;

/** Beyond this a name of units is cut into lines. */
const widestPlace = 20;

/** The table of correspondence. */
export function printCorrespondence(view: View): readonly string[] {
  const rows = view.comparison.correspondence.map((row) => ({
    row,
    base: cell(row.base, view.base.place),
    comparand: cell(row.comparand, view.comparand.place),
  }));
  if (rows.length === 0) return [];
  if (view.width < fewestForTables) return printList(view, rows);
  const baseWidth = Math.min(widestPlace, widest([view.base.name, ...rows.map(({ base }) => base)]));
  const comparandWidth = Math.min(
    widestPlace,
    widest([view.comparand.name, ...rows.map(({ comparand }) => comparand)]),
  );
  const line = (base: string, link: string, comparand: string): string =>
    `  ${pad(base, baseWidth)} ${link} ${pad(comparand, comparandWidth)}  `;
  const { palette, width } = view;
  const insideOf = pairsByUnit(view.comparison.pairs);
  return [
    ...hang(
      line(view.base.name, " ", view.comparand.name),
      `${pad("heaviest difference", weightWidth)}differences`,
      width,
    ).map(palette.faint),
    ...rows.flatMap(({ row, base, comparand }) => {
      const before = line(base, base === "–" || comparand === "–" ? " " : "↔", comparand);
      const weight = palette.weight(row.weight, pad(weightNames[row.weight], weightWidth));
      return hang(before, `${weight}${remarks(insideOf, row)}`.trimEnd(), width);
    }),
    "",
    ...hang("  ", "Differences: how many of the heaviest weight, and how many lighter ones.", width).map(
      palette.faint,
    ),
  ];
}

interface NamedRow {
  readonly row: Correspondence;
  readonly base: string;
  readonly comparand: string;
}

/** Where a table has no room: "Recital 3 ↔ Recital 4: wording (1, 1 lighter)". */
function printList(view: View, rows: readonly NamedRow[]): readonly string[] {
  const { palette, width } = view;
  const insideOf = pairsByUnit(view.comparison.pairs);
  return rows.flatMap(({ row, base, comparand }) => {
    const only = base === "–" ? view.comparand.name : comparand === "–" ? view.base.name : undefined;
    const place =
      only === undefined
        ? base === comparand
          ? base
          : `${base} ↔ ${comparand}`
        : `${base === "–" ? comparand : base} of ${only} alone`;
    const words = remarks(insideOf, row);
    const weight = palette.weight(row.weight, weightNames[row.weight]);
    const line = `${place}: ${weight}${words === "" ? "" : ` (${words})`}`;
    return hang("    ", line, width).map((text, i) => (i === 0 ? text.slice(2) : text));
  });
}

function cell(loci: readonly Locus[], place: PlaceNamer): string {
  return loci.length === 0 ? "–" : capitalised(placeList(loci, place));
}

/** "1, 2 lighter", and what happened to the unit as a whole. */
function remarks(insideOf: PairsOf, row: Correspondence): string {
  const kinds = {
    match: "",
    addition: "added",
    omission: "omitted",
    split: "split",
    merger: "merged",
    rewriting: "rewritten",
  } as const;
  const words = [
    countOf(insideOf(row), row),
    kinds[row.kind],
    row.transposed ? "moved" : "",
    row.renumbered && row.unit !== "recital" ? "renumbered" : "",
    row.declared === undefined ? "" : printable(declaredWords(row.declared)),
  ];
  return words.filter((word) => word !== "").join(", ");
}

function countOf(inside: readonly Pair[], row: Correspondence): string {
  if (row.kind === "addition" || row.kind === "omission") return "";
  const all = inside.flatMap(({ differences }) => differences);
  const heaviest = all.filter(({ weight }: { weight: Weight }) => weight === row.weight);
  if (all.length === 0) return "";
  const lighter = all.length - heaviest.length;
  return lighter === 0 ? String(all.length) : `${heaviest.length}, ${lighter} lighter`;
}

type PairsOf = (row: Correspondence) => readonly Pair[];

/** The pairs inside a row, on either side: each is listed under every unit that its clauses stand in. */
function pairsByUnit(pairs: readonly Pair[]): PairsOf {
  const listed = new Map<string, Pair[]>();
  for (const pair of pairs) {
    const units = new Set([...unitsOf("base", pair.base), ...unitsOf("comparand", pair.comparand)]);
    for (const unit of units) {
      const known = listed.get(unit);
      if (known === undefined) listed.set(unit, [pair]);
      else known.push(pair);
    }
  }
  return ({ base, comparand }) => {
    const names = [
      ...base.map((locus) => `base ${locus}`),
      ...comparand.map((locus) => `comparand ${locus}`),
    ];
    return [...new Set(names.flatMap((name) => listed.get(name) ?? []))];
  };
}

/** "art_7", "art_7__al_1" and "art_7__al_1__cl_2" of the last. */
function unitsOf(side: "base" | "comparand", loci: readonly Locus[]): readonly string[] {
  return loci.flatMap((locus) => {
    const parts = locus.split("__");
    return parts.map((_, i) => `${side} ${parts.slice(0, i + 1).join("__")}`);
  });
}
