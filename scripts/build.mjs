// Builds every published package: `dist` for the packages, `index.js` beside its source for the corpus.
import { availableParallelism } from "node:os";
import { fileURLToPath } from "node:url";
import { gather, packageFolders, root } from "./packages.mjs";

const tsup = fileURLToPath(new URL("dist/cli-default.js", import.meta.resolve("tsup/package.json")));
// Nobody waits for another's build: types come from the sources.
const waiting = packageFolders.map((folder) => ({ folder, cwd: `${root}${folder}` }));
let failed = false;

async function buildNext() {
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { ok, output } = await gather(process.execPath, [tsup, "--silent"], { cwd: next.cwd });
    if (ok) continue;
    failed = true;
    process.stdout.write(`${next.folder} does not build:\n${output}\n`);
  }
}

await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, buildNext));
process.exit(failed ? 1 : 0);
