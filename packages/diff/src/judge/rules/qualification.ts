/**
 * Words that say how far, how fast or in which way something is owed, on one side only or others in their place.
 *
 *     shall be protected in all circumstances → shall be protected        a serious breach → a breach
 */
import { limits } from "../../limits.ts";
import type { WordInfo } from "../../words/slice.ts";
import type { Judgement, Rule } from "../rule.ts";
import { onlyIn, wordsOf } from "../rule.ts";

/** Data: words and phrases of one row say about the same, and an exchange within a row is one of wording. */
const rows = [
  [
    "immediately",
    "forthwith",
    "promptly",
    "without delay",
    "at once",
    "as soon as possible",
    "without undue delay",
  ],
  ["in all circumstances", "under all circumstances", "at all times", "always", "at any time"],
  ["permanently", "indefinitely", "perpetually", "for ever", "in perpetuity"],
  ["temporarily", "provisionally", "for the time being"],
  ["reasonable", "reasonably", "fair", "equitable"],
  ["appropriate", "suitable"],
  ["serious", "grave", "severe"],
  ["substantial", "substantially", "significant", "significantly"],
  ["exceptional", "exceptionally"],
  ["manifest", "manifestly"],
  ["normally", "generally", "as a rule", "usually", "ordinarily"],
  ["free of charge", "gratis", "gratuitously", "without charge"],
  ["in writing", "written"],
  ["in good faith"],
  ["freely"],
  ["fully", "wholly", "entirely", "completely"],
  ["partly", "partially", "in part"],
  ["mutually", "reciprocally", "on the basis of reciprocity", "on a reciprocal basis"],
  ["originating in", "coming from", "produced in", "of the origin of"],
  ["directly"],
  ["exclusively", "solely"],
  ["at its own expense", "at the expense"],
] as const;

const rowOf = new Map<string, number>(rows.flatMap((row, i) => row.map((phrase) => [phrase, i] as const)));
/** Without one of these there is no qualifier: a quick answer for most words. */
const firstWords = new Set([...rowOf.keys()].map((phrase) => phrase.split(" ")[0]));

export const qualification: Rule = {
  name: "qualification",
  role: "detect",
  judge(difference) {
    if (difference.type !== "words" || difference.place.section !== "operative") return undefined;
    if (difference.kind === "transposition") return undefined;
    const base = onlyIn(wordsOf(difference, "base"), wordsOf(difference, "comparand"));
    const comparand = onlyIn(wordsOf(difference, "comparand"), wordsOf(difference, "base"));
    // Within a longer passage it is the passage that was added.
    if (Math.max(base.length, comparand.length) > limits.itemWords) return undefined;
    const [b, c] = [find(base), find(comparand)];
    if (b === c || (b !== undefined && c !== undefined && rowOf.get(b) === rowOf.get(c))) return undefined;
    const reason =
      b === undefined || c === undefined
        ? `“${b ?? c ?? ""}” stands on one side only: what is owed is qualified there and not here.`
        : `“${b}” against “${c}”: what is owed is qualified otherwise.`;
    return { weight: "substantive", natures: ["qualification"], reason } satisfies Judgement;
  },
};

function find(words: readonly WordInfo[]): string | undefined {
  if (!words.some(({ key }) => firstWords.has(key))) return undefined;
  const text = ` ${words.map(({ key }) => key).join(" ")} `;
  return [...rowOf.keys()].find((phrase) => text.includes(` ${phrase} `));
}
