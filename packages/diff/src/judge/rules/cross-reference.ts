/**
 * A reference to another article, paragraph or annex, or one that only one of the texts makes.
 *
 *     referred to in Article 12 → referred to in Article 14        controlled substances → controlled substances in Annex B
 */
import type { RawDifference } from "../../words/raw-difference.ts";
import { referenceNumbers } from "../reference-numbers.ts";
import type { Rule } from "../rule.ts";

export const crossReference: Rule = {
  name: "cross-reference",
  role: "detect",
  judge(difference) {
    if (difference.type !== "words" || difference.kind === "transposition") return undefined;
    const b = readReference(difference, "base");
    const c = readReference(difference, "comparand");
    if (b === undefined && c === undefined) return undefined;
    return { weight: "substantive", natures: ["cross-reference"], reason: reasonOf(b, c) };
  },
};

function reasonOf(b: string | undefined, c: string | undefined): string {
  if (b === undefined || c === undefined) return `A reference to ${b ?? c} stands on one side only.`;
  return b === c
    ? `${b} in both texts, but not the provisions that answer to one another.`
    : `The reference is to ${b} in the one text, to ${c} in the other.`;
}

/** "Article 12", "Articles 73, 86 and 87": the first reference among the words of one side, as printed. */
function readReference(difference: RawDifference, side: "base" | "comparand"): string | undefined {
  if (difference.type !== "words") return undefined;
  const numbers = [...referenceNumbers(difference, side)];
  const [first] = numbers;
  const reading = difference[side]?.reading;
  if (first === undefined || reading === undefined) return undefined;
  const [number, unit] = first;
  const last = numbers.findLast(([, { start }]) => start === unit.start)?.[0] ?? number;
  const printed = reading.text.slice(number.start - reading.start, last.end - reading.start);
  return `${unit.surface} ${printed.replace(/\s+/gu, " ")}`;
}
