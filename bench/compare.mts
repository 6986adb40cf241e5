/**
 * Measures a comparison beside its peers, in one process and in turn: A B C, A B C. Printed are the median and the
 * quartiles of the CPU time of a round and of the ratio to ours round by round, and beside the speed how many of the
 * clauses were linked rightly: speed without that says little.
 *
 * Measured is what is published, the built packages: `pnpm build` first.
 *
 *     pnpm bench [--sizes 1200,5000,20000] [--rounds 5] [--variants mixed] [--limit 40]
 *
 * `diff` is the package that this one is built on; fast-myers-diff and diff-match-patch take part when they are
 * installed, git's word diff when there is a git. Figures of a busy machine are good for ratios only.
 */
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import type * as core from "../packages/core/src/index.ts";
import type * as diff from "../packages/diff/src/index.ts";
import { type Rendered, render } from "../test/metamorphic/draft.ts";
import { draftVariants } from "../test/metamorphic/large.ts";

type Treaty = core.Treaty;
// The types come from the sources, what runs from the build: so the types can be checked before anything is built.
const built = (name: string): string => new URL(`../packages/${name}/dist/index.js`, import.meta.url).href;
const { leaves, readTreaty, sourceOffset } = (await import(built("core"))) as typeof core;
const { compare } = (await import(built("diff"))) as typeof diff;

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "1200,5000,20000" },
    rounds: { type: "string", default: "5" },
    variants: { type: "string", default: Object.keys(draftVariants).join(",") },
    limit: { type: "string", default: "40" },
  },
});
const sizes = values.sizes.split(",").map(Number);
const rounds = Number(values.rounds);
const limit = Number(values.limit) * 1000;

/** Equal stretches of words: from which word of the base and of the comparand, and how many. */
type Runs = readonly (readonly [base: number, comparand: number, count: number])[];

/** What is measured is `run`; what it found is worked out of its answer afterwards. */
interface Subject {
  readonly name: string;
  readonly run: (input: Input) => unknown;
  readonly links?: (answer: unknown, input: Input) => ReadonlySet<string>;
}

interface Input {
  readonly base: Rendered;
  readonly comparand: Rendered;
  readonly trees: { readonly base: Treaty; readonly comparand: Treaty };
  readonly words: { readonly base: Words; readonly comparand: Words };
}

interface Words {
  readonly list: readonly string[];
  readonly ids: Int32Array;
  /** The clause that each word stands in. */
  readonly clause: readonly number[];
}

function readWords({ places }: Rendered, known: Map<string, number>): Words {
  const list: string[] = [];
  const clause: number[] = [];
  for (const [i, place] of places.entries()) {
    for (const word of place.clause.text.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? []) {
      list.push(word);
      clause.push(i);
    }
  }
  const ids = Int32Array.from(list, (word) => {
    const id = known.get(word) ?? known.size;
    known.set(word, id);
    return id;
  });
  return { list, ids, clause };
}

/** A clause goes to where half of its words or more have gone. */
function linksOfRuns(runs: Runs, { words }: Input): ReadonlySet<string> {
  const shares = new Map<string, number>();
  for (const [b, c, count] of runs) {
    for (let i = 0; i < count; i++) {
      const key = `${words.base.clause[b + i]}:${words.comparand.clause[c + i]}`;
      shares.set(key, (shares.get(key) ?? 0) + 1);
    }
  }
  const sizes = (list: readonly number[]): Map<number, number> => {
    const counts = new Map<number, number>();
    for (const clause of list) counts.set(clause, (counts.get(clause) ?? 0) + 1);
    return counts;
  };
  const inBase = sizes(words.base.clause);
  const inComparand = sizes(words.comparand.clause);
  return new Set(
    [...shares].flatMap(([key, share]) => {
      const [b = -1, c = -1] = key.split(":").map(Number);
      return 2 * share >= Math.min(inBase.get(b) ?? 0, inComparand.get(c) ?? 0) ? [key] : [];
    }),
  );
}

function linksOfTrees(answer: unknown, { base, comparand, trees }: Input): ReadonlySet<string> {
  const placeOf = (side: Rendered, treaty: Treaty): ReadonlyMap<string, number> => {
    const starts = new Map(side.places.map(({ start }, i) => [start, i]));
    return new Map(leaves(treaty).map((leaf) => [leaf.locus, starts.get(sourceOffset(leaf, 0)) ?? -1]));
  };
  const [inBase, inComparand] = [placeOf(base, trees.base), placeOf(comparand, trees.comparand)];
  const links = new Set<string>();
  for (const pair of (answer as ReturnType<typeof compare>).pairs) {
    for (const b of pair.base)
      for (const c of pair.comparand) links.add(`${inBase.get(b)}:${inComparand.get(c)}`);
  }
  return links;
}

/** Precision, recall and F1 of links between clauses. */
function score(links: ReadonlySet<string>, { base, comparand }: Input): string {
  const byNumber = new Map(base.places.map(({ clause }, i) => [clause.from[0], i]));
  const truth = new Set(
    comparand.places.flatMap(({ clause }, c) => clause.from.map((from) => `${byNumber.get(from)}:${c}`)),
  );
  const right = [...links].filter((link) => truth.has(link)).length;
  const precision = links.size === 0 ? 1 : right / links.size;
  const recall = truth.size === 0 ? 1 : right / truth.size;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return [precision, recall, f1].map((value) => value.toFixed(3)).join(" ");
}

interface DiffPart {
  readonly added?: boolean;
  readonly removed?: boolean;
  readonly count: number;
}

function runsOfParts(parts: readonly DiffPart[]): Runs {
  const runs: [number, number, number][] = [];
  let b = 0;
  let c = 0;
  for (const { added, removed, count } of parts) {
    if (!added && !removed) runs.push([b, c, count]);
    if (!added) b += count;
    if (!removed) c += count;
  }
  return runs;
}

/** A package when it is installed, from the root or from where our own packages have it. */
function optional(name: string): Record<string, unknown> | undefined {
  for (const from of ["../package.json", "../packages/diff/package.json"]) {
    try {
      return createRequire(new URL(from, import.meta.url))(name) as Record<string, unknown>;
    } catch {
      // Not there: the table goes without it.
    }
  }
  return undefined;
}

const subjects: Subject[] = [
  { name: "treatydiff", run: ({ trees }) => compare(trees.base, trees.comparand), links: linksOfTrees },
  {
    name: "treatydiff, reading too",
    run: ({ base, comparand }) => compare(readTreaty(base.source), readTreaty(comparand.source)),
  },
];

const npmDiff = optional("diff") as
  | {
      readonly diffWords: (base: string, comparand: string) => unknown;
      readonly diffArrays: (base: readonly unknown[], comparand: readonly unknown[]) => readonly DiffPart[];
    }
  | undefined;
if (npmDiff !== undefined) {
  subjects.push(
    {
      name: "diff: diffWords",
      run: ({ base, comparand }) => npmDiff.diffWords(base.source, comparand.source),
    },
    {
      name: "diff: diffArrays",
      run: ({ words }) => npmDiff.diffArrays(words.base.list, words.comparand.list),
      links: (answer, input) => linksOfRuns(runsOfParts(answer as readonly DiffPart[]), input),
    },
  );
}

const myers = optional("fast-myers-diff") as
  | { readonly lcs: (base: Int32Array, comparand: Int32Array) => Iterable<[number, number, number]> }
  | undefined;
if (myers !== undefined) {
  subjects.push({
    name: "fast-myers-diff",
    run: ({ words }) => [...myers.lcs(words.base.ids, words.comparand.ids)],
    links: (answer, input) => linksOfRuns(answer as Runs, input),
  });
}

interface DiffMatchPatch {
  Diff_Timeout: number;
  readonly diff_main: (
    base: string,
    comparand: string,
    lines: boolean,
  ) => readonly (readonly [number, string])[];
}
const patch = (optional("diff-match-patch")?.["diff_match_patch"] ?? optional("diff-match-patch")) as
  | (new () => DiffMatchPatch)
  | undefined;
if (typeof patch === "function") {
  // A character for each word, as its own documentation does for lines.
  const letters = (ids: Int32Array): string =>
    Array.from(ids, (id) => String.fromCharCode(id + 0x100)).join("");
  const machine = new patch();
  machine.Diff_Timeout = 0;
  subjects.push({
    name: "diff-match-patch, words",
    run: ({ words }) => machine.diff_main(letters(words.base.ids), letters(words.comparand.ids), false),
    links: (answer, input) =>
      linksOfRuns(
        runsOfParts(
          (answer as readonly (readonly [number, string])[]).map(([sign, text]) => ({
            added: sign > 0,
            removed: sign < 0,
            count: text.length,
          })),
        ),
        input,
      ),
  });
}

/** CPU time of one run, in milliseconds. */
function measure(run: () => unknown): { readonly ms: number; readonly answer: unknown } {
  const before = process.cpuUsage();
  const answer = run();
  const { user, system } = process.cpuUsage(before);
  return { ms: (user + system) / 1000, answer };
}

function quantile(sorted: readonly number[], q: number): number {
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return low + (high - low) * (at - Math.floor(at));
}

function spread(list: readonly number[], digits: number): string {
  const sorted = [...list].sort((x, y) => x - y);
  const [low, middle, high] = [0.25, 0.5, 0.75].map((q) => quantile(sorted, q).toFixed(digits));
  return `${middle} [${low}–${high}]`;
}

/** The last time of each subject in each variant, to foretell whether the next size would take too long. */
const last = new Map<string, { readonly size: number; readonly ms: number }>();
const fitted = new Map<string, [number, number][]>();

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

for (const variant of values.variants.split(",")) {
  const make = draftVariants[variant];
  if (make === undefined) {
    process.stderr.write(
      `There is no variant “${variant}”; there are: ${Object.keys(draftVariants).join(", ")}.\n`,
    );
    process.exit(2);
  }
  for (const size of sizes) {
    const drafts = make(size);
    const [base, comparand] = [render(drafts.base), render(drafts.comparand)];
    const known = new Map<string, number>();
    const input: Input = {
      base,
      comparand,
      trees: { base: readTreaty(base.source), comparand: readTreaty(comparand.source) },
      words: { base: readWords(base, known), comparand: readWords(comparand, known) },
    };
    say(`\n${variant}, ${input.words.base.list.length} words`);
    say(
      `${"".padEnd(26)}${"CPU ms, median [quartiles]".padEnd(30)}${"ratio to ours".padEnd(26)}links: P R F1`,
    );
    const running = subjects.filter(({ name }) => {
      const before = last.get(`${variant}: ${name}`);
      return before === undefined || before.ms * (size / before.size) ** 2 <= limit;
    });
    const times = new Map<Subject, number[]>(running.map((subject) => [subject, []]));
    const found = new Map<Subject, string>();
    // The first round warms up; what is slower than the limit is not asked again.
    for (let round = 0; round <= rounds; round++) {
      for (const subject of running) {
        if (round > 0 && (times.get(subject)?.[0] ?? 0) > limit / rounds) continue;
        const { ms, answer } = measure(() => subject.run(input));
        times.get(subject)?.push(ms);
        if (round === 0 && subject.links !== undefined)
          found.set(subject, score(subject.links(answer, input), input));
      }
    }
    const settled = (subject: Subject): readonly number[] => {
      const list = times.get(subject) ?? [];
      return list.length > 1 ? list.slice(1) : list;
    };
    const [ours] = subjects;
    for (const subject of subjects) {
      const name = subject.name.padEnd(26);
      if (!running.includes(subject)) {
        say(`${name}> ${values.limit} s, foretold from the size before`);
        continue;
      }
      const list = settled(subject);
      const own = ours === undefined ? [] : settled(ours);
      const ratios = list.map((ms, i) => ms / (own[i] ?? own[0] ?? 1));
      say(`${name}${spread(list, 1).padEnd(30)}${spread(ratios, 2).padEnd(26)}${found.get(subject) ?? "–"}`);
      const middle = quantile(
        [...list].sort((x, y) => x - y),
        0.5,
      );
      last.set(`${variant}: ${subject.name}`, { size, ms: middle });
      const key = `${variant}: ${subject.name}`;
      fitted.set(key, [
        ...(fitted.get(key) ?? []),
        [Math.log(input.words.base.list.length), Math.log(middle)],
      ]);
    }
    gitRow(base.source, comparand.source);
  }
}

say("\nexponent over the sizes (least squares on the logarithms of the medians)");
for (const [key, points] of fitted) {
  if (points.length < 3) continue;
  const mean = (index: 0 | 1): number => points.reduce((sum, point) => sum + point[index], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const slope =
    points.reduce((sum, point) => sum + (point[0] - x) * (point[1] - y), 0) /
    points.reduce((sum, point) => sum + (point[0] - x) ** 2, 0);
  say(`${key.padEnd(50)}${slope.toFixed(2)}`);
}

/** git as a whole process, by the clock: not to be compared with the warm figures above. */
function gitRow(base: string, comparand: string): void {
  const folder = mkdtempSync(join(tmpdir(), "treatydiff-bench-"));
  try {
    writeFileSync(join(folder, "base.md"), base);
    writeFileSync(join(folder, "comparand.md"), comparand);
    const list: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      const begin = performance.now();
      const { error } = spawnSync(
        "git",
        ["diff", "--no-index", "--histogram", "--word-diff=porcelain", "base.md", "comparand.md"],
        { cwd: folder, timeout: limit },
      );
      if (error !== undefined) return;
      if (round > 0) list.push(performance.now() - begin);
    }
    say(`${"git, whole process".padEnd(26)}${spread(list, 1).padEnd(30)}by the clock`);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
