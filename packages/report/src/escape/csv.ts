import { visible } from "./visible.ts";

/** What a spreadsheet takes for a formula when a cell begins with it. */
const formula = /^[\s"']*[=+\-@\t\r|%＝＋－＠]/u;

/** One cell after RFC 4180: always in quotation marks; what a spreadsheet would compute gets an apostrophe before it. */
export function csvCell(value: string | number): string {
  if (typeof value === "number") return String(value);
  const shown = visible(value).replace(/\n/gu, " ");
  const harmless = formula.test(shown) ? `'${shown}` : shown;
  return `"${harmless.replace(/"/gu, '""')}"`;
}

/** A table after RFC 4180: lines end in CRLF. */
export function csvTable(rows: readonly (readonly (string | number)[])[]): string {
  return rows.map((row) => `${row.map(csvCell).join(",")}\r\n`).join("");
}
