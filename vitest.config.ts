import { defineConfig } from "vitest/config";
import { ClosingLineReporter } from "./scripts/closing-line-reporter.ts";

// The packages are tested from their sources: no build is needed before a test.
// A list of conditions replaces the defaults of Vite, so these are repeated.
const sourceCondition = "@treatydiff/source";
const clientConditions = [sourceCondition, "module", "browser", "development|production"];
const serverConditions = [sourceCondition, "module", "node", "development|production"];

export default defineConfig({
  resolve: { conditions: clientConditions },
  ssr: { resolve: { conditions: serverConditions } },
  test: {
    // A run compares with the golden files and never writes one; `pnpm run golden` does.
    update: "none",
    // Nothing here keeps state between calls, so test files may share what they have loaded: half the time.
    pool: "threads",
    isolate: false,
    // Speed is measured in a benchmark, never by a test that fails on a busy machine.
    testTimeout: 120_000,
    reporters: ["default", new ClosingLineReporter()],
    projects: [
      {
        extends: true,
        test: { name: "unit", include: ["packages/*/src/**/*.test.ts", "docs/src/**/*.test.ts"] },
      },
      { extends: true, test: { name: "integration", include: ["test/**/*.test.ts"] } },
    ],
  },
});
