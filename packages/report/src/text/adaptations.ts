/**
 * What must change when the same text is made with another party, mapped once for the document.
 *
 *     recipient, 19 times: “the United Kingdom” = “the Union of Soviet Socialist Republics”
 *     signatory (signature 2): “HALIFAX” = “MAXIM LITVINOV”
 */

import { findNode } from "@treatydiff/core";
import { type Adaptation, type Difference, natures, type Pair } from "@treatydiff/diff";
import { hang } from "../layout/wrap.ts";
import { pairPlace } from "../place/pair-place.ts";
import { placeList } from "../place/place-list.ts";
import { printable } from "../printable.ts";
import type { View } from "../view.ts";
import { times } from "../words/lists.ts";

/** Names that stand for one another, then every other adaptation with its place. */
export function printAdaptations(view: View): readonly string[] {
  const { adaptations, pairs } = view.comparison;
  const others = pairs.flatMap((pair) =>
    pair.differences
      .filter((difference) => difference.weight === "formal" && !isName(difference, adaptations))
      .map(
        (difference) =>
          `${title(difference)} (${pairPlace(view, pair)}): ${offices(view, pair, difference) ?? readings(view, difference)}`,
      ),
  );
  // Several words of one office may differ; the office is told once.
  const lines = new Set([...adaptations.map((adaptation) => inWords(view, adaptation)), ...others]);
  return [...lines].flatMap((line) => hangingItem(line, view.width));
}

/** The offices under two signatures whole: "Acting" alone would say little. */
function offices(view: View, pair: Pair, { natures: [nature] }: Difference): string | undefined {
  if (nature !== "office-holder") return undefined;
  const [base, comparand] = [view.base, view.comparand].map(({ treaty, side }) => {
    const [locus = ""] = pair[side];
    const node = treaty === undefined ? undefined : findNode(treaty, locus);
    return node?.type === "signature" ? node.office : undefined;
  });
  if (base === undefined || comparand === undefined) return undefined;
  return `${quotedName(base)} = ${quotedName(comparand)}`;
}

function quotedName(name: string): string {
  return `“${printable(name)}”`;
}

/** A first line at the margin, the others further in. */
function hangingItem(line: string, width: number): readonly string[] {
  return hang("    ", line, width).map((text, i) => (i === 0 ? text.slice(2) : text));
}

function inWords(view: View, { role, base, comparand, count, consistent, exceptions }: Adaptation): string {
  const names = `${printable(role)}, ${times(count)}: ${forms(base)} = ${forms(comparand)}`;
  if (consistent) return names;
  const where = exceptions.length === 0 ? "" : `: ${placeList(exceptions, view.base.place)}`;
  return `${names}; not one to one throughout${where}`;
}

/** A form in capitals, as titles have it, is the same name. */
function forms(names: readonly string[]): string {
  const different = names.filter(
    (name, i) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === i,
  );
  return different.map(quotedName).join(" or ");
}

/** Names of parties and offices are counted in the adaptations, where the reader has met them already. */
function isName(
  { natures: found, base, comparand }: Difference,
  adaptations: readonly Adaptation[],
): boolean {
  if (found[0] === "party-name") return true;
  return adaptations.some(
    (adaptation) =>
      adaptation.base.includes(base?.text ?? "") && adaptation.comparand.includes(comparand?.text ?? ""),
  );
}

function title({ natures: [nature = "party-name"] }: Difference): string {
  return natures[nature].title;
}

function readings(view: View, { base, comparand }: Difference): string {
  const only = base ?? comparand;
  if (base !== null && comparand !== null)
    return `“${printable(base.text)}” = “${printable(comparand.text)}”`;
  return `“${printable(only?.text ?? "")}” in ${base === null ? view.comparand.name : view.base.name} only`;
}
