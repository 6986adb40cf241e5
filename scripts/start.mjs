// Runs the command line from its TypeScript source, without a build: the founding comparison unless told otherwise
// (`npm start -- --full` for the whole of it).
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const given = process.argv.slice(2);

const run = spawnSync(
  process.execPath,
  [
    "--conditions=@treatydiff/source",
    `--import=${import.meta.resolve("tsx")}`,
    here("../packages/cli/src/main.ts"),
    ...(given.length === 0 || given[0] === "--full" ? ["founding", ...given] : given),
  ],
  {
    stdio: "inherit",
    // Files are named from where the user stands, also when npm has changed the folder.
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: { ...process.env, TSX_TSCONFIG_PATH: here("../tsconfig.json") },
  },
);
process.exit(run.status ?? 1);
