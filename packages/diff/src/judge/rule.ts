import type { Nature, Weight } from "../model/weight.ts";
import type { NormalStep } from "../words/normal-form.ts";
import type { RawDifference } from "../words/raw-difference.ts";
import type { WordInfo } from "../words/slice.ts";

/** What a rule says of a difference. */
export interface Judgement {
  readonly weight: Exclude<Weight, "none">;
  readonly natures: readonly Nature[];
  /** One sentence in words. */
  readonly reason: string;
  readonly flags?: readonly "construction-sensitive"[];
}

/** What a rule may know besides the difference itself. */
export interface RuleContext {
  /** The steps of the normal form: what a step that is left out would make equal is a difference of words. */
  readonly steps: ReadonlySet<NormalStep>;
  /** Whether both texts are in English, so that its dictionary knows their words. */
  readonly isEnglish: boolean;
  /** Whether the two texts have other parties, so that names and places change with them. */
  readonly partiesDiffer: boolean;
  /** The value of a number in figures or words, worked out once for each. */
  readonly numberValue: (words: string) => string | undefined;
  /** Whether a word, in this spelling, stands once in the two texts together. */
  readonly isSingle: (key: string) => boolean;
  /** Whether a whole text names something fully, to tell a shorter name from another thing. */
  readonly names: { readonly base: FullNames; readonly comparand: FullNames };
}

/** Answers whether a text names, somewhere, the thing with this head and these further words. */
export type FullNames = (head: string, words: readonly string[]) => boolean;

/**
 * One rule of judgement. `explain` rules account for a difference whole, and the first that does has the word; `detect`
 * rules each look for one thing that may bear on substance, and all that find it add their nature. A rule never removes
 * or rewords a difference.
 */
export interface Rule {
  readonly name: string;
  readonly role: "explain" | "detect";
  readonly judge: (difference: RawDifference, context: RuleContext) => Judgement | undefined;
}

/** The words of one side; none for an addition or omission, or for marks. */
export function wordsOf(difference: RawDifference, side: "base" | "comparand"): readonly WordInfo[] {
  if (difference.type === "marks") return [];
  return difference[side]?.words ?? [];
}

/** The words of one side that the other side does not have, counted with repetition. */
export function onlyIn(words: readonly WordInfo[], others: readonly WordInfo[]): readonly WordInfo[] {
  if (words.length === 0 || others.length === 0) return words;
  if (words.length === 1 && others.length === 1) return words[0]?.key === others[0]?.key ? [] : words;
  const left = new Map<string, number>();
  for (const { key } of others) left.set(key, (left.get(key) ?? 0) + 1);
  return words.filter(({ key }) => {
    const count = left.get(key) ?? 0;
    if (count > 0) left.set(key, count - 1);
    return count === 0;
  });
}
