/**
 * The places of the texts that are corrected or suspected, each once, before several comparisons. Those that a
 * difference of wording or substance is due to have the authority in full; the others are named in short.
 */
import type { Emendation } from "@treatydiff/core";
import { hang } from "../layout/wrap.ts";
import { printable } from "../printable.ts";
import type { TextView, View } from "../view.ts";
import { emendationItem, emendationShort } from "../words/emendation-words.ts";

/** Prints every emendation that a difference is due to: those of the presentation in short. */
export function printCorrections(views: readonly View[]): readonly string[] {
  const items = new Map<string, readonly string[]>();
  for (const view of views) {
    for (const { standing, weight } of view.comparison.pairs.flatMap(({ differences }) => differences)) {
      const isHeavy = weight === "wording" || weight === "substantive";
      for (const emendation of [standing?.slip, standing?.suspected]) {
        if (emendation === undefined) continue;
        if (isHeavy) items.set(emendation.id, printItem(view, emendation, emendationItem(emendation)));
        else if (!items.has(emendation.id)) {
          items.set(emendation.id, printItem(view, emendation, emendationShort(emendation)));
        }
      }
    }
  }
  return [...items.values()].flatMap((lines, i) => (i === 0 ? lines : ["", ...lines]));
}

function printItem(view: View, emendation: Emendation, words: string): readonly string[] {
  const owner = ownerOf(view, emendation);
  const place = owner === undefined ? printable(emendation.at) : owner.place(emendation.at);
  const name = owner === undefined ? "" : `${owner.name}, `;
  return hang("  ", `${name}${place}: ${words}`, view.width);
}

/** The emendation belongs to the text whose metadata has it. */
export function ownerOf({ base, comparand }: View, { id, held }: Emendation): TextView | undefined {
  return [base, comparand].find(({ treaty }) =>
    treaty?.data.metadata?.emendations?.some((own) => own.id === id && own.held === held),
  );
}
