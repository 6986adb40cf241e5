import { describe, expect, test } from "vitest";
import { expectPlaces } from "../../test-support/expect-places.ts";
import { readTreaty } from "../read-treaty.ts";
import { printOutline } from "../tree/print-outline.ts";
import { fromAkn } from "./from-akn.ts";

/** A document as a public series has it: pretty-printed, with metadata, notes and inline elements. */
const document = `<?xml version="1.0" encoding="UTF-8"?>
<an:akomaNtoso xmlns:an="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
  <an:act name="agreement">
    <an:meta><an:identification source="#x"><an:FRBRWork/></an:identification></an:meta>
    <an:preface>
      <an:p><an:docTitle>Agreement on Consuls</an:docTitle></an:p>
      <an:p>Done at Vienna in 1963</an:p>
    </an:preface>
    <an:preamble>
      <an:recitals><an:recital eId="r1"><an:num>(1)</an:num><an:p>Recalling   that
        consuls exist,</an:p></an:recital></an:recitals>
      <an:formula name="enacting"><an:p>Have agreed as follows:</an:p></an:formula>
    </an:preamble>
    <an:body>
      <an:chapter eId="c1"><an:num>CHAPTER I</an:num><an:heading>General</an:heading>
        <an:article eId="a5"><an:num>Article 5</an:num><an:heading>Functions<an:authorialNote marker="1"><an:p>note</an:p></an:authorialNote></an:heading>
          <an:paragraph><an:num>1.</an:num>
            <an:list>
              <an:intro><an:p>Consular functions <an:i>consist</an:i> in:</an:p></an:intro>
              <an:point><an:num>(a)</an:num><an:content><an:p>protecting; it is so. It helps.</an:p></an:content></an:point>
              <an:point><an:num>(b)</an:num><an:content><an:p>helping.</an:p></an:content></an:point>
            </an:list>
          </an:paragraph>
          <an:paragraph><an:content><an:p>Unnumbered.</an:p></an:content></an:paragraph>
        </an:article>
      </an:chapter>
      <an:article eId="a6"><an:num>Article 5 bis</an:num><an:content><an:p>One.</an:p><an:p>Two.</an:p></an:content></an:article>
    </an:body>
    <an:conclusions>
      <an:p>Done at Vienna, 24 April 1963.</an:p>
      <an:p>For the Republic: <an:signature>A. Person</an:signature></an:p>
    </an:conclusions>
    <an:attachments>
      <an:attachment eId="att"><an:num>ANNEX I</an:num><an:doc name="annex"><an:meta/><an:mainBody><an:p>Forms.</an:p></an:mainBody></an:doc></an:attachment>
    </an:attachments>
  </an:act>
</an:akomaNtoso>
`;

test("a document of another hand is read as its elements say", () => {
  expect(printOutline(readTreaty(document))).toBe(
    `title  title  Agreement on Consuls
editorial_1  editorial (caption)  Done at Vienna in 1963
preamble  preamble
  rec_1  recital (1)  (1) Recalling that consuls exist,
  formula  wordsOfAgreement  Have agreed as follows:
chp_1  division CHAPTER I
  chp_1__heading  heading  CHAPTER I General
  art_5  article Article 5
    art_5__heading  heading  Article 5 Functions
    art_5__para_1  paragraph 1.
      art_5__para_1__heading  heading  1.
      art_5__para_1__cl_1  clause  Consular functions consist in:
      art_5__para_1__point_a  point (a)
        art_5__para_1__point_a__heading  heading  (a)
        art_5__para_1__point_a__cl_1  clause  protecting;
        art_5__para_1__point_a__cl_2  clause  it is so.
        art_5__para_1__point_a__cl_3  clause  It helps.
      art_5__para_1__point_b  point (b)
        art_5__para_1__point_b__heading  heading  (b)
        art_5__para_1__point_b__cl_1  clause  helping.
    art_5__al_1  alinea
      art_5__al_1__cl_1  clause  Unnumbered.
art_5bis  article Article 5 bis
  art_5bis__heading  heading  Article 5 bis
  art_5bis__al_1  alinea
    art_5bis__al_1__cl_1  clause  One.
  art_5bis__al_2  alinea
    art_5bis__al_2__cl_1  clause  Two.
testimonium  testimonium
  testimonium__cl_1  clause  Done at Vienna, 24 April 1963.
sig_1  signature  For the Republic: A. Person
annex_1  annex ANNEX I
  annex_1__heading  heading  ANNEX I
  annex_1__al_1  alinea
    annex_1__al_1__cl_1  clause  Forms.
`,
  );
});

test("each character stands where it was written", () => {
  expectPlaces(document, fromAkn(document).blocks);
});

describe("what our trees have no place for finds the nearest", () => {
  const read = (body: string): string =>
    printOutline(readTreaty(`<akomaNtoso><act><body>${body}</body></act></akomaNtoso>`))
      .split("\n")
      .map((line) => line.trim().split("  ").slice(0, 2).join(" "))
      .join(" | ");

  test("a section inside an article is a paragraph of it", () => {
    expect(
      read("<article><num>1</num><section><num>§ 2</num><content><p>x</p></content></section></article>"),
    ).toContain("art_1__para_2 paragraph § 2");
  });

  test("a paragraph without a number inside a point is an unnumbered block", () => {
    expect(
      read(
        "<article><num>1</num><point><num>(a)</num><paragraph><content><p>x</p></content></paragraph></point></article>",
      ),
    ).toContain("art_1__point_a__al_1 alinea");
  });

  test("a table is a table, its rows are clauses", () => {
    expect(
      read(
        "<article><num>1</num><content><table><tr><td><p>a</p></td><td><p>b</p></td></tr></table></content></article>",
      ),
    ).toContain("art_1__table_1 table | art_1__table_1__cl_1 clause");
  });
});

test("XML that is not well-formed is read as plain text, with a problem", () => {
  const { data, children } = readTreaty("<akomaNtoso><act></akomaNtoso>", { format: "akn" });
  expect(data.problems[0]?.code).toBe("markup-unreadable");
  expect(children.length).toBeGreaterThan(0);
});
