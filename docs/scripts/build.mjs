// Builds the site from the corpus and the packages' sources; nothing needs to be built before. A site that is built from
// the same sources already is left alone.
//
//     node docs/scripts/build.mjs            build
//     node docs/scripts/build.mjs --force    build in any case
//     node docs/scripts/build.mjs serve      build, then show it at an address of this machine
//     node docs/scripts/build.mjs dev        show it while it is edited
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const docs = fileURLToPath(new URL("..", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));
const out = process.env.SITE_OUT ?? join(docs, "dist");
const staleAfter = 600_000;
const isDevelopment = process.argv[2] === "dev";
const isServed = process.argv[2] === "serve";

const sources = ["packages", "corpus", "docs", "typedoc.json", "tsconfig.base.json", "pnpm-lock.yaml"];
const skipped =
  /(^|\/)(node_modules|dist|\.astro|\.api|coverage)(\/|$)|\.test\.ts$|^corpus\/index\.(js|js\.map|d\.ts)$/u;
const settings = ["SITE_BASE", "SITE_CORPUS"].map((name) => process.env[name] ?? "").join("\n");
const stamp = stampOf(sources.flatMap(filesIn).sort());
// Astro empties its own folder when its settings change.
const cache = join(docs, "node_modules/.cache/site");
const stampFile = join(cache, "built");

let isLocked = false;
await oneAtATime();
if (isDevelopment || process.argv.includes("--force") || !isBuilt()) {
  run([join(docs, "scripts/reference.mjs")]);
  astro(isDevelopment ? "dev" : "build");
  writeFileSync(stampFile, `${out}\n${stamp}`);
}
release();
if (isServed) astro("preview");

function astro(command) {
  const program = fileURLToPath(new URL("astro.js", import.meta.resolve("astro/package.json")));
  run(["--conditions=@treatydiff/source", `--import=${import.meta.resolve("tsx")}`, program, command]);
}

function release() {
  isLocked = false;
  rmSync(join(cache, "lock"), { recursive: true, force: true });
}

/** Two builds at once would write into one another: the second waits, and then finds the site built. */
async function oneAtATime() {
  const lock = join(cache, "lock");
  mkdirSync(cache, { recursive: true });
  for (;;) {
    try {
      mkdirSync(lock);
      process.on("exit", () => isLocked && release());
      isLocked = true;
      return;
    } catch {
      // A build that was killed leaves its lock behind.
      const age = Date.now() - (statSync(lock, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());
      if (age > staleAfter) rmSync(lock, { recursive: true, force: true });
      await setTimeout(300);
    }
  }
}

function run(nodeArguments) {
  const { status } = spawnSync(process.execPath, nodeArguments, {
    cwd: docs,
    stdio: "inherit",
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: "1", TSX_TSCONFIG_PATH: join(root, "tsconfig.json") },
  });
  if (status !== 0) process.exit(status ?? 1);
}

function isBuilt() {
  return (
    existsSync(join(out, "index.html")) &&
    existsSync(stampFile) &&
    readFileSync(stampFile, "utf8") === `${out}\n${stamp}`
  );
}

function filesIn(name) {
  if (skipped.test(name)) return [];
  const path = join(root, name);
  if (!statSync(path).isDirectory()) return [name];
  return readdirSync(path).flatMap((child) => filesIn(`${name}/${child}`));
}

function stampOf(files) {
  const hash = createHash("sha256").update(settings);
  for (const file of files)
    hash
      .update(file)
      .update("\0")
      .update(readFileSync(join(root, file)))
      .update("\0");
  return hash.digest("hex");
}
