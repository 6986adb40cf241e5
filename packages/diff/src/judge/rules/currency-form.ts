/** The same sum with the sign before it or the name behind it: "$500" / "500 dollars". */
import type { WordInfo, WordSlice } from "../../words/slice.ts";
import type { Rule } from "../rule.ts";

const namesOfSigns: ReadonlyMap<string, readonly string[]> = new Map([
  ["$", ["dollar", "dollars"]],
  ["£", ["pound", "pounds"]],
  ["₤", ["pound", "pounds", "lira", "lire"]],
  ["€", ["euro", "euros"]],
  ["¥", ["yen", "yuan"]],
  ["¢", ["cent", "cents"]],
  ["₽", ["ruble", "rubles", "rouble", "roubles"]],
  ["₹", ["rupee", "rupees"]],
]);

/** Whether a word is the sign of a currency. */
export function isCurrencySign({ key }: WordInfo): boolean {
  return namesOfSigns.has(key);
}

export const currencyForm: Rule = {
  name: "currency-form",
  role: "explain",
  judge(difference, { steps }) {
    if (!steps.has("currency") || difference.type !== "words" || difference.gap === undefined)
      return undefined;
    const slice = difference.base ?? difference.comparand;
    if (slice === null || slice.words.length !== 1) return undefined;
    if (!isSignOf(slice, difference.gap) && !isNameOf(slice, difference.gap)) return undefined;
    return {
      weight: "accidental",
      natures: ["number-form"],
      reason: "The same sum; one text has the sign of the currency, the other its name.",
    };
  },
};

/** [$]500 against 500 dollars. */
function isSignOf({ words: [sign], after: [sum] }: WordSlice, { after: [same, name] }: WordSlice): boolean {
  return sum?.kind === "number" && sum.key === same?.key && answers(sign, name);
}

/** 500 [dollars] against $500. */
function isNameOf({ words: [name], before }: WordSlice, gap: WordSlice): boolean {
  const sum = before.at(-1);
  return sum?.kind === "number" && sum.key === gap.before.at(-1)?.key && answers(gap.before.at(-2), name);
}

function answers(sign: WordInfo | undefined, name: WordInfo | undefined): boolean {
  return namesOfSigns.get(sign?.key ?? "")?.includes(name?.key ?? "") ?? false;
}
