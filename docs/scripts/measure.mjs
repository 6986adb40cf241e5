// Measures how long the site takes with 300 comparisons: 25 texts made from those of the corpus, each two compared.
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const docs = fileURLToPath(new URL("..", import.meta.url));
const corpus = fileURLToPath(new URL("../../corpus/", import.meta.url));
const count = 25;
const work = mkdtempSync(join(tmpdir(), "treatydiff-site-"));
const folder = join(work, "corpus");
const out = join(work, "site");

const models = ["us-uk-1942", "us-china-1942", "us-ussr-1942"].map((siglum) => ({
  siglum,
  source: readFileSync(join(corpus, siglum, "text.md"), "utf8"),
}));
for (let i = 0; i < count; i++) {
  const { siglum, source } = models[i % models.length];
  const own = `made-${String(i + 1).padStart(2, "0")}`;
  const [, head = "", body = ""] = /^---\n([\s\S]*?\n)---\n([\s\S]*)$/u.exec(source) ?? [];
  const changed = change(body, i);
  const sum = createHash("sha256").update(changed).digest("hex");
  const front = head
    .replace(`siglum: ${siglum}`, `siglum: ${own}`)
    .replace(/^sha256: .*$/mu, `sha256: ${sum}`)
    .replace(/^(instrument|shortTitle): (.*)$/gmu, `$1: $2 (${own})`)
    .replace(/^emendations:\n(?: .*\n)*/mu, "");
  mkdirSync(join(folder, own), { recursive: true });
  writeFileSync(join(folder, own, "text.md"), `---\n${front}---\n${changed}`);
}

const begin = performance.now();
const { status } = spawnSync(process.execPath, [join(docs, "scripts/build.mjs"), "--force"], {
  stdio: ["ignore", "ignore", "inherit"],
  env: { ...process.env, SITE_CORPUS: folder, SITE_OUT: out },
});
const seconds = (performance.now() - begin) / 1000;
const files = readdirSync(out, { recursive: true, encoding: "utf8" }).filter((name) =>
  statSync(join(out, name)).isFile(),
);
const pages = files.filter((name) =>
  /^comparisons\/[^/]+--[^/]+\/index\.html$/u.test(name.replaceAll("\\", "/")),
);
const bytes = files.reduce((sum, name) => sum + statSync(join(out, name)).size, 0);
process.stdout.write(
  `${pages.length} comparisons, ${files.length} files, ${(bytes / 1e6).toFixed(0)} MB: ${seconds.toFixed(0)} s${status === 0 ? "" : " (FAILED)"}\n`,
);
rmSync(work, { recursive: true, force: true });
process.exit(status ?? 1);

/** Every text differs from every other in some words, so that each comparison has something to tell. */
function change(body, i) {
  return body
    .replaceAll("shall", (word, at) => ((at + i * 7) % 11 === 0 ? "may" : word))
    .replaceAll("defense", (word, at) => ((at + i * 5) % 7 === 0 ? "defence" : word))
    .replace(/^(And whereas [^;]{40,});$/mu, (whole, words) =>
      i % 4 === 0 ? `${words}, and for the year ${1900 + i};` : whole,
    );
}
