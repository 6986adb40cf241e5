import { spawn } from "node:child_process";
import { once } from "node:events";
import {
  chmodSync,
  closeSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@treatydiff/cli";
import { readTreaty } from "@treatydiff/core";
import { texts } from "@treatydiff/corpus";
import { compare } from "@treatydiff/diff";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";

// The corpus is compared many times here, and a machine may be busy.
vi.setConfig({ testTimeout: 30_000 });

const tiny = `TREATY OF EXAMPLE

Whereas the Parties wish to agree;

Have agreed as follows:

ARTICLE I

The Parties shall meet. They may speak.

ARTICLE II

This Treaty shall enter into force on May 1, 1920.
`;

const other = tiny.replace("shall meet", "may meet").replace("speak", "Speak");

const claim = `id: changed
statement: The one is the other
source: { citation: A book }
identifiedAs: Two texts.
reading: Word for word.
base: us-uk-1942
comparand: us-china-1942
asserts:
  - { scope: art_8, degree: verbatim }
testedBy: text
computed: { finding: does-not-hold, evidence: [] }
restsOn: Nothing.
wouldChange: Nothing.
assessment:
`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "treatydiff-cli-"));
  const files: Record<string, string | Uint8Array> = {
    "tiny.txt": tiny,
    "other.txt": other,
    "third.txt": tiny.replace("speak", "write"),
    "papers/tiny.txt": other,
    "changed.yaml": claim,
    "degree.yaml": claim.replace("verbatim", "roughly"),
    "broken.yaml": 'id: changed\nstatement: "The one\n',
    "scope.yaml": claim.replace("art_8", "artikel_8"),
    "list.yaml": "- one\n- two\n",
    "empty.txt": "",
    "blank.txt": "\n  \n",
    "agreement.pdf": "%PDF-1.7\n…",
    "agreement.docx": new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0]),
    "scan.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
    "nul.txt": "ARTICLE I\n\nThe Parties\0 agree.\n",
    "long-nul.txt": `ARTICLE I\n\nThe Parties\0 agree${" to talk".repeat(20)}.\n`,
    "latin.txt": new Uint8Array([...new TextEncoder().encode("ARTICLE I\n\nThe "), 0xc9, 0x74, 0x61, 0x74]),
    "date.md": "---\nsiglum: a\nsigned: June 11th\n---\n\nARTICLE I\n\nA will.\n",
    "yaml.md": '---\nsiglum: a\ntitle: "Treaty\n---\n\nARTICLE I\n\nA will.\n',
    "open.md": "---\nsiglum: a\n\nARTICLE I\n\nA will.\n",
  };
  mkdirSync(join(folder, "papers"));
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
});

afterAll(() => rmSync(folder, { recursive: true }));

interface Answer {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** Runs the command line in the folder of this test; `withColour` as on a terminal with colours. */
const treatydiff = Object.assign((...args: readonly string[]) => answerTo(args, { colour: false }), {
  withColour: (...args: readonly string[]) => answerTo(args, { colour: true }),
});

async function answerTo(args: readonly string[], { colour }: { readonly colour: boolean }): Promise<Answer> {
  let out = "";
  let err = "";
  const code = await run(args, {
    folder,
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    colour,
  });
  return { out, err, code };
}

/** Command, output and exit code as a Markdown page. */
function transcript(args: readonly string[], { out, err, code }: Answer): string {
  const fence = (text: string) => `\n\`\`\`text\n${text}\`\`\`\n`;
  return [
    `# treatydiff ${args.join(" ")}\n`,
    out === "" ? "" : fence(out),
    err === "" ? "" : `\nOn the standard error:\n${fence(err)}`,
    `\nExit code ${code}.\n`,
  ].join("");
}

describe("an input that cannot be read gets one sentence and exit code 2", () => {
  test.each([
    ["missing.txt", "There is no file “missing.txt”; check the path, or name a text of the corpus."],
    ["papers/missing", "There is no file “papers/missing”; check the path, or name a text of the corpus."],
    ["papers", "“papers” is a directory; name a text file in it."],
    ["empty.txt", "“empty.txt” is empty; name a file with the words of a treaty."],
    ["blank.txt", "“blank.txt” holds no words of a treaty; name a file that does."],
    [
      "agreement.pdf",
      "“agreement.pdf” is a PDF; copy its text into a file of its own (for instance with pdftotext).",
    ],
    [
      "agreement.docx",
      "“agreement.docx” is a zip archive, but no Word file that can be read (.docx); save it as .docx or as plain text.",
    ],
    ["scan.png", "“scan.png” is an image (PNG); its text must be recognised first."],
    [
      "nul.txt",
      "“nul.txt” holds binary data, not text; if it is UTF-16 without a byte-order mark, name it: --encoding utf-16le.",
    ],
    [
      "long-nul.txt",
      "“long-nul.txt”, line 3: a NUL byte; this is a binary file, name one that holds plain text.",
    ],
    [
      "latin.txt",
      "“latin.txt” is not valid UTF-8 in line 3: name the encoding it was saved in, for instance --encoding windows-1252.",
    ],
    [
      "date.md",
      "“date.md”, line 1: the front matter's field “instrument” is missing; mend it, or take the front matter out to have the bare words read.",
    ],
    [
      "yaml.md",
      '“yaml.md”, line 3: the front matter is not valid YAML (missing closing "quote); mend it, or take the front matter out to have the bare words read.',
    ],
    [
      "open.md",
      "“open.md”, line 1: the front matter is not closed by a second line “---”; mend it, or take the front matter out to have the bare words read.",
    ],
    [
      "us-usr-1942",
      "“us-usr-1942” is neither a text of the corpus nor a file: did you mean us-ussr-1942, us-uk-1942 or us-china-1942?",
    ],
    [
      "versailles",
      "“versailles” is neither a text of the corpus nor a file: the corpus holds us-uk-1942, us-china-1942, us-ussr-1942.",
    ],
    [
      "a\u001b[2Jb",
      "“a\\u001b[2Jb” is neither a text of the corpus nor a file: the corpus holds us-uk-1942, us-china-1942, us-ussr-1942.",
    ],
  ])("%j", async (given, sentence) => {
    expect(await treatydiff("outline", given)).toEqual({ out: "", err: `${sentence}\n`, code: 2 });
  });

  // The superuser may read everything, and Windows has other permissions: nothing to test there.
  if (process.platform !== "win32" && process.getuid?.() !== 0) {
    test("a file that may not be read", async () => {
      writeFileSync(join(folder, "closed.txt"), tiny);
      chmodSync(join(folder, "closed.txt"), 0o000);
      expect(await treatydiff("outline", "closed.txt")).toEqual({
        out: "",
        err: "“closed.txt” may not be read; change its permissions or name another file.\n",
        code: 2,
      });
    });
  }
});

describe("wrong use gets one sentence and exit code 2", () => {
  test.each([
    [["outlin", "tiny.txt"], "Unknown command 'outlin' (Did you mean outline?); see treatydiff --help."],
    [["outline"], "Missing required argument 'text'; see treatydiff --help."],
    [
      ["outline", "tiny.txt", "--fromat", "json"],
      "Unknown option '--fromat' (Did you mean --format?); see treatydiff --help.",
    ],
    [
      ["outline", "tiny.txt", "--format", "xml"],
      "Option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json, akn; see treatydiff --help.",
    ],
    [["compare", "tiny.txt"], "Missing required argument 'comparand'; see treatydiff --help."],
    [
      ["compare", "tiny.txt", "other.txt", "--width", "wide"],
      "--width wide is not a whole number from 32 to 200; give one.",
    ],
    [
      ["compare", "tiny.txt", "other.txt", "--only", "substantive", "--format", "json"],
      "--only chooses what the text report shows and what a Word redline marks; leave it out with --format json.",
    ],
    [
      ["compare", "tiny.txt", "other.txt", "--fail-on", "heavy"],
      "Option '--fail-on <weight>' argument 'heavy' is invalid. Allowed choices are accidental, formal, wording, substantive; see treatydiff --help.",
    ],
    [
      ["outline", "tiny.txt", "--corpus", "papers"],
      "“papers” holds no text; a corpus is a folder with texts as SIGLUM/text.md, name one.",
    ],
    [
      ["outline", "tiny.txt", "--corpus", "nowhere"],
      "The corpus folder “nowhere” cannot be read; check --corpus.",
    ],
  ])("%j", async (args, sentence) => {
    expect(await treatydiff(...args)).toEqual({ out: "", err: `${sentence}\n`, code: 2 });
  });
});

describe("compare", () => {
  test("prints exactly the comparison as JSON", async () => {
    const { out, err, code } = await treatydiff("compare", "tiny.txt", "other.txt", "--format", "json");
    const comparison = compare(readTreaty(tiny, { siglum: "tiny" }), readTreaty(other, { siglum: "other" }));
    expect(JSON.parse(out)).toEqual(JSON.parse(JSON.stringify(comparison)));
    expect({ err, code }).toEqual({ err: "", code: 0 });
  });

  test("compares each two of more than two texts, then the family", async () => {
    const { out, code } = await treatydiff(
      "compare",
      "tiny.txt",
      "other.txt",
      "third.txt",
      "--format",
      "json",
    );
    const { comparisons, family } = JSON.parse(out) as {
      comparisons: { base: { siglum: string }; comparand: { siglum: string } }[];
      family: { sigla: string[] };
    };
    expect(comparisons.map(({ base, comparand }) => [base.siglum, comparand.siglum])).toEqual([
      ["tiny", "other"],
      ["tiny", "third"],
      ["other", "third"],
    ]);
    expect(family.sigla).toEqual(["tiny", "other", "third"]);
    expect(code).toBe(0);
  });

  test("fails on what it was asked to fail on, and only then", async () => {
    const strict = await treatydiff("compare", "tiny.txt", "other.txt", "--fail-on", "substantive");
    expect(strict.err).toBe(
      "1 difference of weight “may bear on substance” or heavier (--fail-on substantive).\n",
    );
    expect(strict.code).toBe(1);
    const same = await treatydiff("compare", "tiny.txt", "tiny.txt", "--fail-on", "accidental");
    expect({ err: same.err, code: same.code }).toEqual({ err: "", code: 0 });
  });

  test("shows only the weights that were asked for", async () => {
    const { out } = await treatydiff("compare", "tiny.txt", "other.txt", "--only", "accidental", "formal");
    expect(out).not.toContain("modality");
  });

  test("tells two files of one name apart by their paths", async () => {
    const { out } = await treatydiff("compare", "tiny.txt", "papers/tiny.txt");
    expect(out).toMatch(/^tiny\.txt and papers\/tiny\.txt compared\n/u);
  });

  test("colours only when the terminal has colours", async () => {
    const args = ["compare", "tiny.txt", "other.txt"];
    expect((await treatydiff(...args)).out).not.toContain("\u001b");
    expect((await treatydiff.withColour(...args)).out).toContain("\u001b[1m");
  });

  test.each([40, 60, 80, 120])("keeps the corpus within %i columns", async (width) => {
    const { out } = await treatydiff("compare", "us-uk-1942", "us-ussr-1942", "--width", String(width));
    expect(out.split("\n").filter((line) => line.length > width)).toEqual([]);
  });

  test("takes the record of witnesses beside a file, as long as the text is the recorded one", async () => {
    const home = fileURLToPath(texts[0]?.text ?? "");
    const [held, changed] = [join(folder, "copy", "text.md"), join(folder, "changed", "text.md")];
    for (const file of [held, changed]) {
      mkdirSync(dirname(file));
      copyFileSync(join(dirname(home), "attestation.json"), join(dirname(file), "attestation.json"));
    }
    const source = readFileSync(home, "utf8");
    writeFileSync(held, source);
    writeFileSync(changed, source.replace("ARTICLE I\n", "ARTICLE ONE\n"));
    const attested = async (file: string) => {
      const { out } = await treatydiff("outline", file, "--format", "json");
      return "attestation" in (JSON.parse(out) as { data: object }).data;
    };
    expect([await attested("copy/text.md"), await attested("changed/text.md")]).toEqual([true, false]);
  });

  test("always says that a reconstruction is one", async () => {
    const { out } = await treatydiff("compare", "us-uk-1942", "us-china-1942");
    expect(out).toContain("us-uk-1942, a reconstruction: every finding on it is provisional\n");
    expect(out).toContain("us-china-1942, a reconstruction: every finding on it is provisional\n");
  });
});

describe("compare --normal-form", () => {
  test("takes a name or a list of steps", async () => {
    const weights = async (form: string) => {
      const { out } = await treatydiff(
        "compare",
        "tiny.txt",
        "other.txt",
        "--normal-form",
        form,
        "--format",
        "json",
      );
      const { normalForm, pairs } = JSON.parse(out) as ReturnType<typeof compare>;
      return [normalForm, ...pairs.flatMap(({ differences }) => differences.map(({ weight }) => weight))];
    };
    expect(await weights("editorial-1")).toEqual(["editorial-1", "substantive", "accidental"]);
    expect(await weights("strict-1")).toEqual(["strict-1", "substantive", "wording"]);
    expect(await weights("case,unicode")).toEqual(["unicode+case", "substantive", "accidental"]);
  });

  test("refuses what is neither", async () => {
    const { code, err } = await treatydiff("compare", "tiny.txt", "other.txt", "--normal-form", "loose");
    expect([code, err]).toEqual([2, expect.stringMatching(/^--normal-form loose is neither strict-1, /u)]);
  });
});

describe("claims", () => {
  test("of the corpus are checked and stand as recorded", async () => {
    const { out, err, code } = await treatydiff("claims", "--format", "json");
    const results = JSON.parse(out) as { claim: { id: string }; asRecorded: boolean }[];
    expect(results.map(({ claim, asRecorded }) => [claim.id, asRecorded])).toEqual([
      ["virtually-identical", true],
      ["hamilton-chinese-draft", true],
      ["turkey-articles-identical", true],
      ["ross-no-difference-of-substance", true],
      ["bunn-essential-respects", true],
      ["evatt-same-terms", true],
      ["hull-substantially-identical", true],
      ["iraq-same-in-substance", true],
      ["egypt-mutatis-mutandis", true],
      ["mirrored-britain", true],
    ]);
    expect({ err, code }).toEqual({ err: "", code: 0 });
  });

  test.each([
    ["broken.yaml", /^“broken\.yaml”, line 2: the claim is not valid YAML \(.+\); mend it\.\n$/u],
    ["list.yaml", /^“list\.yaml” is not a claim; name a YAML file with the fields of one\.\n$/u],
    [
      "degree.yaml",
      /^“degree\.yaml”, line \d+: the claim's field “asserts\.0\.degree” is not right \(.+\); mend it\.\n$/u,
    ],
    ["missing.yaml", /^There is no file “missing\.yaml”; check the path\.\n$/u],
  ])("in %s are refused", async (file, sentence) => {
    const { out, err, code } = await treatydiff("claims", file);
    expect(err).toMatch(sentence);
    expect({ out, code }).toEqual({ out: "", code: 2 });
  });

  test("with a scope that no text has are refused with the known ones", async () => {
    const { err, code } = await treatydiff("claims", "scope.yaml");
    expect(err).toBe(
      "“scope.yaml”, line 9: The scope “artikel_8” is not known. In us-uk-1942: “artikel_8” names no unit of a treaty. Known are whole, preamble, operative, closing, each-article, a locus such as art_7, and a printed name such as “Article VII”.\n",
    );
    expect(code).toBe(2);
  });

  test("as JUnit: one that cannot be tested is skipped, one that changed fails", async () => {
    const { out, code } = await treatydiff("claims", "--format", "junit");
    expect(out).toContain('<testsuites name="treatydiff" tests="10" failures="0" errors="0" skipped="2">');
    expect(out).toContain('<skipped message="not held: us-egypt-1945"/>');
    expect(code).toBe(0);
    const changed = await treatydiff("claims", "changed.yaml", "--format", "junit");
    expect(changed.out).toContain('<failure message="recorded: does-not-hold; found: holds">');
    expect(changed.code).toBe(1);
  });

  test("whose recorded finding no longer holds fail", async () => {
    const { err, code } = await treatydiff("claims", "changed.yaml");
    expect(err).toBe(
      "The recorded finding on “changed” no longer holds; look at the claim and record it anew.\n",
    );
    expect(code).toBe(1);
  });
});

describe("the program", () => {
  test("reads a pasted page and writes Akoma Ntoso", async () => {
    writeFileSync(
      join(folder, "page.html"),
      "<h2>Article 1</h2><p>The Parties shall consult.</p><p>&lt;b&gt; &amp; more.</p>",
    );
    const outline = await treatydiff("outline", "page.html");
    expect(outline.out).toContain("art_1__al_1__cl_1  clause  The Parties shall consult.");
    const { out, code } = await treatydiff("outline", "page.html", "--format", "akn");
    expect(code).toBe(0);
    expect(out).toContain('eId="art_1"');
    expect(out).toContain("&lt;b> &amp; more.".replace(">", "&gt;"));
  });

  test("says of a file that is no Word document what it is", async () => {
    writeFileSync(join(folder, "letter.docx"), "not a zip at all");
    const { err, out, code } = await treatydiff("outline", "letter.docx");
    expect([out, code, err.split("\n").length]).toEqual(["", 2, 2]);
    expect(err).toMatch(/^“letter\.docx” /u);
  });

  test("prints the founding comparison on a page, with every line of the README's sample", async () => {
    const { out, err, code } = await treatydiff("founding");
    expect({ err, code }).toEqual({ err: "", code: 0 });
    expect(out.split("\n").length).toBeLessThan(180);
    const readme = readFileSync(fileURLToPath(new URL("../README.md", import.meta.url)), "utf8");
    const sample = /## What it prints\n\n.*\n\n((?: {4}.*\n|\n)+)/u.exec(readme)?.[1] ?? "";
    const printed = out.split("\n").map((line) => line.trim());
    const lines = sample.split("\n").map((line) => line.trim());
    expect(lines.length).toBeGreaterThan(25);
    expect(lines.filter((line) => line !== "…" && !printed.includes(line))).toEqual([]);
    expect(out).toContain("us-uk-1942: a reconstruction: every finding on it is provisional. Of its 1,085");
  });

  test("prints the whole founding comparison", async () => {
    const { out, err, code } = await treatydiff("founding", "--full");
    expect(out).toContain("“This agreement is virtually identical to the Master Lend-Lease Agreement");
    expect(out).toContain("The family: us-uk-1942, us-ussr-1942 and us-china-1942\n");
    expect({ err, code }).toEqual({ err: "", code: 0 });
  });

  test("answers a fault of its own with a sentence and exit code 3", async () => {
    let err = "";
    const code = await run(["outline", "tiny.txt"], {
      folder,
      out: () => {
        throw new RangeError("no such leaf");
      },
      err: (text) => {
        err += text;
      },
      colour: false,
    });
    expect(err).toBe("This is a fault of treatydiff, not yours (no such leaf); please report it.\n");
    expect(code).toBe(3);
  });

  test("bears a reader that stops reading", async () => {
    const root = fileURLToPath(new URL("..", import.meta.url));
    const child = spawn(
      process.execPath,
      [
        "--conditions=@treatydiff/source",
        "--import=tsx",
        "packages/cli/src/main.ts",
        "outline",
        "us-uk-1942",
        "--format=json",
      ],
      { cwd: root, stdio: ["ignore", "pipe", "pipe"] },
    );
    let err = "";
    child.stderr.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    child.stdout.once("data", () => child.stdout.destroy());
    const [code] = (await once(child, "close")) as [number];
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  test.runIf(existsSync("/dev/full"))("says that the output could not be written", async () => {
    const full = openSync("/dev/full", "w");
    const child = spawn(
      process.execPath,
      [
        "--conditions=@treatydiff/source",
        "--import=tsx",
        "packages/cli/src/main.ts",
        "outline",
        "us-uk-1942",
      ],
      { cwd: fileURLToPath(new URL("..", import.meta.url)), stdio: ["ignore", full, "pipe"] },
    );
    let err = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      err += chunk.toString();
    });
    const [code] = (await once(child, "close")) as [number];
    closeSync(full);
    expect({ code, err }).toEqual({
      code: 2,
      err: "The output could not be written: no space left on device (ENOSPC).\n",
    });
  });
});

describe("a corpus whose files are not what was recorded is refused", () => {
  test("by the check sum", async () => {
    const { out: json } = await treatydiff("outline", "us-uk-1942", "--format", "json");
    const { data } = JSON.parse(json) as { data: { metadata: Record<string, unknown> } };
    const home = join(folder, "corpus", "us-uk-1942");
    mkdirSync(home, { recursive: true });
    const front = JSON.stringify({ ...data.metadata, sha256: "a".repeat(64) });
    writeFileSync(join(home, "text.md"), `---\n${front}\n---\n${tiny}`);

    const { err, code } = await treatydiff("outline", "us-uk-1942", "--corpus", "corpus");
    expect(err).toMatch(
      /^“us-uk-1942\/text\.md” is not the text that was recorded \(its SHA-256 is [0-9a-f]{12}…, the front matter says aaaaaaaaaaaa…\); restore the text, or record the new sum as sha256\.\n$/u,
    );
    expect(code).toBe(2);
  });
});

describe("transcripts", () => {
  test.each([
    ["help.md", []],
    ["help-outline.md", ["outline", "--help"]],
    ["outline-tiny.md", ["outline", "tiny.txt"]],
  ])("%s", async (golden, args) => {
    await expect(transcript(args, await treatydiff(...args))).toMatchFileSnapshot(`golden/${golden}`);
  });

  test("outline as JSON is the root node", async () => {
    const { out, code } = await treatydiff("outline", "tiny.txt", "--format", "json");
    expect(JSON.parse(out)).toMatchObject({ type: "treaty", data: { siglum: "tiny", problems: [] } });
    expect(code).toBe(0);
  });
});
