import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

// The one YAML reader of the workspace is the command line's; the root and the tests have none of their own.
const { parse } = createRequire(new URL("../../packages/cli/package.json", import.meta.url))("yaml") as {
  readonly parse: (text: string) => unknown;
};

/** Reads a file of YAML. What it holds is for the caller to check. */
export function readYaml(file: URL): unknown {
  return parse(readFileSync(file, "utf8"));
}
