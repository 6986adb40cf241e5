/**
 * Where adaptations stand in a clause. The comparisons say at which places the members have each their own name, office
 * or date; the places of all of them together are the slots.
 *
 *     The Government of the United Kingdom will return …    →   The Government of ⟨party⟩ will return …
 */
import { type Leaf, sourceOffset } from "@treatydiff/core";
import type { Difference } from "../model/comparison.ts";
import type { Nature } from "../model/weight.ts";
import type { SlotKind } from "./family-template.ts";

/** The differences of one member from the words that are shown, and its own clause. */
export interface Member {
  readonly siglum: string;
  readonly leaf: Leaf | undefined;
  readonly differences: readonly Difference[];
}

/** A slot by its offsets in the source of the shown text. */
export interface FoundSlot {
  readonly kind: SlotKind;
  readonly start: number;
  readonly end: number;
  /** What each member has there. */
  readonly readings: readonly { readonly siglum: string; readonly text: string | null }[];
  /** The shown words. */
  readonly own: string;
}

const kinds: Partial<Record<Nature, SlotKind>> = {
  "party-name": "party",
  "office-holder": "office",
  "date-of-signature": "date",
  "place-of-signature": "place",
  signatory: "signatory",
  language: "language",
};

interface Place {
  kind: SlotKind;
  start: number;
  end: number;
}

/** Finds the slots of a clause. */
export function findSlots(leaf: Leaf, shownFrom: string, members: readonly Member[]): readonly FoundSlot[] {
  const fields = leaf.type === "signature" ? fieldSlots(leaf, shownFrom, members) : [];
  const adaptations = members.map(({ siglum, differences }) => ({
    siglum,
    differences: differences.filter(({ weight, base }) => weight === "formal" && base !== null),
  }));
  const places = adaptations.flatMap(({ differences }) => differences.flatMap((one) => placeOf(one) ?? []));
  const found = joinPlaces(places).map((place): FoundSlot => {
    const own = leaf.value.slice(...valueRange(leaf, place)).replace(/\s+/gu, " ");
    const others = adaptations.map(({ siglum, differences }) => ({
      siglum,
      text: readingAt(place, own, differences),
    }));
    return { ...place, own, readings: [{ siglum: shownFrom, text: own }, ...others] };
  });
  const apart = found.filter(
    ({ kind, start, end }) =>
      (leaf.type !== "signature" || kind === "party") &&
      !fields.some((field) => start < field.end && field.start < end),
  );
  return [...apart, ...fields].sort((x, y) => x.start - y.start);
}

function placeOf({ natures, base }: Difference): Place | undefined {
  const kind = kinds[natures[0] ?? "wording"];
  return kind === undefined || base === null ? undefined : { kind, start: base.start, end: base.end };
}

/** In a signature the whole name and the whole office are slots, not the words of them that happen to differ. */
function fieldSlots(
  leaf: Extract<Leaf, { type: "signature" }>,
  shownFrom: string,
  members: readonly Member[],
): readonly FoundSlot[] {
  return (["name", "office"] as const).flatMap((field) => {
    const own = leaf[field];
    const words = own
      ?.trim()
      .split(/\s+/u)
      .map((word) => word.replace(/[\\^$.*+?()[\]{}|/-]/gu, "\\$&"));
    const match = words === undefined ? null : new RegExp(words.join("\\s+"), "u").exec(leaf.value);
    if (own === undefined || match === null) return [];
    const readings = [
      { siglum: shownFrom, text: own },
      ...members.map(({ siglum, leaf: other }) => ({
        siglum,
        text: other?.type === "signature" ? (other[field] ?? null) : null,
      })),
    ];
    if (readings.every(({ text }) => text === own)) return [];
    const end = match.index + match[0].length;
    return [
      {
        kind: field === "name" ? "signatory" : "office",
        start: sourceOffset(leaf, match.index),
        end: sourceOffset(leaf, end - 1) + 1,
        own,
        readings,
      },
    ];
  });
}

/** Places that overlap are one; the first of a text names its kind, but an office takes in the party within it. */
function joinPlaces(places: readonly Place[]): readonly Place[] {
  const out: Place[] = [];
  for (const place of [...places].sort((x, y) => x.start - y.start || y.end - x.end)) {
    const last = out.at(-1);
    if (last === undefined || place.start >= last.end) out.push({ ...place });
    else last.end = Math.max(last.end, place.end);
  }
  return out;
}

/** What a member has in a slot: its own words where it differs there, else the words that are shown. */
function readingAt(place: Place, own: string, differences: readonly Difference[]): string | null {
  const inside = differences.filter(
    ({ base }) => base !== null && base.start < place.end && place.start < base.end,
  );
  if (inside.length === 0) return own;
  const words = inside.flatMap(({ comparand }) => (comparand === null ? [] : [comparand.text]));
  return words.length === 0 ? null : words.join(" … ");
}

/** From offsets in the source to offsets in the leaf's value; markup inside is skipped. */
export function valueRange(
  leaf: Leaf,
  { start, end }: { readonly start: number; readonly end: number },
): readonly [number, number] {
  return [firstAt(leaf, start), firstAt(leaf, end)];
}

/** The first place of the value that stands at or behind an offset of the source. */
function firstAt(leaf: Leaf, offset: number): number {
  let low = 0;
  let high = leaf.value.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sourceOffset(leaf, middle) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
