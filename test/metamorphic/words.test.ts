/** Words changed inside clauses: does each change get the weight and the nature that a reader gives it? */
import { afterAll, describe, test } from "vitest";
import { holdFloor, printTable } from "./floors.ts";
import { type Outcome, runOperation } from "./suite.ts";
import { wordOperations } from "./word-edits.ts";

const outcomes: Outcome[] = [];
afterAll(() => console.log(printTable("edits of words, recovery in per cent", outcomes)));

describe("edits of words are judged", { timeout: 60_000 }, () => {
  test.each(wordOperations.map((operation) => [operation.name, operation] as const))("%s", (_, operation) => {
    const outcome = runOperation(operation);
    outcomes.push(outcome);
    holdFloor(outcome);
  });
});
