import type { Attestation, Emendation, Treaty } from "@treatydiff/core";
import type { Standing } from "@treatydiff/diff";
import { describe, expect, test } from "vitest";
import { base, comparand, comparison, quantity } from "../../test-support/fixture.ts";
import { viewOf } from "../view.ts";
import { standingSentences } from "./standing-words.ts";

const locus = "art_1__al_1__cl_1";
const clause = "The Duke of Sudland shall pay twenty pounds to the Prince.";

/** A witness's record on some words of the comparand's first clause. */
function record(words: string, more: Partial<Attestation>): Attestation {
  const start = clause.indexOf(words);
  const place = { locus, start, end: start + words.length };
  return {
    ...place,
    status: "attested",
    depth: "words",
    relation: "signed-print",
    source: "1 Stat. 1",
    ...more,
  };
}

function sentences(
  standing: Standing,
  attestation?: readonly Attestation[],
  page?: "collection",
): readonly string[] {
  const attested: Treaty = attestation
    ? { ...comparand, data: { ...comparand.data, attestation } }
    : comparand;
  const view = viewOf(comparison, { base, comparand: attested }, page);
  return standingSentences(view, { ...quantity, standing });
}

const emendation: Emendation = {
  id: "art-1",
  at: locus,
  held: "twenty",
  reading: "ten",
  authority: "the print, 1 Stat. 1",
  status: "documented",
};

describe("standingSentences", () => {
  test("says nothing when nothing is known and no record is kept", () => {
    expect(sentences({})).toEqual([]);
  });

  test("says that no witness reaches the words of a text that keeps a record", () => {
    expect(sentences({}, [])).toEqual(["sudland-1901: no witness that we have reaches these words."]);
  });

  test("tells what reaches a part of the words, or their content only", () => {
    const content = record(clause, { status: "corroborated", depth: "content", relation: "translation" });
    expect(sentences({}, [content])).toEqual([
      "sudland-1901: no witness that we have reaches these words; corroborated in its content by a translation, 1 Stat. 1.",
    ]);
    expect(sentences({}, [content, record("twen", { source: "2 Stat. 2" })])).toEqual([
      "sudland-1901: in part attested word for word by print, 2 Stat. 2; corroborated in its content by a translation, 1 Stat. 1.",
    ]);
  });

  test("names a witness of the instrument before its sisters", () => {
    const sister = record("twenty", { status: "corroborated", relation: "sister-instrument" });
    const draft = record("twenty", { status: "corroborated", relation: "draft", source: "a draft of May" });
    expect(sentences({ comparand: "corroborated" }, [sister, draft])).toEqual([
      "sudland-1901: corroborated word for word by a draft, a draft of May.",
    ]);
  });

  test("names depth and source, the deepest record that covers the reading first", () => {
    const records = [
      record("pay twenty", { source: "2 Stat. 2" }),
      record("twenty", { depth: "letter" }),
      record(clause, { depth: "content", source: "a summary" }),
    ];
    expect(sentences({ comparand: "attested" }, records)).toEqual([
      "sudland-1901: attested letter for letter by print, 1 Stat. 1.",
    ]);
  });

  test("calls a sister agreement one", () => {
    const records = [record("pay twenty", { status: "corroborated", relation: "sister-instrument" })];
    expect(sentences({ comparand: "corroborated" }, records)).toEqual([
      "sudland-1901: corroborated word for word by a sister agreement, 1 Stat. 1.",
    ]);
  });

  test("tells what a print has against the words", () => {
    const records = [record("twenty", { status: "contradicted", depth: "letter", reading: "ten" })];
    expect(sentences({ comparand: "contradicted" }, records)).toEqual([
      "sudland-1901: contradicted by print, 1 Stat. 1, which has “ten” for “twenty”.",
    ]);
  });

  test("tells a slip of our copy from a difference of the treaties, and its witness once", () => {
    const records = [record("twenty", { status: "contradicted", depth: "letter", reading: "ten" })];
    expect(sentences({ comparand: "contradicted", slip: emendation }, records)).toEqual([
      "A slip of our copy, not of the treaty: for “twenty” read “ten”, on the authority of the print, 1 Stat. 1. After this emendation the difference is gone.",
    ]);
  });

  test("names the suspicion with its ground and note", () => {
    const suspected: Emendation = { ...emendation, status: "suspected", note: "an eye-skip" };
    expect(sentences({ suspected })).toEqual([
      "Suspected, and not emended: “twenty” may be a slip of our copy for “ten”. The print, 1 Stat. 1. An eye-skip.",
    ]);
  });

  test("refers to the list of corrected places on the pages of a collection", () => {
    expect(sentences({ slip: emendation }, undefined, "collection")).toEqual([
      "A slip of our copy, not of the treaty; gone after emendation (see “Corrected and suspected places”).",
    ]);
  });
});
