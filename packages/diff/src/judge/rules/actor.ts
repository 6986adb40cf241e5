/** Who owes what to whom: another party, or an office-holder of another, stands where the first stood. */
import type { WordInfo } from "../../words/slice.ts";
import type { Rule } from "../rule.ts";
import { wordsOf } from "../rule.ts";

const isActor = ({ referent }: WordInfo): boolean => referent?.kind === "name" || referent?.kind === "office";

export const actor: Rule = {
  name: "actor",
  role: "detect",
  judge(difference) {
    if (difference.type !== "words" || difference.kind === "transposition") return undefined;
    const base = wordsOf(difference, "base").filter(isActor);
    const comparand = wordsOf(difference, "comparand").filter(isActor);
    const [b] = base;
    const [c] = comparand;
    if (b === undefined || c === undefined || b.key === c.key) return undefined;
    const exchanged = b.role !== undefined && c.role !== undefined && b.role !== c.role;
    return {
      weight: "substantive",
      natures: ["actor"],
      reason: exchanged
        ? `The parties change roles: “${b.surface}” in the one text, “${c.surface}” in the other.`
        : `Another actor: “${b.surface}” in the one text, “${c.surface}” in the other.`,
    };
  },
};
