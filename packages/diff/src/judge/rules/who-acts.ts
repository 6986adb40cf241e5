/**
 * Who shall or may act, where it is no party by name: another body, office or circle of persons before the modal.
 *
 *     The Council shall adopt … → The Assembly shall adopt …        Prisoners may … → Protected persons may …
 */
import { isFunctionWord } from "../../words/function-words.ts";
import type { WordInfo } from "../../words/slice.ts";
import type { Rule } from "../rule.ts";
import { wordsOf } from "../rule.ts";

/** Data: words for those who act; words of one row may stand for one another. */
const rows = [
  "party parties state states power powers government governments members member",
  "person persons people inhabitants",
  "national nationals citizen citizens subject subjects",
  "prisoner prisoners internee internees captives",
  "wounded sick shipwrecked",
  "personnel crew staff chaplains",
  "vessel vessels ship ships",
  "aircraft",
  "council",
  "assembly conference",
  "commission",
  "committee",
  "parliament",
  "court tribunal",
  "board",
  "secretariat",
  "secretary secretary-general",
  "director director-general",
  "president chairman chairperson",
  "depositary",
  "consul consuls",
  "ambassador ambassadors",
  "commissioners",
  "arbitrators umpire",
] as const;
const rowOf = new Map(rows.flatMap((row, i) => row.split(" ").map((word) => [word, i] as const)));
const modals = new Set(["shall", "may", "must", "will", "can"]);

export const whoActs: Rule = {
  name: "who-acts",
  role: "detect",
  judge(difference) {
    if (difference.type !== "words" || difference.kind !== "substitution") return undefined;
    if (difference.place.section !== "operative" || difference.base === null || difference.comparand === null)
      return undefined;
    const base = actorsOf(wordsOf(difference, "base"));
    if (base.size === 0) return undefined;
    const comparand = actorsOf(wordsOf(difference, "comparand"));
    if (comparand.size === 0 || [...base].some((row) => comparand.has(row))) return undefined;
    const behind = difference.base.after[0]?.key;
    if (behind === undefined || !modals.has(behind) || difference.comparand.after[0]?.key !== behind)
      return undefined;
    // Only what begins the sentence is sure to be its subject: "obligations of the Parties shall …".
    if (difference.base.before.some(({ key }) => !isFunctionWord(key))) return undefined;
    return {
      weight: "substantive",
      natures: ["actor"],
      reason: `Others act: “${difference.base.reading.text}” in the one text, “${difference.comparand.reading.text}” in the other.`,
    };
  },
};

function actorsOf(words: readonly WordInfo[]): ReadonlySet<number> {
  return new Set(words.flatMap(({ key }) => rowOf.get(key) ?? []));
}
