import { expect, test } from "vitest";
import { cardinalPhrase } from "./cardinal-words.ts";
import { findDates } from "./dates.ts";

const found = (text: string, language?: "en" | "fr" | "es") =>
  findDates(text, language).map(({ start, end, iso }) => `${iso} “${text.slice(start, end)}”`);

test.each([
  ["the Act of March 11, 1941, is", "1941-03-11 “March 11, 1941”"],
  ["on the 11th March, 1941", "1941-03-11 “the 11th March, 1941”"],
  ["this eleventh day of June, 1942", "1942-06-11 “eleventh day of June, 1942”"],
  ["of the eleventh day of March, 1941, applies", "1941-03-11 “the eleventh day of March, 1941”"],
  [
    "done the third day of September, in the year one thousand seven hundred and eighty-three.",
    "1783-09-03 “the third day of September, in the year one thousand seven hundred and eighty-three”",
  ],
  ["the 10th. day of Septr. 1785.", "1785-09-10 “the 10th. day of Septr. 1785”"],
  ["on Jany 4th 1794 at", "1794-01-04 “Jany 4th 1794”"],
  ["on May 4, nineteen hundred and forty-two at", "1942-05-04 “May 4, nineteen hundred and forty-two”"],
])("reads the date in “%s”", (text, wanted) => expect(found(text)).toEqual([wanted]));

test.each([
  ["signé le 1er mars 1941 à Paris", "1941-03-01 “1er mars 1941”"],
  [
    "fait à Berne, le onze mars mil neuf cent quarante et un, en double",
    "1941-03-11 “onze mars mil neuf cent quarante et un”",
  ],
  ["le vingt et un août 1880", "1880-08-21 “vingt et un août 1880”"],
  [
    "le dix-sept décembre mil huit cent quatre-vingt-dix-sept entre",
    "1897-12-17 “dix-sept décembre mil huit cent quatre-vingt-dix-sept”",
  ],
])("reads the French date in “%s”", (text, wanted) => expect(found(text, "fr")).toEqual([wanted]));

test.each([
  ["firmado el 11 de marzo de 1941 en", "1941-03-11 “11 de marzo de 1941”"],
  [
    "a los once días del mes de marzo de mil novecientos cuarenta y uno.",
    "1941-03-11 “once días del mes de marzo de mil novecientos cuarenta y uno”",
  ],
  [
    "el treinta y uno de diciembre de mil ochocientos noventa en",
    "1890-12-31 “treinta y uno de diciembre de mil ochocientos noventa”",
  ],
  ["el primero de septiembre del año 2001", "2001-09-01 “primero de septiembre del año 2001”"],
])("reads the Spanish date in “%s”", (text, wanted) => expect(found(text, "es")).toEqual([wanted]));

test("finds no date in other words with a year", () => {
  expect(found("the Act of 1941 and the second part of 1942")).toEqual([]);
  expect(found("la loi de 1941 et les cinq parties de mars", "fr")).toEqual([]);
});

test.each([
  ["soixante et onze", "fr", 71],
  ["quatre-vingts", "fr", 80],
  ["quatre-vingt-dix-neuf", "fr", 99],
  ["deux cent cinquante mille", "fr", 250_000],
  ["mil novecientos cuarenta y dos", "es", 1942],
  ["dos millones quinientos mil", "es", 2_500_000],
  ["one hundred and twenty-five thousand", "en", 125_000],
  ["five six", "en", undefined],
  ["dos tres", "es", undefined],
] as const)("reads “%s”", (text, language, value) => expect(cardinalPhrase(text, language)).toBe(value));
