/**
 * Says on standard error what is being done when that takes more than a second, for who waits at a terminal. What is
 * long is known by the size of the texts before it begins: the work itself cannot be interrupted to tell.
 */
import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { Io } from "./io.ts";
import { progressFrom } from "./limits.ts";

/** Does a piece of work on texts of so many characters, and says so where it is long. */
export function withProgress<T>(io: Io, words: string, characters: number, work: () => T): T {
  if (io.progress === undefined || characters < progressFrom) return work();
  io.progress(`${words} …`);
  const begin = performance.now();
  try {
    const done = work();
    if (done instanceof Promise) return done.finally(() => io.progress?.(took(begin))) as T;
    io.progress(took(begin));
    return done;
  } catch (error) {
    io.progress("\n");
    throw error;
  }
}

function took(begin: number): string {
  return ` ${((performance.now() - begin) / 1000).toFixed(1)} s\n`;
}

/** How large the texts that were named are, as far as they are files. */
export function sizeOfFiles(given: readonly string[], { folder }: Io): number {
  return given.reduce(
    (sum, name) => sum + (statSync(resolve(folder, name), { throwIfNoEntry: false })?.size ?? 0),
    0,
  );
}
