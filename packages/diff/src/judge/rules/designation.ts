/**
 * A fuller or shorter name of the same referent.
 *
 *     the President                    → the President of the United States of America
 *     under the Act                    → under the Act of March 11, 1941, of the Congress of the United States of America
 *     the United Kingdom of Great Britain and Northern Ireland → the United Kingdom
 *
 * Two ways to know it: both names belong to one referent of the lexicon; or words are added to a name in capitals that
 * only name it more fully, and the shorter text itself names it so elsewhere.
 */
import type { Reading } from "../../model/comparison.ts";
import { isFunctionWord } from "../../words/function-words.ts";
import type { RawDifference } from "../../words/raw-difference.ts";
import type { WordInfo } from "../../words/slice.ts";
import type { Judgement, Rule, RuleContext } from "../rule.ts";
import { wordsOf } from "../rule.ts";

const judgement = (reason: string): Judgement => ({ weight: "wording", natures: ["designation"], reason });

export const designation: Rule = {
  name: "designation",
  role: "explain",
  judge(difference, context) {
    if (difference.type !== "words") return undefined;
    const base = wordsOf(difference, "base");
    const comparand = wordsOf(difference, "comparand");
    const [b] = base;
    const [c] = comparand;
    if (
      base.length === 1 &&
      comparand.length === 1 &&
      b?.referent !== undefined &&
      b.referent.id === c?.referent?.id
    ) {
      return judgement("A fuller or shorter name of the same.");
    }
    if (difference.kind === "addition" || difference.kind === "omission") {
      const slice = difference.comparand ?? difference.base;
      const shorter = difference.kind === "addition" ? "base" : "comparand";
      if (slice !== null && namesMoreFully(slice.words, slice.before.at(-1), context, shorter)) {
        const name = headName(slice.before)?.text ?? "";
        return judgement(
          `One text names “${name}” more fully here; the other has a fuller name for it elsewhere.`,
        );
      }
    }
    return undefined;
  },
};

/** Whether words begin as what names something more fully does: "of March 11, 1941", "for the Protection of …". */
export function mayNameMoreFully({ words }: { readonly words: readonly WordInfo[] }): boolean {
  return /^(?:of|for|on)$/u.test(words[0]?.key ?? "");
}

/** Whether words behind a name in capitals only name it more fully. */
function namesMoreFully(
  words: readonly WordInfo[],
  head: WordInfo | undefined,
  context: RuleContext,
  shorter: "base" | "comparand",
): boolean {
  if (head === undefined || !/\p{Lu}/u.test(head.surface) || !mayNameMoreFully({ words })) return false;
  // Another party's name beside it is no part of a name.
  if (
    words.some(
      ({ referent }) =>
        referent?.kind === "name" && head.referent !== undefined && referent.party !== head.referent.party,
    )
  )
    return false;
  const content = words.filter(({ kind, key }) => kind !== "word" || !isFunctionWord(key));
  const proper = content.every(({ surface, kind }) => kind !== "word" || /^\p{Lu}/u.test(surface));
  if (!proper || content.length === 0) return false;
  const key = head.surface.split(/\s+/u).at(-1)?.toLowerCase() ?? "";
  return context.names[shorter](
    key,
    content.filter(({ kind }) => kind !== "name").map((word) => word.key),
  );
}

/** The readings with the name that the added words make fuller: "the Act" → "the Act of March 11, 1941". */
export function wholeNames(
  difference: RawDifference,
): { readonly base: Reading; readonly comparand: Reading } | undefined {
  if (difference.type !== "words" || difference.gap === undefined) return undefined;
  const fuller = difference.comparand ?? difference.base;
  const inGap = headName(difference.gap.before);
  const inFuller = headName(fuller?.before ?? []);
  if (fuller === null || inGap === undefined || inFuller === undefined) return undefined;
  const shortReading: Reading = {
    text: inGap.text,
    start: inGap.start,
    end: difference.gap.before.at(-1)?.end ?? inGap.start,
  };
  const fullReading: Reading = {
    text: `${inFuller.text} ${fuller.reading.text}`,
    start: inFuller.start,
    end: fuller.reading.end,
  };
  return difference.kind === "addition"
    ? { base: shortReading, comparand: fullReading }
    : { base: fullReading, comparand: shortReading };
}

/** The name at the end of the words before: those in capitals, and "the" before them. */
function headName(
  before: readonly WordInfo[],
): { readonly text: string; readonly start: number } | undefined {
  let from = before.length;
  while (from > 0 && /^\p{Lu}/u.test(before[from - 1]?.surface ?? "") && before[from - 1]?.key !== "the")
    from -= 1;
  if (from > 0 && before[from - 1]?.key === "the") from -= 1;
  const first = before[from];
  if (first === undefined) return undefined;
  return {
    text: before
      .slice(from)
      .map(({ surface }) => surface)
      .join(" "),
    start: first.start,
  };
}
