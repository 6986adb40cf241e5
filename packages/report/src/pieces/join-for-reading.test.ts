import { leaves, readTreaty } from "@treatydiff/core";
import { compare } from "@treatydiff/diff";
import { expect, test } from "vitest";
import { cutPieces, type Piece } from "./cut-pieces.ts";
import { joinForReading } from "./join-for-reading.ts";

function pieces(base: string, comparand: string): readonly Piece[] {
  const trees = {
    base: readTreaty(`ARTICLE I\n\n${base}`),
    comparand: readTreaty(`ARTICLE I\n\n${comparand}`),
  };
  const pair = compare(trees.base, trees.comparand).pairs.at(-1);
  const leavesOf = (side: "base" | "comparand") =>
    leaves(trees[side]).filter(({ locus }) => pair?.[side].includes(locus));
  return cutPieces(leavesOf("base"), leavesOf("comparand"), pair?.differences);
}

const inline = (found: readonly Piece[]): string =>
  found.map(({ base, comparand, changed }) => (changed ? `[${base} → ${comparand}]` : base)).join("");

test.each([
  [
    "a lone connective",
    "Inspectors of either Party may board and search the vessels that lie in the harbour at night.",
    "Inspectors of either Party may seize and condemn the vessels that lie in the harbour at night.",
    "Inspectors of either Party may [board and search → seize and condemn] the vessels that lie in the harbour at night.",
  ],
  [
    "a lone comma",
    "The duties on tobacco, spirits and copper ore shall be paid at the port of entry each month.",
    "The duties on timber, cheese and copper ore shall be paid at the port of entry each month.",
    "The duties on [tobacco, spirits → timber, cheese] and copper ore shall be paid at the port of entry each month.",
  ],
  [
    "words that say something stay equal",
    "Vessels may enter the ports and leave the ports of Norway on every day of the week.",
    "Ships may enter the ports and quit the ports of Norway on every day of the week.",
    "[Vessels → Ships] may enter the ports and [leave → quit] the ports of Norway on every day of the week.",
  ],
])("%s", (_, base, comparand, wanted) => {
  expect(inline(joinForReading(pieces(base, comparand)))).toBe(wanted);
});

test("changes no word of either side and drops no difference", () => {
  const before = pieces(
    "The Parties may board, search and, if need be, seize the vessels of the other Party in port.",
    "The Parties shall board, inspect or, if need be, hold the ships of the other Party in port.",
  );
  const after = joinForReading(before);
  const side = (some: readonly Piece[], name: "base" | "comparand") => some.map((one) => one[name]).join("");
  expect(side(after, "base")).toBe(side(before, "base"));
  expect(side(after, "comparand")).toBe(side(before, "comparand"));
  const differences = (some: readonly Piece[]) => new Set(some.flatMap((one) => one.differences));
  expect(differences(after)).toEqual(differences(before));
  expect(after.length).toBeLessThan(before.length);
});
