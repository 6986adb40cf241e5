// Writes the reference of the packages as Markdown to docs/.api, when their sources have changed since.
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { Application, LogLevel } from "typedoc";

const docs = fileURLToPath(new URL("..", import.meta.url));
const root = fileURLToPath(new URL("../..", import.meta.url));
const out = join(docs, ".api");
const packages = ["core", "diff", "report", "cli"];

const stamp = stampOf([
  ...packages.flatMap((name) => filesIn(join(root, "packages", name, "src"))),
  join(root, "typedoc.json"),
  join(docs, "typedoc.json"),
  fileURLToPath(import.meta.url),
]);
const stampFile = join(out, "stamp");
if (!existsSync(stampFile) || readFileSync(stampFile, "utf8") !== stamp) await write();

async function write() {
  rmSync(out, { recursive: true, force: true });
  const app = await Application.bootstrapWithPlugins({
    options: join(docs, "typedoc.json"),
    entryPoints: packages.map((name) => join(root, "packages", name, "src/index.ts")),
    tsconfig: join(root, "tsconfig.json"),
    out,
  });
  const said = [];
  app.logger.level = LogLevel.Warn;
  app.logger.log = (message, level) => {
    if (level >= LogLevel.Warn) said.push(message);
  };
  const project = await app.convert();
  if (project === undefined) throw new Error(`typedoc reads nothing:\n${said.join("\n")}`);
  app.validate(project);
  mkdirSync(out, { recursive: true });
  await app.generateOutputs(project);
  for (const name of packages) {
    const markdown = readFileSync(join(out, name, "src.md"), "utf8");
    rmSync(join(out, name), { recursive: true });
    writeFileSync(join(out, `${name}.md`), finished(markdown, name));
  }
  rmSync(join(out, "README.md"), { force: true });
  // What typedoc finds wanting is for a test to complain of: a page that lacks a sentence is still a page.
  writeFileSync(join(out, "warnings.txt"), said.map((line) => `${line}\n`).join(""));
  writeFileSync(stampFile, stamp);
}

/** Each package by its npm name, its links from page to page. */
function finished(markdown, name) {
  const introduction = `What \`@treatydiff/${name}\` gives to those who import it. Written from the comments in its sources.\n`;
  return markdown
    .replace(/^# .*$/mu, `# @treatydiff/${name}\n\n${introduction}`)
    .replace(/\]\((?:\.\.\/)+(\w+)\/src\.md/gu, "]($1.md")
    .replace(/^\*\*\*$/gmu, "")
    .replace(/\]\(#([\w-]+?)-1\)/gu, (whole, id) => (hasPlace(markdown, `${id}-1`) ? whole : `](#${id})`));
}

/** Whether a second heading or property of the same name is there: typedoc counts some that are on other pages. */
function hasPlace(markdown, id) {
  const slugs = [...markdown.matchAll(/^#+ (.+)$/gmu)].map(([, words]) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
  const name = id.replace(/-1$/u, "");
  return markdown.includes(`<a id="${id}">`) || slugs.filter((slug) => slug === name).length > 1;
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts"))
    .sort()
    .map((name) => join(folder, name));
}

function stampOf(files) {
  const hash = createHash("sha256");
  for (const file of files) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest("hex");
}
