import { type Attestation, readTreaty } from "@treatydiff/core";
import { expect, test } from "vitest";
import { collateWitnesses } from "./collate-witnesses.ts";
import { countWordsByStatus, statusOfWords } from "./status-of-words.ts";
import type { Witness } from "./witness.ts";

const clause = "The Government will supply such articles as the President shall authorize, and no other.";
const treaty = readTreaty(
  `ARTICLE I

${clause}

ARTICLE II

It shall enter into force on the joint date.
`,
  { format: "plain" },
);
const print: Witness = {
  source: "1 Stat. 1",
  relation: "signed-print",
  depth: "letter",
  quotations: [
    { words: "on the Joint date." },
    { words: "such articles" },
    { words: "The Government will supply" },
  ],
};
const sister: Witness = {
  source: "2 Stat. 2",
  relation: "sister-instrument",
  depth: "words",
  quotations: [{ words: "such articles as the President of Arcadia shall authorize" }],
};

const shown = ({ locus, start, end, status, source }: Attestation) =>
  `${locus} ${start}-${end} ${status} ${source}`;

test("puts the records in the order of the text and joins those that touch, whatever the order of the witnesses", () => {
  const wanted = [
    "art_1__al_1__cl_1 0-40 attested 1 Stat. 1",
    "art_1__al_1__cl_1 27-47 corroborated 2 Stat. 2",
    "art_1__al_1__cl_1 58-73 corroborated 2 Stat. 2",
    "art_2__al_1__cl_1 26-32 attested 1 Stat. 1",
    "art_2__al_1__cl_1 33-38 contradicted 1 Stat. 1",
    "art_2__al_1__cl_1 39-44 attested 1 Stat. 1",
  ];
  expect(collateWitnesses(treaty, [print, sister]).attestation.map(shown)).toEqual(wanted);
  expect(collateWitnesses(treaty, [sister, print]).attestation.map(shown)).toEqual(wanted);
});

test("tells what is known of a stretch: no more than of its least known word", () => {
  const { attestation } = collateWitnesses(treaty, [print, sister]);
  const statusOf = (words: string) => {
    const start = clause.indexOf(words);
    const stretch = { locus: "art_1__al_1__cl_1", start, end: start + words.length };
    return statusOfWords(treaty, attestation, stretch);
  };
  expect(statusOf("will supply")).toBe("attested");
  expect(statusOf("articles as")).toBe("corroborated");
  expect(statusOf("the President")).toBe("unattested");
  expect(statusOf("and no other")).toBe("unattested");
});

test("counts words; one that a print has with a capital is attested", () => {
  const { attestation } = collateWitnesses(treaty, [print, sister]);
  expect(countWordsByStatus(treaty, attestation)).toEqual({
    attested: 10,
    corroborated: 4,
    suspected: 0,
    contradicted: 0,
    unattested: 9,
  });
  expect(countWordsByStatus(treaty, attestation, (locus) => locus.startsWith("art_2")).unattested).toBe(5);
});

test("tells what is known of words as held, and of words as emended", () => {
  const text = "and the clause adhered to on Sept. 24, 1941.";
  const emended = readTreaty(`---
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
  - { id: month, at: art_1, held: Sept. 24, reading: September 24, authority: 1 Stat. 1, status: documented }
---
ARTICLE I

${text}
`);
  const { attestation } = collateWitnesses(emended, [
    { ...print, quotations: [{ words: "clause adhered to on September 24, 1941." }] },
  ]);
  const statusOf = (words: string, reading: "held" | "emended") => {
    const start = text.indexOf(words);
    const stretch = { locus: "art_1__al_1__cl_1", start, end: start + words.length };
    return statusOfWords(emended, attestation, stretch, { reading });
  };
  expect(statusOf("clause adhered to on Sept. 24, 1941", "held")).toBe("contradicted");
  expect(statusOf("clause adhered to on Sept. 24, 1941", "emended")).toBe("attested");
  expect(statusOf("the clause adhered to on Sept. 24, 1941", "emended")).toBe("unattested");
});
