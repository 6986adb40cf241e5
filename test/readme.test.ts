/** What the README promises is run: its example, its commands, the files that it names. */
import { existsSync, readFileSync } from "node:fs";
import * as core from "@treatydiff/core";
import * as diff from "@treatydiff/diff";
import * as report from "@treatydiff/report";
import { expect, test } from "vitest";

const root = new URL("../", import.meta.url);
const readme = readFileSync(new URL("README.md", root), "utf8");

test("the example of the library does what it says, in ten lines", () => {
  const code = /```ts\n([\s\S]*?)```/u.exec(readme)?.[1] ?? "";
  const lines = code.split("\n").filter((line) => line.trim() !== "");
  expect(lines.length).toBeLessThanOrEqual(10);
  const names = [...code.matchAll(/import \{ ([^}]+) \} from "@treatydiff\/(\w+)"/gu)];
  expect(names.map(([, , from]) => from)).toEqual(["core", "diff", "report"]);
  for (const [, name = "", from] of names) {
    expect(Object.keys({ core, diff, report }[from as "core" | "diff" | "report"])).toContain(name);
  }
  const body = lines.filter((line) => !line.startsWith("import ")).join("\n");
  const printed: string[] = [];
  const read = (path: string, encoding: BufferEncoding): string =>
    readFileSync(new URL(path, root), encoding);
  const run = new Function("readFileSync", "readTreaty", "compare", "toText", "console", body);
  run(read, core.readTreaty, diff.compare, report.toText, { log: (line: string) => printed.push(line) });
  expect(printed[0]).toBe(/console\.log\(.*\); \/\/ "([^"]+)"/u.exec(code)?.[1]);
  expect(printed[1]).toContain("How far they are the same");
});

test("every folder and file that it names is there", () => {
  const named = [
    ...[...readme.matchAll(/^ {4}((?:packages\/\w+)|corpus|test|docs|scripts) {2,}/gmu)].map(
      ([, name]) => name ?? "",
    ),
    ...[...readme.matchAll(/\]\(([^)]+)\)/gu)].map(([, name]) => name ?? ""),
    ...[...readme.matchAll(/`((?:test|corpus|packages)\/[\w./-]+)`/gu)].map(([, name]) => name ?? ""),
  ];
  expect(named.length).toBeGreaterThan(8);
  expect(named.filter((name) => !existsSync(new URL(name, root)))).toEqual([]);
});

test("the figures on attestation are those of the corpus README", () => {
  const corpus = readFileSync(new URL("corpus/README.md", root), "utf8");
  const row = (siglum: string): readonly string[] =>
    (new RegExp(`^\\| \`${siglum}\` \\| whole \\|(.+)\\|$`, "mu").exec(corpus)?.[1] ?? "")
      .split("|")
      .map((cell) => cell.trim());
  const [words, attested] = row("us-uk-1942");
  const [sovietWords, sovietAttested] = row("us-ussr-1942");
  const figure = (n: string | undefined): string => Number(n).toLocaleString("en");
  const flat = readme.replace(/\s+/gu, " ");
  expect(flat).toContain(`(${figure(attested)} of ${figure(words)} words)`);
  expect(flat).toContain(`${figure(sovietAttested)} of ${figure(sovietWords)} words`);
});
