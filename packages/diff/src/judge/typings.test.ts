/** Two typings of one treaty: what a typist, a printer or a scanner does is presentation, and what looks like it is not. */
import { readTreaty } from "@treatydiff/core";
import { describe, expect, test } from "vitest";
import { compare } from "../compare.ts";

const frame = (words: string) =>
  readTreaty(
    `TREATY\n\nThe Kingdom of Norway and the Republic of Chile have agreed as follows:\n\nARTICLE I\n\nThe Parties shall meet in the capital of the host each year. ${words}\n`,
  );

const judged = (base: string, comparand: string): readonly string[] =>
  compare(frame(base), frame(comparand)).pairs.flatMap(({ differences }) =>
    differences.map(({ weight, rule }) => `${weight} by ${rule}`),
  );

describe("presentation", () => {
  test.each([
    ["a letter lost", "Night fishing is prohibited here.", "Night fishing is proibited here.", "slip"],
    ["two letters exchanged", "They keep their nets dry.", "They keep thier nets dry.", "presentation"],
    ["a modal misprinted", "Pilots shall be paid at once.", "Pilots shal be paid at once.", "presentation"],
    ["words written twice", "They agree upon the tariff.", "They agree upon upon the tariff.", "repetition"],
    [
      "older spelling",
      "The public moneys are increased.",
      "The publick moneys are encreased.",
      "presentation",
    ],
    [
      "an apostrophe for a vowel",
      "Unless otherwise provided it ends.",
      "Unless otherwise provid'd it ends.",
      "presentation",
    ],
    ["a sign for a word", "Copper and timber are free.", "Copper & timber are free.", "presentation"],
    ["a title abbreviated", "The Government pays the cost.", "The Govt pays the cost.", "abbreviation"],
    [
      "a label in the sentence",
      "Free are copper, and timber.",
      "Free are (a) copper, and (b) timber.",
      "item-label",
    ],
    ["a label with another mark", "Herring is free of duty.", "1; Herring is free of duty.", "item-label"],
    [
      "a number said twice",
      "Notice is given nine months before.",
      "Notice is given nine (9) months before.",
      "repeated-number",
    ],
    ["a long s", "The masters dispose of nets.", "The mafters difpofe of nets.", "scan-error"],
    ["an ordinal of two words", "The thirty-fifth deed counts.", "The 35th deed counts.", "number-form"],
    ["an apostrophe too many", "Each keeps its own flag.", "Each keeps it's own flag.", "slip"],
    ["a label with a stroke", "Herring is free of duty.", "2/ Herring is free of duty.", "item-label"],
    ["a State abbreviated", "The United States pays it.", "The U. States pays it.", "abbreviation"],
    ["an accent", "Each bona fide debt is paid.", "Each bonâ fide debt is paid.", "slip"],
    [
      "an older month",
      "It ends on the 4th of November 1795.",
      "It ends on the 4th of Novr 1795.",
      "presentation",
    ],
    [
      "a clerk's abbreviation",
      "The pilots received their fees.",
      "The pilots recd their fees.",
      "abbreviation",
    ],
  ])("%s", (_, base, comparand, rule) => {
    const found = judged(base, comparand);
    expect(new Set(found.filter((one) => !one.endsWith("by marks")))).toEqual(
      new Set([`accidental by ${rule}`]),
    );
  });
});

describe("no presentation", () => {
  test.each([
    ["two real words", "The Parties unite the fleets.", "The Parties untie the fleets."],
    ["a number twice", "They pay two and two crowns.", "They pay two crowns."],
    ["another name", "Ships of Norland may enter.", "Ships of Nordland may enter."],
    ["two words with f and s", "They fold the flags.", "They sold the flags."],
    ["another number in brackets", "They pay nine crowns.", "They pay nine (6) crowns."],
    ["a negation", "Ships may not enter the port.", "Ships may now enter the port."],
  ])("%s", (_, base, comparand) => {
    expect(judged(base, comparand).every((one) => one.startsWith("accidental"))).toBe(false);
  });
});

test("the opening is the same however it is cut into blocks", () => {
  const recitals = [
    "Whereas the Parties wish to trade in copper and timber;",
    "Whereas the fisheries of either Party are of concern to the other;",
  ];
  const rest =
    "\n\nHave agreed as follows:\n\nARTICLE I\n\nThe Parties shall meet in the capital each year.\n";
  const base = readTreaty(`TREATY\n\n${recitals.join("\n\n")}${rest}`);
  const comparand = readTreaty(`TREATY\n\n${recitals.join(" ").replace("Whereas", "whereas")}${rest}`);
  const weights = compare(base, comparand).pairs.map(({ weight }) => weight);
  expect(weights).not.toContain("substantive");
});

test("like clauses keep to their own article", () => {
  const article = (n: number, what: string, more: string) =>
    `ARTICLE ${n}\n\nCustoms duties on ${what} shall be reduced by a tenth each year${more}. No new customs duties on ${what} shall be brought in from the day of signature.`;
  const base = readTreaty(`${article(1, "imports", "")}\n\n${article(2, "exports", "")}\n`);
  const comparand = readTreaty(
    `${article(1, "imports", " of grace")}\n\n${article(2, "exports", " of grace")}\n`,
  );
  const { pairs, correspondence } = compare(base, comparand);
  expect(pairs.filter(({ transposed }) => transposed)).toEqual([]);
  expect(correspondence.map((row) => `${row.base} ${row.comparand}`)).toEqual(["art_1 art_1", "art_2 art_2"]);
});

test.each([
  ["The wounded are protected in all circumstances.", "The wounded are protected.", "qualification"],
  ["The list is binding forthwith.", "The list is binding provisionally.", "qualification"],
  ["The Council shall meet in May.", "The Assembly shall meet in May.", "who-acts"],
  [
    "The Council decides by a simple majority on fees.",
    "The Council decides unanimously on fees.",
    "condition",
  ],
  ["Duties on the goods are repealed.", "Duties on the goods in Annex C are repealed.", "cross-reference"],
  [
    "The Council and the pilots decide on it.",
    "The Assembly and the Council and the pilots decide on it.",
    "scope",
  ],
  [
    "Prohibited are piracy, theft and the sale of charts.",
    "Prohibited are piracy, the landing by night of any goods and chattels unknown to the officers, theft and the sale of charts.",
    "scope",
  ],
  ["Notice is given in ten days.", "Notice is given in ten working days.", "quantity"],
  ["Ships of a Party may enter.", "Ships of a Party or of a friend of that Party may enter.", "scope"],
  ["The third session decides on the list.", "The tenth session decides on the list.", "quantity"],
])("“%s” against “%s” may bear on substance", (base, comparand, rule) => {
  expect(judged(base, comparand)).toEqual([`substantive by ${rule}`]);
});

test.each([
  ["Ships may enter by night.", "Vessels may enter by night."],
  ["The list is drawn up as provided in the schedule.", "The list is drawn up as set out in the schedule."],
])("“%s” and “%s” are a matter of wording", (base, comparand) => {
  expect(judged(base, comparand)).toEqual(["wording by wording"]);
});

test.each([
  ["PREAMBLE", "The heading of the preamble stands in one text only."],
  ["(ex Article 7 TEC)", "A note of the earlier number stands in one text only; it is no clause."],
])("%s is no clause", (words, reason) => {
  const text = (before: string, inside: string): string =>
    `TREATY\n\n${before}The Kingdom of Norway and the Republic of Chile,\n\nDesiring peace,\n\nHave agreed as follows:\n\nARTICLE I\n\n${inside}The Parties shall meet in the capital each year.\n`;
  const isHeading = words === "PREAMBLE";
  const other = text(isHeading ? `${words}\n\n` : "", isHeading ? "" : `${words}\n\n`);
  const { pairs } = compare(readTreaty(text("", "")), readTreaty(other));
  const found = pairs.flatMap(({ differences }) => differences);
  expect(found.map((one) => `${one.weight}: ${one.reason}`)).toEqual([`accidental: ${reason}`]);
});

test("words of one row qualify alike", () => {
  expect(judged("Notice is given forthwith to all.", "Notice is given immediately to all.")).toEqual([
    "wording by wording",
  ]);
});
