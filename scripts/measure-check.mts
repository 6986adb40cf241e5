// Measures the check of a corpus: the one of this project, and made ones of growing size with varied words.
// node --conditions=@treatydiff/source --import=tsx scripts/measure-check.mts [TEXTS…]
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "../packages/cli/src/index.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const source = readFileSync(new URL("../corpus/us-uk-1942/text.md", import.meta.url), "utf8");

async function measure(name: string, folder: string): Promise<void> {
  let out = "";
  const begin = performance.now();
  await run(["check", "corpus"], { folder, out: (text) => (out += text), err: console.error, colour: false });
  const seconds = (performance.now() - begin) / 1000;
  console.log(`${name}: ${seconds.toFixed(2)} s; ${out.trim().split("\n").at(-1)}`);
}

await measure("this project's corpus", root);
await measure("the same once more", root);
const given = process.argv.slice(2).map(Number);
for (const count of given.length > 0 ? given : [250, 500, 1000]) {
  const folder = mkdtempSync(join(tmpdir(), "treatydiff-measure-"));
  for (let i = 0; i < count; i++) {
    const siglum = `us-uk-${i}`;
    mkdirSync(join(folder, "corpus", siglum), { recursive: true });
    const text = source
      .replace("siglum: us-uk-1942", `siglum: ${siglum}`)
      .replaceAll("March 11", `March ${(i % 28) + 1}`);
    writeFileSync(join(folder, "corpus", siglum, "text.md"), text);
  }
  await measure(`${count} texts`, folder);
  rmSync(folder, { recursive: true });
}
