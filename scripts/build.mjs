// Builds every published package: `dist` for the packages, `index.js` beside its source for the corpus.
import { fileURLToPath } from "node:url";
import { gather, packageFolders, root } from "./packages.mjs";

const tsup = fileURLToPath(new URL("dist/cli-default.js", import.meta.resolve("tsup/package.json")));

// The declarations of a package are built against those of the packages before it, as a user will read them:
// so one after the other. The corpus needs nobody.
const corpus = build("corpus");
const built = [];
for (const folder of packageFolders.filter((folder) => folder !== "corpus")) {
  if (folder === "packages/cli") built.push(await corpus);
  built.push(await build(folder));
  if (built.includes(false)) break;
}
process.exit((await corpus) && !built.includes(false) ? 0 : 1);

async function build(folder) {
  const { ok, output } = await gather(process.execPath, [tsup, "--silent"], { cwd: `${root}${folder}` });
  if (!ok) process.stdout.write(`${folder} does not build:\n${output}\n`);
  return ok;
}
