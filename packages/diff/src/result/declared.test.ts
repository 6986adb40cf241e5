import { readTreaty } from "@treatydiff/core";
import { describe, expect, test } from "vitest";
import { type CompareOptions, compare } from "../compare.ts";
import { type Declarations, declarationsOn } from "../model/declarations.ts";
import { declarationsJsonSchema, declarationsSchema } from "../model/declarations-schema.ts";
import { comparisonSchema } from "../model/schema.ts";

const base = readTreaty(
  "ARTICLE I\n\nVessels may enter the ports of Bergen at any hour. Pilots are paid by the master.\n\n" +
    "ARTICLE II\n\nCopper is free of duty.\n\nARTICLE III\n\nDisputes go to arbitration at The Hague.",
);
const comparand = readTreaty(
  "ARTICLE I\n\nVessels may enter the ports of Bergen at any hour.\n\nARTICLE II\n\nPilots are paid by the master.\n\n" +
    "ARTICLE III\n\nTimber pays a tenth.\n\nARTICLE IV\n\nDisputes shall go to arbitration at The Hague.",
);
const signed = { by: "A. Reader", reason: "The table annexed to the treaty says so." };
const withPairs = (pairs: CompareOptions["declaredPairs"] = []) =>
  compare(base, comparand, { declaredPairs: pairs });

describe("declared pairs", () => {
  test("win over the alignment and are shown as declared", () => {
    const pair = { base: ["art_2"], comparand: ["art_4"], ...signed };
    const found = withPairs([pair]).correspondence.find((row) => row.base.includes("art_2"));
    expect(found).toMatchObject({ base: ["art_2"], comparand: ["art_4"], declared: signed });
    expect(comparisonSchema.safeParse(withPairs([pair])).success).toBe(true);
  });

  test("pair single clauses, and leave the rest to the program", () => {
    const pair = { base: ["art_2__al_1__cl_1"], comparand: ["art_3__al_1__cl_1"], ...signed };
    const { pairs } = withPairs([pair]);
    expect(pairs.find((one) => one.base.includes("art_2__al_1__cl_1"))).toMatchObject({
      comparand: ["art_3__al_1__cl_1"],
      declared: signed,
    });
    expect(pairs.find((one) => one.base.includes("art_3__al_1__cl_1"))?.comparand).toEqual([
      "art_4__al_1__cl_1",
    ]);
  });

  test("say that an article was divided", () => {
    const pair = { base: ["art_1"], comparand: ["art_1", "art_2"], ...signed };
    const { correspondence, pairs } = withPairs([pair]);
    expect(correspondence[0]).toMatchObject({ comparand: ["art_1", "art_2"], kind: "split", weight: "none" });
    expect(correspondence.filter((row) => row.comparand.includes("art_2"))).toHaveLength(1);
    expect(pairs.filter(({ transposed }) => transposed)).toEqual([]);
  });

  test("say that nothing answers", () => {
    const clause = "art_3__al_1__cl_1";
    const { pairs } = withPairs([{ base: [clause], comparand: [], ...signed }]);
    expect(pairs.find((one) => one.base.includes(clause))).toMatchObject({
      kind: "omission",
      declared: signed,
    });
    expect(pairs.find((one) => one.comparand.includes("art_4__al_1__cl_1"))?.kind).toBe("addition");
  });

  test("that cannot be kept are told", () => {
    const { problems } = withPairs([
      { base: ["art_9"], comparand: ["art_1"], ...signed },
      { base: ["art_1"], comparand: ["art_1"], ...signed },
      { base: ["art_1"], comparand: ["art_2"], ...signed },
    ]);
    expect(
      problems.filter(({ code }) => code === "declaration-unused").map(({ message }) => message),
    ).toEqual([
      "The pair declared by A. Reader names units that do not exist: art_9 (base).",
      "The pair declared by A. Reader (art_1, art_2) names a unit that an earlier declared pair has.",
    ]);
  });
});

describe("declared weights", () => {
  const clause = "art_3__al_1__cl_1";

  test("stand in place of the rules', which are kept beside them", () => {
    const weight = { at: clause, weight: "accidental", contested: true, ...signed } as const;
    const { pairs } = compare(base, comparand, { declaredWeights: [weight] });
    const pair = pairs.find((one) => one.base.includes(clause));
    expect(pair?.weight).toBe("accidental");
    expect(pair?.differences[0]).toMatchObject({
      weight: "accidental",
      overruled: { weight: "wording", contested: true, ...signed },
    });
  });

  test("that find no difference are told", () => {
    const weight = { at: clause, words: "in vain", weight: "wording", ...signed } as const;
    const { problems } = compare(base, comparand, { declaredWeights: [weight] });
    expect(problems.at(-1)?.message).toBe(
      `The weight declared by A. Reader finds no difference with the words “in vain” at ${clause}.`,
    );
  });
});

describe("a file of declarations", () => {
  const file: Declarations = {
    base: "a",
    comparand: "b",
    pairs: [{ base: ["art_1"], comparand: ["art_2"], ...signed }],
    weights: [{ at: "art_3", weight: "wording", ...signed }],
  };

  test("serves both directions", () => {
    expect(declarationsOn([file], "a", "b")?.pairs).toEqual(file.pairs);
    expect(declarationsOn([file], "b", "a")).toMatchObject({
      pairs: [{ base: ["art_2"], comparand: ["art_1"] }],
      weights: [{ at: "art_3", in: "comparand" }],
    });
    expect(declarationsOn([file], "a", "c")).toBeUndefined();
  });

  test("is refused without reason or signature", () => {
    expect(declarationsSchema.safeParse(file).success).toBe(true);
    expect(declarationsJsonSchema()).toMatchObject({ title: "Declared pairs and weights" });
    const { by: _, ...unsigned } = { ...signed, base: ["art_1"], comparand: [] };
    for (const pair of [unsigned, { base: [], comparand: [], ...signed }]) {
      expect(declarationsSchema.safeParse({ ...file, pairs: [pair] }).success).toBe(false);
    }
  });
});
