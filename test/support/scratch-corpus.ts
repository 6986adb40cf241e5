import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { run } from "@treatydiff/cli";
import { claims, texts } from "@treatydiff/corpus";

/** A git repository made for one test: the founding corpus in the folder "corpus", committed once. */
export interface Scratch {
  readonly folder: string;
  readonly path: (name: string) => string;
  readonly read: (name: string) => string;
  readonly write: (name: string, words: string) => void;
  /** Changes words of a file; they must stand there. */
  readonly change: (name: string, from: string | RegExp, to: string) => void;
  readonly git: (...args: readonly string[]) => string;
  readonly commit: () => void;
  readonly remove: () => void;
  readonly run: (...args: readonly string[]) => Promise<Answer>;
}

export interface Answer {
  readonly out: string;
  readonly err: string;
  readonly code: number;
}

/** The claims of the scratch corpus: these three, however many the corpus may have. */
const founding: ReadonlySet<string> = new Set([
  "virtually-identical",
  "hamilton-chinese-draft",
  "turkey-articles-identical",
]);

/** Makes a repository with the founding corpus, or an empty one. No network, no settings of the user. */
export function scratch({ holding = "corpus" }: { readonly holding?: "corpus" | "nothing" } = {}): Scratch {
  const folder = mkdtempSync(join(tmpdir(), "treatydiff-check-"));
  const path = (name: string) => join(folder, name);
  const read = (name: string) => readFileSync(path(name), "utf8");
  const write = (name: string, words: string) => {
    mkdirSync(dirname(path(name)), { recursive: true });
    writeFileSync(path(name), words);
  };
  const git = (...args: readonly string[]) =>
    execFileSync("git", [...args], {
      cwd: folder,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        GIT_CONFIG_GLOBAL: "/dev/null",
        GIT_CONFIG_SYSTEM: "/dev/null",
        GIT_AUTHOR_DATE: "2000-01-01T00:00:00Z",
        GIT_COMMITTER_DATE: "2000-01-01T00:00:00Z",
      },
    });
  git("init", "--quiet", "--initial-branch=main");
  git("config", "user.name", "Editor");
  git("config", "user.email", "editor@example.org");
  if (holding === "corpus") {
    for (const { siglum, text } of texts)
      cpSync(dirname(fileURLToPath(text)), path(`corpus/${siglum}`), { recursive: true });
    for (const { id, file } of claims.filter((claim) => founding.has(claim.id))) {
      write(`corpus/claims/${id}.yaml`, readFileSync(file, "utf8"));
    }
  }
  const commit = () => {
    git("add", "--all");
    git("commit", "--quiet", "--allow-empty", "--message=corpus");
  };
  commit();
  return {
    folder,
    path,
    read,
    write,
    change(name, from, to) {
      const before = read(name);
      const after = typeof from === "string" ? before.replaceAll(from, to) : before.replace(from, to);
      if (after === before) throw new Error(`“${from}” does not stand in ${name}.`);
      write(name, after);
    },
    git,
    commit,
    remove: () => rmSync(folder, { recursive: true, force: true }),
    run: (...args) => runIn(folder, args),
  };
}

/** Runs the command line in a folder. */
export async function runIn(folder: string, args: readonly string[]): Promise<Answer> {
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

/** Command, output and exit code as a Markdown page; paths of this machine are named for what they are. */
export function transcript(
  title: string,
  args: readonly string[],
  { out, err, code }: Answer,
  folder: string,
): string {
  const plain = (text: string) => text.replaceAll(folder, "SCRATCH");
  const fence = (text: string) => `\n\`\`\`text\n${plain(text)}\`\`\`\n`;
  return [
    `# ${title}\n\n    treatydiff ${args.join(" ")}\n`,
    out === "" ? "" : fence(out),
    err === "" ? "" : `\nOn the standard error:\n${fence(err)}`,
    `\nExit code ${code}.\n`,
  ].join("");
}
