/** What must be, may be or will be done. */
import { limits } from "../../limits.ts";
import type { WordInfo } from "../../words/slice.ts";
import type { Rule } from "../rule.ts";
import { onlyIn, wordsOf } from "../rule.ts";

const modals = new Set(
  (
    "shall may must will should can could might ought undertake undertakes obliged bound required entitled permitted endeavour endeavor strive " +
    "doit doivent devra devront peut peuvent pourra pourront s'engage s'engagent tenu tenus tenue tenues " +
    "debe deben deberá deberán puede pueden podrá podrán obliga obligan obligado obligados comprometen"
  ).split(" "),
);

/** French and Spanish forms of one verb: present or future, one or many, they bind alike. */
const forms = [
  "doit doivent devra devront",
  "peut peuvent pourra pourront",
  "debe deben deberá deberán",
  "puede pueden podrá podrán",
].map((row) => row.split(" "));

function sameVerb(first: string | undefined, second: string | undefined): boolean {
  return forms.some((row) => row.includes(first ?? "") && row.includes(second ?? ""));
}

const beForms = new Set("is are be been was were has have".split(" "));

export const modality: Rule = {
  name: "modality",
  role: "detect",
  judge(difference) {
    if (difference.type !== "words" || difference.kind === "transposition") return undefined;
    const base = wordsOf(difference, "base");
    const comparand = wordsOf(difference, "comparand");
    // "May" with a capital is the month.
    const find = (words: readonly WordInfo[]): string | undefined =>
      words.find(({ key, surface }) => modals.has(key) && surface !== "May")?.key;
    const b = find(onlyIn(base, comparand));
    const c = find(onlyIn(comparand, base));
    if ((b === undefined && c === undefined) || sameVerb(b, c)) return undefined;
    // "shall be" against "is": the same in sense, only the form differs.
    const isBe = (words: readonly { readonly key: string }[]): boolean =>
      words.every(({ key }) => beForms.has(key));
    if (
      (b === "shall" && c === undefined && isBe(comparand)) ||
      (c === "shall" && b === undefined && isBe(base))
    )
      return undefined;
    // A modal inside a longer added passage is not a change of modality: the passage itself is what was added.
    if ((b === undefined || c === undefined) && base.length + comparand.length > limits.modalityWords)
      return undefined;
    const reason =
      b === undefined || c === undefined
        ? `“${b ?? c}” stands on one side only.`
        : `“${b}” against “${c}”: what is owed and what is allowed may differ.`;
    return { weight: "substantive", natures: ["modality"], reason };
  },
};
