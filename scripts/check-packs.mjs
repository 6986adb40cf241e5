// Looks at the built packages as they would be published: packed by pnpm, then read by publint and attw.
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { gather, packageFolders, root } from "./packages.mjs";

const attw = fileURLToPath(
  new URL("dist/index.js", import.meta.resolve("@arethetypeswrong/cli/package.json")),
);
const sourceCondition = "@treatydiff/source";

const found = (await Promise.all(packageFolders.map(lookAt))).flat();
for (const complaint of found) process.stdout.write(`${complaint}\n`);
process.exit(found.length === 0 ? 0 : 1);

async function lookAt(folder) {
  const place = await mkdtemp(join(tmpdir(), "treatydiff-pack-"));
  try {
    const pack = await gather("pnpm", ["pack", "--pack-destination", place], { cwd: join(root, folder) });
    if (!pack.ok) return [`${folder} cannot be packed: ${pack.output}`];
    const [name] = await readdir(place);
    const tarball = join(place, name);
    return [...(await readAsPublint(folder, tarball)), ...(await readAsAttw(folder, tarball))];
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

async function readAsPublint(folder, tarball) {
  const { buffer } = new Uint8Array(await readFile(tarball));
  const { messages, pkg } = await publint({ pack: { tarball: buffer }, strict: true });
  const complaints = messages.map((message) => `${folder}: ${formatMessage(message, pkg, { color: false })}`);
  // publint does not know that this condition points at files which are not published.
  if (JSON.stringify(pkg.exports).includes(sourceCondition)) {
    complaints.push(
      `${folder}: the packed exports still name ${sourceCondition}; repeat them without it in publishConfig.`,
    );
  }
  return complaints;
}

async function readAsAttw(folder, tarball) {
  const { ok, output } = await gather(process.execPath, [
    attw,
    tarball,
    "--profile",
    "esm-only",
    "--no-emoji",
  ]);
  return ok ? [] : [`${folder}: ${output}`];
}
