/**
 * Cuts a Markdown source into stretches that parse by themselves, for speed: the parser's time grows faster than its
 * text (120 kB of "a\n=\n" took four minutes in one piece), while a treaty of 150,000 words in stretches of a few
 * paragraphs stays linear.
 *
 * It is cut where nothing can run on: before a heading of the form "# …", and after a blank line before a line that is
 * not indented and begins no list item. Code fences and HTML blocks may hold blank lines, so a stretch with one of
 * those is not cut again before the next heading.
 */

/** A part of the source, from one offset to another. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
  /** Too long or too deeply nested for the parser: it is read as plain text. */
  readonly plain: boolean;
}

/** Stretches are closed at the first cut past this many characters: long enough to keep calls few. */
const wantedLength = 2_000;
/** Past this a stretch without a cut is read as plain text: the longest paragraphs of treaties have about 8,000. */
const maxLength = 24_000;
/** Lines without a blank one between them; setext underlines make the parser's time grow with their square. */
const maxLines = 400;
/** Deeper quotations and lists are an attack on the parser, which recurses. */
const maxIndent = 100;

const frontMatter = /^\uFEFF?---[^\S\r\n]*\r?\n(?:[\s\S]*?\r?\n)?---[^\S\r\n]*(?:\r?\n|\r|$)/u;
const listItem = /^(?:[-+*]|\d{1,9}[.)])(?:\s|$)/u;
const opensBlock = /^ {0,3}(?:`{3}|~{3}|<(?:script|pre|style|textarea|!|\?))/iu;
const heading = /^ {0,3}#{1,6}(?:[ \t]|$)/u;
/** The marks of containers before a line's words: ">", indents, list markers. */
const containerMarks = /^(?:[ \t>]|[-+*](?=[ \t]))*/u;

/** Cuts the source; the stretches cover it. */
export function splitMarkdown(source: string): readonly Stretch[] {
  const stretches: Stretch[] = [];
  const front = frontMatter.exec(source)?.[0].length ?? 0;
  if (front > 0) stretches.push({ start: 0, end: front, plain: false });
  let start = front;
  let lines = 0;
  let longest = 0;
  let deepest = 0;
  let held = false;
  let afterBlank = false;
  const close = (end: number): void => {
    if (end > start) {
      const plain = end - start > maxLength || longest > maxLines || deepest > maxIndent;
      stretches.push({ start, end, plain });
    }
    start = end;
    lines = longest = deepest = 0;
    held = false;
  };
  for (let at = front; at < source.length; ) {
    const end = endOfLine(source, at);
    const line = source.slice(at, end);
    const blank = line.trim() === "";
    const free = afterBlank && !held && !/^\s/u.test(line) && !listItem.test(line);
    const due = at - start >= wantedLength || longest > maxLines || deepest > maxIndent;
    if (!blank && ((heading.test(line) && (!held || due)) || (free && due))) close(at);
    held ||= opensBlock.test(line);
    lines = blank ? 0 : lines + 1;
    longest = Math.max(longest, lines);
    deepest = Math.max(deepest, blank ? 0 : (containerMarks.exec(line)?.[0].length ?? 0));
    afterBlank = blank;
    at = end;
  }
  close(source.length);
  return stretches;
}

/** The definitions of a source by label ("^1", "act"): a stretch needs those that it names. */
export function markdownDefinitions(source: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const match of source.matchAll(/^ {0,3}\[([^\]\n]{1,100})\]:[^\r\n]*/gmu)) {
    const label = (match[1] ?? "").toLowerCase();
    if (!found.has(label)) found.set(label, match[0]);
  }
  return found;
}

function endOfLine(source: string, from: number): number {
  const lf = source.indexOf("\n", from);
  const end = lf < 0 ? source.length : lf + 1;
  const cr = source.slice(from, end).indexOf("\r");
  return cr >= 0 && from + cr + 2 < end ? from + cr + 1 : end;
}
