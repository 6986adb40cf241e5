import type { Comparison, FamilyDepartures } from "@treatydiff/diff";
import { describe, expect, test } from "vitest";
import { base, comparand, comparison } from "../test-support/fixture.ts";
import { familyToText, findingsToText, introductionToText } from "./collection.ts";

const texts = new Map([
  ["norland-1900", base],
  ["sudland-1901", comparand],
]);

/** A third text that nothing but its name is known of. */
const third: Comparison = {
  ...comparison,
  comparand: { ...comparison.comparand, siglum: "westland-1902" },
};

describe("introductionToText", () => {
  test("introduces each text once, with its notes and what the words of the pages mean", () => {
    const page = introductionToText([comparison, third], { texts });
    expect(page.match(/^norland-1900, a reconstruction/gmu)).toHaveLength(1);
    expect(page).toContain(
      "sudland-1901, made from an exemplar\n    Treaty of Example with Sudland\n    – Our copy",
    );
    expect(page).toContain("\nwestland-1902, made from an exemplar\n");
    expect(page.match(/This compares words, not legal effect\./gu)).toHaveLength(1);
    expect(page).toContain("  “wording”: words changed, and no rule says that this bears on substance.\n");
    expect(page).toContain("  “literatim”: the same characters, white space apart.\n");
  });
});

describe("findingsToText", () => {
  test("leaves out what has been introduced", () => {
    const page = findingsToText(comparison, { texts });
    expect(page).toMatch(/^norland-1900 and sudland-1901\n═+\n/u);
    expect(page).not.toContain("Put together for this test.");
    expect(page).not.toContain("“literatim”:");
    expect(page).not.toContain("our copy lacks the seal");
    expect(page).toContain("1   Article I, first clause\n");
  });
});

describe("familyToText", () => {
  const family: FamilyDepartures = {
    sigla: ["norland-1900", "sudland-1901", "westland-1902"],
    peculiar: [
      {
        siglum: "norland-1900",
        othersAt: "art_3__al_1__cl_1",
        reading: null,
        others: "Each Party may denounce it.",
        weight: "substantive",
        natures: ["clause"],
      },
      {
        siglum: "sudland-1901",
        at: "art_1__al_1__cl_1",
        othersAt: "art_1__al_1__cl_1",
        reading: "twenty",
        others: "ten",
        weight: "substantive",
        natures: ["quantity"],
        standing: {
          slip: {
            id: "art-1",
            at: "art_1",
            held: "twenty",
            reading: "ten",
            authority: "the print",
            status: "documented",
          },
        },
      },
    ],
    notAttributable: [
      {
        sigla: ["sudland-1901", "westland-1902"],
        at: ["art_3__al_1__cl_1", "art_3__al_1__cl_1"],
        readings: ["it", null],
        weight: "wording",
        natures: ["wording"],
      },
    ],
  };

  test("tells what each text has alone, what only two have, and what all share", () => {
    expect(
      familyToText(family, [comparison, third], { texts }),
    ).toBe(`The family: norland-1900, sudland-1901 and westland-1902
════════════════════════════════════════════════════════


What stands in one text alone
─────────────────────────────

Differences of wording, and such as may bear on substance; presentation and
names of the parties apart. The other texts agree among themselves in each of
these places.

norland-1900 alone

  Article III of sudland-1901
    May bear on substance: added or omitted clause
    Lacks “Each Party may denounce it.” (in the words of sudland-1901), which
    the others have.

sudland-1901 alone

  Article I, first clause
    May bear on substance: quantity; a slip of our copy, gone after emendation
    Has “twenty” where the others have “ten”.

westland-1902 has nothing of its own.


What only two of the texts have
───────────────────────────────

Here the family does not say which of the two departs from the other.

  Article III ↔ Article 3, first paragraph, first clause
    Wording
    sudland-1901   “it”
    westland-1902  has nothing here


What all share
──────────────

Names of the parties and presentation apart, all have the same words in recital
1 and Article II (numbers as in norland-1900).
`);
  });
});
