/** Two small texts and what a comparison of them says, written by hand. */
import { readTreaty } from "@treatydiff/core";
import type { Comparison, Correspondence, Difference, Pair, Reading } from "@treatydiff/diff";

export const baseSource = `TREATY OF EXAMPLE

Whereas the King wishes peace;

Have agreed as follows:

ARTICLE I

The King of Norland shall pay ten pounds to the Prince. He may come at any time.

ARTICLE II

This Treaty lasts for a year.
`;

export const comparandSource = `TREATY OF EXAMPLE

Whereas the King wishes peace;

Have agreed as follows:

ARTICLE I

The Duke of Sudland shall pay twenty pounds to the Prince. He may come at any time, in Summer only.

ARTICLE II

This treaty lasts for a year.

ARTICLE III

Each Party may denounce it.
`;

export const base = readTreaty(baseSource, { siglum: "norland-1900" });
export const comparand = readTreaty(comparandSource, { siglum: "sudland-1901" });

/** The reading of some words that stand once in a source. */
export function reading(source: string, text: string): Reading {
  const start = source.indexOf(text);
  if (start < 0 || source.includes(text, start + 1)) throw new Error(`“${text}” does not stand there once.`);
  return { text, start, end: start + text.length };
}

const party: Difference = {
  kind: "substitution",
  base: reading(baseSource, "The King of Norland"),
  comparand: reading(comparandSource, "The Duke of Sudland"),
  weight: "formal",
  natures: ["party-name"],
  rule: "party-name",
  reason: "The party of the one text stands for the party of the other.",
};

export const quantity: Difference = {
  kind: "substitution",
  base: reading(baseSource, "ten"),
  comparand: reading(comparandSource, "twenty"),
  weight: "substantive",
  natures: ["quantity"],
  rule: "quantity",
  reason: "Another number: 10 in the one text, 20 in the other.",
};

const season: Difference = {
  kind: "addition",
  base: null,
  comparand: reading(comparandSource, "in Summer only"),
  weight: "wording",
  natures: ["wording"],
  rule: "wording",
  reason: "the words differ",
};

const capital: Difference = {
  kind: "substitution",
  base: reading(baseSource, "Treaty lasts"),
  comparand: reading(comparandSource, "treaty lasts"),
  weight: "accidental",
  natures: ["capitals"],
  rule: "capitals",
  reason: "The same word with another first letter.",
};

const denunciation: Difference = {
  kind: "addition",
  base: null,
  comparand: reading(comparandSource, "Each Party may denounce it."),
  weight: "substantive",
  natures: ["clause"],
  rule: "added-clause",
  reason: "The clause stands in one text only.",
};

function pair(
  baseLocus: string | undefined,
  comparandLocus: string | undefined,
  differences: readonly Difference[],
): Pair {
  return {
    base: baseLocus === undefined ? [] : [baseLocus],
    comparand: comparandLocus === undefined ? [] : [comparandLocus],
    kind: baseLocus === undefined ? "addition" : "match",
    transposed: false,
    renumbered: false,
    weight: differences[0]?.weight ?? "none",
    similarity: 1,
    differences,
  };
}

function row(unit: Correspondence["unit"], { differences: _, ...rest }: Pair): Correspondence {
  return { ...rest, unit };
}

const words = { equal: 20, accidental: 1, formal: 4, wording: 3, substantive: 1 };

export const comparison: Comparison = {
  format: 1,
  generator: "by hand",
  base: {
    siglum: "norland-1900",
    title: "Treaty of Example with Norland",
    standing: "reconstruction",
    notice: "Put together for this test.",
  },
  comparand: {
    siglum: "sudland-1901",
    title: "Treaty of Example with Sudland",
    standing: "exemplar",
    notice: "",
  },
  relation: "parallel",
  normalForm: "words-1",
  presentation: "compared",
  adaptations: [
    {
      role: "first party",
      base: ["The King of Norland"],
      comparand: ["The Duke of Sudland"],
      count: 1,
      consistent: true,
      exceptions: [],
    },
  ],
  correspondence: [
    row("title", pair("title", "title", [])),
    row("recital", pair("rec_1", "rec_1", [])),
    row("article", pair("art_1", "art_1", [quantity])),
    row("article", pair("art_2", "art_2", [capital])),
    row("article", pair(undefined, "art_3", [denunciation])),
  ],
  pairs: [
    pair("title", "title", []),
    pair("rec_1", "rec_1", []),
    pair("formula", "formula", []),
    pair("art_1__al_1__cl_1", "art_1__al_1__cl_1", [quantity, party]),
    pair("art_1__al_1__cl_2", "art_1__al_1__cl_2", [season]),
    pair("art_2__al_1__cl_1", "art_2__al_1__cl_1", [capital]),
    pair(undefined, "art_3__al_1__cl_1", [denunciation]),
  ],
  verdicts: [
    {
      scope: "whole",
      degree: "same-text-except",
      emended: false,
      words,
      wordsOfComparand: words,
      reason: "All units correspond but for one clause and two differences.",
    },
    {
      scope: "preamble",
      degree: "literatim",
      emended: false,
      words,
      wordsOfComparand: words,
      reason: "The same characters, white space apart.",
    },
  ],
  measures: [],
  problems: [{ code: "lacuna", severity: "note", message: "our copy lacks the seal", text: "comparand" }],
  caution: "This compares words, not legal effect.",
};
