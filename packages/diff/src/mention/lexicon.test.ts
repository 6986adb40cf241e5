import { type Party, readTreaty, type Treaty } from "@treatydiff/core";
import { expect, test } from "vitest";
import { compare } from "../compare.ts";

/** No preamble and no title name these parties: nothing can be inferred. */
const base = readTreaty("ARTICLE I\n\nHolland shall send the letters of the Republic to the Hague.");
const comparand = readTreaty("ARTICLE I\n\nNorway shall send the letters of the Kingdom to Oslo.");

const republic: Party = {
  role: "sender",
  name: "Holland",
  shortNames: ["the Republic"],
  capital: "the Hague",
};
const kingdom: Party = { role: "sender", name: "Norway", shortNames: ["the Kingdom"], capital: "Oslo" };

function declaring(treaty: Treaty, parties: readonly Party[]): Treaty {
  return { ...treaty, data: { ...treaty.data, parties } };
}

test("a name answers to another by the role that a person declared", () => {
  expect(compare(base, comparand).verdicts[0]?.degree).not.toBe("mutatis-mutandis");
  const declared = compare(declaring(base, [republic]), declaring(comparand, [kingdom]));
  expect(declared.adaptations.map((one) => [one.base, one.comparand])).toEqual([
    [
      ["Holland", "the Republic"],
      ["Norway", "the Kingdom"],
    ],
    [["the Hague"], ["Oslo"]],
  ]);
  expect(declared.verdicts[0]?.degree).toBe("mutatis-mutandis");
});

test("what a person declares goes before the front matter", () => {
  const front = { ...base, data: { ...base.data, metadata: { parties: [kingdom] } } } as unknown as Treaty;
  const found = compare(declaring(front, [republic]), declaring(comparand, [kingdom]));
  expect(found.verdicts[0]?.degree).toBe("mutatis-mutandis");
});
