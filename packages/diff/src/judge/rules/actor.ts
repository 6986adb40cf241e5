/** Who owes what to whom: another party, or an office-holder of another, stands where the first stood. */
import { limits } from "../../limits.ts";
import type { WordInfo } from "../../words/slice.ts";
import type { Rule } from "../rule.ts";
import { wordsOf } from "../rule.ts";

const isActor = ({ referent }: WordInfo): boolean => referent?.kind === "name" || referent?.kind === "office";
/** Words for a party that do not say which. */
const anyParty = /^(?:part(?:y|ies)|governments?|states?)$/u;

export const actor: Rule = {
  name: "actor",
  role: "detect",
  judge(difference) {
    if (difference.type !== "words") return undefined;
    const base = wordsOf(difference, "base");
    const comparand = wordsOf(difference, "comparand");
    const b = base.find(isActor);
    const c = comparand.find(isActor);
    if (difference.kind === "transposition") {
      // A party's name that moves within the clause may change places with the other's.
      if (b?.role === undefined || base.length > limits.actorWords) return undefined;
      return found(
        `“${b.surface}” stands at another place of the clause: who acts and who is acted upon may be exchanged.`,
      );
    }
    if (b !== undefined && c !== undefined && b.key !== c.key) {
      const exchanged = b.role !== undefined && c.role !== undefined && b.role !== c.role;
      return found(
        exchanged
          ? `The parties change roles: “${b.surface}” in the one text, “${c.surface}” in the other.`
          : `Another actor: “${b.surface}” in the one text, “${c.surface}” in the other.`,
      );
    }
    const named = b ?? c;
    const other = b === undefined ? base : comparand;
    const party = other.find(({ key, surface }) => anyParty.test(key) && /^\p{Lu}/u.test(surface));
    if (named?.role === undefined || party === undefined || (b !== undefined && c !== undefined))
      return undefined;
    return found(`“${named.surface}” by name against “${party.surface}”, which may be either.`);
  },
};

function found(reason: string) {
  return { weight: "substantive", natures: ["actor"], reason } as const;
}
