import { describe, expect, test } from "vitest";
import { base, comparand, comparison, quantity } from "../test-support/fixture.ts";
import { toText } from "./to-text.ts";

const page = `norland-1900 and sudland-1901 compared
══════════════════════════════════════

Base       norland-1900, a reconstruction: every finding on it is provisional
    Treaty of Example with Norland
    Put together for this test.

Comparand  sudland-1901, made from an exemplar
    Treaty of Example with Sudland

Two different treaties, compared as parallels: neither is a variant of the
other. This compares words, not legal effect.


How far they are the same
─────────────────────────

  Whole text      the same text except
  Preamble        literatim

  Whole text      All units correspond but for one clause and two differences.
  Preamble        The same characters, white space apart.

  “literatim”: the same characters, white space apart.
  “the same text except”: the units correspond one to one and in order, but for
  a residue short enough to be printed whole.


Which article answers to which
──────────────────────────────

  norland-1900   sudland-1901  heaviest difference    differences
  Title        ↔ Title         equal
  Recital 1    ↔ Recital 1     equal
  Article I    ↔ Article I     may bear on substance  1, 2 lighter
  Article II   ↔ Article II    presentation           1
  –              Article III   may bear on substance  added

  Differences: how many of the heaviest weight, and how many lighter ones.


What stands for what
────────────────────

  first party, once: “The King of Norland” = “The Duke of Sudland”


What differs
────────────

[ ] enclose what differs; with nothing in them, they stand where a text lacks
what the other has.


1   Article I, first clause
    May bear on substance: quantity

    norland-1900  The King of Norland shall pay [ten] pounds to the Prince.
    sudland-1901  The Duke of Sudland shall pay [twenty] pounds to the Prince.

    Another number: 10 in the one text, 20 in the other.


3   Article I, second clause
    Wording

    norland-1900  He may come at any time[ ].
    sudland-1901  He may come at any time, [in Summer only].

    The words differ.


5   Article III of sudland-1901, which norland-1900 lacks
    May bear on substance: added or omitted clause

    sudland-1901  Each Party may denounce it.

    The clause stands in one text only.


Presentation
────────────

  capitals    1  Article II


Notes on the texts
──────────────────

  sudland-1901: Our copy lacks the seal.
`;

describe("toText", () => {
  test("prints the page as a person wrote it", () => {
    expect(toText(comparison, { base, comparand })).toBe(page);
  });

  test("adds colours and changes nothing else", () => {
    const coloured = toText(comparison, { base, comparand, colour: true });
    expect(coloured).not.toBe(page);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: colours are control sequences
    expect(coloured.replace(/\u001b\[[0-9;]*m/gu, "")).toBe(page);
  });

  test("says the same without the trees, by number and without context", () => {
    const text = toText(comparison);
    expect(text).toContain("1   Article 1, first paragraph, first clause");
    expect(text).toContain("    norland-1900  [ten]\n    sudland-1901  [twenty]\n");
    expect(text).toContain("    norland-1900  lacks it\n    sudland-1901  [in Summer only]\n");
  });

  test.each([60, 80, 100])("keeps within %i columns", (width) => {
    const lines = toText(comparison, { base, comparand, width, lighter: "each" }).split("\n");
    expect(lines.filter((line) => line.length > width)).toEqual([]);
  });

  test("shows only what is asked for", () => {
    const text = toText(comparison, { base, comparand, only: ["wording"] });
    expect(text).toContain("3   Article I, second clause\n    Wording");
    expect(text).not.toContain("quantity");
    expect(text).not.toContain("Presentation");
    expect(text).not.toContain("What stands for what");
  });

  test("shows each lighter difference when asked", () => {
    const text = toText(comparison, { base, comparand, lighter: "each" });
    expect(text).toContain("Adaptation: party name\n");
    expect(text).toContain("    norland-1900  This [Treaty lasts] for a year.\n");
  });

  test("writes control characters of texts and metadata out", () => {
    const text = toText({
      ...comparison,
      base: { ...comparison.base, siglum: "a\u001b[2J", title: "T\u202e", notice: "N\u009b" },
      caution: "C\u0007",
      adaptations: [{ ...must(comparison.adaptations[0]), role: "r\u001b", base: ["b\u001b"] }],
      pairs: [
        {
          ...must(comparison.pairs[3]),
          differences: [{ ...quantity, base: { text: "t\u001bn", start: 0, end: 3 }, reason: "R\u001b" }],
        },
      ],
      problems: [{ code: "lacuna", severity: "note", message: "m\u001b", text: "base" }],
    });
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must not be there
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/u);
    expect(text).toContain("[t\\u001bn]");
  });

  test("calls two texts of one siglum by their sides", () => {
    const text = toText({ ...comparison, comparand: comparison.base });
    expect(text).toContain("  base ");
    expect(text).toContain("    base       [ten]\n    comparand  [twenty]\n");
  });

  test("says that presentation is not compared between reconstructions", () => {
    const text = toText({ ...comparison, presentation: "not-compared" });
    expect(text).toMatch(/Presentation\n─+\n\nNot compared: both texts are reconstructions/u);
  });

  test("says of moved, split, merged and rewritten clauses what happened", () => {
    const row = { ...must(comparison.pairs[3]), differences: [] };
    const one = "art_1__al_1__cl_1";
    const two = "art_1__al_1__cl_2";
    const text = toText(
      {
        ...comparison,
        pairs: [
          { ...row, transposed: true },
          { ...row, kind: "split", base: [one], comparand: [one, two] },
          { ...row, kind: "merger", base: [one, two], comparand: [one] },
          { ...row, kind: "rewriting" },
        ],
      },
      { base, comparand, width: 120 },
    );
    expect(text).toContain(
      "  Article I, first clause of norland-1900 is moved: it stands as Article I, first clause of sudland-1901.\n",
    );
    expect(text).toContain(" is split: it answers to Article I, first and second clauses of sudland-1901.\n");
    expect(text).toContain(
      "Article I, first and second clauses of norland-1900 are merged: they answer to Article I, first clause of",
    );
    expect(text).toContain("too different to be compared word by word.\n");
    expect(text).toContain("No difference of wording, and none that may bear on substance.\n");
  });
});

function must<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("The fixture has lost it.");
  return value;
}
