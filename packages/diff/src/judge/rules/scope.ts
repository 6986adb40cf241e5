/**
 * What is covered: an item of a list on one side only, another quantifier, "and" for "or".
 *
 *     tobacco and spirits → tobacco, wine and spirits        all goods → some goods
 */
import { limits } from "../../limits.ts";
import { isFunctionWord } from "../../words/function-words.ts";
import type { RawDifference } from "../../words/raw-difference.ts";
import type { WordInfo, WordSlice } from "../../words/slice.ts";
import type { Judgement, Rule } from "../rule.ts";
import { onlyIn, wordsOf } from "../rule.ts";

/** Quantifiers by what they take in; an exchange within a row changes nothing. */
const quantifierRows: readonly (readonly string[])[] = [
  ["all", "every", "each", "any", "either", "both"],
  ["some", "certain", "several"],
  ["no", "none", "neither"],
  ["only", "solely", "exclusively"],
];
const rowOf = new Map(quantifierRows.flatMap((row, i) => row.map((word) => [word, i] as const)));
const subordinators = new Set(
  "unless if until except provided when where which who whose that because although".split(" "),
);

const prepositions = new Set("of in to for by on at under with from within against".split(" "));

export const scope: Rule = {
  name: "scope",
  role: "detect",
  judge(difference) {
    if (difference.type !== "words" || difference.place.section !== "operative") return undefined;
    if (difference.kind === "addition" || difference.kind === "omission") return oneSide(difference);
    return difference.kind === "substitution" ? exchange(difference) : undefined;
  },
};

function oneSide(difference: RawDifference): Judgement | undefined {
  const slice = difference.type === "words" ? (difference.comparand ?? difference.base) : null;
  if (slice === null) return undefined;
  const quantifier = slice.words.length <= 2 ? slice.words.find(({ key }) => rowOf.has(key)) : undefined;
  if (quantifier !== undefined) {
    return found(
      `“${quantifier.surface}” stands on one side only: what is covered may be wider or narrower.`,
    );
  }
  return isListItem(slice) ? found("An item of a list stands on one side only.") : undefined;
}

/** Words that a comma or "and" divides from what stands before and behind them. */
function isListItem({ words, before, after, marks }: WordSlice): boolean {
  // "…, taking of hostages, …": an item that commas set off may be long.
  const isSetOff =
    marks[0].includes(",") && (marks[1].includes(",") || after.length === 0 || joins(after[0]?.key));
  // "piracy, the | landing of goods, and the | sale of charts": the item begins at the article before the difference.
  const isShifted = words.at(-1)?.key === before.at(-1)?.key && joins(words.at(-2)?.key);
  if (words.length > (isSetOff || isShifted ? limits.setOffWords : limits.itemWords)) return false;
  const content = words.filter(({ key, kind }) => kind !== "word" || !isFunctionWord(key));
  if (content.length === 0) return false;
  // "unless the harvest fails" is no item, however it is set off.
  const subordinates = ({ key }: WordInfo, i: number): boolean =>
    // "of that State" points, and begins no clause.
    subordinators.has(key) && !(key === "that" && prepositions.has(words[i - 1]?.key ?? ""));
  if (words.some(subordinates)) return false;
  const first = words[0]?.key;
  // "the Parliament and the | Council"
  const last = words.findLast(({ key }) => key !== "the")?.key;
  const opens = joins(first) || joins(before.at(-1)?.key) || marks[0].includes(",");
  const closes = joins(last) || joins(after[0]?.key) || marks[1].includes(",") || after.length === 0;
  // "and services", "or by a national of that State" or "goods and": one joining word is enough when it comes with the item.
  return (
    isShifted || (opens && closes) || joins(first) || (joins(last) && content.length + 1 >= words.length - 1)
  );
}

function joins(key: string | undefined): boolean {
  return key === "and" || key === "or";
}

function exchange(difference: RawDifference): Judgement | undefined {
  const base = onlyIn(wordsOf(difference, "base"), wordsOf(difference, "comparand"));
  const comparand = onlyIn(wordsOf(difference, "comparand"), wordsOf(difference, "base"));
  const b = base.find(({ key }) => rowOf.has(key));
  const c = comparand.find(({ key }) => rowOf.has(key));
  if (b !== undefined && c !== undefined && rowOf.get(b.key) !== rowOf.get(c.key)) {
    return found(`“${b.surface}” against “${c.surface}”: what is covered may be wider or narrower.`);
  }
  const join = (words: typeof base): string | undefined =>
    words.find(({ key }) => key === "and" || key === "or")?.key;
  const [bj, cj] = [join(base), join(comparand)];
  if (base.length === 1 && comparand.length === 1 && bj !== undefined && cj !== undefined) {
    return found(`“${bj}” against “${cj}”: the conditions or things named are taken together or one by one.`);
  }
  return undefined;
}

function found(reason: string): Judgement {
  return { weight: "substantive", natures: ["scope"], reason };
}
