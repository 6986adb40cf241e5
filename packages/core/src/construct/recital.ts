/**
 * One reason or mention of the preamble.
 *
 *     And whereas it is expedient that the final determination …;
 *     (3) Recognising that …,
 *
 * A recital stands before the first article and before the words of agreement, never after.
 */
import { readNumber } from "../text/numerals.ts";
import type { Construct } from "./construct.ts";
import { recitalOpenings } from "./formula-words.ts";

const openings = [...new Set(recitalOpenings)].join("|");
const opening = new RegExp(`^(?:\\(?\\d{1,3}[.)]\\s*|[-–—•*]\\s*)?(?:${openings})(?![\\p{L}\\p{N}])`, "iu");
const numbered = /^\(?(\d{1,3})[.)]\s*/u;

/** Whether a line opens a recital. */
export function opensRecital(text: string): boolean {
  return opening.test(text);
}

/** Where recitals begin inside running text: "… to the present Covenant,Considering that …,Recognizing that …". */
const inside = new RegExp(
  `(?<=[,;.]\\s{0,2}(?:(?:and|et|y|e|und|en)\\s?)?)(?=(?:${openings})(?![\\p{L}\\p{N}]))`,
  "giu",
);

/** The offsets inside a text of the preamble at which further recitals begin: after a mark, with a capital. */
export function recitalsInside(text: string): readonly number[] {
  const found: number[] = [];
  for (const { index } of text.matchAll(inside)) {
    if (index > 0 && /\p{Lu}/u.test(text[index] ?? "")) found.push(index);
  }
  return found;
}

export const recital: Construct = {
  name: "recital",
  read(unit, state) {
    const begins = state.stage === "front" || state.stage === "preamble";
    const annexed = state.stage === "annex" && !state.annexBegun;
    if (!begins && !annexed) return undefined;
    if (unit.kind !== "prose" || !opensRecital(unit.text)) return undefined;
    if (begins) state.stage = "preamble";
    const label = numbered.exec(unit.text);
    const number = readNumber(label?.[1] ?? "");
    return [
      {
        type: "recital",
        ...(label === null ? {} : { label: label[0].trim() }),
        ...(number === undefined ? {} : { number }),
        from: 0,
        to: unit.text.length,
      },
    ];
  },
};
