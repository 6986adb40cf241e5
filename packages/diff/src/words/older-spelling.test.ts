import { expect, test } from "vitest";
import { isKnownWord } from "./known-words.ts";
import { todaysSpelling } from "./older-spelling.ts";

test.each([
  ["publick", "public"],
  ["intire", "entire"],
  ["declar'd", "declared"],
  ["haue", "have"],
  ["vpon", "upon"],
  ["iurisdiction", "jurisdiction"],
  ["severall", "several"],
  ["hostilitie", "hostility"],
  ["kingdome", "kingdom"],
  ["antient", "ancient"],
  ["shew", "show"],
])("“%s” is “%s”", (older, today) => expect(todaysSpelling(older)).toBe(today));

test.each(["treaty", "wherefore", "norland", "proibited", "forthe", "oslo"])("“%s” is left alone", (word) => {
  expect(todaysSpelling(word)).toBe(word);
});

test("the dictionary knows words and few others", () => {
  for (const word of ["treaty", "plenipotentiaries", "fishery", "honour", "honor"])
    expect(isKnownWord(word)).toBe(true);
  const strange = Array.from({ length: 1000 }, (_, i) => `q${(i * 7919).toString(36)}xz`);
  expect(strange.filter(isKnownWord).length).toBeLessThan(40);
});
