// Everything that must hold before a change goes in. The tests run last, so that their count is the last line.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { gather, root } from "./packages.mjs";

const tool = (name, path) => fileURLToPath(new URL(path, import.meta.resolve(`${name}/package.json`)));
const node =
  (...commandArguments) =>
  () =>
    gather(process.execPath, commandArguments);

const steps = {
  style: node(tool("@biomejs/biome", "bin/biome"), "ci", "--error-on-warnings", "--colors=off"),
  types: node(tool("typescript", "bin/tsc"), "--pretty", "false"),
  expressions: node("--conditions=@treatydiff/source", "--import", "tsx", "scripts/check-regexes.mts"),
  build: node("scripts/build.mjs"),
  packs: node("scripts/check-packs.mjs"),
  site: node("docs/scripts/build.mjs"),
  // After the site, whose build writes the types of its content.
  "types of the site": node(tool("typescript", "bin/tsc"), "--pretty", "false", "-p", "docs"),
};

const failed = [];
await Promise.all([
  inTurn("style", "types", "site", "types of the site"),
  inTurn("expressions", "build", "packs"),
]);

const tests = spawnSync(process.execPath, [tool("vitest", "vitest.mjs"), "run"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, CI: "true", TREATYDIFF_FAILED_STEPS: failed.join(", ") },
});
process.exit(tests.status === 0 && failed.length === 0 ? 0 : 1);

/** Runs steps one after the other; what a failed one says is printed, and the next one runs all the same. */
async function inTurn(...names) {
  for (const name of names) {
    const begin = performance.now();
    const { ok, output } = await steps[name]();
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    process.stdout.write(`${name}: ${ok ? "ok" : "FAILED"} (${seconds} s)\n`);
    if (ok) continue;
    process.stdout.write(`${output}\n`);
    failed.push(name);
  }
}
