/**
 * How far the texts are the same, scope by scope. The degrees are defined in the method's pages:
 * literatim ⊃ verbatim ⊃ mutatis mutandis ⊃ same text except … ⊃ different ⊃ no correspondence.
 */
import { limits } from "../limits.ts";
import { type Degree, degrees, type Pair, type Verdict, type WordCounts } from "../model/comparison.ts";
import type { Weight } from "../model/weight.ts";

/** A pair with what the verdict needs to know of it. */
export interface ScopedPair {
  readonly pair: Pair;
  /** The scopes that the pair counts in: `preamble`, `operative`, `closing`, an article. `whole` is understood. */
  readonly scopes: readonly string[];
  /** Words of either side by the weight of the difference that they stand in. */
  readonly base: WordCounts;
  readonly comparand: WordCounts;
  /** Whether the characters are the same but for white space. */
  readonly sameCharacters: boolean;
}

/** No words. */
export const noWords: WordCounts = { equal: 0, accidental: 0, formal: 0, wording: 0, substantive: 0 };

/** The verdicts of all scopes, in the order: whole, preamble, operative, closing, then the articles of the base. */
export function verdicts(
  pairs: readonly ScopedPair[],
  articles: readonly string[],
  emended: boolean,
  comparePresentation: boolean,
): readonly Verdict[] {
  const byScope = new Map<string, ScopedPair[]>();
  for (const pair of pairs) {
    for (const scope of pair.scopes) {
      const inside = byScope.get(scope);
      if (inside === undefined) byScope.set(scope, [pair]);
      else inside.push(pair);
    }
  }
  const found = ["whole", "preamble", "operative", "closing", ...articles].flatMap((scope) => {
    const inside = scope === "whole" ? pairs : (byScope.get(scope) ?? []);
    return inside.length === 0 ? [] : [verdict(scope, inside, emended, comparePresentation)];
  });
  return found.map((one) => (one.scope === "whole" ? asWeakAsItsParts(one, found) : one));
}

/** A whole is no more the same than the part of it that is least so. */
function asWeakAsItsParts(whole: Verdict, all: readonly Verdict[]): Verdict {
  const parts = all.filter(
    ({ scope }) => scope === "preamble" || scope === "operative" || scope === "closing",
  );
  const weakest = parts.reduce((weak, part) => (rank(part) > rank(weak) ? part : weak), whole);
  if (weakest === whole) return whole;
  const name =
    weakest.scope === "operative"
      ? "operative part"
      : weakest.scope === "closing"
        ? "closing words"
        : "preamble";
  return { ...whole, degree: weakest.degree, reason: `So far as the ${name}: ${weakest.reason}` };
}

function rank({ degree }: Verdict): number {
  return degrees.indexOf(degree);
}

function verdict(
  scope: string,
  pairs: readonly ScopedPair[],
  emended: boolean,
  comparePresentation: boolean,
): Verdict {
  const words = sum(pairs, "base");
  const wordsOfComparand = sum(pairs, "comparand");
  const found = judgeScope(pairs, words, wordsOfComparand, comparePresentation);
  return { scope, degree: found.degree, emended, words, wordsOfComparand, reason: found.reason };
}

function judgeScope(
  pairs: readonly ScopedPair[],
  words: WordCounts,
  ofComparand: WordCounts,
  comparePresentation: boolean,
): { readonly degree: Degree; readonly reason: string } {
  // A clause without an answer is counted as that, and not once more as a difference.
  const counts: Record<Weight, number> = { none: 0, accidental: 0, formal: 0, wording: 0, substantive: 0 };
  let [units, moved, rewritten] = [0, 0, 0];
  for (const { pair } of pairs) {
    if (pair.kind === "addition" || pair.kind === "omission") units += 1;
    if (pair.transposed || pair.kind === "split" || pair.kind === "merger") moved += 1;
    if (pair.kind === "rewriting") rewritten += 1;
    if (pair.base.length === 0 || pair.comparand.length === 0) continue;
    for (const { weight } of pair.differences) counts[weight] += 1;
  }
  const count = (weight: Weight): number => counts[weight];
  if (units + moved + rewritten === 0 && count("wording") + count("substantive") === 0) {
    if (count("formal") > 0) {
      return {
        degree: "mutatis-mutandis",
        reason: `Besides presentation only what must change with the party: ${places(count("formal"))}.`,
      };
    }
    if (!comparePresentation) {
      return {
        degree: "verbatim",
        reason: "The same words; presentation is not compared, since both texts are reconstructions.",
      };
    }
    return pairs.every(({ sameCharacters }) => sameCharacters)
      ? { degree: "literatim", reason: "The same characters, white space apart." }
      : {
          degree: "verbatim",
          reason: `The same words; presentation differs at ${places(count("accidental"))}.`,
        };
  }
  const residue = residueWords(words, ofComparand);
  const total = Math.max(totalWords(words), totalWords(ofComparand));
  const unpaired = pairs.filter(({ pair }) => pair.base.length === 0 || pair.comparand.length === 0).length;
  if (unpaired === pairs.length || residue > (1 - limits.correspondenceShare) * total) {
    return {
      degree: "no-correspondence",
      reason: "Hardly a clause of the one answers to a clause of the other.",
    };
  }
  const what = describe(count("wording"), count("substantive"), units, moved, rewritten);
  const short = residue <= limits.residueWords && residue <= limits.residueShare * total;
  if (short && moved === 0 && rewritten === 0) {
    return {
      degree: "same-text-except",
      reason: `The units correspond one to one and in order, except for ${what}.`,
    };
  }
  const why = short ? "" : ` (${residue} of ${total} words: too much to print as a residue)`;
  return { degree: "different", reason: `The texts differ: ${what}${why}.` };
}

function describe(
  wording: number,
  substantive: number,
  units: number,
  moved: number,
  rewritten: number,
): string {
  const parts = [
    [units, "clause without an answer", "clauses without an answer"],
    [moved, "clause moved, split or merged", "clauses moved, split or merged"],
    [rewritten, "clause rewritten", "clauses rewritten"],
    [substantive, "difference that may bear on substance", "differences that may bear on substance"],
    [wording, "difference of wording", "differences of wording"],
  ] as const;
  const said = parts.filter(([n]) => n > 0).map(([n, one, many]) => `${n} ${n === 1 ? one : many}`);
  return said.length > 1
    ? `${said.slice(0, -1).join(", ")} and ${said.at(-1) ?? ""}`
    : (said[0] ?? "nothing");
}

function places(n: number): string {
  return n === 1 ? "1 place" : `${n} places`;
}

/** Words that stand in differences of wording or substance, on the side that has more of them. */
function residueWords(words: WordCounts, ofComparand: WordCounts): number {
  return Math.max(words.wording + words.substantive, ofComparand.wording + ofComparand.substantive);
}

/** All words of a count. */
export function totalWords(words: WordCounts): number {
  return words.equal + words.accidental + words.formal + words.wording + words.substantive;
}

function sum(pairs: readonly ScopedPair[], side: "base" | "comparand"): WordCounts {
  const out = { ...noWords } as Record<keyof WordCounts, number>;
  for (const { [side]: one } of pairs) {
    out.equal += one.equal;
    out.accidental += one.accidental;
    out.formal += one.formal;
    out.wording += one.wording;
    out.substantive += one.substantive;
  }
  return out;
}
