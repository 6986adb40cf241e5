/** The same words printed otherwise: capitals, spelling, abbreviated months, the form of a date, typography. */
import { isMonthAbbreviation } from "@treatydiff/core";
import type { Nature } from "../../model/weight.ts";
import { plainMarks } from "../../words/marks.ts";
import { fold } from "../../words/slice.ts";
import type { Rule } from "../rule.ts";

const titles = {
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
      difference.base.words[0]?.kind === "date",
    );
    const list = found.map((nature) => titles[nature as keyof typeof titles]).join(" and ");
    return { weight: "accidental", natures: found, reason: `The same words; they differ in ${list} only.` };
  },
};

function naturesOf(base: string, comparand: string, isDate: boolean): readonly Nature[] {
  if (isDate) {
    const abbreviated = (text: string): boolean =>
      (text.match(/\p{L}+/gu) ?? []).some((word) => isMonthAbbreviation(word));
    const found: Nature[] = abbreviated(base) === abbreviated(comparand) ? [] : ["abbreviation"];
    const shape = (text: string): string => text.replace(/\p{L}{3,}/gu, "m").replace(/[.,\s]+/gu, " ");
    if (shape(base) !== shape(comparand)) found.push("date-form");
    return found.length > 0 ? found : ["date-form"];
  }
  const found: Nature[] = [];
  const plain = (text: string): string => plainMarks(fold(text));
  const folded = (text: string): string => plain(text).toLowerCase();
  if (plain(base) === plain(comparand)) return ["typography"];
  if (folded(base) === folded(comparand)) return ["capitals"];
  if (folded(base).replace(/^the /u, "") === folded(comparand).replace(/^the /u, "")) return ["capitals"];
  found.push("spelling");
  return found;
}
