// The published packages, in the order of their dependencies, and how to run a tool on them.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

export const root = fileURLToPath(new URL("..", import.meta.url));
export const packageFolders = ["packages/core", "corpus", "packages/diff", "packages/report", "packages/cli"];

/**
 * Runs a command and gathers what it prints.
 *
 * @param {string} command
 * @param {string[]} commandArguments
 * @param {{ cwd?: string }} [options]
 * @returns {Promise<{ ok: boolean, output: string }>}
 */
export function gather(command, commandArguments, { cwd = root } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, commandArguments, {
      cwd,
      stdio: ["ignore", "pipe", "pipe"],
      env: { ...process.env, CI: "true", NO_COLOR: "1" },
      // On Windows pnpm is a script of the shell.
      shell: process.platform === "win32" && command === "pnpm",
    });
    const chunks = [];
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.stderr.on("data", (chunk) => chunks.push(chunk));
    child.on("error", (error) => resolve({ ok: false, output: error.message }));
    child.on("close", (status) =>
      resolve({ ok: status === 0, output: Buffer.concat(chunks).toString("utf8").trim() }),
    );
  });
}
