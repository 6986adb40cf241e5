// Builds the site from the corpus and the packages' sources; nothing needs to be built before.
import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const docs = fileURLToPath(new URL("..", import.meta.url));
const astro = fileURLToPath(new URL("astro.js", import.meta.resolve("astro/package.json")));

const run = spawnSync(
  process.execPath,
  [
    "--conditions=@treatydiff/source",
    `--import=${import.meta.resolve("tsx")}`,
    astro,
    process.argv[2] ?? "build",
  ],
  {
    cwd: docs,
    stdio: "inherit",
    env: {
      ...process.env,
      ASTRO_TELEMETRY_DISABLED: "1",
      TSX_TSCONFIG_PATH: fileURLToPath(new URL("../../tsconfig.json", import.meta.url)),
    },
  },
);
process.exit(run.status ?? 1);
