import { readTreaty } from "@treatydiff/core";
import { describe, expect, test } from "vitest";
import type { Measure, WordCounts } from "../model/comparison.ts";
import type { ScopedPair } from "../verdict/verdicts.ts";
import { alleeLugg2016 } from "./allee-lugg-2016.ts";
import { alschner2016 } from "./alschner-2016.ts";
import { makeGrams } from "./grams.ts";
import { jaccardWords5 } from "./jaccard-words-5.ts";
import { lcsWords } from "./lcs-words.ts";
import { measures, measureTexts } from "./measures.ts";
import { plainText } from "./plain-text.ts";
import { numberWords } from "./plain-words.ts";
import { measureProfiles } from "./profiles.ts";
import { wordsByWeight } from "./words-by-weight.ts";

const text = (words: string) => readTreaty(words, { format: "plain" });
const values = (found: readonly Measure[]): readonly number[] => found.map(({ value }) => value);

describe("alschner-2016", () => {
  // Counted by hand: different strings of the base, of the comparand, and of both; then Jaccard and Dice.
  test.each([
    ["legal data", "legal data", "6, 6, 6", 1, 1],
    ["legal data", "legal date", "6, 6, 5: 5/7 and 10/12", 0.7143, 0.8333],
    ["legal data", "Legal data", "6, 6, 5: capitals count", 0.7143, 0.8333],
    ["legal\n data", "legal data", "6, 6, 6: white space is one space", 1, 1],
    ["legal, data", "legal data", "7, 6, 2 (“legal”, “ data”): marks count; 2/11 and 4/13", 0.1818, 0.3077],
    ["aaaaaaaa", "aaaaaa", "1, 1, 1: repetition counts for nothing", 1, 1],
    ["abcdefg", "uvwxyz", "3, 2, 0", 0, 0],
    ["abcd", "abcd", "no string of five", 0, 0],
    ["", "abcdef", "0, 2, 0", 0, 0],
    ["𝒜bcde", "𝒜bcde", "1, 1, 1: a sign beyond the basic plane is one character", 1, 1],
  ])("%j against %j: %s", (base, comparand, _, jaccard, dice) => {
    expect(alschner2016(text(base), text(comparand))).toEqual([
      { profile: "alschner-2016", part: "jaccard", value: jaccard },
      { profile: "alschner-2016", part: "dice", value: dice },
    ]);
  });

  test("takes a letter with its accent for one, however it is encoded", () => {
    expect(values(alschner2016(text("cède à"), text("cède à".normalize("NFD"))))).toEqual([1, 1]);
  });
});

describe("allee-lugg-2016", () => {
  test.each([
    ["a b c d e f", "a b c d e f", "all six", 1, 1],
    ["a b c d e f g", "x a b c d e f", "six of seven either way", 0.8571, 0.8571],
    ["a b c d e", "a b c d e", "a run of five is none", 0, 0],
    ["A b, c; d (e) f.", "a b c d e f", "capitals and marks do not break a run", 1, 1],
    ["a b c d e f", "a b c d e f x y z q r s", "six of six, six of twelve", 1, 0.5],
    ["a b c d e f a b c d e f", "a b c d e f", "a run counts as often as it stands", 1, 1],
    ["a b c d e f g h", "b c d e f g h a", "overlapping runs: seven of eight", 0.875, 0.875],
    [
      "a b c d e f x g h i j k l",
      "g h i j k l a b c d e f",
      "moved runs count: twelve of thirteen",
      0.9231,
      1,
    ],
    ["a b c d e f g", "a b c x d e f g", "a run that a word breaks is none", 0, 0],
    ["", "a b c d e f", "nothing", 0, 0],
  ])("%j against %j: %s", (base, comparand, _, ofBase, ofComparand) => {
    expect(alleeLugg2016(text(base), text(comparand))).toEqual([
      { profile: "allee-lugg-2016", value: ofBase, direction: "base" },
      { profile: "allee-lugg-2016", value: ofComparand, direction: "comparand" },
    ]);
  });
});

describe("jaccard-words-5", () => {
  test.each([
    ["a b c d e f", "a b c d e f", "2, 2, 2", 1],
    ["a b c d e f", "a b c d e x", "2, 2, 1: 1/3", 0.3333],
    ["a b c d e f", "b c d e f a", "2, 2, 1: 1/3", 0.3333],
    ["a a a a a a a", "a a a a a", "1, 1, 1", 1],
    ["a b c d", "a b c d", "no string of five", 0],
  ])("%j against %j: %s", (base, comparand, _, value) => {
    expect(jaccardWords5(text(base), text(comparand))).toEqual([{ profile: "jaccard-words-5", value }]);
  });
});

describe("words-by-weight and lcs-words", () => {
  const counts = (...[equal, accidental, formal, wording, substantive]: readonly number[]): WordCounts => ({
    equal: equal ?? 0,
    accidental: accidental ?? 0,
    formal: formal ?? 0,
    wording: wording ?? 0,
    substantive: substantive ?? 0,
  });
  const scoped = (base: WordCounts, comparand: WordCounts): ScopedPair => ({
    pair: {
      base: [],
      comparand: [],
      kind: "match",
      transposed: false,
      renumbered: false,
      weight: "none",
      similarity: 1,
      differences: [],
    },
    scopes: [],
    sameCharacters: false,
    base,
    comparand,
  });
  const pairs = [
    scoped(counts(10, 2, 1, 3, 0), counts(10, 2, 1, 0, 0)),
    scoped(counts(0, 0, 0, 0, 4), counts(0, 0, 0, 0, 7)),
  ];

  test("share the words of each text out among the weights", () => {
    expect(wordsByWeight(pairs).map(({ part, value, direction }) => [direction, part, value])).toEqual([
      ["base", "equal", 0.5],
      ["base", "accidental", 0.1],
      ["base", "formal", 0.05],
      ["base", "wording", 0.15],
      ["base", "substantive", 0.2],
      ["comparand", "equal", 0.5],
      ["comparand", "accidental", 0.1],
      ["comparand", "formal", 0.05],
      ["comparand", "wording", 0],
      ["comparand", "substantive", 0.35],
    ]);
    expect(values(lcsWords(pairs))).toEqual([0.6, 0.6]);
  });

  test("say 0 of nothing", () => {
    expect(new Set(values([...wordsByWeight([]), ...lcsWords([])]))).toEqual(new Set([0]));
  });

  test("every value belongs to a profile, in the order of the list", () => {
    const found = measures(text("a b c d e f"), text("a b c d e f"), pairs);
    const listed = measureProfiles.flatMap(({ profile, directed, parts = [undefined] }) =>
      (directed ? (["base", "comparand"] as const) : [undefined]).flatMap((direction) =>
        parts.map((part) => [profile, direction, part]),
      ),
    );
    expect(found.map(({ profile, direction, part }) => [profile, direction, part])).toEqual(listed);
  });
});

describe("the words that are measured", () => {
  test("are those of the treaty, with its printed numbers, in one line", () => {
    const treaty = readTreaty("# TREATY\n\n## ARTICLE I\n\nThe Parties\nagree.\n\n## ARTICLE II\n\nDone.");
    expect(plainText(treaty)).toBe("TREATY ARTICLE I The Parties agree. ARTICLE II Done.");
  });

  test("are the same whatever their capitals and apostrophes", () => {
    const { number } = numberWords();
    expect(number("This day’s date, 1,000 tons")).toEqual(number("this Day's DATE 1000 Tons"));
  });
});

describe("strings of neighbours", () => {
  test("have equal numbers exactly when they are equal", () => {
    const random = seeded(7);
    const items = Int32Array.from({ length: 4000 }, () => Math.floor(random() * 4));
    for (const [length, alphabet] of [2, 3, 5, 6].flatMap((n) => [[n, 4] as const, [n, 100_000] as const])) {
      const maker = makeGrams(alphabet);
      const found = maker.grams(items, length);
      const words = [...found.keys()].map((i) => items.slice(i, i + length).join(" "));
      const numbers = new Map(words.map((word, i) => [word, found[i]]));
      expect(words.every((word, i) => numbers.get(word) === found[i])).toBe(true);
      expect(new Set(found).size).toBe(numbers.size);
      expect(maker.count(length)).toBe(numbers.size);
    }
  });

  test("of two long texts are measured in a moment", () => {
    const random = seeded(11);
    const words = Array.from({ length: 145_000 }, () => `w${Math.floor(random() ** 3 * 9000).toString(36)}x`);
    const base = text(words.join(" "));
    const comparand = text(words.map((word) => (random() < 0.1 ? "changed" : word)).join(" "));
    const begin = performance.now();
    const [jaccard] = values(measureTexts(base, comparand));
    // A bound against a slip to quadratic and no benchmark: half a second is usual.
    expect(performance.now() - begin).toBeLessThan(5000);
    expect(jaccard).toBeGreaterThan(0.5);
  });
});

/** Mulberry32: the same numbers for the same seed. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}
