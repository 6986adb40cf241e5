/** The small parts of a Markdown report. */
import { escapeMarkdown } from "../escape/markdown.ts";

/** A table with its head; cells are Markdown already. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line), ""];
}

/** A heading with a blank line behind it. */
export function heading(level: number, text: string): readonly string[] {
  return [`${"#".repeat(level)} ${text}`, ""];
}

/** Words in bold type; nothing where there are none. */
export function bold(text: string): string {
  const [, before = "", words = "", after = ""] = /^(\s*)((?:\S(?:[\s\S]*\S)?)?)(\s*)$/u.exec(text) ?? [];
  return words === "" ? text : `${before}**${escapeMarkdown(words)}**${after}`;
}
