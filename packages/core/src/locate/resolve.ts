import type { Treaty } from "../model/nodes.ts";
import { type AddressStep, newLocator, type Resolution } from "./locator.ts";
import { scanMentions } from "./scan-mentions.ts";
import type { UnitKind } from "./unit-words.ts";

/** The steps of a locus by their abbreviation. */
const locusSteps: Readonly<Record<string, UnitKind>> = {
  art: "article",
  para: "paragraph",
  al: "alinea",
  point: "point",
  cl: "clause",
  annex: "annex",
  book: "book",
  part: "part",
  title: "title",
  chp: "chp",
  sec: "sec",
  rec: "recital",
  preamble: "preamble",
};

/**
 * Finds the unit that an address names, in words or as a locus.
 *
 * @returns the node, or the reason why there is none
 * @example
 * resolve(treaty, "Article VII(1)").node?.locus;            // "art_7__al_1"
 * resolve(treaty, "Art. 7, para. 1").node?.locus;           // "art_7__al_1"
 * resolve(treaty, "first paragraph of Article 7").node;     // the same
 * resolve(treaty, "Article 99").reason;                     // "There is no Article 99 in this text."
 */
export function resolve(treaty: Treaty, address: string): Resolution {
  const locator = newLocator(treaty);
  const text = address.trim();
  const node = locator.byLocus(text);
  if (node !== undefined) return { node };
  const steps = readLocus(text) ?? readAddress(/^[\dIVXLC]/u.test(text) ? `Article ${text}` : text);
  if (steps.length === 0) return { reason: `“${text}” names no unit of a treaty.` };
  return locator.find(steps);
}

/** An address in words: "Article 5 bis (a)", "Art. 7, para. 1", "Article VII, first paragraph", "第五条第一款". */
function readAddress(text: string): readonly AddressStep[] {
  return scanMentions(text).flatMap(({ kind, numbers, counted }): AddressStep[] => {
    const number = numbers[0]?.value;
    return [
      { kind, ...(number === undefined ? {} : { number }), ...(counted === undefined ? {} : { counted }) },
    ];
  });
}

function readLocus(text: string): readonly AddressStep[] | undefined {
  if (!/^[a-z]+(?:_[^_\s]+)*(?:__[a-z]+(?:_[^_\s]+)*)*$/u.test(text)) return undefined;
  const steps: AddressStep[] = [];
  for (const step of text.split("__")) {
    const [name = "", number] = step.split("_");
    const kind = locusSteps[name];
    if (kind === undefined) return undefined;
    steps.push({ kind, ...(number === undefined ? {} : { number }) });
  }
  return steps;
}
