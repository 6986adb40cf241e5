import type { AssertionResult, Claim, ClaimResult, Evidence } from "@treatydiff/diff";
import { describe, expect, test } from "vitest";
import { base, comparand, quantity } from "../test-support/fixture.ts";
import { claimToText } from "./claim-to-text.ts";

const claim: Claim = {
  id: "the-same",
  statement: "The two are the same",
  source: { citation: "A. Writer, “Treaties”, p. 1" },
  identifiedAs: "The treaties with Norland and Sudland.",
  reading: "“The same” is read as: the same words, names apart.",
  base: "norland-1900",
  comparand: "sudland-1901",
  testedBy: "text",
  asserts: [{ scope: "whole", degree: "mutatis-mutandis" }],
  restsOn: "Two copies.",
  wouldChange: "A print.",
};

const evidence: Evidence = {
  base: "norland-1900",
  comparand: "sudland-1901",
  at: ["art_1__al_1__cl_1", "art_1__al_1__cl_1"],
  difference: quantity,
  operative: true,
};

function assertion(more: Partial<AssertionResult> = {}): AssertionResult {
  return {
    base: "norland-1900",
    comparand: "sudland-1901",
    assertion: { scope: "whole", degree: "mutatis-mutandis" },
    finding: "does-not-hold",
    found: "same-text-except",
    undeclared: [evidence],
    declared: [],
    idle: [],
    ...more,
  };
}

const result: ClaimResult = {
  claim,
  finding: "does-not-hold",
  directly: "does-not-hold",
  assertions: [assertion()],
  evidence: [],
  peculiar: [
    {
      siglum: "sudland-1901",
      at: "art_1__al_1__cl_1",
      reading: "twenty",
      others: "ten",
      weight: "substantive",
      natures: ["quantity"],
    },
  ],
  asRecorded: true,
};

const texts = new Map([
  ["norland-1900", base],
  ["sudland-1901", comparand],
]);

describe("claimToText", () => {
  test("prints the whole page", () => {
    expect(claimToText(result, { texts })).toBe(`the-same
════════

  “The two are the same”
    A. Writer, “Treaties”, p. 1.


Which instruments are meant
───────────────────────────

The treaties with Norland and Sudland.


How the words are read
──────────────────────

“The same” is read as: the same words, names apart.


Finding
───────

It does not hold in these texts: there is 1 difference that it does not name (1
may bear on substance; 1 stands in the articles).
  norland-1900 and sudland-1901: does not hold for the whole text. Found: “the
  same text except”, that is, the units correspond one to one and in order, but
  for a residue short enough to be printed whole.
This is the finding that was recorded.


What the claim does not name
────────────────────────────

  Article I, first clause
    May bear on substance: quantity
    Among the texts compared here sudland-1901 stands alone.

    norland-1900  The King of Norland shall pay [ten] pounds to the Prince.
    sudland-1901  The Duke of Sudland shall pay [twenty] pounds to the Prince.


What the finding rests on
─────────────────────────

Two copies.


What would change it
────────────────────

A print.


Assessment
──────────

None has been written by a person yet.
`);
  });

  test("prints it in short", () => {
    expect(claimToText(result, { texts, detail: "brief" })).toBe(`  “The two are the same”
    A. Writer, “Treaties”, p. 1.

“The same” is read as: the same words, names apart.

It does not hold in these texts: there is 1 difference that it does not name (1
may bear on substance; 1 stands in the articles).
  norland-1900 and sudland-1901: does not hold for the whole text. Found: “the
  same text except”, that is, the units correspond one to one and in order, but
  for a residue short enough to be printed whole.

  May bear on substance
    Article I, first clause: “ten” / “twenty” (among the texts compared here
      sudland-1901 stands alone)
`);
  });

  test("says by whom an exception was declared", () => {
    const exception = {
      kind: "substitution",
      at: "art_1",
      note: "but for the sum",
      declaredBy: "claimant",
    } as const;
    const held = assertion({
      finding: "holds-except",
      undeclared: [],
      declared: [{ ...evidence, exception }],
    });
    const page = claimToText({ ...result, finding: "holds-except", assertions: [held] }, { texts });
    expect(page).toContain(
      "It holds in these texts, with exceptions: there is 1 difference that the\nclaimant names ",
    );
    expect(page).toContain("What the claim allows for\n");
    expect(page).toContain("    Allowed for by the claimant: But for the sum.\n");
  });

  test("says what a claim that cannot be tested itself was tested by", () => {
    const corollary = { ...result, claim: { ...claim, testedBy: "corollary" as const } };
    expect(claimToText(corollary).replace(/\s+/gu, " ")).toContain(
      "It cannot be tested itself: a text that it means is not held. What would follow from it for the texts that are held was tested instead: this does not hold in these texts",
    );
  });

  test("keeps a draft apart from a signed assessment", () => {
    const drafted = { ...result, claim: { ...claim, draftAssessment: "Hardly." } };
    expect(claimToText(drafted)).toContain("Assessment: a draft that nobody has signed\n");
    const signed = {
      ...result,
      claim: { ...claim, assessment: { by: "An Editor", on: "2026-01-01", text: "No." } },
    };
    expect(claimToText(signed)).toContain("Assessment by An Editor, 2026-01-01\n");
  });

  test("says when a recorded finding is not the computed one", () => {
    expect(claimToText({ ...result, asRecorded: false })).toContain(
      "This is not the finding that was recorded",
    );
  });
});
