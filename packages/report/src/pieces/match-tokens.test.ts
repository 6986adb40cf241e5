import { expect, test } from "vitest";
import { matchTokens } from "./match-tokens.ts";

const cases: readonly (readonly [base: string, comparand: string, matched: string])[] = [
  ["", "", ""],
  ["abc", "abc", "abc"],
  ["abc", "", ""],
  ["abcabba", "cbabac", "baba"],
  ["abc", "axbc", "abc"],
  ["axbyc", "abc", "abc"],
  ["abc", "xyz", ""],
];

for (const [base, comparand, matched] of cases) {
  test(`matches as much as “${base}” and “${comparand}” share`, () => {
    const found = matchTokens([...base], [...comparand]);
    expect(found.map(([b]) => base[b]).join("")).toBe(found.map(([, c]) => comparand[c]).join(""));
    expect(found).toHaveLength(matched.length);
    const rising = found.every(
      ([b, c], i) => i === 0 || (b > (found[i - 1]?.[0] ?? -1) && c > (found[i - 1]?.[1] ?? -1)),
    );
    expect(rising).toBe(true);
  });
}

test("gives up on what has too little in common instead of taking long", () => {
  const many = (word: string) => Array.from({ length: 5000 }, (_, i) => `${word}${i}`);
  expect(matchTokens(many("b"), many("c"))).toEqual([]);
});
