/**
 * What an edit did to the words of a text, clause by clause: the text as of a revision is the base, the text as it
 * stands the comparand, and both are the same instrument.
 *
 *     Article VI: “or” → “of”, line 87, at words that 56 Stat. 1502 attests
 */
import { type Attestation, type Leaf, leaves, sourceOffset, type Treaty } from "@treatydiff/core";
import { compare, type Difference, heavier, type Pair, type Weight } from "@treatydiff/diff";
import type { CheckedText } from "./check-text.ts";
import { placeOf } from "./file-places.ts";
import type { CheckFinding, FilePlace } from "./finding.ts";
import { placeNames } from "./place-names.ts";

/** One difference that an edit made. */
export interface EditDifference {
  readonly base: string | null;
  readonly comparand: string | null;
  /** The place in words, as the text has it now, or as it had it. */
  readonly where: string;
  /** Where it stands in the file now; of words taken out, where they stood. */
  readonly place: FilePlace;
  readonly difference: Difference;
  /** The witnesses whose words were changed. */
  readonly witnesses: readonly string[];
  /** Whether the record of attestation of this clause was changed in the same edit. */
  readonly recordChanged: boolean;
}

/** What an edit did to one text. */
export interface TextEdit {
  readonly siglum: string;
  readonly path: string;
  readonly kind: "changed" | "added" | "removed";
  /** The heaviest weight of its differences. */
  readonly weight: Weight;
  /** Clauses that stand in another order than before. */
  readonly moved: readonly string[];
  readonly differences: readonly EditDifference[];
}

/** Compares a text with itself as of a revision; nothing when its file is the same. */
export function compareEdit(base: CheckedText, now: CheckedText): TextEdit | undefined {
  if (base.source === now.source) return undefined;
  const { pairs } = compare(base.treaty, now.treaty, { relation: "same-instrument" });
  const names = { base: placeNames(base.treaty), now: placeNames(now.treaty) };
  const leavesOf = { base: byLocus(base.treaty), now: byLocus(now.treaty) };
  let after = leaves(now.treaty)[0]?.position.start.offset ?? 0;
  const differences = pairs.flatMap((pair) => {
    const found = spread(pair, leavesOf, after).map(({ difference, from, to }): EditDifference => {
      const leaf = leavesOf.base.get(pair.base[0] ?? "");
      const touched = leaf === undefined ? [] : touchedRecords(base.treaty, leaf, from, difference);
      const locus = pair.comparand[0];
      return {
        base: difference.base?.text ?? null,
        comparand: difference.comparand?.text ?? null,
        where: locus === undefined ? names.base(pair.base[0] ?? "") : names.now(locus),
        place: placeOf(now.source, to.start, to.end),
        difference,
        witnesses: [...new Set(touched.map(({ source, status }) => `${status} by ${source}`))],
        recordChanged: leaf === undefined || isRecordChanged(base.treaty, now.treaty, leaf.locus),
      };
    });
    after = leavesOf.now.get(pair.comparand.at(-1) ?? "")?.position.end.offset ?? after;
    return found;
  });
  return {
    siglum: now.siglum,
    path: now.path,
    kind: "changed",
    weight: differences.reduce<Weight>((weight, one) => heavier(weight, one.difference.weight), "none"),
    moved: pairs.filter(({ transposed }) => transposed).map(({ comparand }) => names.now(comparand[0] ?? "")),
    differences,
  };
}

/** The findings of an edit: each difference, and an error where attested words were changed and their record not. */
export function editFindings({ path, differences }: TextEdit): readonly CheckFinding[] {
  return differences
    .filter(({ witnesses, recordChanged }) => witnesses.length > 0 && !recordChanged)
    .map(
      ({ where, place, witnesses, base, comparand }): CheckFinding => ({
        rule: "attested-words",
        severity: "error",
        file: path,
        place,
        message: `${where}: the edit changes words ${andList(witnesses)} (${readings(base, comparand)}), and their attestation was not changed with them. Restore the words, or mend the witnesses and record the attestation anew.`,
      }),
    );
}

/** Differences that are the same but for their place, together, in the order of the first of each. */
export function alike(differences: readonly EditDifference[]): readonly (readonly EditDifference[])[] {
  const groups = new Map<string, EditDifference[]>();
  for (const one of differences) {
    const { base, comparand, difference } = one;
    const key = JSON.stringify([base, comparand, difference.weight, difference.natures]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [one]);
    else group.push(one);
  }
  return [...groups.values()];
}

/** "“or” → “of”" */
export function readings(base: string | null, comparand: string | null): string {
  if (base === null) return `added: “${shortened(comparand ?? "")}”`;
  if (comparand === null) return `taken out: “${shortened(base)}”`;
  return `“${shortened(base)}” → “${shortened(comparand)}”`;
}

function shortened(words: string): string {
  const flat = words.replace(/\s+/gu, " ");
  return flat.length <= 160 ? flat : `${flat.slice(0, 100)} … ${flat.slice(-50)}`;
}

/** "one, two and three" */
export function andList(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? "") : `${words.slice(0, -1).join(", ")} and ${words.at(-1)}`;
}

interface Spread {
  readonly difference: Difference;
  /** In the source of the base. */
  readonly from: { readonly start: number; readonly end: number };
  /** In the source as it stands. */
  readonly to: { readonly start: number; readonly end: number };
}

/**
 * Finds on both sides where a difference stands that has words on one side only. Between two differences of a clause
 * the words are the same, so an offset on one side gives that on the other.
 */
function spread(
  pair: Pair,
  { base, now }: { readonly base: ReadonlyMap<string, Leaf>; readonly now: ReadonlyMap<string, Leaf> },
  after: number,
): readonly Spread[] {
  let baseAt = base.get(pair.base[0] ?? "")?.position.start.offset ?? 0;
  let nowAt = now.get(pair.comparand[0] ?? "")?.position.start.offset ?? after;
  const order = (one: Difference) => one.base?.start ?? one.comparand?.start ?? 0;
  return [...pair.differences]
    .sort((one, other) => order(one) - order(other))
    .map((difference) => {
      const run =
        difference.base === null
          ? Math.max(0, (difference.comparand?.start ?? nowAt) - nowAt)
          : Math.max(0, difference.base.start - baseAt);
      const wholeUnit = pair.comparand.length === 0 || pair.base.length === 0;
      const from = difference.base ?? { start: baseAt + run, end: baseAt + run };
      const to =
        difference.comparand ??
        (wholeUnit ? { start: after, end: after } : { start: nowAt + run, end: nowAt + run });
      baseAt = from.end;
      nowAt = to.end;
      return { difference, from: { start: from.start, end: from.end }, to: { start: to.start, end: to.end } };
    });
}

/** The records whose words a difference touches. A witness of the words says nothing of marks and capitals. */
function touchedRecords(
  treaty: Treaty,
  leaf: Leaf,
  { start, end }: { readonly start: number; readonly end: number },
  { weight }: Difference,
): readonly Attestation[] {
  return (treaty.data.attestation ?? []).filter((record) => {
    if (record.locus !== leaf.locus || record.status === "contradicted" || record.status === "suspected")
      return false;
    if (record.depth !== "letter" && !(record.depth === "words" && weight !== "accidental")) return false;
    const from = sourceOffset(leaf, record.start);
    const to = sourceOffset(leaf, record.end);
    return start === end ? from < start && start < to : from < end && start < to;
  });
}

function isRecordChanged(base: Treaty, now: Treaty, locus: string): boolean {
  const at = (treaty: Treaty) =>
    JSON.stringify((treaty.data.attestation ?? []).filter((one) => one.locus === locus));
  return at(base) !== at(now);
}

function byLocus(treaty: Treaty): ReadonlyMap<string, Leaf> {
  return new Map(leaves(treaty).map((leaf) => [leaf.locus, leaf]));
}
