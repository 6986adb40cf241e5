import { type Attestation, findNode, isLeaf, readTreaty, type Treaty } from "@treatydiff/core";
import { describe, expect, test } from "vitest";
import { collateWitness } from "./collate-witness.ts";
import type { Quotation, Witness } from "./witness.ts";

const articleVI = `ARTICLE VI

Full cognizance shall be taken of all property, facilities, or other benefits of considerations provided by the Government of Ruritania subsequent to March 11, 1941, and accepted by the President.

ARTICLE VII

To that end, they shall include provision for agreed action; and, in general, for the attainment of all the objectives of the joint declaration made on Aug. 14, 1941.

At an early convenient date conversations shall be begun between the two governments.
`;

const letterOf: Record<Attestation["status"], string> = {
  attested: "A",
  corroborated: "C",
  suspected: "S",
  contradicted: "X",
};

/** Prints a clause with what is said of its words: `[A words]`, and `[X words → reading of the witness]`. */
function marked(treaty: Treaty, attestation: readonly Attestation[], locus: string): string {
  const leaf = findNode(treaty, locus);
  if (leaf === undefined || !isLeaf(leaf)) throw new Error(`no leaf at ${locus}`);
  let printed = "";
  let done = 0;
  for (const { start, end, status, reading } of attestation.filter((record) => record.locus === locus)) {
    const arrow = reading === undefined ? "" : ` → ${reading}`;
    printed += `${leaf.value.slice(done, start)}[${letterOf[status]} ${leaf.value.slice(start, end)}${arrow}]`;
    done = end;
  }
  return printed + leaf.value.slice(done);
}

function witness(
  change: Partial<Omit<Witness, "quotations">>,
  ...quotations: (Quotation | string)[]
): Witness {
  return {
    source: "1 Stat. 1",
    relation: "signed-print",
    depth: "letter",
    ...change,
    quotations: quotations.map((words) => (typeof words === "string" ? { words } : words)),
  };
}

function collate(text: string, locus: string, from: Witness): string {
  const treaty = readTreaty(text, { format: "plain" });
  const { attestation, faults } = collateWitness(treaty, from);
  expect(faults).toEqual([]);
  return marked(treaty, attestation, locus);
}

const print = (words: string, locus: string) => collate(articleVI, locus, witness({}, words));
const sister = (quotation: Quotation, locus: string) =>
  collate(articleVI, locus, witness({ relation: "sister-instrument", depth: "words" }, quotation));

describe("a print", () => {
  test("attests the words that it has, from inside a clause to inside a clause, and not one more", () => {
    expect(print("be taken of all property, facilities,", "art_6__al_1__cl_1")).toBe(
      "Full cognizance shall [A be taken of all property, facilities,] or other benefits of considerations provided by the Government of Ruritania subsequent to March 11, 1941, and accepted by the President.",
    );
  });

  test("contradicts where it has another word", () => {
    expect(print("or other benefits or considerations provided by the", "art_6__al_1__cl_1")).toBe(
      "Full cognizance shall be taken of all property, facilities, [A or other benefits] [X of → or] [A considerations provided by the] Government of Ruritania subsequent to March 11, 1941, and accepted by the President.",
    );
  });

  test("contradicts small letters and a shortened month", () => {
    expect(
      print("the objectives of the Joint Declaration made on August 14, 1941.", "art_7__al_1__cl_2"),
    ).toBe(
      "and, in general, for the attainment of all [A the objectives of the] [X joint declaration → Joint Declaration] [A made on] [X Aug. → August] [A 14, 1941.]",
    );
  });

  test("contradicts a missing comma at the word before it, and attests no word that is broken off", () => {
    expect(print("At an early convenient date, conversat…", "art_7__al_2__cl_1")).toBe(
      "[A At an early convenient] [X date → date,] conversations shall be begun between the two governments.",
    );
  });

  test("finds its place by a broken word", () => {
    expect(print("…venient date conversations shall be", "art_7__al_2__cl_1")).toBe(
      "At an early convenient [A date conversations shall be] begun between the two governments.",
    );
  });

  test("contradicts a stop at its end", () => {
    expect(print("made on Aug. 14, 1941;", "art_7__al_1__cl_2")).toBe(
      "and, in general, for the attainment of all the objectives of the joint declaration [A made on Aug. 14,] [X 1941. → 1941;]",
    );
  });

  test("contradicts a comma and words that it does not have", () => {
    expect(print("To that end they shall include provision for action;", "art_7__al_1__cl_1")).toBe(
      "[A To that] [X end, → end] [A they shall include provision for] [X agreed → ] [A action;]",
    );
  });

  test("contradicts where it has words more, at the word before them", () => {
    expect(print("and, in general, for the full attainment of all the objectives", "art_7__al_1__cl_2")).toBe(
      "[A and, in general, for] [X the → the full] [A attainment of all the objectives] of the joint declaration made on Aug. 14, 1941.",
    );
  });

  test("runs over several clauses", () => {
    const treaty = readTreaty(articleVI, { format: "plain" });
    const from = witness({}, "for agreed action; and, in general, for the attainment");
    const { attestation } = collateWitness(treaty, from);
    expect(marked(treaty, attestation, "art_7__al_1__cl_1")).toBe(
      "To that end, they shall include provision [A for agreed action;]",
    );
    expect(marked(treaty, attestation, "art_7__al_1__cl_2")).toBe(
      "[A and, in general, for the attainment] of all the objectives of the joint declaration made on Aug. 14, 1941.",
    );
  });

  test("says nothing of marks and capitals where it reaches to the words only", () => {
    const words = "TO THAT END THEY SHALL INCLUDE PROVISION FOR AGREED ACTION";
    expect(collate(articleVI, "art_7__al_1__cl_1", witness({}, { words, depth: "words" }))).toBe(
      "[A To that end, they shall include provision for agreed action];",
    );
  });
});

describe("a sister instrument", () => {
  test("corroborates, and not the names put in for its own", () => {
    const words = "provided by the Government of Arcadia subsequent to March 11, 1941,";
    expect(sister({ words, substituting: { Arcadia: "Ruritania" } }, "art_6__al_1__cl_1")).toBe(
      "Full cognizance shall be taken of all property, facilities, or other benefits of considerations [C provided by the Government of] Ruritania [C subsequent to March 11, 1941], and accepted by the President.",
    );
  });

  test("claims nothing where it differs", () => {
    const words = "all property, facilities, or other benefits or considerations provided by";
    expect(sister({ words }, "art_6__al_1__cl_1")).toBe(
      "Full cognizance shall be taken of [C all property, facilities, or other benefits] of [C considerations provided by] the Government of Ruritania subsequent to March 11, 1941, and accepted by the President.",
    );
  });

  test("claims nothing of the word after which it has more", () => {
    const words = "and accepted by the President of Arcadia.";
    expect(sister({ words: `subsequent to March 11, 1941, ${words}` }, "art_6__al_1__cl_1")).toBe(
      "Full cognizance shall be taken of all property, facilities, or other benefits of considerations provided by the Government of Ruritania [C subsequent to March 11, 1941, and accepted by the] President.",
    );
  });
});

describe("a quotation", () => {
  test("attests what it has and contradicts nothing", () => {
    const words = "all property, facilities or other benefits or considerations provided by";
    const from = witness({ relation: "quotation", depth: "words" }, words);
    expect(collate(articleVI, "art_6__al_1__cl_1", from)).toBe(
      "Full cognizance shall be taken of [A all property, facilities, or other benefits] of [A considerations provided by] the Government of Ruritania subsequent to March 11, 1941, and accepted by the President.",
    );
  });
});

describe("a witness of the order of units", () => {
  const draft = (...quotations: Quotation[]) =>
    collateWitness(
      readTreaty(articleVI, { format: "plain" }),
      witness({ relation: "draft", depth: "structure" }, ...quotations),
    );

  test("corroborates each clause of the unit whole", () => {
    const { attestation } = draft({ at: "art_7__al_1", words: "A cette fin" });
    expect(attestation.map(({ locus, start, end, depth }) => [locus, start, end, depth])).toEqual([
      ["art_7__al_1__cl_1", 0, 60, "structure"],
      ["art_7__al_1__cl_2", 0, 105, "structure"],
    ]);
  });

  test("must have the order of the text", () => {
    const { faults } = draft({ at: "art_7", words: "A cette fin" }, { at: "art_6", words: "Il sera" });
    expect(faults).toEqual(["1 Stat. 1, “Il sera”: it stands before the one quoted before it."]);
  });
});

describe("a suspected emendation", () => {
  const text = `---
siglum: ruritania-1942
instrument: Agreement
title: Agreement
shortTitle: Agreement
parties: [{ role: provider, name: Ruritania }]
place: Strelsau
signed: "1942-01-01"
series: []
language: en
languageStatus: authentic
state: signed
standing: exemplar
notice: For a test.
rights: None.
sha256: ${"a".repeat(64)}
emendations:
  - { id: actor, at: art_1, held: the President of Ruritania has, reading: Ruritania has, authority: a sister, status: suspected }
---
ARTICLE I

And the President of Ruritania has extended such aid.
`;
  const from = (quotation: Quotation) =>
    witness(
      { relation: "sister-instrument", depth: "words" },
      { at: "art_1", suspects: "actor", ...quotation },
    );

  test("is recorded where the quotation has its reading", () => {
    const quotation = { words: "And Arcadia has extended such aid", substituting: { Arcadia: "Ruritania" } };
    const treaty = readTreaty(text);
    const { attestation, faults } = collateWitness(treaty, from(quotation));
    expect(faults).toEqual([]);
    expect(marked(treaty, attestation, "art_1__al_1__cl_1")).toBe(
      "And [S the President of → ] Ruritania [C has extended such aid].",
    );
  });

  test("is not taken on trust", () => {
    const words = "And the President of Ruritania has extended such aid";
    expect(collateWitness(readTreaty(text), from({ words })).faults).toEqual([
      "1 Stat. 1, “And the President of Ruritania has extended such …”: it does not have “Ruritania has”, the reading of “actor”.",
    ]);
  });
});

describe("a quotation that cannot be used is named", () => {
  test.each<[string, Quotation, string]>([
    [
      "not in the text",
      { words: "The High Contracting Parties shall abstain from all hostile acts" },
      "1 Stat. 1, “The High Contracting Parties shall abstain from all …”: it was not found in the text: no more than 20 of 100 of its words stand together there.",
    ],
    [
      "not at the unit",
      { at: "art_6", words: "At an early convenient date conversations shall be begun" },
      "1 Stat. 1, “At an early convenient date conversations shall be …”: it was not found at art_6: no more than 22 of 100 of its words stand together there.",
    ],
    [
      "at a unit that is not",
      { at: "art_9", words: "At an early" },
      "1 Stat. 1, “At an early”: it was not found at art_9.",
    ],
    [
      "several places",
      { words: "the" },
      "1 Stat. 1, “the”: it stands in the text 6 times; say at which unit.",
    ],
    [
      "a print with a strange word at its edge",
      { words: "Full cognizance shall be taken of any" },
      "1 Stat. 1, “Full cognizance shall be taken of any”: its first or last words do not stand there; quote as far as words that do, so that the others have a place.",
    ],
    [
      "words left out",
      { words: "Full cognizance … of all property" },
      "1 Stat. 1, “Full cognizance … of all property”: an ellipsis stands inside it or apart from a word; quote the parts one by one.",
    ],
    [
      "a name that is not there",
      { words: "Full cognizance shall be taken", substituting: { Arcadia: "Ruritania" } },
      "1 Stat. 1, “Full cognizance shall be taken”: “Arcadia”, for which another name is put, does not stand in it.",
    ],
  ])("%s", (_, quotation, fault) => {
    const { attestation, faults } = collateWitness(
      readTreaty(articleVI, { format: "plain" }),
      witness({}, quotation),
    );
    expect(attestation).toEqual([]);
    expect(faults).toEqual([fault]);
  });
});
