import { writeSync } from "node:fs";
import type { Reporter, TestModule, Vitest } from "vitest/node";

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Says what was skipped, and ends a test run with `tests: N passed, N failed, N skipped` alone on the last line. */
export class ClosingLineReporter implements Reporter {
  #line: string | undefined;
  #skipped: readonly string[] = [];
  #isWhole = true;

  onInit({ config }: Vitest): void {
    // Who runs the tests of one name knows that the others are skipped.
    this.#isWhole = config.testNamePattern === undefined;
    // On exit, and not at the end of the run: other reporters and late warnings come before.
    process.on("exit", () => {
      // The steps before the tests have scrolled away by now, so a failed one is named again.
      const failedSteps = process.env.TREATYDIFF_FAILED_STEPS;
      if (failedSteps) writeSync(1, `failed before the tests, see above: ${failedSteps}\n`);
      for (const line of this.#skipped) writeSync(1, `${line}\n`);
      writeSync(1, `${this.#line ?? closingLine({ passed: 0, failed: 0, skipped: 0 })}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    this.#line = closingLine(countTests(modules, unhandledErrors.length));
    if (this.#isWhole) this.#skipped = skippedLines(modules);
  }
}

/** A file that does not load, and an error outside every test, count as failed tests. */
function countTests(modules: readonly TestModule[], unhandledErrors: number): Counts {
  const counts: Counts = { passed: 0, failed: unhandledErrors, skipped: 0 };
  for (const module of modules) {
    counts.failed += module.errors().length;
    for (const suite of module.children.allSuites()) counts.failed += suite.errors().length;
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === "passed" || state === "failed") counts[state] += 1;
      else counts.skipped += 1;
    }
  }
  return counts;
}

/** A line for each group of skipped tests; the name of the group says why. */
function skippedLines(modules: readonly TestModule[]): readonly string[] {
  const groups = new Map<string, number>();
  for (const module of modules) {
    for (const test of module.children.allTests()) {
      const { state } = test.result();
      if (state === "passed" || state === "failed") continue;
      const { fullName, name } = test;
      const group = fullName === name ? name : fullName.slice(0, -name.length).replace(/ > $/u, "");
      groups.set(group, (groups.get(group) ?? 0) + 1);
    }
  }
  return [...groups].map(
    ([group, count]) => `skipped: ${group} (${count} ${count === 1 ? "test" : "tests"})`,
  );
}

function closingLine({ passed, failed, skipped }: Counts): string {
  return `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`;
}
