/**
 * Differences of presentation in sum: a nature, how often, where. Nothing is lost: each can be asked for, and a mark
 * that can decide what goes with what is shown at once.
 *
 *     capitals   9   recital 2 ↔ recital 3; words of agreement; Article IV …
 */
import { type Difference, type Nature, natures, type Pair } from "@treatydiff/diff";
import { fewestForTables, hang, pad, widest } from "../layout/wrap.ts";
import { pairPlace } from "../place/pair-place.ts";
import type { View } from "../view.ts";
import { andList, capitalised, count } from "../words/lists.ts";
import { printReadings } from "./readings.ts";

const notCompared =
  "Not compared: both texts are reconstructions, so that their commas, capitals and spelling say nothing of the treaties.";

interface Found {
  readonly pair: Pair;
  readonly difference: Difference;
}

/** One line for each nature of presentation: how often, and where; then the marks that can bear on construction. */
export function printPresentation(view: View): readonly string[] {
  const found = differencesOf(view, "accidental");
  if (view.comparison.presentation === "not-compared") return hang("", notCompared, view.width);
  return [...printSum(view, found), ...printSensitive(view, found)];
}

function printSum(view: View, all: readonly Found[]): readonly string[] {
  const groups = groupByNature(all);
  const titles = widest([...groups.keys()].map((nature) => natures[nature].title));
  return [...groups].flatMap(([nature, found]) => {
    if (view.width < fewestForTables) {
      const line = `${natures[nature].title}, ${found.length}: ${placesOf(view, found)}${slipsAmong(found)}`;
      return hang("    ", line, view.width).map((text, i) => (i === 0 ? text.slice(2) : text));
    }
    const before = `  ${pad(natures[nature].title, titles)}  ${String(found.length).padStart(3)}  `;
    return hang(before, `${placesOf(view, found)}${slipsAmong(found)}`, view.width);
  });
}

function printSensitive(view: View, all: readonly Found[]): readonly string[] {
  const found = all.filter(({ difference }) => difference.flags?.includes("construction-sensitive"));
  if (found.length === 0) return [];
  const lead = `Of these, ${count(found.length, "mark")} at the boundary of a limb, list or participle, where a mark can decide what goes with what:`;
  return [
    "",
    ...hang("  ", lead, view.width),
    ...found.flatMap(({ pair, difference }) => [
      "",
      ...hang("    ", capitalised(pairPlace(view, pair)), view.width),
      ...printReadings(view, pair, difference, "    "),
    ]),
    ...printOwnMarks(view),
  ];
}

/** Marks that no print attests are those of whoever put the text together. */
function printOwnMarks({ base, comparand, width }: View): readonly string[] {
  const names = [base, comparand]
    .filter(({ about }) => about.standing === "reconstruction")
    .map(({ name }) => name);
  if (names.length === 0) return [];
  const words = `${andList(names)} ${names.length === 1 ? "is a reconstruction" : "are reconstructions"}: where no print attests them, its marks are the project's own.`;
  return ["", ...hang("  ", words, width)];
}

function differencesOf({ comparison }: View, weight: Difference["weight"]): readonly Found[] {
  return comparison.pairs.flatMap((pair) =>
    pair.differences
      .filter((difference) => difference.weight === weight)
      .map((difference) => ({ pair, difference })),
  );
}

function groupByNature(found: readonly Found[]): ReadonlyMap<Nature, readonly Found[]> {
  const groups = new Map<Nature, Found[]>();
  for (const nature of Object.keys(natures) as readonly Nature[]) {
    const own = found.filter(({ difference }) => difference.natures[0] === nature);
    if (own.length > 0) groups.set(nature, own);
  }
  return groups;
}

/** How many are known to be slips of a copy. */
function slipsAmong(found: readonly Found[]): string {
  const slips = found.filter(({ difference }) => difference.standing?.slip !== undefined).length;
  if (slips === 0) return "";
  return ` (${slips} of these ${slips === 1 ? "a slip" : "slips"} of our copy)`;
}

/** Places in the order of the text, each once, with how often when more than once. */
function placesOf(view: View, found: readonly Found[]): string {
  const counts = new Map<string, number>();
  for (const { pair } of found) {
    const place = pairPlace(view, pair);
    counts.set(place, (counts.get(place) ?? 0) + 1);
  }
  return [...counts].map(([place, n]) => (n === 1 ? place : `${place} (${n})`)).join("; ");
}
