/** The same words printed otherwise: capitals, spelling, abbreviated months, the form of a date, typography. */
import { isMonthAbbreviation } from "@treatydiff/core";
import type { Nature } from "../../model/weight.ts";
import { plainMarks } from "../../words/marks.ts";
import { fold } from "../../words/pair-side.ts";
import type { WordInfo } from "../../words/slice.ts";
import type { Rule } from "../rule.ts";

const titles = {
  "number-form": "the form of the number",
  capitals: "capitals",
  abbreviation: "an abbreviation",
  "date-form": "the form of the date",
  spelling: "spelling",
  typography: "typography",
} as const;

export const presentation: Rule = {
  name: "presentation",
  role: "explain",
  judge(difference) {
    if (difference.type !== "surface") return undefined;
    const found = naturesOf(
      difference.base.reading.text,
      difference.comparand.reading.text,
      difference.base.words[0]?.kind,
    );
    if (found.length === 0) return undefined;
    const list = found.map((nature) => titles[nature as keyof typeof titles]).join(" and ");
    return { weight: "accidental", natures: found, reason: `The same words; they differ in ${list} only.` };
  },
};

function naturesOf(base: string, comparand: string, kind: WordInfo["kind"] | undefined): readonly Nature[] {
  if (kind === "date") {
    const abbreviated = (text: string): boolean =>
      (text.match(/\p{L}+/gu) ?? []).some((word) => isMonthAbbreviation(word));
    const found: Nature[] = abbreviated(base) === abbreviated(comparand) ? [] : ["abbreviation"];
    const shape = (text: string): string => text.replace(/\p{L}{3,}/gu, "m").replace(/[.,\s]+/gu, " ");
    if (shape(base) !== shape(comparand)) found.push("date-form");
    return found.length > 0 ? found : ["date-form"];
  }
  if (kind === "number") return ["number-form"];
  const plain = (text: string): string => plainMarks(fold(text));
  const folded = (text: string): string => plain(text).toLowerCase();
  if (plain(base) === plain(comparand)) return ["typography"];
  if (folded(base) === folded(comparand)) return ["capitals"];
  // A name with or without its article is a difference of words.
  return folded(base).replace(/^the /u, "") === folded(comparand).replace(/^the /u, "") ? [] : ["spelling"];
}
