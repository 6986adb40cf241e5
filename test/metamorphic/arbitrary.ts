/** Pairs of texts for laws: the founding texts, longer ones, both of them edited, and rubble that looks like a treaty. */
import fc from "fast-check";
import { corpusDrafts, type Draft, numbered, render, withoutMetadata } from "./draft.ts";
import { generateDraft } from "./generate.ts";
import { makeRandom } from "./random.ts";
import { unitOperations } from "./unit-edits.ts";
import { wordOperations } from "./word-edits.ts";

const founding = corpusDrafts();
const operations = [...unitOperations, ...wordOperations];

/** Two sources, and how they came about. */
export interface TextPair {
  readonly how: string;
  readonly base: string;
  readonly comparand: string;
}

const drafts: fc.Arbitrary<Draft> = fc.oneof(
  fc.constantFrom(...founding),
  fc
    .record({ seed: fc.nat(10_000), articles: fc.integer({ min: 1, max: 8 }) })
    .map(({ seed, articles }) => generateDraft(seed, articles)),
);

const edits = fc.array(
  fc.record({
    operation: fc.constantFrom(...operations),
    count: fc.integer({ min: 1, max: 6 }),
    seed: fc.nat(10_000),
  }),
  { minLength: 1, maxLength: 3 },
);

/** A text and the same after one to three edits. */
const editedPairs: fc.Arbitrary<TextPair> = fc
  .record({ draft: drafts, edits, metadata: fc.boolean() })
  .map(({ draft, edits: list, metadata }) => {
    const start = metadata ? draft : withoutMetadata(draft);
    let now = start;
    const done: string[] = [];
    for (const { operation, count, seed } of list) {
      const made = operation.edit(now, count, makeRandom(seed));
      if (made === undefined) continue;
      done.push(`${operation.name} × ${count}`);
      // Numbered afresh, so that a clause that was split can be edited once more.
      now = numbered(metadata ? made.comparand : withoutMetadata(made.comparand));
    }
    return {
      how: `${start.name}: ${done.join(", ")}`,
      base: render(start).source,
      comparand: render(now).source,
    };
  });

const unlikePairs: fc.Arbitrary<TextPair> = fc
  .record({ base: drafts, comparand: drafts })
  .map(({ base, comparand }) => ({
    how: `${base.name} against ${comparand.name}`,
    base: render(base).source,
    comparand: render(comparand).source,
  }));

/** Words and marks that mean something to a reader of treaties. */
const scraps = [
  "Article 1",
  "ARTICLE II",
  "Article 2 bis",
  "Part I",
  "Annex",
  "(a)",
  "(b)",
  "1.",
  "2.",
  "Whereas",
  "Have agreed as follows:",
  "The Parties shall meet",
  "shall not",
  "may",
  "the United Kingdom",
  "the United States of America",
  "the Government of",
  "the President",
  "Party",
  "any",
  "all",
  "of",
  "and",
  "or",
  "in",
  "thirty days",
  "30",
  "1,000",
  "March 11, 1941",
  "11 March 1941",
  "the eleventh day of June",
  "twenty-one",
  "first",
  "defense",
  "defence",
  "co-operation",
  "cooperation",
  "any one",
  "anyone",
  "Article V",
  "paragraph 2",
  "except",
  "provided that",
  "unless",
  "without",
  "compatible",
  "incompatible",
  "Done at Washington",
  "For the Government of the United Kingdom:",
  "it's",
  "it’s",
  "“quoted”",
  '"quoted"',
  "état",
  "Договор",
  "条約",
  "x",
  "ﬁsh",
];
const gaps = [
  " ",
  " ",
  " ",
  " ",
  " ",
  "\n",
  "\n\n",
  "\n\n",
  ". ",
  "; ",
  ", ",
  " – ",
  "-",
  "\n\n## ",
  "\n\n# ",
];

const rubble: fc.Arbitrary<string> = fc
  .array(fc.tuple(fc.constantFrom(...scraps), fc.constantFrom(...gaps)), { maxLength: 40 })
  .map((parts) => parts.map(([scrap, gap]) => scrap + gap).join(""));

/** Rubble, and the same with some of its parts changed, exchanged or left out. */
const rubblePairs: fc.Arbitrary<TextPair> = fc.oneof(
  fc.record({ base: rubble, comparand: rubble }).map((pair) => ({ how: "rubble", ...pair })),
  fc
    .record({
      parts: fc.array(fc.tuple(fc.constantFrom(...scraps), fc.constantFrom(...gaps)), {
        minLength: 1,
        maxLength: 40,
      }),
      changes: fc.array(
        fc.tuple(fc.nat(39), fc.constantFrom(...scraps), fc.constantFrom("put", "drop", "swap")),
        { maxLength: 4 },
      ),
    })
    .map(({ parts, changes }) => {
      const other = [...parts];
      for (const [place, scrap, change] of changes) {
        const at = place % Math.max(1, other.length);
        const here = other[at];
        const next = other[at + 1];
        if (here === undefined) continue;
        if (change === "put") other[at] = [scrap, here[1]];
        else if (change === "drop") other.splice(at, 1);
        else if (next !== undefined) other.splice(at, 2, next, here);
      }
      const join = (list: readonly (readonly [string, string])[]): string =>
        list.map(([a, b]) => a + b).join("");
      return { how: "rubble, changed", base: join(parts), comparand: join(other) };
    }),
);

/** Pairs that a law must hold for, by what they are. */
export const textPairs: Readonly<
  Record<"edited treaties" | "unlike treaties" | "rubble", fc.Arbitrary<TextPair>>
> = {
  "edited treaties": editedPairs,
  "unlike treaties": unlikePairs,
  rubble: rubblePairs,
};

/** Single texts. */
export const texts: Readonly<Record<"treaties" | "rubble", fc.Arbitrary<string>>> = {
  treaties: drafts.map((draft) => render(draft).source),
  rubble,
};
