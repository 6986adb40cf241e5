import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { findOrphans } from "./support/golden-orphans.ts";

const here = fileURLToPath(new URL(".", import.meta.url));

test("every golden file is used by a test", () => {
  const goldens = existsSync(`${here}golden`)
    ? filesIn("golden").map((path) => path.slice("golden/".length))
    : [];
  const users = filesIn("")
    .filter(
      (path) => path.endsWith(".ts") && !path.startsWith("golden/") && path !== "golden-hygiene.test.ts",
    )
    .map((path) => ({ path, text: readFileSync(`${here}${path}`, "utf8") }));

  const orphans = findOrphans(goldens, users);
  expect(orphans, `no test names test/golden/${orphans.join(", test/golden/")}`).toEqual([]);
});

test("a golden file that nothing names is an orphan", () => {
  const user = { path: "comparisons.test.ts", text: 'golden("uk-ussr.md"); golden("context.md")' };
  expect(findOrphans(["uk-ussr.md", "uk-china.md", "text.md"], [user])).toEqual(["uk-china.md", "text.md"]);
});

test("golden files of the same name are told apart by their folder", () => {
  const user = { path: "cli.test.ts", text: 'golden("outline/uk.txt")' };
  expect(findOrphans(["outline/uk.txt", "compare/uk.txt"], [user])).toEqual(["compare/uk.txt"]);
});

test("a golden file in a folder may be named without it", () => {
  const user = { path: "cli.test.ts", text: "golden(`uk.txt`)" };
  expect(findOrphans(["outline/uk.txt"], [user])).toEqual([]);
});

function filesIn(folder: string): string[] {
  return readdirSync(`${here}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    if (!entry.isDirectory()) return [path];
    return entry.name === "node_modules" ? [] : filesIn(path);
  });
}
