/** Holds the figures of the suite against the floors that were reached before, and prints them. */
import { readFileSync } from "node:fs";
import { expect } from "vitest";
import { levels, type Outcome, percent } from "./suite.ts";

/** What may not get worse, in per cent. */
export interface Floor {
  /** Edits seen as what they are; may not fall. */
  readonly found: number;
  /** Edits of words whose nature was named; may not fall. */
  readonly named?: number;
  /** Moves, splits, mergers and differences made up, for a hundred edits; may not rise. */
  readonly false: number;
  /** Clauses not paired with what they were made from, of a hundred; may not rise. */
  readonly unpaired: number;
}

const floors = JSON.parse(readFileSync(new URL("floors.json", import.meta.url), "utf8")) as Readonly<
  Record<string, Floor>
>;

/** The figures of an outcome. */
export function figures({ total, hasMarks }: Outcome): Floor {
  return {
    found: percent(total.found, total.edits),
    ...(hasMarks ? { named: percent(total.named, total.edits) } : {}),
    false: perCent(total.false, total.edits),
    unpaired: perCent(total.unpaired, total.clauses),
  };
}

/** Rounded up, so that 0 means none. */
function perCent(part: number, whole: number): number {
  return whole === 0 ? part : Math.ceil((1000 * part) / whole) / 10;
}

/** Fails when a figure has got worse. */
export function holdFloor(outcome: Outcome): void {
  const floor = floors[outcome.operation];
  const found = figures(outcome);
  const detail = [
    `${outcome.operation}: ${JSON.stringify(found)}`,
    ...outcome.total.failures.slice(0, 8),
  ].join("\n");
  expect(floor, `floors.json has no row for this. ${detail}`).toBeDefined();
  if (floor === undefined) return;
  expect(found.found, detail).toBeGreaterThanOrEqual(floor.found);
  expect(found.named ?? 0, detail).toBeGreaterThanOrEqual(floor.named ?? 0);
  expect(found.false, detail).toBeLessThanOrEqual(floor.false);
  expect(found.unpaired, detail).toBeLessThanOrEqual(floor.unpaired);
}

/** One line for each operation: found at each number of edits and altogether. */
export function printTable(title: string, outcomes: readonly Outcome[]): string {
  const width = Math.max(...outcomes.map(({ operation }) => operation.length), title.length);
  const cell = (value: number | string): string => String(value).padStart(7);
  const head = [
    title.padEnd(width),
    cell("edits"),
    ...levels.map((n) => cell(`at ${n}`)),
    ...["found", "named", "false", "unpaired"].map(cell),
  ];
  const rows = outcomes.map((outcome) => {
    const { found, named, false: made, unpaired } = figures(outcome);
    const each = outcome.levels.map((score) =>
      cell(score.edits === 0 ? "–" : percent(score.found, score.edits)),
    );
    return [
      outcome.operation.padEnd(width),
      cell(outcome.total.edits),
      ...each,
      cell(found),
      cell(named ?? "–"),
      cell(made),
      cell(unpaired),
    ].join(" ");
  });
  const raised = outcomes.flatMap((outcome) => {
    const floor = floors[outcome.operation];
    const now = figures(outcome);
    const better =
      floor !== undefined &&
      (now.found > floor.found ||
        (now.named ?? 0) > (floor.named ?? 0) ||
        now.false < floor.false ||
        now.unpaired < floor.unpaired);
    return better ? [`  "${outcome.operation}": ${JSON.stringify(now)},`] : [];
  });
  const note = raised.length === 0 ? [] : ["Better than the floors; raise them in floors.json:", ...raised];
  return [head.join(" "), ...rows, ...note].join("\n");
}
