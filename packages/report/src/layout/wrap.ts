import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/**
 * A space that no line is broken at. From the private use area: `printable` writes it as an escape where it comes from
 * a text, so that only ours are left.
 */
export const glue = "\ue000";

/** Wraps text to a width; words longer than a line are cut. */
export function wrap(text: string, width: number): readonly string[] {
  return wrapAnsi(text, Math.max(width, 10), { hard: true })
    .split("\n")
    .map((line) => line.replaceAll(glue, " "));
}

/** Wraps text with what stands before its first line, and as much space before the others. */
export function hang(before: string, text: string, width: number): readonly string[] {
  const indent = stringWidth(before);
  const lines = wrap(text, width - indent);
  return lines.map((line, i) => `${i === 0 ? before : " ".repeat(indent)}${line}`.trimEnd());
}

/** Fills text up with spaces to a width on the screen. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - stringWidth(text)));
}

/** The width of the widest of some strings on the screen. */
export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => stringWidth(text)));
}

/** A title with a rule under it. */
export function underlined(title: string, rule: string): readonly string[] {
  return [title, rule.repeat(stringWidth(title))];
}
