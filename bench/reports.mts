/**
 * Measures every format of a report on a long pair of treaties, each in a fresh process of the built packages, with
 * reading and comparing and beside what those alone take.
 *
 *     pnpm build && pnpm bench:reports [--words 100000] [--variant mixed] [--formats html,docx]
 *
 * The aim for 100,000 words: each whole report in less than five seconds and 300 MB.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { variants } from "../test/metamorphic/large.ts";

const { values } = parseArgs({
  options: {
    words: { type: "string", default: "100000" },
    variant: { type: "string", default: "mixed" },
    formats: {
      type: "string",
      default:
        "none,text,json,markdown,html,docx,csv,csv-clauses,csv-correspondence,tei,tei-stand-off,akn,collatex,apparatus,apparatus-html,equivalences,equivalences-html,svg",
    },
  },
});

interface Usage {
  /** Seconds of CPU. */
  readonly cpu: number;
  /** Seconds on the clock. */
  readonly wall: number;
  /** The most memory so far, in MB. */
  readonly rss: number;
}

const pair = variants[values.variant]?.(Number(values.words));
if (pair === undefined)
  throw new Error(`--variant ${values.variant}: one of ${Object.keys(variants).join(", ")}`);
const folder = mkdtempSync(join(tmpdir(), "treatydiff-bench-"));
const base = join(folder, "base.txt");
const comparand = join(folder, "comparand.txt");
writeFileSync(base, pair.base);
writeFileSync(comparand, pair.comparand);

process.stdout.write("format              CPU s (writing)   wall s   peak MB (before)   written MB\n");
for (const format of values.formats.split(",")) {
  const program = fileURLToPath(new URL("write-report.mjs", import.meta.url));
  const answer = execFileSync(process.execPath, [program, format, base, comparand, join(folder, "report")]);
  const { before, after, bytes } = JSON.parse(answer.toString()) as {
    readonly before: Usage;
    readonly after: Usage;
    readonly bytes: number;
  };
  const writing = (after.cpu - before.cpu).toFixed(2);
  process.stdout.write(
    `${format.padEnd(20)}${after.cpu.toFixed(2).padStart(5)} (${writing})${after.wall.toFixed(2).padStart(13)}${after.rss.toFixed(0).padStart(10)} (${before.rss.toFixed(0)})${(bytes / 1e6).toFixed(1).padStart(13)}\n`,
  );
}
rmSync(folder, { recursive: true });
