/** What the guide promises is run, and every public name of the packages is documented. */
import { readdirSync, readFileSync } from "node:fs";
import * as core from "@treatydiff/core";
import * as diff from "@treatydiff/diff";
import * as report from "@treatydiff/report";
import ts from "typescript";
import { describe, expect, test } from "vitest";
import { corpusSource } from "../support/corpus.ts";
import { builtSite } from "../support/site.ts";

const guide = new URL("../../docs/guide/", import.meta.url);
const packages: Readonly<Record<string, object>> = { core, diff, report };

const examples = readdirSync(guide).flatMap((file) =>
  [...readFileSync(new URL(file, guide), "utf8").matchAll(/```ts\n([\s\S]*?)```/gu)].map(
    ([, code = ""], i) => [`${file}, ${i + 1}`, code] as const,
  ),
);

describe("the examples of the guide", () => {
  test("are there", () => {
    expect(examples.length).toBeGreaterThanOrEqual(4);
  });

  test.each(examples)("%s does what it says", (_, code) => {
    const names = [...code.matchAll(/import \{ ([^}]+) \} from "@treatydiff\/(\w+)"/gu)].flatMap(
      ([, list = "", from = ""]) => list.split(", ").map((name) => [name, from] as const),
    );
    const given = Object.fromEntries(
      names.map(([name, from]) => {
        expect(Object.keys(packages[from] ?? {}), name).toContain(name);
        return [name, (packages[from] as Record<string, unknown>)[name]];
      }),
    );
    const said: string[] = [];
    const sources = ["us-uk-1942", "us-china-1942", "us-ussr-1942"].map((siglum) =>
      corpusSource(siglum as "us-uk-1942"),
    );
    const all = { ...given, sources, console: { log: (...words: unknown[]) => said.push(words.join(" ")) } };
    const body = ts.transpile(code.replace(/^import .*$/gmu, ""), { target: ts.ScriptTarget.ES2023 });
    new Function(...Object.keys(all), body)(...Object.values(all));
    const promised = [...code.matchAll(/console\.log\(.*\); \/\/ (.+)$/gmu)].map(([, words]) => words);
    expect(promised.length).toBeGreaterThan(0);
    expect(said).toEqual(promised);
  });
});

test("every public name is documented", { timeout: 300_000 }, () => {
  builtSite();
  expect(readFileSync(new URL("../../docs/.api/warnings.txt", import.meta.url), "utf8")).toBe("");
});
