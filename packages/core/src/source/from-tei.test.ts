import { expect, test } from "vitest";
import { expectPlaces } from "../../test-support/expect-places.ts";
import { readTreaty } from "../read-treaty.ts";
import { fromTei } from "./from-tei.ts";

const document = `<?xml version="1.0"?>
<TEI xmlns="http://www.tei-c.org/ns/1.0">
  <teiHeader><fileDesc><titleStmt><title>Header</title></titleStmt></fileDesc></teiHeader>
  <text>
    <front><titlePage><docTitle><titlePart>Treaty of Commerce</titlePart></docTitle></titlePage></front>
    <body>
      <pb n="1"/><fw type="head">TREATIES</fw>
      <div type="part" n="1"><head>Of Commerce</head>
        <div type="article" n="5"><head>Of Consuls</head>
          <p>Each <hi rend="italic">Party</hi> may<note n="1">So the print.</note> appoint
            con<lb break="no"/>suls; <choice><sic>thier</sic><corr>their</corr></choice> rights <del>never</del> hold.</p>
          <list><item>(a) one;</item><item>(b) two.</item></list>
        </div>
      </div>
      <note>A note by itself.</note>
      <table><row><cell>a</cell><cell>b</cell></row><row><cell>1</cell><cell>2</cell></row></table>
    </body>
    <back><closer><dateline>Done at Paris, 1 May 1800</dateline><signed>A. Person</signed></closer></back>
  </text>
</TEI>`;

test("blocks, with what the encoding says of them", () => {
  const read = fromTei(document).blocks.map(
    ({ kind, text, hint }) => `${kind} [${hint?.type ?? ""}] ${text}`,
  );
  expect(read).toEqual([
    "heading [title] Treaty of Commerce",
    "prose [editorial] TREATIES",
    "heading [division] Of Commerce",
    "heading [article] Of Consuls",
    "prose [] Each Party may appoint con\nsuls; thier rights hold.",
    "prose [] (a) one;",
    "prose [] (b) two.",
    "prose [editorial] A note by itself.",
    "table [] a\tb\n1\t2",
    "prose [] Done at Paris, 1 May 1800",
    "prose [signature] A. Person",
  ]);
});

test("the number of an article stands in its division", () => {
  const { children } = readTreaty(document);
  const division = children.find((node) => node.type === "division");
  expect(division).toMatchObject({ label: "Of Commerce", number: "1", word: "part" });
  expect(division?.children.find((node) => node.type === "article")).toMatchObject({
    label: "Of Consuls",
    number: "5",
  });
});

test("a head that prints its number is read as in any text", () => {
  const { blocks } = fromTei(
    '<TEI><text><div type="article" n="5"><head>Article V. Consuls</head><p>x</p></div></text></TEI>',
  );
  expect(blocks[0]?.hint).toBeUndefined();
});

test("each character stands where it was written", () => {
  expectPlaces(document, fromTei(document).blocks);
});
