import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { run } from "@treatydiff/cli";
import { afterAll, beforeAll, describe, expect, test } from "vitest";

const tiny = `TREATY OF EXAMPLE

Whereas the Parties wish to agree;

Have agreed as follows:

ARTICLE I

The Parties shall meet. They may speak.

ARTICLE II

This Treaty shall enter into force on May 1, 1920.
`;

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "treatydiff-cli-"));
  const files: Record<string, string | Uint8Array> = {
    "tiny.txt": tiny,
    "empty.txt": "",
    "blank.txt": "\n  \n",
    "agreement.pdf": "%PDF-1.7\n…",
    "agreement.docx": new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0, 0]),
    "scan.png": new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]),
    "wide.txt": new Uint8Array([0xff, 0xfe, 0x41, 0x00]),
    "nul.txt": "ARTICLE I\n\nThe Parties\0 agree.\n",
    "latin.txt": new Uint8Array([...new TextEncoder().encode("ARTICLE I\n\nThe "), 0xc9, 0x74, 0x61, 0x74]),
    "huge.txt": new Uint8Array(16 * 1024 * 1024 + 1).fill(0x41),
    "date.md": "---\nsiglum: a\nsigned: June 11th\n---\n\nARTICLE I\n\nA will.\n",
    "yaml.md": '---\nsiglum: a\ntitle: "Treaty\n---\n\nARTICLE I\n\nA will.\n',
    "open.md": "---\nsiglum: a\n\nARTICLE I\n\nA will.\n",
  };
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, "papers"));
});

afterAll(() => rmSync(folder, { recursive: true }));

interface Answer {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

async function treatydiff(...args: readonly string[]): Promise<Answer> {
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
    colour: false,
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
      "“agreement.pdf” is a PDF document; save its words as plain text (UTF-8) and name that file.",
    ],
    [
      "agreement.docx",
      "“agreement.docx” is a ZIP archive, as Word documents are; save its words as plain text (UTF-8) and name that file.",
    ],
    ["scan.png", "“scan.png” is a PNG image; name a file with the words of the text."],
    ["wide.txt", "“wide.txt” is UTF-16 text; save it as UTF-8."],
    ["nul.txt", "“nul.txt”, line 3: a NUL byte; this is a binary file, name one that holds plain text."],
    [
      "latin.txt",
      "“latin.txt”, line 3: bytes that are not UTF-8; save the file as UTF-8 (it may be Windows-1252 or Latin-1).",
    ],
    ["huge.txt", "“huge.txt” is larger than 16 MB, the limit for one text; compare it in parts."],
    [
      "date.md",
      "“date.md”, line 1: the front matter's field “instrument” is missing; mend it, or take the front matter out to have the bare words read.",
    ],
    [
      "yaml.md",
      '“yaml.md”, line 4: the front matter is not valid YAML (missing closing "quote); mend it, or take the front matter out to have the bare words read.',
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
      "“versailles” is neither a text of the corpus nor a file: the corpus holds us-china-1942, us-uk-1942, us-ussr-1942.",
    ],
    [
      "a\u001b[2Jb",
      "“a\\u001b[2Jb” is neither a text of the corpus nor a file: the corpus holds us-china-1942, us-uk-1942, us-ussr-1942.",
    ],
  ])("%j", async (given, sentence) => {
    expect(await treatydiff("outline", given)).toEqual({ out: "", err: `${sentence}\n`, code: 2 });
  });

  // Root may read everything, so that there is nothing to test.
  test.skipIf(process.getuid?.() === 0 || process.platform === "win32")(
    "a file that may not be read",
    async () => {
      writeFileSync(join(folder, "closed.txt"), tiny);
      chmodSync(join(folder, "closed.txt"), 0o000);
      const { err, code } = await treatydiff("outline", "closed.txt");
      expect(err).toBe("“closed.txt” may not be read; change its permissions or name another file.\n");
      expect(code).toBe(2);
    },
  );
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
      "Option '--format <format>' argument 'xml' is invalid. Allowed choices are text, json; see treatydiff --help.",
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
