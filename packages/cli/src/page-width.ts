import type { Io } from "./io.ts";
import { defaultWidth, narrowest, widestByDefault } from "./limits.ts";

/** Columns of a line: what was asked for, else the terminal's within reason, else a page's. */
export function pageWidth(asked: number | undefined, { columns }: Io): number {
  if (asked !== undefined) return asked;
  if (columns === undefined) return defaultWidth;
  return Math.max(narrowest, Math.min(columns, widestByDefault));
}
