/** Clauses and articles moved, split, merged, inserted, deleted, renumbered: is it seen, and nothing else? */
import { afterAll, describe, expect, test } from "vitest";
import { render } from "./draft.ts";
import { holdFloor, printTable } from "./floors.ts";
import { newScore, scoreEdit } from "./score.ts";
import { type Outcome, runOperation, textsAt } from "./suite.ts";
import { unitOperations } from "./unit-edits.ts";

const outcomes: Outcome[] = [];
afterAll(() => console.log(printTable("edits of units, recovery in per cent", outcomes)));

describe("edits of units are recovered", { timeout: 60_000 }, () => {
  test.each(unitOperations.map((operation) => [operation.name, operation] as const))("%s", (_, operation) => {
    const outcome = runOperation(operation);
    outcomes.push(outcome);
    holdFloor(outcome);
  });
});

describe("the score itself", () => {
  const [draft] = textsAt(1);
  if (draft === undefined) throw new Error("There is no text to edit.");

  test("finds nothing where nothing was done", () => {
    const score = newScore();
    scoreEdit(
      { base: draft, comparand: draft, marks: [], events: ["moved 12", "split 9"] },
      undefined,
      score,
    );
    expect([score.edits, score.found, score.false, score.unpaired]).toEqual([2, 0, 0, 0]);
  });

  test("counts what was not announced as made up, and lost clauses as unpaired", () => {
    const score = newScore();
    const articles = draft.articles.toReversed();
    scoreEdit({ base: draft, comparand: { ...draft, articles }, marks: [], events: [] }, undefined, score);
    expect(score.false).toBeGreaterThan(0);
    const short = newScore();
    scoreEdit(
      { base: draft, comparand: { ...draft, articles: draft.articles.slice(1) }, marks: [], events: [] },
      undefined,
      short,
    );
    expect(short.unpaired).toBe(0);
    expect(
      short.failures.some((failure) => failure.startsWith("made up: omitted") || failure.includes("omitted")),
    ).toBe(true);
  });

  test("knows where every clause of its texts stands", () => {
    for (const text of textsAt(30)) {
      const { source, places } = render(text);
      expect(places.map(({ start, end }) => source.slice(start, end))).toEqual(
        places.map(({ clause }) => clause.text),
      );
    }
  });
});
