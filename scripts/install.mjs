// Installs the workspace with the pnpm that is first on the PATH, and marks that this is done.
import { spawnSync } from "node:child_process";
import { existsSync, writeFileSync } from "node:fs";
import { delimiter, join } from "node:path";

const windows = process.platform === "win32";
const install = spawnSync(
  "pnpm",
  ["install", "--frozen-lockfile", "--prefer-offline", "--reporter=append-only"],
  { stdio: "inherit", shell: windows },
);
if (install.status !== 0) {
  if (install.error) process.stderr.write(`${install.error.message}\n`);
  process.exit(install.status ?? 1);
}

const pnpmFolder = (process.env.PATH ?? "")
  .split(delimiter)
  .find((folder) => existsSync(join(folder, windows ? "pnpm.cmd" : "pnpm")));
const mark = { fingerprint: process.env.TREATYDIFF_FINGERPRINT, pnpmFolder };
writeFileSync(join("node_modules", ".treatydiff.json"), `${JSON.stringify(mark)}\n`);
