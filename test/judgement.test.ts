/** Edits made by hand in the founding texts, whose judgement a reader knows beforehand. */
import { readTreaty } from "@treatydiff/core";
import { type Comparison, compare, type Difference, weightNames } from "@treatydiff/diff";
import { describe, expect, test } from "vitest";
import { corpusSource, corpusText } from "./support/corpus.ts";

const british = corpusSource("us-uk-1942");

/** The British text with one passage changed, which must stand in it. */
function edited(from: string, to: string): Comparison {
  expect(british.split(from).length - 1).toBe(1);
  return compare(corpusText("us-uk-1942"), readTreaty(british.replace(from, to)));
}

function differencesAt(comparison: Comparison, locus: string): readonly Difference[] {
  return comparison.pairs
    .filter(({ base }) => base[0]?.startsWith(locus))
    .flatMap(({ differences }) => differences);
}

function all(comparison: Comparison): readonly Difference[] {
  return comparison.pairs.flatMap(({ differences }) => differences);
}

describe("a text compared with itself", () => {
  test.each(["us-uk-1942", "us-china-1942", "us-ussr-1942"] as const)(
    "%s is literatim the same",
    (siglum) => {
      const comparison = compare(corpusText(siglum), corpusText(siglum));
      expect(all(comparison)).toEqual([]);
      expect(comparison.pairs.every(({ kind, similarity }) => kind === "match" && similarity === 1)).toBe(
        true,
      );
      expect(comparison.verdicts.map(({ degree }) => degree).every((degree) => degree === "literatim")).toBe(
        true,
      );
      expect(comparison.relation).toBe("same-instrument");
    },
  );
});

describe("an exchange of roles", () => {
  const comparison = edited(
    "The Government of the United Kingdom will return to the United States of America",
    "The Government of the United States of America will return to the United Kingdom",
  );

  test("is a substantive change of actor, not an adaptation", () => {
    const found = differencesAt(comparison, "art_5");
    expect(found).toHaveLength(2);
    for (const { weight, natures } of found) expect([weight, natures]).toEqual(["substantive", ["actor"]]);
  });

  test("is found between two treaties with different parties too", () => {
    const soviet = corpusSource("us-ussr-1942");
    const from =
      "The Government of the Union of Soviet Socialist Republics will return to the United States of America";
    const to =
      "The Government of the United States of America will return to the Union of Soviet Socialist Republics";
    expect(soviet.split(from)).toHaveLength(2);
    const exchanged = compare(corpusText("us-uk-1942"), readTreaty(soviet.replace(from, to)));
    const actors = differencesAt(exchanged, "art_5").filter(({ natures }) => natures.includes("actor"));
    expect(actors.map(({ weight }) => weight)).toEqual(["substantive", "substantive"]);
    const recipient = exchanged.adaptations.find(({ role }) => role === "recipient");
    expect(recipient?.consistent).toBe(false);
    expect(recipient?.exceptions).toEqual(["art_5__al_1__cl_1"]);
  });
});

describe("a change that bears on substance has its nature", () => {
  test.each([
    ["modality", "as the President shall authorize to be", "as the President may authorize to be", "art_1"],
    ["negation", "It shall continue in force until", "It shall not continue in force until", "art_8"],
    ["negation", "shall be such as not to burden commerce", "shall be such as to burden commerce", "art_7"],
    [
      "date",
      "subsequent to March 11, 1941, and accepted",
      "subsequent to March 11, 1942, and accepted",
      "art_6",
    ],
    ["condition", "will provide such articles", "will, if so requested, provide such articles", "art_2"],
  ])("%s: %s → %s", (nature, from, to, locus) => {
    const comparison = edited(from, to);
    const found = all(comparison);
    expect(found).toEqual(differencesAt(comparison, locus));
    expect(
      found.some(({ weight, natures }) => weight === "substantive" && natures.some((one) => one === nature)),
    ).toBe(true);
    for (const { reason, rule } of found) expect([reason.endsWith("."), rule !== ""]).toEqual([true, true]);
  });

  test("a year in other words is another date", () => {
    const [found] = all(
      edited(
        "under the Act of Congress of March 11, 1941, the terms",
        "under the Act of Congress of March 11, 1943, the terms",
      ),
    );
    expect([found?.weight, found?.natures, found?.base?.text, found?.comparand?.text]).toEqual([
      "substantive",
      ["date"],
      "March 11, 1941",
      "March 11, 1943",
    ]);
  });
});

describe("a change that does not bear on substance", () => {
  test.each([
    ["hyphenation", "use thereof by anyone not", "use thereof by any one not"],
    ["punctuation", "the strengthening thereof and will", "the strengthening thereof, and will"],
    ["capitals", "under this Agreement as shall", "under this agreement as shall"],
    ["date-form", "made on August 14, 1941, by", "made on 14 August 1941, by"],
    ["abbreviation", "made on August 14, 1941, by", "made on Aug. 14, 1941, by"],
    ["number-form", "between the two countries", "between the 2 countries"],
    ["typography", "this day's date", "this day’s date"],
  ])("%s is presentation: %s → %s", (nature, from, to) => {
    const found = all(edited(from, to));
    expect(found.map(({ weight, natures }) => [weight, natures])).toEqual([["accidental", [nature]]]);
  });

  test("words with the same bearing are wording", () => {
    const found = all(edited("full cognizance shall be taken", "full account shall be taken"));
    expect(found.map(({ weight, natures }) => [weight, natures])).toEqual([["wording", ["wording"]]]);
  });
});

describe("an exchange of base and comparand", () => {
  const texts = [
    ["us-uk-1942", "us-china-1942"],
    ["us-uk-1942", "us-ussr-1942"],
    ["us-china-1942", "us-ussr-1942"],
  ] as const;
  const kinds = {
    addition: "omission",
    omission: "addition",
    substitution: "substitution",
    transposition: "transposition",
  } as const;

  test.each(texts)("%s ↔ %s mirrors the result", (first, second) => {
    const there = compare(corpusText(first), corpusText(second));
    const back = compare(corpusText(second), corpusText(first));
    const pairs = (comparison: Comparison, near: "base" | "comparand", far: "base" | "comparand") =>
      comparison.pairs
        .map((pair) => [pair[near].join(), pair[far].join(), pair.weight, pair.similarity].join(" "))
        .sort();
    expect(pairs(back, "comparand", "base")).toEqual(pairs(there, "base", "comparand"));
    const seen = (comparison: Comparison, near: "base" | "comparand", far: "base" | "comparand") =>
      all(comparison)
        .map((one) =>
          [
            near === "base" ? one.kind : kinds[one.kind],
            one[near]?.text,
            one[far]?.text,
            one.weight,
            one.natures.join(),
          ].join(" | "),
        )
        .sort();
    expect(seen(back, "comparand", "base")).toEqual(seen(there, "base", "comparand"));
    expect(back.verdicts.map(({ degree }) => degree).slice(0, 4)).toEqual(
      there.verdicts.map(({ degree }) => degree).slice(0, 4),
    );
  });
});

describe("what every comparison says", () => {
  test("names reconstructions in words", () => {
    const comparison = compare(corpusText("us-uk-1942"), corpusText("us-china-1942"));
    for (const text of [comparison.base, comparison.comparand]) {
      expect(text.standing).toBe("reconstruction");
      expect(text.notice).toMatch(/reconstruct/iu);
    }
    expect(comparison.presentation).toBe("not-compared");
    expect(comparison.caution).toBe("This compares words, not legal effect.");
  });

  test("has a name for every weight", () => {
    expect(Object.values(weightNames)).toEqual([
      "equal",
      "presentation",
      "adaptation",
      "wording",
      "may bear on substance",
    ]);
  });

  test("gives the same bytes twice", () => {
    const make = (): string => JSON.stringify(compare(corpusText("us-uk-1942"), corpusText("us-ussr-1942")));
    expect(make()).toBe(make());
  });

  test("the adaptations between British and Soviet are the party's name, one to one", () => {
    const { verdicts } = compare(corpusText("us-uk-1942"), corpusText("us-ussr-1942"));
    const closing = verdicts
      .filter(({ scope }) => scope === "closing")
      .map(({ degree, emended }) => [degree, emended]);
    expect(closing).toEqual([
      ["mutatis-mutandis", false],
      ["mutatis-mutandis", true],
    ]);
  });
});
