import type { Party } from "@treatydiff/core";
import { describe, expect, test } from "vitest";
import { emptyParty, fromPartyForms, toPartyForm } from "./party-form.ts";

const soviet: Party = {
  role: "recipient",
  name: "Union of Soviet Socialist Republics",
  shortNames: ["Soviet Union", "U.S.S.R."],
  adjectives: ["Soviet"],
  capital: "Moscow",
  offices: [{ office: "ambassador", names: ["the Ambassador of the Soviet Union", "the Ambassador"] }],
};

test("a party goes through the form and comes out the same", () => {
  expect(fromPartyForms([toPartyForm(soviet)])).toEqual({ parties: [soviet] });
});

test("lists are one to a line, offices one to a line with a colon", () => {
  const { shortNames, offices } = toPartyForm(soviet);
  expect(shortNames).toBe("Soviet Union\nU.S.S.R.");
  expect(offices).toBe("ambassador: the Ambassador of the Soviet Union; the Ambassador");
});

test("an empty form is no party, and empty fields are left out", () => {
  const norway = { ...emptyParty, name: " Norway ", role: "buyer", shortNames: "\n \n" };
  expect(fromPartyForms([emptyParty, norway])).toEqual({ parties: [{ name: "Norway", role: "buyer" }] });
});

describe("what cannot be read is told in a sentence that names the field", () => {
  test.each([
    [{ ...emptyParty, role: "buyer" }, /^Party 1 has no name; write its full name/u],
    [{ ...emptyParty, name: "Norway" }, /^“Norway” has no role; write one/u],
    [
      { ...toPartyForm(soviet), offices: "the President" },
      /^“the President” is no office; write what it is/u,
    ],
    [{ ...toPartyForm(soviet), offices: "head of state: ;" }, /^“head of state: ;” is no office/u],
  ])("%#", (form, sentence) => {
    const read = fromPartyForms([form]);
    expect("fault" in read ? read.fault : "").toMatch(sentence);
  });
});
