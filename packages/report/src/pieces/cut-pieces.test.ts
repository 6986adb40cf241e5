import { leaves, readTreaty } from "@treatydiff/core";
import { compare } from "@treatydiff/diff";
import { expect, test } from "vitest";
import { cutPieces, type Piece } from "./cut-pieces.ts";

const frame = (words: string): string => `ARTICLE I\n\n${words}`;

/** The first clause of an article with its pieces printed inline: "The Parties [shall → may] meet." */
function pieces(base: string, comparand: string): readonly Piece[] {
  const trees = { base: readTreaty(frame(base)), comparand: readTreaty(frame(comparand)) };
  const pair = compare(trees.base, trees.comparand).pairs.find(
    (one) => one.base.length + one.comparand.length > 1,
  );
  const leavesOf = (side: "base" | "comparand") =>
    leaves(trees[side]).filter(({ locus }) => pair?.[side].includes(locus));
  return cutPieces(leavesOf("base"), leavesOf("comparand"), pair?.differences);
}

function inline(found: readonly Piece[]): string {
  return found.map(({ base, comparand, changed }) => (changed ? `[${base} → ${comparand}]` : base)).join("");
}

const cases: readonly (readonly [name: string, base: string, comparand: string, wanted: string])[] = [
  ["equal words", "The Parties shall meet.", "The Parties shall meet.", "The Parties shall meet."],
  [
    "a substitution",
    "The Parties shall meet in the capital every year.",
    "The Parties may meet in the capital every year.",
    "The Parties [shall → may] meet in the capital every year.",
  ],
  [
    "a mark without its word",
    "They will contribute to the strengthening thereof and will provide such articles as they can.",
    "They will contribute to the strengthening thereof, and will provide such articles as they can.",
    "They will contribute to the strengthening thereof[ → ,] and will provide such articles as they can.",
  ],
  [
    "another mark at the end",
    "The Parties shall consult on the peace of all nations;",
    "The Parties shall consult on the peace of all nations:",
    "The Parties shall consult on the peace of all nations[; → :]",
  ],
  [
    "an added phrase with the comma that it brings",
    "The declaration was made by the President and the Prime Minister of the Kingdom.",
    "The declaration was made by the President and the Prime Minister of the Kingdom, the principles of which were adhered to by the Union.",
    "The declaration was made by the President and the Prime Minister of the Kingdom[ → , the principles of which were adhered to by the Union].",
  ],
  [
    "an omitted phrase",
    "The Parties shall without delay meet in the capital of either.",
    "The Parties shall meet in the capital of either.",
    "The Parties shall [without delay  → ]meet in the capital of either.",
  ],
];

for (const [name, base, comparand, wanted] of cases) {
  test(`cuts ${name}`, () => {
    expect(inline(pieces(base, comparand))).toBe(wanted);
  });
}

test("gives both sides back, whatever stands where", () => {
  const base =
    "The joint declaration made on August 14, 1941, by the President and the Prime Minister, known as the Atlantic Charter, is (“as printed”) in force in any one country and anyone's.";
  const comparand =
    "The Joint Declaration, known as the Atlantic Charter, made on Aug. 14, 1941, by the President and the Prime Minister is, as printed, in force in anyone country and any one's.";
  const found = pieces(base, comparand);
  expect(found.map((piece) => piece.base).join("")).toBe(base);
  expect(found.map((piece) => piece.comparand).join("")).toBe(comparand);
});

test("shows each difference that stands in a clause", () => {
  const found = pieces(
    "It is dated 23rd day of February 1942 at noon here.",
    "It is dated eleventh day of June, 1942 at noon here.",
  );
  expect(found.filter(({ changed }) => changed)).toHaveLength(1);
  expect(found.find(({ changed }) => changed)?.differences.length).toBeGreaterThan(0);
});

test("a clause that stands alone is one piece", () => {
  const leaf = leaves(readTreaty(frame("The Parties shall meet."))).at(-1);
  if (leaf === undefined) throw new Error("no leaf");
  expect(cutPieces([leaf], [])).toEqual([
    { base: "The Parties shall meet.", comparand: "", changed: true, differences: [], weight: "none" },
  ]);
});
