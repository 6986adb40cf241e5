// Scores comparisons against truth made by people, and prints precision and recall. The sets stay outside the project.
//
//   node --conditions=@treatydiff/source --import tsx scripts/score-sets.mts FOLDER
//
// FOLDER holds a folder for each set, with its texts as NAME.txt or NAME.md and one or both of
//   truth.csv           columns pair ("base/comparand"), article (as printed), gravest_class
//   correspondence.csv  the first two columns are named for the texts and hold numbers of articles; an empty cell: none
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Article, readTreaty, type Treaty, walk } from "../packages/core/src/index.ts";
import { type Comparison, compare, type Weight, weights } from "../packages/diff/src/index.ts";

type Table = readonly Readonly<Record<string, string>>[];

/** A table with its first line as names; cells may stand in quotation marks. */
function readTable(file: string): Table {
  const rows: string[][] = [[]];
  for (const match of readFileSync(file, "utf8").matchAll(/(?:"((?:[^"]|"")*)"|([^,\r\n]*))(,|\r?\n|$)/gu)) {
    rows.at(-1)?.push((match[1] ?? match[2] ?? "").replace(/""/gu, '"').trim());
    if (match[3] !== ",") rows.push([]);
    if (match[3] === "") break;
  }
  const [names = [], ...cells] = rows.filter((row) => row.some((cell) => cell !== ""));
  return cells.map((row) => Object.fromEntries(names.map((name, i) => [name, row[i] ?? ""])));
}

/** The text of a set that is named so, or begins so ("cz-ee" for cz-ee-1996.txt). */
function readText(folder: string, name: string): Treaty {
  const files = readdirSync(folder).filter((file) => /\.(?:txt|md)$/u.test(file));
  const file =
    files.find((one) => one.replace(/\.\w+$/u, "") === name) ?? files.find((one) => one.startsWith(name));
  if (file === undefined) throw new Error(`${folder} has no text ${name}.`);
  return readTreaty(readFileSync(join(folder, file), "utf8"), { fileName: file });
}

function articlesOf(treaty: Treaty): readonly Article[] {
  const found: Article[] = [];
  walk(treaty, (node) => {
    if (node.type === "article") found.push(node);
  });
  return found;
}

const classNames: Readonly<Record<string, Weight>> = {
  verbatim: "none",
  equal: "none",
  typographic: "accidental",
  orthographic: "accidental",
  "party-name": "formal",
  lexical: "wording",
  ...Object.fromEntries(weights.map((weight) => [weight, weight])),
};

const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();

/** Weighs the articles of a set, and adds up which weight was found for which. */
function scoreWeights(folder: string, truth: Table): void {
  const counts = new Map<string, number>();
  const wrong: string[] = [];
  const made = new Map<string, { readonly base: Treaty; readonly comparison: Comparison }>();
  for (const { pair = "", article = "", gravest_class = "" } of truth) {
    const known = made.get(pair);
    const [baseName = "", comparandName = ""] = pair.split("/");
    const base = known?.base ?? readText(folder, baseName);
    const comparison =
      known?.comparison ?? compare(base, readText(folder, comparandName), { measures: "none" });
    made.set(pair, { base, comparison });
    const unit = articlesOf(base).find(({ label }) => bare(label ?? "") === bare(article));
    const isClosing = unit === undefined && /^(?:conclusion|closing|testimonium)/iu.test(article);
    const found = comparison.correspondence.find((row) =>
      isClosing ? row.unit === "testimonium" : row.base.includes(unit?.locus ?? "—"),
    )?.weight;
    const wanted = classNames[gravest_class] ?? "none";
    counts.set(`${wanted} ${found}`, (counts.get(`${wanted} ${found}`) ?? 0) + 1);
    if (wanted !== found)
      wrong.push(`  ${pair} ${article}: ${wanted} in truth, ${found ?? "no such article"}`);
  }
  printMatrix(counts);
  for (const line of wrong) console.log(line);
}

function printMatrix(counts: ReadonlyMap<string, number>): void {
  const at = (wanted: Weight, found: Weight): number => counts.get(`${wanted} ${found}`) ?? 0;
  const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0);
  const percent = (part: number, whole: number): string =>
    whole === 0 ? "    –" : `${((100 * part) / whole).toFixed(0).padStart(4)}%`;
  console.log(
    `  ${"truth \\ found".padEnd(14)}${weights.map((w) => w.padStart(12)).join("")}   recall precision`,
  );
  for (const wanted of weights) {
    const row = weights.map((found) => at(wanted, found));
    const column = sum(weights.map((other) => at(other, wanted)));
    const cells = row.map((n) => String(n).padStart(12)).join("");
    console.log(
      `  ${wanted.padEnd(14)}${cells}   ${percent(at(wanted, wanted), sum(row))}     ${percent(at(wanted, wanted), column)}`,
    );
  }
  const right = (some: readonly Weight[]): string => {
    const whole = sum(
      [...counts].filter(([key]) => some.some((w) => key.startsWith(`${w} `))).map(([, n]) => n),
    );
    const good = sum(some.map((w) => at(w, w)));
    return `${good} of ${whole} (${percent(good, whole).trim()})`;
  };
  console.log(`  all rows ${right(weights)}; verbatim rows apart ${right(weights.slice(1))}`);
}

/** Compares the beads of articles: strictly the same ones, and each link of two articles for itself. */
function scoreBeads(folder: string, truth: Table): void {
  const [baseName = "", comparandName = ""] = Object.keys(truth[0] ?? {});
  const trees = { base: readText(folder, baseName), comparand: readText(folder, comparandName) };
  const comparison = compare(trees.base, trees.comparand, { measures: "none" });
  const number = (side: "base" | "comparand", loci: readonly string[]): readonly string[] =>
    loci.flatMap((locus) => articlesOf(trees[side]).find((one) => one.locus === locus)?.number ?? []);
  const cells = (cell = ""): readonly string[] => cell.split(/[\s;+]+/u).filter((one) => one !== "");
  const bead = (base: readonly string[], comparand: readonly string[]): string =>
    `${base.join("+") || "–"} ↔ ${comparand.join("+") || "–"}`;
  const links = (base: readonly string[], comparand: readonly string[]): readonly string[] =>
    base.flatMap((b) => comparand.map((c) => `${b} ↔ ${c}`));
  const named = truth.map((row) => [cells(row[baseName]), cells(row[comparandName])] as const);
  const mentioned = {
    base: new Set(named.flatMap(([base]) => base)),
    comparand: new Set(named.flatMap(([, comparand]) => comparand)),
  };
  const found = comparison.correspondence
    .filter(({ unit }) => unit === "article")
    .map((row) => [number("base", row.base), number("comparand", row.comparand)] as const);
  const judged = found.filter(
    ([base, comparand]) =>
      base.some((b) => mentioned.base.has(b)) || comparand.some((c) => mentioned.comparand.has(c)),
  );
  score(
    "strict",
    named.map(([b, c]) => bead(b, c)),
    judged.map(([b, c]) => bead(b, c)),
  );
  score(
    "lax   ",
    named.flatMap(([b, c]) => links(b, c)),
    judged.flatMap(([b, c]) => links(b, c)),
  );
  const others = found.filter((one) => !judged.includes(one) && one[0].length > 0 && one[1].length > 0);
  if (others.length > 0)
    console.log(`  pairs that the truth does not name: ${others.map(([b, c]) => bead(b, c)).join(", ")}`);
}

function score(name: string, wanted: readonly string[], found: readonly string[]): void {
  const good = found.filter((one) => wanted.includes(one)).length;
  const precision = found.length === 0 ? 1 : good / found.length;
  const recall = wanted.length === 0 ? 1 : good / wanted.length;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const missed = wanted.filter((one) => !found.includes(one));
  const false_ = found.filter((one) => !wanted.includes(one));
  console.log(
    `  ${name} precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}, F1 ${f1.toFixed(3)}` +
      `${missed.length > 0 ? `; missed ${missed.join(", ")}` : ""}${false_.length > 0 ? `; false ${false_.join(", ")}` : ""}`,
  );
}

const [root = ""] = process.argv.slice(2);
for (const name of readdirSync(root).sort()) {
  const folder = join(root, name);
  const files = { truth: join(folder, "truth.csv"), beads: join(folder, "correspondence.csv") };
  if (!existsSync(files.truth) && !existsSync(files.beads)) continue;
  console.log(name);
  if (existsSync(files.truth)) scoreWeights(folder, readTable(files.truth));
  if (existsSync(files.beads)) scoreBeads(folder, readTable(files.beads));
}
