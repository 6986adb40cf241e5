/**
 * The work of a comparison must grow with the texts and not with their square. Work is counted, not timed: entries of
 * the index looked at, pairs weighed, cells filled. The exponent is fitted over four sizes.
 */
import { readTreaty, type Treaty } from "@treatydiff/core";
import * as diff from "@treatydiff/diff";
import { afterAll, describe, expect, test } from "vitest";
import { hardCases, type LargePair, variants } from "./metamorphic/large.ts";

interface Work {
  readonly probes: number;
  readonly weighed: number;
  readonly capped: number;
  readonly cells: number;
  readonly windowed: number;
}

const compareWork = (diff as Readonly<Record<string, unknown>>)["compareWork"] as
  | ((base: Treaty, comparand: Treaty) => Work)
  | undefined;

/** Linear would be 1; sorting and the like cost a little more. */
const steepest = 1.3;
/** From 12,000 words on: below, the lists of the index are still filling up to their cap, and the work grows with them. */
const sizes = [12_000, 24_000, 48_000, 75_000] as const;
const shares = [8, 4, 2, 1] as const;

const read = new Map<string, Treaty>();

function treaty(source: string): Treaty {
  const found = read.get(source) ?? readTreaty(source);
  read.set(source, found);
  return found;
}

/** The slope of a straight line through the logarithms, by least squares. */
function exponent(points: readonly (readonly [size: number, work: number])[]): number {
  const logs = points.map(([size, work]) => [Math.log(size), Math.log(work + 1)] as const);
  const mean = (index: 0 | 1): number => logs.reduce((sum, log) => sum + log[index], 0) / logs.length;
  const [x, y] = [mean(0), mean(1)];
  const above = logs.reduce((sum, log) => sum + (log[0] - x) * (log[1] - y), 0);
  return above / logs.reduce((sum, log) => sum + (log[0] - x) ** 2, 0);
}

const rows: string[] = [];
afterAll(() => {
  if (rows.length > 0)
    console.log(["work of the alignment (index entries + pairs weighed + cells)", ...rows].join("\n"));
});

function grow(name: string, steps: readonly number[], make: (size: number) => LargePair): void {
  const points = steps.map((size) => {
    const { base, comparand } = make(size);
    const work = compareWork?.(treaty(base), treaty(comparand));
    if (work === undefined) throw new Error("The package counts no work.");
    return [size, work.probes + work.weighed + work.cells] as const;
  });
  const slope = exponent(points);
  const said = points.map(([size, work]) => `${size}: ${work}`).join(", ");
  rows.push(`${name.padEnd(32)} exponent ${slope.toFixed(2)}  ${said}`);
  expect(slope, said).toBeLessThanOrEqual(steepest);
}

describe.skipIf(compareWork === undefined)("the work grows with the text", { timeout: 120_000 }, () => {
  test.each(Object.entries(variants))("%s", (name, make) => grow(name, sizes, make));

  test.each(Object.entries(hardCases))("%s", (name, { full, make }) => {
    grow(
      name,
      shares.map((share) => Math.round(full / share)),
      make,
    );
  });
});

test("the fitted exponent tells a square from a line", () => {
  const points = (power: number) => sizes.map((size) => [size, size ** power] as const);
  expect(exponent(points(1))).toBeCloseTo(1, 3);
  expect(exponent(points(2))).toBeCloseTo(2, 3);
});
