/** Another number: so many days, tons, copies, per cent. With a unit of time it is a time limit. */
import type { WordInfo } from "../../words/slice.ts";
import type { Rule } from "../rule.ts";
import { onlyIn, wordsOf } from "../rule.ts";
import { numberValue } from "./number-form.ts";

const timeUnits = /^(?:hours?|days?|weeks?|months?|years?)$/u;

export const quantity: Rule = {
  name: "quantity",
  role: "detect",
  judge(difference) {
    if (difference.type !== "words" || difference.kind === "transposition") return undefined;
    const base = onlyIn(wordsOf(difference, "base"), wordsOf(difference, "comparand"));
    const comparand = onlyIn(wordsOf(difference, "comparand"), wordsOf(difference, "base"));
    const find = (words: readonly WordInfo[]): WordInfo | undefined =>
      words.find(
        ({ key, kind }) =>
          kind !== "date" &&
          !/^(?:1[5-9]|20)\d\d$/u.test(key) &&
          key !== "one" &&
          numberValue(key) !== undefined,
      );
    const b = find(base);
    const c = find(comparand);
    if (b === undefined && c === undefined) return undefined;
    const around = [
      ...base,
      ...comparand,
      ...(difference.base?.after ?? []),
      ...(difference.comparand?.after ?? []),
    ];
    const isTime = around.some(({ key }) => timeUnits.test(key));
    return {
      weight: "substantive",
      natures: [isTime ? "time-limit" : "quantity"],
      reason: `${isTime ? "Another time limit" : "Another number"}: ${b?.surface ?? "none"} in the one text, ${c?.surface ?? "none"} in the other.`,
    };
  },
};
