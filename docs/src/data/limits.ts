/** Every number that is a choice, with its reason, read from the sources where the program has them. */
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A number with what it is for. */
export interface Limit {
  readonly name: string;
  readonly value: string;
  readonly reason: string;
}

/** The numbers of one part of the program. */
export interface LimitGroup {
  readonly slug: string;
  readonly title: string;
  readonly limits: readonly Limit[];
}

const sources = [
  ["comparing", "Comparing", "packages/diff/src/limits.ts"],
  ["synopsis", "Synopsis", "packages/diff/src/synopsis/limits.ts"],
  ["reading", "Reading", "packages/core/src/construct/limits.ts"],
] as const;

/** Reads the numbers; the build runs in `docs`. */
export function readLimits(): readonly LimitGroup[] {
  return sources.map(([slug, title, file]) => ({
    slug,
    title,
    limits: limitsIn(readFileSync(join(process.cwd(), "..", file), "utf8")),
  }));
}

/** A comment, then `name: value,` or `export const name = value;`. */
function limitsIn(source: string): readonly Limit[] {
  const pattern = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*(?:export const )?(\w+)\s*[:=]\s*([\d_.]+)[,;]/gu;
  return [...source.matchAll(pattern)].map(([, comment = "", name = "", value = ""]) => ({
    name,
    value: value.replaceAll("_", ","),
    reason: comment.replace(/\s*\n\s*\*\s*/gu, " ").trim(),
  }));
}
