import stringWidth from "string-width";
import wrapAnsi from "wrap-ansi";

/**
 * A space that no line is broken at. From the private use area: `printable` writes it as an escape where it comes from
 * a text, so that only ours are left.
 */
export const glue = "\ue000";

/** With fewer columns a table has no room, and is printed as a list. */
export const fewestForTables = 60;

/** Wraps text to a width; words longer than a line are cut. */
export function wrap(text: string, width: number): readonly string[] {
  const lines = wrapNarrow(text, Math.max(width, 10));
  if (lines !== undefined) return lines;
  return wrapAnsi(text, Math.max(width, 10), { hard: true })
    .split("\n")
    .map((line) => line.replaceAll(glue, " "));
}

/** Characters that all are one column wide: nearly every line of a report has no others. */
const narrow = /^[\u0020-\u007e\u00a7\u2013\u2014\u2018\u2019\u201c\u201d\u2026]*$/u;

const oddSpace = /^ | $| {2}/u;

/**
 * The same as the package does, without measuring each character; nothing where a character, a space too many or a word
 * longer than a line is left to it.
 */
function wrapNarrow(text: string, width: number): readonly string[] | undefined {
  if (!narrow.test(text) || oddSpace.test(text)) return undefined;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    if (word.length > width) return undefined;
    if (line === "") line = word;
    else if (line.length + 1 + word.length <= width) line += ` ${word}`;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** Columns on the screen. */
function columns(text: string): number {
  return narrow.test(text) ? text.length : stringWidth(text);
}

/** Wraps text with what stands before its first line, and as much space before the others. */
export function hang(before: string, text: string, width: number): readonly string[] {
  const indent = columns(before);
  const lines = wrap(text, width - indent);
  return lines.map((line, i) => `${i === 0 ? before : " ".repeat(indent)}${line}`.trimEnd());
}

/** Fills text up with spaces to a width on the screen. */
export function pad(text: string, width: number): string {
  return text + " ".repeat(Math.max(0, width - columns(text)));
}

/** The width of the widest of some strings on the screen. */
export function widest(texts: readonly string[]): number {
  return Math.max(0, ...texts.map((text) => columns(text)));
}

/** A title with a rule under it; one that is too long for a line goes on in the next. */
export function underlined(title: string, rule: string, width = Infinity): readonly string[] {
  const lines = width < columns(title) ? wrap(title, width) : [title];
  return [...lines, rule.repeat(widest(lines))];
}
