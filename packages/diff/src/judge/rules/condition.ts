/** Words that make an obligation depend on something, or take something out of it. */
import type { RawDifference } from "../../words/raw-difference.ts";
import type { WordInfo } from "../../words/slice.ts";
import type { Rule } from "../rule.ts";
import { onlyIn, wordsOf } from "../rule.ts";

const single = new Set(
  (
    "unanimously unanimity consensus if unless except excepting excluding save provided until notwithstanding exception exceptions " +
    "si sauf excepté hormis pourvu nonobstant jusqu'à salvo excepto excepción siempre"
  ).split(" "),
);
const phrases = [
  "subject to",
  "other than",
  "in so far",
  "insofar as",
  "on condition",
  "provided that",
  "with the consent",
  "consent of",
  "approval of",
  "authorization of",
  "without prejudice",
  "in case",
  "in the event",
  "upon request",
  "on request",
  "in principle",
  "as far as possible",
  "where appropriate",
  "qualified majority",
  "simple majority",
  "majority of",
  "by consensus",
  "legislative procedure",
  "after consulting",
  "after consultation",
  "on a proposal",
  "if necessary",
  "to the extent",
  "sous réserve",
  "à condition",
  "à moins",
  "en cas de",
  "dans la mesure",
  "sans préjudice",
  "a condición",
  "a menos",
  "en caso de",
  "sin perjuicio",
  "a reserva",
];

/** Without one of these there is no condition: a quick answer for most words. */
const firstWords = new Set([...single, ...phrases.map((phrase) => phrase.split(" ")[0])]);

/** Conditions that say the same in other words. */
const synonyms = [
  ["if", "in case", "in the event", "where", "when"],
  ["except", "save", "excepting"],
  ["provided", "provided that", "on condition"],
  ["unanimously", "unanimity"],
  ["consensus", "by consensus"],
  ["after consulting", "after consultation"],
];

/** "as provided in Article 4", "unless otherwise provided": what is laid down, and no proviso. */
const notProviso = /^(?:for|in|by|under|with|to|herein|therein|hereinafter|below|above)$/u;
const beforeNoProviso = /^(?:as|is|are|be|been|otherwise|expressly|services?)$/u;

function isProviso(words: readonly WordInfo[], at: number, difference: RawDifference): boolean {
  if (words[at]?.key !== "provided" || difference.type !== "words") return true;
  for (const slice of [difference.base, difference.comparand]) {
    const place = slice?.words.indexOf(words[at]) ?? -1;
    if (slice === null || place < 0) continue;
    const before = slice.words[place - 1] ?? slice.previous;
    const behind = slice.words[place + 1] ?? slice.after[0];
    return !notProviso.test(behind?.key ?? "") && !beforeNoProviso.test(before?.key ?? "");
  }
  return true;
}

function sameCondition(first: string, second: string): boolean {
  return synonyms.some((row) => row.includes(first) && row.includes(second));
}

export const condition: Rule = {
  name: "condition",
  role: "detect",
  judge(difference) {
    if (difference.type !== "words" || difference.kind === "transposition") return undefined;
    const base = onlyIn(wordsOf(difference, "base"), wordsOf(difference, "comparand"));
    const comparand = onlyIn(wordsOf(difference, "comparand"), wordsOf(difference, "base"));
    const find = (words: readonly WordInfo[]): string | undefined => {
      if (!words.some(({ key }) => firstWords.has(key))) return undefined;
      const text = ` ${words.map(({ key }) => key).join(" ")} `;
      return (
        phrases.find((phrase) => text.includes(` ${phrase} `)) ??
        words.find(({ key }, i) => single.has(key) && isProviso(words, i, difference))?.key
      );
    };
    const b = find(base);
    const c = find(comparand);
    if (b === c || (b !== undefined && c !== undefined && sameCondition(b, c))) return undefined;
    const reason =
      b === undefined || c === undefined
        ? `“${b ?? c}”: a condition or exception stands on one side only.`
        : `“${b}” against “${c}”: the condition may differ.`;
    return { weight: "substantive", natures: ["condition"], reason };
  },
};
