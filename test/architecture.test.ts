import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { findViolations, type Rule, type SourceFile } from "./support/architecture-rules.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

describe("the workspace", () => {
  const files = [
    "packages/core",
    "packages/diff",
    "packages/report",
    "packages/cli",
    "corpus",
    "docs",
    "test",
  ].flatMap(sourceFilesIn);

  test("has sources in every package", () => {
    for (const name of ["core", "diff", "report", "cli"]) {
      expect(files.map(({ path }) => path)).toContain(`packages/${name}/src/index.ts`);
    }
  });

  test.each(["diff", "remark-parse"])("imports npm %s in one file", (name) => {
    const importers = files.filter(
      ({ path, text }) => /^packages\/[^/]+\/src\//.test(path) && text.includes(`from "${name}"`),
    );
    expect(importers.map(({ path }) => path)).toHaveLength(1);
  });

  test("keeps to the plan of the house", { timeout: 60_000 }, () => {
    const found = findViolations(files).map(({ rule, place, message }) => `${place} ${message} [${rule}]`);
    expect(found, found.join("\n")).toEqual([]);
  });
});

interface Example {
  readonly rule: Rule;
  readonly offence: string;
  readonly path: string;
  readonly text: string;
  /** The line that the message must name; the first unless told otherwise. */
  readonly line?: number;
}

const offences: readonly Example[] = [
  {
    rule: "package-direction",
    offence: "core imports diff",
    path: "packages/core/src/read-treaty.ts",
    text: '// one\nimport { compare } from "@treatydiff/diff";',
    line: 2,
  },
  {
    rule: "package-direction",
    offence: "diff re-exports report",
    path: "packages/diff/src/index.ts",
    text: 'export { toText } from "@treatydiff/report";',
  },
  {
    rule: "package-direction",
    offence: "report asks for the corpus while running",
    path: "packages/report/src/to-text.ts",
    text: 'const corpus = await import("@treatydiff/corpus");',
  },
  {
    rule: "package-direction",
    offence: "a test of core names a type of the cli",
    path: "packages/core/src/model/span.test.ts",
    text: 'let io: import("@treatydiff/cli").Io;',
  },
  {
    rule: "package-direction",
    offence: "cli takes a file of core by its path",
    path: "packages/cli/src/run.ts",
    text: 'import { span } from "../../core/src/model/span.ts";',
  },
  {
    rule: "package-direction",
    offence: "an integration test reaches inside a package",
    path: "test/cli.test.ts",
    text: 'import { run } from "../packages/cli/src/run.ts";',
  },
  {
    rule: "package-direction",
    offence: "the site reaches inside a package by name",
    path: "docs/pages.ts",
    text: 'import { span } from "@treatydiff/core/src/model/span.ts";',
  },
  {
    rule: "package-direction",
    offence: "corpus imports a package of ours",
    path: "corpus/index.ts",
    text: 'import type { Metadata } from "@treatydiff/core";',
  },
  {
    rule: "package-direction",
    offence: "corpus imports anything at all",
    path: "corpus/index.ts",
    text: 'import { readFileSync } from "node:fs";',
  },
  {
    rule: "folder-direction",
    offence: "the model of core imports text",
    path: "packages/core/src/model/nodes.ts",
    text: 'import { words } from "../text/words.ts";',
  },
  {
    rule: "folder-direction",
    offence: "the model of core imports problem",
    path: "packages/core/src/model/nodes.ts",
    text: 'import { print } from "../problem/print-problem.ts";',
  },
  {
    rule: "folder-direction",
    offence: "source imports construct",
    path: "packages/core/src/source/from-plain.ts",
    text: 'import { article } from "../construct/article.ts";',
  },
  {
    rule: "folder-direction",
    offence: "text imports tree",
    path: "packages/core/src/text/numerals.ts",
    text: 'import { walk } from "../tree/walk.ts";',
  },
  {
    rule: "folder-direction",
    offence: "construct imports tree",
    path: "packages/core/src/construct/article.ts",
    text: 'import { walk } from "../tree/walk.ts";',
  },
  {
    rule: "folder-direction",
    offence: "construct imports the pipeline above it",
    path: "packages/core/src/construct/article.ts",
    text: 'import { readTreaty } from "../read-treaty.ts";',
  },
  {
    rule: "folder-direction",
    offence: "align imports judge",
    path: "packages/diff/src/align/align-clauses.ts",
    text: 'import { judge } from "../judge/judge.ts";',
  },
  {
    rule: "folder-direction",
    offence: "a rule of judge imports align",
    path: "packages/diff/src/judge/rules/modality.ts",
    text: 'import { alignClauses } from "../../align/align-clauses.ts";',
  },
  {
    rule: "folder-direction",
    offence: "the model of diff imports measure",
    path: "packages/diff/src/model/comparison.ts",
    text: 'import { profile } from "../measure/profile.ts";',
  },
  {
    rule: "folder-direction",
    offence: "a folder that nobody has planned",
    path: "packages/diff/src/utils/helpers.ts",
    text: "export const one = 1;",
  },
  {
    rule: "one-importer",
    offence: "unified is used apart from remark and rehype",
    path: "packages/core/src/tree/build.ts",
    text: 'import { unified } from "unified";',
  },
  {
    rule: "runs-anywhere",
    offence: "core reads a file",
    path: "packages/core/src/source/from-file.ts",
    text: 'import { readFile } from "node:fs/promises";',
  },
  {
    rule: "runs-anywhere",
    offence: "a built-in module under its short name",
    path: "packages/diff/src/measure/hash.ts",
    text: 'import { createHash } from "crypto";',
  },
  {
    rule: "runs-anywhere",
    offence: "report looks at the environment",
    path: "packages/report/src/to-text.ts",
    text: "export const width = () => 80;\nexport const colour = process.env.NO_COLOR;",
    line: 2,
  },
  {
    rule: "runs-anywhere",
    offence: "process by way of globalThis",
    path: "packages/report/src/to-text.ts",
    text: "export const here = globalThis.process;",
  },
  {
    rule: "file-length",
    offence: "a file of 401 lines",
    path: "packages/core/src/text/long.ts",
    text: "\n".repeat(401),
    line: 401,
  },
  {
    rule: "no-default-export",
    offence: "a function exported as default",
    path: "packages/core/src/text/words.ts",
    text: "export default function words() {}",
  },
  {
    rule: "no-default-export",
    offence: "a value exported as default",
    path: "test/support/words.ts",
    text: "const words = 1;\nexport default words;",
    line: 2,
  },
  {
    rule: "no-default-export",
    offence: "a name exported as default",
    path: "corpus/index.ts",
    text: "const words = 1;\nexport { words as default };",
    line: 2,
  },
  {
    rule: "no-any",
    offence: "a parameter of type any",
    path: "packages/cli/src/io.ts",
    text: "export const print = (words: any) => words;",
  },
  {
    rule: "no-any",
    offence: "a cast to any in a test",
    path: "packages/cli/src/io.test.ts",
    text: "export const words = {} as any;",
  },
];

const harmless: readonly SourceFile[] = [
  {
    path: "packages/core/src/model/nodes.ts",
    text: 'import type { Span } from "./span.ts";\n// import "node:fs"; process.exit(); any',
  },
  {
    path: "packages/core/src/source/from-markdown.ts",
    text: 'import { unified } from "unified";\nimport remarkParse from "remark-parse";\nconst said = "process any";',
  },
  {
    path: "packages/core/src/source/from-html.ts",
    text: 'import rehypeParse from "rehype-parse";\nimport { unified } from "unified";',
  },
  { path: "packages/core/src/problem/print.ts", text: 'import type { Span } from "../model/span.ts";' },
  { path: "packages/core/src/tree/build.ts", text: 'import { article } from "../construct/article.ts";' },
  { path: "packages/core/src/read-treaty.ts", text: 'import { build } from "./tree/build.ts";' },
  { path: "packages/core/src/tree/walk.ts", text: "const walker = { process: 1 };\nwalker.process;" },
  { path: "packages/diff/src/model/comparison.ts", text: 'import type { Treaty } from "@treatydiff/core";' },
  { path: "packages/diff/src/align/align-words.ts", text: 'import { diffArrays } from "diff";' },
  { path: "packages/diff/src/align/align-words.test.ts", text: `${'import "node:fs";'}${"\n".repeat(500)}` },
  { path: "packages/diff/src/judge/rules/all.ts", text: 'import type { Rule } from "../rule.ts";' },
  { path: "packages/cli/src/main.ts", text: 'import { argv } from "node:process";\nprocess.exitCode = 0;' },
  { path: "packages/cli/tsup.config.ts", text: "export default {};" },
  { path: "test/cli.test.ts", text: 'import { run } from "@treatydiff/cli";\nimport "./support/io.ts";' },
];

describe("the rules", () => {
  for (const { rule, offence, path, text, line = 1 } of offences) {
    test(`find that ${offence}`, () => {
      const found = findViolations([{ path, text }]);
      expect(found.map((violation) => `${violation.rule} ${violation.place}`)).toContain(
        `${rule} ${path}:${line}`,
      );
    });
  }

  test("find a second file that imports npm diff, remark or rehype", () => {
    const found = findViolations([
      ...harmless,
      { path: "packages/diff/src/judge/words.ts", text: 'import { diffWords } from "diff";' },
      { path: "packages/report/src/read.ts", text: 'import remarkFrontmatter from "remark-frontmatter";' },
      { path: "packages/report/src/render.ts", text: 'import rehypeParse from "rehype-parse";' },
    ]);
    expect(found.map(({ rule, place }) => `${rule} ${place}`)).toEqual([
      "one-importer packages/diff/src/judge/words.ts:1",
      "one-importer packages/report/src/read.ts:1",
      "one-importer packages/report/src/render.ts:1",
    ]);
  });

  test("let everything else pass", () => {
    expect(findViolations(harmless)).toEqual([]);
  });
});

function sourceFilesIn(folder: string): SourceFile[] {
  return readdirSync(`${root}${folder}`, { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return /^(node_modules|dist|api)$/.test(entry.name) ? [] : sourceFilesIn(path);
    if (!/\.tsx?$/.test(entry.name) || entry.name.endsWith(".d.ts")) return [];
    return [{ path, text: readFileSync(`${root}${path}`, "utf8") }];
  });
}
