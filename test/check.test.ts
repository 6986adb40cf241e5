/**
 * The check of a corpus, on repositories made by these tests. Each edit is one that a person could make; what must be
 * told of it was written before the program told it.
 */
import { chmodSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { readTreaty } from "@treatydiff/core";
import { collateWitnesses, witnessesSchema } from "@treatydiff/diff";
import { Ajv } from "ajv";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { readYaml } from "./support/read-yaml.ts";
import { type Answer, runIn, type Scratch, scratch, transcript } from "./support/scratch-corpus.ts";

// Texts are compared many times here, and a machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

let repository: Scratch;

beforeEach(() => {
  repository = scratch();
});
afterEach(() => repository.remove());

interface Told {
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly file: string;
    readonly place?: { readonly line: number; readonly column: number };
    readonly message: string;
  }[];
  readonly edits: readonly {
    readonly siglum: string;
    readonly weight: string;
    readonly differences: readonly {
      readonly where: string;
      readonly base: string | null;
      readonly comparand: string | null;
      readonly place: { readonly line: number; readonly column: number };
      readonly difference: { readonly weight: string; readonly natures: readonly string[] };
    }[];
  }[];
}

async function told(...args: readonly string[]): Promise<Told & { readonly code: number }> {
  const { out, code } = await repository.run("check", "corpus", ...args, "--format", "json");
  return { ...(JSON.parse(out) as Told), code };
}

/** The line where some words of a file stand. */
function lineOf(name: string, words: string): number {
  return (
    repository
      .read(name)
      .split("\n")
      .findIndex((line) => line.includes(words)) + 1
  );
}

const british = "corpus/us-uk-1942/text.md";
const soviet = "corpus/us-ussr-1942/text.md";
const chinese = "corpus/us-china-1942/text.md";

/** The edits of the golden transcripts. */
const edits = {
  "one-word": () => repository.change(british, "benefits or considerations", "benefits of considerations"),
  "a-comma": () =>
    repository.change(british, "cooperative undertaking, together", "cooperative undertaking together"),
  "a-party-renamed": () =>
    repository.change(soviet, "Union of Soviet Socialist Republics", "Russian Federation"),
  "a-recital-deleted": () =>
    repository.change(chinese, /And whereas the Governments[^\n]+Atlantic Charter;\n\n/u, ""),
  "a-broken-sum": () => repository.change(british, /sha256: f6bf/u, "sha256: a6bf"),
  "invalid-yaml": () => repository.change(british, "place: Washington", 'place: "Washington'),
  "unknown-scope": () =>
    repository.change("corpus/claims/turkey-articles-identical.yaml", "scope: art_4", "scope: artikel_4"),
} as const;

describe("transcripts", () => {
  const golden = {
    "one-word": "check/one-word.md",
    "a-comma": "check/a-comma.md",
    "a-party-renamed": "check/a-party-renamed.md",
    "a-recital-deleted": "check/a-recital-deleted.md",
    "a-broken-sum": "check/a-broken-sum.md",
    "invalid-yaml": "check/invalid-yaml.md",
    "unknown-scope": "check/unknown-scope.md",
  } as const;

  test.each(Object.keys(golden) as (keyof typeof golden)[])("%s", async (name) => {
    edits[name]();
    const args = ["check", "corpus", "--base", "HEAD"];
    const page = transcript(
      name.replaceAll("-", " "),
      args,
      await repository.run(...args),
      repository.folder,
    );
    await expect(page).toMatchFileSnapshot(`golden/${golden[name]}`);
  });

  test("nothing wrong", async () => {
    const args = ["check"];
    const page = transcript("nothing wrong", args, await repository.run(...args), repository.folder);
    await expect(page).toMatchFileSnapshot("golden/check/nothing-wrong.md");
  });
});

test("the corpus of this project is in order", async () => {
  const root = fileURLToPath(new URL("..", import.meta.url));
  const { out, code } = await runIn(root, ["check", "corpus"]);
  expect({ out, code }).toEqual({ out: expect.stringMatching(/ checked: nothing wrong\.\n$/u), code: 0 });
});

describe("an edit", () => {
  test("of one word is graded at its place, and overturns the claims that it touches", async () => {
    edits["one-word"]();
    const { edits: done, findings, code } = await told("--base", "HEAD");
    expect(done.map(({ siglum }) => siglum)).toEqual(["us-uk-1942"]);
    expect(done[0]?.differences).toMatchObject([
      {
        where: "Article VI",
        base: "or",
        comparand: "of",
        place: { line: lineOf(british, "benefits of considerations") },
        difference: { weight: "wording" },
      },
    ]);
    expect(findings.map(({ rule, file }) => [rule, file])).toEqual([
      ["claim-finding", "claims/hamilton-chinese-draft.yaml"],
      ["claim-finding", "claims/turkey-articles-identical.yaml"],
      ["attestation", "us-uk-1942/attestation.json"],
      ["sha256", "us-uk-1942/text.md"],
      ["attested-words", "us-uk-1942/text.md"],
    ]);
    expect(code).toBe(1);
  });

  test("that drops a comma is presentation, and an error where a print has the comma", async () => {
    edits["a-comma"]();
    const { edits: done, findings, code } = await told("--base", "HEAD");
    expect(done[0]?.weight).toBe("accidental");
    expect(done[0]?.differences[0]).toMatchObject({
      where: "recital 1",
      difference: { natures: ["punctuation"] },
    });
    expect(findings.find(({ rule }) => rule === "attested-words")?.message).toContain(
      "attested by 56 Stat. 1433",
    );
    expect(code).toBe(1);
  });

  test("that renames a party throughout, front matter included, changes no more than its name", async () => {
    edits["a-party-renamed"]();
    const { edits: done, code } = await told("--base", "HEAD");
    const weights = new Set(done[0]?.differences.map(({ difference }) => difference.weight));
    // Another name of the same party, or what goes with the party: nothing that bears on substance.
    expect([...weights].filter((weight) => !["formal", "wording"].includes(weight))).toEqual([]);
    const changed = new Set(done[0]?.differences.map(({ base, comparand }) => `${base} → ${comparand}`));
    expect([...changed]).toEqual(["the Union of Soviet Socialist Republics → the Russian Federation"]);
    expect(code).toBe(1);
  });

  test("that renames a party in the words and not in the front matter is told once, with its places", async () => {
    const source = repository.read(soviet);
    const body = source.indexOf("\n---\n", 4);
    const words = source.slice(body).replaceAll("Union of Soviet Socialist Republics", "Russian Federation");
    repository.write(soviet, source.slice(0, body) + words);
    const { out } = await repository.run("check", "--base", "HEAD", "--width", "200");
    expect(out).toContain(
      "“the Union of Soviet Socialist Republics” → “the Russian Federation”, in 21 places: recital 1 (line 102);",
    );
  });

  test("that deletes a recital may bear on substance, and is placed where the recital stood", async () => {
    edits["a-recital-deleted"]();
    const { edits: done, findings, code } = await told("--base", "HEAD");
    expect(done[0]?.differences).toMatchObject([
      { where: "recital 2", comparand: null, difference: { weight: "substantive", natures: ["context"] } },
    ]);
    const first =
      repository
        .read(chinese)
        .split("\n")
        .findIndex((line) => line.startsWith("Whereas")) + 1;
    expect(done[0]?.differences[0]?.place.line).toBe(first);
    expect(findings.map(({ message }) => message).join("\n")).toContain(
      "The edit changes the evidence on “hamilton-chinese-draft”",
    );
    expect(code).toBe(1);
  });

  test("of the front matter alone changes no word", async () => {
    repository.change(british, "capital: London", "capital: Westminster");
    const { edits: done, findings, code } = await told("--base", "HEAD");
    expect([done[0]?.differences, findings, code]).toEqual([[], [], 0]);
  });

  test("is told against an older revision as well", async () => {
    edits["one-word"]();
    repository.commit();
    expect((await told("--base", "HEAD")).edits).toEqual([]);
    expect((await told("--base", "HEAD~1")).edits).toHaveLength(1);
  });

  test("that takes a text away says so", async () => {
    repository.git("rm", "-r", "--quiet", "corpus/us-china-1942");
    const { out, code } = await repository.run("check", "--base", "main");
    expect(out).toContain("corpus/us-china-1942/text.md: the text is gone, or cannot be read any more.\n");
    expect(code).toBe(1);
  });
});

describe("a fault is told with its place", () => {
  test.each([
    ["a-broken-sum", "sha256", "us-uk-1942/text.md", "sha256: "],
    ["invalid-yaml", "front-matter", "us-uk-1942/text.md", 'place: "Washington'],
    ["unknown-scope", "locus-unknown", "claims/turkey-articles-identical.yaml", "scope: artikel_4"],
  ] as const)("%s", async (name, rule, file, words) => {
    edits[name]();
    const line = lineOf(`corpus/${file}`, words);
    const { findings, code } = await told();
    expect(findings.find((one) => one.rule === rule)).toMatchObject({
      file,
      severity: "error",
      place: { line },
    });
    expect(code).toBe(1);
  });

  test("an unknown scope with the known ones", async () => {
    edits["unknown-scope"]();
    const { findings } = await told();
    expect(findings.find(({ rule }) => rule === "locus-unknown")?.message).toContain(
      "The scope “artikel_4” is not known.",
    );
  });
});

describe("wrong use gets one sentence and exit code 2", () => {
  const refused = async (args: readonly string[], sentence: RegExp) => {
    const { out, err, code } = await repository.run("check", ...args);
    expect(err).toMatch(sentence);
    expect({ out, code, lines: err.split("\n").length }).toEqual({ out: "", code: 2, lines: 2 });
  };

  test.each([
    [["nowhere"], /^The corpus folder “nowhere” cannot be read; check the path\.\n$/u],
    [
      ["--base", "no-such-branch"],
      /^There is no revision “no-such-branch” in this repository; check the name, or fetch it/u,
    ],
    [
      ["--base", "--output=here"],
      /^--base “--output=here” is no revision; name a commit, a branch or a tag\.\n$/u,
    ],
    [["--base=-x"], /^--base “-x” is no revision/u],
    [["--base", "main\n--all"], /^--base “main --all” is no revision/u],
    [["--base", "HEAD:corpus"], /^There is no revision “HEAD:corpus”/u],
    [["--format", "xml"], /^Option '--format <format>' argument 'xml' is invalid\./u],
  ] as const)("%j", refused);

  test("outside a repository", async () => {
    const bare = scratch();
    try {
      // A file named .git hides whatever repository stands above.
      rmSync(bare.path(".git"), { recursive: true });
      writeFileSync(bare.path(".git"), "nothing\n");
      const { err, code } = await bare.run("check", "--base", "HEAD");
      expect(err).toMatch(/^--base needs a git repository around the corpus, and git itself;/u);
      expect(code).toBe(2);
    } finally {
      bare.remove();
    }
  });
});

const escapeCharacter = "\u001b";

describe("a hostile corpus does no harm", () => {
  const printedSafely = ({ out, err }: Answer) => {
    expect(`${out}${err}`).not.toContain(escapeCharacter);
    for (const line of out.split("\n")) {
      // Only commands of ours begin a line with two colons.
      if (/^\s*::/u.test(line)) expect(line).toMatch(/^::(?:error|warning|notice) file=[^,:]+,/u);
      expect(line).not.toContain("##[");
    }
  };

  test.skipIf(process.platform === "win32")("links are refused and not followed", async () => {
    const secret = join(repository.folder, "secret.txt");
    writeFileSync(secret, "the words of a secret file\n");
    mkdirSync(repository.path("corpus/linked"));
    symlinkSync(secret, repository.path("corpus/linked/text.md"));
    symlinkSync(secret, repository.path("corpus/claims/linked.yaml"));
    symlinkSync(join(repository.folder, "corpus", "us-uk-1942"), repository.path("corpus/folder-link"));
    for (const format of ["text", "json", "github", "sarif"]) {
      const { out, code } = await repository.run("check", "corpus", "--format", format);
      expect(out).not.toContain("secret file");
      expect(code).toBe(1);
    }
    const { findings } = await told();
    expect(findings.map(({ rule, file }) => [rule, file])).toEqual([
      ["file-refused", "claims/linked.yaml"],
      ["file-refused", "folder-link/text.md"],
      ["file-refused", "linked/text.md"],
    ]);
  });

  test.skipIf(process.platform === "win32")("links as of a revision are not followed either", async () => {
    repository.git("rm", "-r", "--quiet", "corpus/us-uk-1942/text.md");
    mkdirSync(repository.path("corpus/us-uk-1942"), { recursive: true });
    symlinkSync("/etc/hostname", repository.path(british));
    repository.commit();
    repository.git("checkout", "--quiet", "HEAD~1", "--", british);
    const { edits: done, code } = await told("--base", "HEAD");
    expect(done).toMatchObject([{ siglum: "us-uk-1942", kind: "added" }]);
    expect(code).toBe(0);
  });

  test("a claim cannot name a file outside", async () => {
    repository.write("secret.txt", "ARTICLE I\n\nThe secret shall be kept.\n");
    repository.change(
      "corpus/claims/virtually-identical.yaml",
      "comparand: us-ussr-1942",
      "comparand: ../secret.txt",
    );
    const { out, code } = await repository.run("check", "--format", "json");
    expect(out).not.toContain("The secret");
    expect(code).toBe(1);
  });

  test.skipIf(process.platform === "win32").each(["text", "github"])(
    "names of files that look like commands are written out (%s)",
    async (format) => {
      for (const name of [
        "us\n::error::taken over",
        `us${escapeCharacter}[2J`,
        "::warning file=x::y",
        "##[error]z",
      ]) {
        repository.write(`corpus/${name}/text.md`, "ARTICLE I\n\nThe Parties agree.\n");
      }
      const answer = await repository.run("check", "corpus", "--format", format);
      printedSafely(answer);
      expect(answer.code).toBe(1);
    },
  );

  test.each(["text", "github", "json", "sarif"])(
    "escapes in a title are written out (%s)",
    async (format) => {
      repository.change(british, "siglum: us-uk-1942", `siglum: "x\\e[31m\\n::error::y##[error]"`);
      const answer = await repository.run("check", "corpus", "--format", format);
      if (format !== "json" && format !== "sarif") printedSafely(answer);
      expect(answer.out).not.toContain(escapeCharacter);
      expect(answer.code).toBe(1);
    },
  );

  test("words of a text make no markup on the summary page", async () => {
    repository.change(
      british,
      "In the final determination",
      "In the <img src=x onerror=alert(1)> [final](https://example.org) @everyone | `determination`",
    );
    await repository.run("check", "corpus", "--base", "HEAD", "--summary", "page.md");
    const page = repository.read("page.md");
    expect(page).toContain("### What has changed since HEAD");
    expect(page).not.toMatch(/<img|\]\(https|[^\\]\[final|@everyone|:\/\//u);
  });

  test.each([
    ["a text", british, "title: Preliminary"],
    ["witnesses", "corpus/us-uk-1942/witnesses.yaml", undefined],
    ["a claim", "corpus/claims/virtually-identical.yaml", undefined],
  ])("YAML aliases are not unfolded in %s", async (_, file, at) => {
    const levels = Array.from({ length: 12 }, (__, i) => {
      const members = i === 0 ? "lol" : Array.from({ length: 10 }, () => `*l${i - 1}`).join(", ");
      return `l${i}: &l${i} [${members}]`;
    }).join("\n");
    if (at === undefined) repository.write(file, `${levels}\n`);
    else repository.change(file, at, `${levels}\n${at}`);
    const { findings, code } = await told();
    expect(findings.map(({ message }) => message).join("\n")).toMatch(/aliases.* not read/u);
    expect(code).toBe(1);
  });

  test("a file that is no text is refused with a sentence", async () => {
    writeFileSync(repository.path(chinese), new Uint8Array([0x50, 0x4b, 0x03, 0x04]));
    const { findings } = await told();
    expect(findings.find(({ rule }) => rule === "file-refused")?.message).toBe(
      "“us-china-1942/text.md” is a zip archive; a Word file is read by its own door (.docx), any other must be unpacked.",
    );
  });
});

describe("the forms of a check", () => {
  test("SARIF passes its schema, with line and column of each finding and each changed clause", async () => {
    edits["one-word"]();
    const { out } = await repository.run("check", "corpus", "--base", "HEAD", "--format", "sarif");
    const log = JSON.parse(out) as {
      runs: { results: { ruleId: string; locations: { physicalLocation: unknown }[] }[] }[];
    };
    // Draft 4 without the keywords that mean another thing today.
    const {
      $schema: _,
      id: __,
      ...schema
    } = JSON.parse(
      readFileSync(
        createRequire(import.meta.url).resolve("@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json"),
        "utf8",
      ),
    ) as Record<string, unknown>;
    const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false }).compile(schema);
    expect(validate(log), JSON.stringify(validate.errors)).toBe(true);
    const line = lineOf(british, "benefits of considerations");
    expect(
      log.runs[0]?.results.find(({ ruleId }) => ruleId === "edit")?.locations[0]?.physicalLocation,
    ).toEqual({
      artifactLocation: { uri: "corpus/us-uk-1942/text.md" },
      region: { startLine: line, startColumn: 232, endLine: line, endColumn: 234 },
    });
  });

  test("annotations name file, line and column, the gravest first", async () => {
    edits["a-broken-sum"]();
    edits["one-word"]();
    const { out } = await repository.run("check", "corpus", "--base", "HEAD", "--format", "github");
    const lines = out.split("\n");
    const line = lineOf(british, "sha256: ");
    expect(lines).toContainEqual(
      expect.stringMatching(
        new RegExp(
          `^::error file=corpus/us-uk-1942/text\\.md,line=${line},col=1,endColumn=6,title=Check sum::The words are`,
          "u",
        ),
      ),
    );
    const kinds = lines.flatMap((line) => /^::(\w+) /u.exec(line)?.[1] ?? []);
    expect(kinds).toEqual([...kinds].sort((one, other) => order.indexOf(one) - order.indexOf(other)));
    expect(kinds.at(-1)).toBe("warning");
  });

  test("the summary page is added to what is there", async () => {
    repository.write("page.md", "# Before\n");
    await repository.run("check", "--summary", "page.md");
    expect(repository.read("page.md")).toBe(
      "# Before\n## Check of the corpus\n\n3 texts and 3 claims checked: nothing wrong.\n\n",
    );
  });
});

const order = ["error", "warning", "notice"];

describe("an edit that is recorded with everything that hangs on it", () => {
  /** What a person does who means the edit: the sum, the attestation and the findings are recorded anew. */
  async function recordAll(): Promise<void> {
    const { findings } = await told();
    const sum =
      findings.flatMap(({ message }) => /SHA-256 is ([0-9a-f]{64})/u.exec(message)?.[1] ?? [])[0] ?? "";
    repository.change(british, /sha256: [0-9a-f]{64}/u, `sha256: ${sum}`);
    const witnesses = witnessesSchema.parse(
      readYaml(pathToFileURL(repository.path("corpus/us-uk-1942/witnesses.yaml"))),
    );
    const { attestation } = collateWitnesses(readTreaty(repository.read(british)), witnesses);
    repository.write("corpus/us-uk-1942/attestation.json", JSON.stringify(attestation, undefined, 2));
    const { out } = await repository.run("claims", "--corpus", "corpus", "--format", "json");
    const results = JSON.parse(out) as { claim: { id: string }; finding: string; evidence: string[] }[];
    for (const { claim, finding, evidence } of results) {
      const computed = `computed: ${JSON.stringify({ finding, evidence })}\n`;
      repository.change(`corpus/claims/${claim.id}.yaml`, /^computed:.*\n(?:[ \t-].*\n|\n)*/mu, computed);
    }
  }

  test("is told, and is no error", async () => {
    edits["one-word"]();
    await recordAll();
    const { findings, edits: done, code } = await told("--base", "HEAD");
    expect(findings.map(({ severity, message }) => [severity, message])).toEqual([
      [
        "note",
        "With this edit the finding on “hamilton-chinese-draft” changes from “holds-except” to “does-not-hold”; it was recorded in the same edit.",
      ],
      [
        "note",
        "With this edit the evidence on “turkey-articles-identical” changes (1 new, 0 gone); it was recorded in the same edit.",
      ],
    ]);
    expect(done[0]?.differences).toMatchObject([{ base: "or", comparand: "of" }]);
    expect(code).toBe(0);
  });
});

describe("the work of a check", () => {
  test("grows with the number of texts and not with their pairs", async () => {
    const source = repository.read(british);
    const filesOf = (count: number) => {
      repository.git("rm", "-r", "--quiet", "--force", "--ignore-unmatch", "corpus");
      for (let i = 0; i < count; i++) {
        repository.write(
          `corpus/us-uk-${i}/text.md`,
          source.replace("siglum: us-uk-1942", `siglum: us-uk-${i}`),
        );
      }
      return repository.run("check", "corpus", "--format", "json");
    };
    // Each text is read once: there is a finding for each and none for a pair.
    const few = JSON.parse((await filesOf(5)).out) as Told & { readonly texts: number };
    const many = JSON.parse((await filesOf(20)).out) as Told & { readonly texts: number };
    expect([few.texts, few.findings, many.texts, many.findings]).toEqual([5, [], 20, []]);
  });
});

describe("declared pairs", () => {
  const file = "corpus/pairs/us-uk-1942--us-ussr-1942.yaml";
  const declare = (pair: string, weight = "") =>
    repository.write(file, `base: us-uk-1942\ncomparand: us-ussr-1942\npairs:\n  - ${pair}\n${weight}`);
  const signed = "by: A. Reader, reason: For a test.";

  test("that can be kept are no finding, and compare keeps them", async () => {
    declare(`{ base: [art_4], comparand: [art_6], ${signed} }`);
    const { findings, code } = await told();
    expect(findings.filter(({ rule }) => rule === "declarations" || rule === "locus-unknown")).toEqual([]);
    expect(code).toBe(1); // the table of the claims is another one now
    const { out } = await repository.run("compare", "us-uk-1942", "us-ussr-1942", "--corpus", "corpus");
    const [row = ""] = /Article IV +↔ Article VI [\s\S]*?\)/u.exec(out) ?? [];
    expect(row.replace(/\s+/gu, " ")).toContain("declared by A. Reader (For a test)");
  });

  test("of a unit that does not exist are told with line and column", async () => {
    declare(`{ base: [art_40], comparand: [art_6], ${signed} }`);
    const found = (await told()).findings.filter(({ rule }) => rule === "locus-unknown");
    expect(found).toMatchObject([
      { file: "pairs/us-uk-1942--us-ussr-1942.yaml", severity: "error", place: { line: 4 } },
    ]);
    expect(found[0]?.message).toBe("us-uk-1942 has no unit “art_40”. Name one that it has.");
  });

  test("without a signature, and weights of what does not differ, are told", async () => {
    declare("{ base: [art_4], comparand: [art_4], reason: None. }");
    expect((await told()).findings.find(({ rule }) => rule === "declarations")?.message).toMatch(
      /pairs\.0\.by/u,
    );
    declare(
      `{ base: [art_4], comparand: [art_4], ${signed} }`,
      `weights:\n  - { at: art_4__al_1__cl_1, words: in vain, weight: wording, ${signed} }\n`,
    );
    expect((await told()).findings.find(({ rule }) => rule === "declarations")?.message).toMatch(
      /^The weight declared by A\. Reader finds no difference/u,
    );
  });

  test("in a file that was named must be on the texts", async () => {
    declare(`{ base: [art_4], comparand: [art_6], ${signed} }`);
    const compare = (...texts: readonly string[]) => repository.run("compare", ...texts, "--pairs", file);
    expect((await compare("us-uk-1942", "us-ussr-1942")).out).toContain("declared");
    const { code, err } = await compare("us-uk-1942", "us-china-1942");
    expect([code, err]).toEqual([2, expect.stringMatching(/is on us-uk-1942 and us-ussr-1942, and not on/u)]);
  });
});

describe("git drivers", () => {
  const program = () => {
    // Git calls what a person would have on the path.
    const root = fileURLToPath(new URL("..", import.meta.url));
    const file = repository.path("treatydiff.sh");
    const node = [
      process.execPath,
      "--conditions=@treatydiff/source",
      `--import=${pathToFileURL(createRequire(import.meta.url).resolve("tsx")).href}`,
    ];
    writeFileSync(
      file,
      `#!/bin/sh\nTSX_TSCONFIG_PATH=${root}tsconfig.json exec ${node.join(" ")} ${root}packages/cli/src/main.ts "$@"\n`,
    );
    chmodSync(file, 0o755);
    return file;
  };

  test.skipIf(process.platform === "win32")(
    "git diff shows clauses once it is set up, and lines again after",
    async () => {
      repository.write(".gitattributes", "*.md text\n");
      const install = () => repository.run("git", "install", "--program", program());
      expect((await install()).code).toBe(0);
      expect((await install()).code).toBe(0);
      expect(repository.read(".gitattributes")).toBe("*.md text\ncorpus/*/text.md diff=treatydiff\n");
      edits["one-word"]();
      const shown = repository.git("diff", "--", british);
      expect(shown).toContain(
        `corpus/us-uk-1942/text.md\n  1 difference, the heaviest: wording.\n  Article VI (line ${lineOf(british, "benefits of considerations")}): “or” → “of”\n`,
      );
      expect(shown).not.toContain("@@");

      expect((await repository.run("git", "uninstall")).code).toBe(0);
      expect(repository.read(".gitattributes")).toBe("*.md text\n");
      expect(repository.git("diff", "--", british)).toContain("@@");
    },
  );
});

describe("init", () => {
  test("makes a corpus that the check has nothing against, and never overwrites", async () => {
    const body = (name: string) => repository.read(name).replace(/^---\n[\s\S]*?\n---\n/u, "");
    repository.write("papers/Norland & Südland (1900).txt", body(british));
    repository.write("papers/other.md", body(chinese));
    const made = await repository.run("init", "papers");
    expect({ out: made.out.split("\n").slice(0, 2), err: made.err, code: made.code }).toEqual({
      out: [
        "Norland & Südland (1900).txt → norland-sudland-1900/text.md: not found in the text: language (en is assumed), rights",
        "other.md → other/text.md: not found in the text: language (en is assumed), rights",
      ],
      err: "",
      code: 0,
    });
    expect(repository.read("papers/corpus/other/text.md")).toContain("signed: 1942-06-02\n");
    expect((await repository.run("check", "papers/corpus")).out).toBe(
      "2 texts and 0 claims checked: nothing wrong.\n",
    );
    const again = await repository.run("init", "papers");
    expect(again.out).toContain("other.md → other/text.md: there is one already; it was left as it is.\n");
  });

  test("refuses a folder without a text", async () => {
    repository.write("empty/README.md", "Nothing.\n");
    const { err, code } = await repository.run("init", "empty");
    expect(err).toBe("“empty” holds no text; put texts there as .txt or .md, or name another folder.\n");
    expect(code).toBe(2);
  });
});

test("the action runs no word of its inputs, asks for no secret and pins what it calls", () => {
  const action = readFileSync(new URL("../action.yml", import.meta.url), "utf8");
  const script = action.slice(action.indexOf("      run: |"));
  expect(script).not.toContain("${{");
  expect(action).not.toMatch(/secrets\.|GITHUB_TOKEN/u);
  expect(action.match(/^\s*(?:-\s+)?uses:.*$/gmu) ?? []).toEqual([]);
});
