/**
 * No regular expression of the packages may backtrack badly: texts come from anywhere. Every literal of the sources and
 * every expression that the modules make when they load is held against recheck (https://makenowjust-labs.github.io/recheck/).
 *
 * recheck searches for attacks by chance and for seconds, so that its verdicts are recorded in regex-verdicts.json and
 * only new expressions are checked. `pnpm regexes` checks all that are not recorded and records them. One that is slow
 * on long input stays only where its input is short: with the reason, in the same file.
 */
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

interface Expression {
  readonly source: string;
  readonly flags: string;
  readonly places: Set<string>;
}

/** Those that recheck finds slow, or about which it comes to no end. */
interface Exception {
  readonly source: string;
  readonly flags: string;
  readonly verdict: "slow" | "undecided";
  /** Why it does no harm. */
  readonly reason: string;
}

interface Verdicts {
  readonly tool: string;
  /** Hashes of the expressions that are linear or safe. */
  readonly safe: readonly string[];
  readonly exceptions: readonly Exception[];
}

const root = fileURLToPath(new URL("..", import.meta.url));
const verdictsFile = new URL("regex-verdicts.json", import.meta.url);
const packages = ["core", "diff", "report", "cli"];
const timeout = 20_000;
const record = process.argv.includes("--record");

const found = new Map<string, Expression>();

function add(source: string, flags: string, place: string): void {
  // A sticky one begins at one place only. Neither global search nor the offsets of groups change how it backtracks.
  const plain = flags.replace(/[dgy]/gu, "");
  const whole = flags.includes("y") ? `^(?:${source})` : source;
  const key = `/${whole}/${plain}`;
  const known = found.get(key);
  if (known === undefined) found.set(key, { source: whole, flags: plain, places: new Set([place]) });
  else known.places.add(place);
}

function sourceFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.ts$/u.test(path) && !/\.test\.ts$/u.test(path) ? [path] : [];
  });
}

function addLiterals(path: string): void {
  const file = ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true);
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf("/");
      const { line } = file.getLineAndCharacterOfPosition(node.getStart());
      add(node.text.slice(1, end), node.text.slice(end + 1), `${relative(root, path)}:${line + 1}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
}

/** The expressions that are made from lists of words when the modules load. */
async function addMade(): Promise<void> {
  const Native = RegExp;
  globalThis.RegExp = new Proxy(Native, {
    construct(target, parts: [string | RegExp, string?], newTarget) {
      const made: RegExp = Reflect.construct(target, parts, newTarget);
      const place = /packages\/\w+\/src\/[\w./-]+/u.exec(new Error().stack ?? "")?.[0];
      if (place !== undefined) add(made.source, made.flags, place);
      return made;
    },
  });
  for (const name of packages)
    await import(new URL(`../packages/${name}/src/index.ts`, import.meta.url).href);
  await import(new URL("../packages/core/src/source/read-docx.ts", import.meta.url).href);
  globalThis.RegExp = Native;
}

function hash({ source, flags }: Pick<Expression, "source" | "flags">): string {
  return createHash("sha256").update(`/${source}/${flags}`).digest("hex").slice(0, 12);
}

for (const name of packages)
  for (const path of sourceFiles(join(root, "packages", name, "src"))) addLiterals(path);
await addMade();

const verdicts: Verdicts = JSON.parse(readFileSync(verdictsFile, "utf8"));
const safe = new Set(verdicts.safe);
const exceptions = new Map(verdicts.exceptions.map((one) => [hash(one), one]));
const unknown = [...found.values()].filter((one) => !safe.has(hash(one)) && !exceptions.has(hash(one)));

const complaints: string[] = [];
if (unknown.length > 0) {
  const { check } = await import("recheck");
  for (const one of unknown) {
    const result = await check(one.source, one.flags, { timeout });
    const place = [...one.places].join(", ");
    if (result.status === "safe") safe.add(hash(one));
    else if (record) {
      const verdict = result.status === "vulnerable" ? "slow" : "undecided";
      exceptions.set(hash(one), { source: one.source, flags: one.flags, verdict, reason: "" });
    }
    if (result.status === "vulnerable")
      complaints.push(`${place}: /${one.source}/${one.flags}\n  is slow on ${result.attack.pattern}`);
  }
}
for (const one of exceptions.values()) {
  if (one.reason === "" && found.has(`/${one.source}/${one.flags}`))
    complaints.push(`/${one.source}/${one.flags}: mend it, or give the reason why its input is short.`);
}
if (record) {
  const hashes = new Set([...found.values()].map(hash));
  const next: Verdicts = {
    tool: "recheck 4.5.0",
    safe: [...safe].filter((one) => hashes.has(one)).sort(),
    exceptions: [...exceptions].filter(([one]) => hashes.has(one)).map(([, one]) => one),
  };
  writeFileSync(verdictsFile, `${JSON.stringify(next, null, 2)}\n`);
}
console.log(
  `${found.size} regular expressions, ${unknown.length} of them not recorded${unknown.length > 0 && !record ? " (pnpm regexes records them)" : ""}.`,
);
for (const complaint of complaints) console.log(complaint);
process.exit(complaints.length === 0 ? 0 : 1);
