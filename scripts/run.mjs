// `npm start`, `npm test` and `npm run site`: sets everything up, then does the task named first.
// Only built-in modules here, and syntax that an old Node reads: nothing is installed yet.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("..", import.meta.url));
const tasks = {
  start: ["scripts/start.mjs"],
  test: ["scripts/check.mjs"],
  site: ["docs/scripts/build.mjs", "serve"],
};
const networkFailure =
  /\b(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ENETUNREACH|EHOSTUNREACH|ENOTCACHED|ERR_PNPM_META_FETCH_FAIL|ERR_PNPM_NO_OFFLINE_\w+|ERR_SOCKET_TIMEOUT)\b|dns error|error sending request|failed to fetch/i;

main(process.argv[2], process.argv.slice(3));

function main(task, taskArguments) {
  const [major, minor] = process.versions.node.split(".").map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    fail(`treatydiff needs Node 20.19 or later; this is Node ${process.versions.node}.`);
  }
  if (!Object.hasOwn(tasks, task)) fail("Usage: node scripts/run.mjs start|test|site [ARGUMENT…]");

  const workspace = setUp();
  const [script, ...scriptArguments] = tasks[task];
  const run = spawnSync(process.execPath, [join(root, script), ...scriptArguments, ...taskArguments], {
    stdio: "inherit",
    env: { ...process.env, PATH: `${workspace.pnpmFolder}${delimiter}${process.env.PATH}` },
  });
  if (run.error) fail(`The task ${task} could not be run: ${run.error.message}`);
  process.exit(run.status ?? 1);
}

/** Installs what the lockfile names, unless that is done, and tells where pnpm is. */
function setUp() {
  const wanted = fingerprint();
  const found = readMark();
  if (found?.fingerprint === wanted && existsSync(found.pnpmFolder)) return found;

  process.stderr.write("Setting up (the first time takes about half a minute) …\n");
  const install = spawnSync(...installCommand(), {
    cwd: root,
    encoding: "utf8",
    maxBuffer: 1 << 28,
    stdio: ["ignore", "pipe", "pipe"],
    env: {
      ...process.env,
      CI: "true",
      TREATYDIFF_FINGERPRINT: wanted,
      npm_config_fetch_retry_mintimeout: "1000",
      npm_config_fetch_retry_maxtimeout: "5000",
      npm_config_update_notifier: "false",
    },
  });
  const mark = readMark();
  if (install.status === 0 && mark?.fingerprint === wanted) return mark;

  const output = `${install.stdout ?? ""}${install.stderr ?? ""}${install.error?.message ?? ""}`;
  if (networkFailure.test(output)) {
    fail("The packages could not be fetched: check the connection to the npm registry and try again.");
  }
  process.stderr.write(`${output.trim()}\n`);
  fail("The set-up failed, for the reason printed above.");
}

/** The script runs under pnpm when that is the pinned pnpm's line already, else under npx with the pinned one. */
function installCommand() {
  const script = join("scripts", "install.mjs");
  if (/^pnpm\/12\./.test(process.env.npm_config_user_agent ?? "")) return [process.execPath, [script]];

  const { packageManager } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const npx = ["--yes", "--prefer-offline", "--package", packageManager, "--call", `node ${script}`];
  // npm tells its scripts where it is; starting it by that path works on every system.
  const npm = process.env.npm_execpath;
  if (npm?.endsWith("npm-cli.js")) return [process.execPath, [npm, "exec", ...npx]];
  if (process.platform !== "win32") return ["npx", npx];
  return [`npx ${npx.map((part) => `"${part}"`).join(" ")}`, { shell: true }];
}

/** Changes with the lockfile, the manifest of the workspace and the platform. */
function fingerprint() {
  const hash = createHash("sha256").update(`${process.platform} ${process.arch}`);
  for (const file of ["pnpm-lock.yaml", "pnpm-workspace.yaml"]) hash.update(readFileSync(join(root, file)));
  return hash.digest("hex");
}

/** What the last complete installation left behind. */
function readMark() {
  try {
    return JSON.parse(readFileSync(join(root, "node_modules", ".treatydiff.json"), "utf8"));
  } catch {
    return undefined;
  }
}

function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(2);
}
