/**
 * Reads files as of a git revision. Git is called with lists of arguments and never through a shell; a revision is
 * resolved to the name of a commit first, behind `--end-of-options`, and only that name is used from then on.
 */
import { execFile, spawn } from "node:child_process";
import { defaultMaxBytes } from "@treatydiff/core";
import { printable } from "@treatydiff/report";
import { UsageError } from "../usage-error.ts";
import { byPath, type CorpusFile, type CorpusFiles, isCorpusFile, refusedLink } from "./corpus-files.ts";

/** Names of files of a very large corpus stay below this. */
const maxListBytes = 64 * 1024 * 1024;

/** What keeps git from writing, asking, fetching and starting other programs while it reads. */
const quiet = ["-c", "core.fsmonitor=false", "-c", "core.quotepath=false"];
const environment = () => ({
  ...process.env,
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  GIT_NO_LAZY_FETCH: "1",
  LC_ALL: "C",
});

/** A revision that has been found. */
export interface Revision {
  /** The name of the commit, in hexadecimal. */
  readonly commit: string;
  /** The folder of the corpus in the repository: "corpus/", or "" at its root. */
  readonly prefix: string;
  /** The top folder of the repository. */
  readonly top: string;
}

/** Finds a revision of the repository that holds a folder. */
export async function findRevision(folder: string, given: string): Promise<Revision> {
  const shown = printable(given);
  if (given.startsWith("-") || given === "" || /[\0\n\r]/u.test(given)) {
    throw new UsageError(`--base “${shown}” is no revision; name a commit, a branch or a tag.`);
  }
  const where = await git(folder, ["rev-parse", "--show-prefix", "--show-toplevel"]).catch(() => undefined);
  if (where === undefined) {
    throw new UsageError(
      "--base needs a git repository around the corpus, and git itself; leave --base out to check without one.",
    );
  }
  const [prefix = "", top = ""] = where.toString("utf8").split("\n");
  const name = await git(folder, [
    "rev-parse",
    "--verify",
    "--quiet",
    "--end-of-options",
    `${given}^{commit}`,
  ]).catch(() => undefined);
  const commit = name?.toString("utf8").trim() ?? "";
  if (!/^[0-9a-f]{40,64}$/u.test(commit)) {
    throw new UsageError(
      `There is no revision “${shown}” in this repository; check the name, or fetch it (a shallow clone does not hold it).`,
    );
  }
  return { commit, prefix, top };
}

/** Reads the files of the corpus as of a revision. */
export async function readRevision({ commit, prefix, top }: Revision): Promise<CorpusFiles> {
  const listed = await git(top, [
    "ls-tree",
    "-r",
    "-z",
    "--full-tree",
    commit,
    "--",
    ...(prefix === "" ? [] : [prefix]),
  ]);
  const entries = listed
    .toString("utf8")
    .split("\0")
    .flatMap((line) => {
      const match = /^(\d{6}) (\w+) ([0-9a-f]+)\t([\s\S]+)$/u.exec(line);
      const [, mode = "", type = "", id = "", whole = ""] = match ?? [];
      if (match === null || !whole.startsWith(prefix)) return [];
      const path = whole.slice(prefix.length);
      return type === "blob" && isCorpusFile(path) ? [{ mode, id, path }] : [];
    });
  const links = entries.filter(({ mode }) => mode === "120000");
  const plain = entries.filter(({ mode }) => mode !== "120000");
  const blobs = await readBlobs(top, [...new Set(plain.map(({ id }) => id))]);
  const files: CorpusFile[] = [
    ...links.map(({ path }) => refusedLink(path, path)),
    ...plain.map(({ id, path }): CorpusFile => {
      const text = blobs.get(id);
      return text === undefined
        ? { path, fault: `“${path}” is not UTF-8 text at that revision.` }
        : { path, text };
    }),
  ];
  return new Map(files.sort(byPath).map((file) => [file.path, file]));
}

/** All blobs by one call: "<id> blob <size>\n<bytes>\n" for each. */
async function readBlobs(top: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const bytes = await git(top, ["cat-file", "--batch"], `${ids.join("\n")}\n`);
  const found = new Map<string, string>();
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(10, at);
    if (end < 0) break;
    const [id = "", type = "", size = "0"] = bytes.subarray(at, end).toString("latin1").split(" ");
    if (type !== "blob") {
      at = end + 1;
      continue;
    }
    const length = Number(size);
    const text = decode(bytes.subarray(end + 1, end + 1 + length));
    if (text !== undefined && length <= defaultMaxBytes) found.set(id, text);
    at = end + 1 + length + 1;
  }
  return found;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Runs git in a folder and gives what it prints. */
export function git(folder: string, args: readonly string[], input?: string): Promise<Buffer> {
  const options = { cwd: folder, env: environment(), windowsHide: true };
  if (input === undefined) {
    return new Promise((done, fail) => {
      execFile(
        "git",
        [...quiet, ...args],
        { ...options, encoding: "buffer", maxBuffer: maxListBytes },
        (error, out) => (error === null ? done(out) : fail(error)),
      );
    });
  }
  return new Promise((done, fail) => {
    const child = spawn("git", [...quiet, ...args], { ...options, stdio: ["pipe", "pipe", "ignore"] });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", fail);
    child.on("close", (code) =>
      code === 0 ? done(Buffer.concat(chunks)) : fail(new Error(`git ended with ${code}`)),
    );
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
