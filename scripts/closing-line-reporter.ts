import { writeSync } from "node:fs";
import type { Reporter, TestModule } from "vitest/node";

interface Counts {
  passed: number;
  failed: number;
  skipped: number;
}

/** Ends a test run with `tests: N passed, N failed, N skipped` alone on the last line. */
export class ClosingLineReporter implements Reporter {
  #line: string | undefined;

  onInit(): void {
    // On exit, and not at the end of the run: other reporters and late warnings come before.
    process.on("exit", () => {
      // The steps before the tests have scrolled away by now, so a failed one is named again.
      const failedSteps = process.env.TREATYDIFF_FAILED_STEPS;
      if (failedSteps) writeSync(1, `failed before the tests, see above: ${failedSteps}\n`);
      writeSync(1, `${this.#line ?? closingLine({ passed: 0, failed: 0, skipped: 0 })}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    this.#line = closingLine(countTests(modules, unhandledErrors.length));
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

function closingLine({ passed, failed, skipped }: Counts): string {
  return `tests: ${passed} passed, ${failed} failed, ${skipped} skipped`;
}
