import { readTreaty } from "@treatydiff/core";
import { describe, expect, test } from "vitest";
import { type CompareOptions, compare } from "../compare.ts";
import { natures } from "../model/weight.ts";
import { givesNature, normalForms, normalSteps, readNormalForm } from "./normal-form.ts";

const treaty = (words: string) =>
  readTreaty(`ARTICLE I\n\nThe Parties shall meet in the capital of the host each year. ${words}\n`);

/** Weight and nature of every difference between two sentences. */
function judged(base: string, comparand: string, options: CompareOptions = {}): readonly string[] {
  return compare(treaty(base), treaty(comparand), options).pairs.flatMap(({ differences }) =>
    differences.map(({ weight, natures: [nature] }) => `${weight} ${nature}`),
  );
}

const samples = [
  ["case", "The Government pays.", "The government pays.", "accidental capitals"],
  ["punctuation", "Goods, and ships, may enter.", "Goods and ships, may enter.", "accidental punctuation"],
  ["hyphenation", "Any one may enter freely.", "Anyone may enter freely.", "accidental hyphenation"],
  ["spelling", "The defence of ports is free.", "The defense of ports is free.", "accidental spelling"],
  ["abbreviations", "The Govt. of India pays.", "The Government. of India pays.", "accidental abbreviation"],
  ["numbers", "It pays sixty crowns.", "It pays 60 crowns.", "accidental number-form"],
  ["ordinals", "On the eleventh day it ends.", "On the 11th day it ends.", "accidental number-form"],
  [
    "dates",
    "It ends on March 11, 1941 in port.",
    "It ends on 11 March 1941 in port.",
    "accidental date-form",
  ],
] as const;

describe.each(samples)("the step “%s”", (step, base, comparand, wanted) => {
  test("gives its nature, and without it the words differ", () => {
    expect(judged(base, comparand)).toEqual([wanted]);
    const steps = normalForms["editorial-1"].steps.filter((one) => one !== step);
    const without = judged(base, comparand, { normalForm: { name: "own-1", steps } });
    expect(without).not.toContain(wanted);
    expect(without.some((one) => /^(?:wording|substantive)/u.test(one))).toBe(true);
  });
});

test("a sum with the sign of its currency or its name is the same, with another sign it is not", () => {
  expect(judged("It pays $500 at once.", "It pays 500 dollars at once.")).toEqual([
    "accidental number-form",
    "accidental number-form",
  ]);
  expect(judged("It pays $500 at once.", "It pays £500 at once.")).toEqual(["substantive quantity"]);
  expect(judged("It pays $500 at once.", "It pays 500 pounds at once.")).toContain("substantive quantity");
});

test("names are matched by their role under mutatis-mutandis-1, and by their words under editorial-1", () => {
  const between = (state: string) =>
    readTreaty(
      `TREATY\n\nThe Kingdom of Norway and the ${state} have agreed as follows:\n\nARTICLE I\n\nThe ${state} shall pay the cost of all pilots.\n`,
    );
  const weights = (options: CompareOptions) =>
    compare(between("Republic of Chile"), between("Republic of Peru"), options).pairs.map(
      ({ weight }) => weight,
    );
  expect(weights({})).not.toContain("substantive");
  expect(weights({ normalForm: "editorial-1" })).toContain("substantive");
});

test("the comparison names its form", () => {
  expect(compare(treaty(""), treaty("")).normalForm).toBe("mutatis-mutandis-1");
  expect(compare(treaty(""), treaty(""), { normalForm: "strict-1" }).normalForm).toBe("strict-1");
  expect(readNormalForm("case, unicode")).toEqual({ name: "unicode+case", steps: ["unicode", "case"] });
  expect(readNormalForm("strict-2")).toBeUndefined();
});

test("every nature that a step gives is one of presentation or adaptation", () => {
  for (const { natures: given } of Object.values(normalSteps)) {
    for (const nature of given) expect(["accidental", "formal"]).toContain(natures[nature].weight);
  }
  expect(givesNature(new Set(), "modality")).toBe(true);
});

describe("French and Spanish", () => {
  const french = (words: string) =>
    `ARTICLE PREMIER\n\nLes Parties se réunissent dans la capitale de la Norvège et dans les ports du pays. ${words}\n`;
  const spanish = (words: string) =>
    `ARTÍCULO 1\n\nLas Partes se reúnen en la capital y en los puertos del país y los barcos entran. ${words}\n`;
  const natures2 = (base: string, comparand: string) =>
    compare(readTreaty(base), readTreaty(comparand)).pairs.flatMap(({ differences }) =>
      differences.map(({ weight, natures: [nature] }) => `${weight} ${nature}`),
    );

  test.each([
    ["Signé le 11 mars 1941.", "Signé le onze mars mil neuf cent quarante et un.", "accidental date-form"],
    ["Payer trente et un francs.", "Payer 31 francs.", "accidental number-form"],
    ["Payer quatre-vingt-dix francs.", "Payer quatre-vingts francs.", "substantive quantity"],
    ["Le premier jour.", "Le 1er jour.", "accidental number-form"],
  ])("“%s” against “%s”", (base, comparand, wanted) => {
    expect(natures2(french(base), french(comparand))).toEqual([wanted]);
  });

  test.each([
    [
      "Firmado el 11 de marzo de 1941.",
      "Firmado el once de marzo de mil novecientos cuarenta y uno.",
      "accidental date-form",
    ],
    ["Paga cuarenta y dos pesos.", "Paga 42 pesos.", "accidental number-form"],
    ["Paga doscientos pesos.", "Paga dos mil pesos.", "substantive quantity"],
  ])("“%s” against “%s”", (base, comparand, wanted) => {
    expect(natures2(spanish(base), spanish(comparand))).toEqual([wanted]);
  });
});

test("of a text in another language only the steps on characters apply, and that is said", () => {
  const german = readTreaty(
    "Artikel 1\n\nDie vertragschließenden Teile verpflichten sich, die Bestimmungen dieses Abkommens innerhalb von sechs " +
      "Monaten nach dem Austausch der Ratifikationsurkunden durchzuführen und einander alle Auskünfte zu erteilen, die " +
      "zur Ausführung der Bestimmungen über den Handel mit Vieh und mit tierischen Erzeugnissen erforderlich sind, sowie " +
      "alle Maßnahmen mitzuteilen, die sie zur Verhütung der Verbreitung ansteckender Tierkrankheiten getroffen haben.\n",
  );
  const codes = compare(german, german).problems.map(({ code, text }) => `${code} ${text}`);
  expect(codes).toEqual(["language-not-read base", "language-not-read comparand"]);
  expect(compare(treaty(""), treaty("")).problems.map(({ code }) => code)).toEqual([]);
});
