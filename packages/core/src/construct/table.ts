/** A table of the source, or rows drawn with bars: one clause for each row. */
import type { Construct } from "./construct.ts";

/** Whether every line of a text is a row drawn with bars. */
export function isDrawnTable(text: string): boolean {
  return (
    text.startsWith("|") && text.split(/[\r\n]+/u).every((line) => line.trim() === "" || /^\s*\|/u.test(line))
  );
}

export const table: Construct = {
  name: "table",
  read(unit) {
    if (unit.kind !== "table" && !(unit.kind === "prose" && isDrawnTable(unit.text))) return undefined;
    return [{ type: "table", from: 0, to: unit.text.length }];
  },
};
