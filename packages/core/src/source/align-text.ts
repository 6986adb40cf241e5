/**
 * Finds the source place of every character of a decoded text.
 *
 * Parsers hand out words with entities decoded, escapes taken out and the marks of a container left away; the places
 * of single characters are lost on the way. Here the decoded text is walked along the raw slice it came from:
 *
 *     raw     caf&eacute; &amp; th\*
 *     text    café & th*
 *
 * Characters that cannot be found (a parser that rewrites its text) stay at the place reached, so that places never go
 * backwards and the walk is linear whatever the text is.
 */
import { decodeNamedCharacterReference } from "decode-named-character-reference";
import type { Segment } from "./block.ts";

/** Text with the source place of each of its characters, as it grows. */
export interface MappedText {
  text: string;
  readonly segments: Segment[];
}

/** How the raw slice writes what the text says. */
export interface Notation {
  /** A backslash before a mark is not part of the words (Markdown). */
  readonly escapes?: boolean;
  /** `&name;` and `&#233;` stand for other characters. */
  readonly references?: boolean;
}

/** The longest name of a character reference, with room for leading zeros. */
const maxReferenceLength = 34;

/** Appends a decoded text that came from `source.slice(start, end)`. */
export function appendAligned(
  into: MappedText,
  value: string,
  source: string,
  start: number,
  end: number,
  notation: Notation = {},
): void {
  if (value.length === end - start && source.startsWith(value, start)) {
    return appendRun(into, value, [[0, start]]);
  }
  let at = start;
  let lost = false;
  for (let i = 0; i < value.length; ) {
    const reference = notation.references && source[at] === "&" ? referenceAt(source, at, end) : undefined;
    if (reference !== undefined && stands(reference.value, value, i)) {
      const length = Math.max(1, reference.value?.length ?? codePointLength(value, i));
      for (let k = 0; k < length; k++) appendCharacter(into, value[i + k] ?? "", at);
      i += length;
      at += reference.length;
      continue;
    }
    const wanted = value[i] ?? "";
    if (!writes(source, at, wanted) && !lost) {
      const found = skipTo(source, at, end, wanted, notation);
      if (found === undefined) lost = true;
      else at = found;
    }
    appendCharacter(into, wanted, Math.min(at, Math.max(start, end - 1)));
    if (at < end && (!lost || writes(source, at, wanted))) {
      at += wanted === "\n" && source[at] === "\r" && source[at + 1] === "\n" ? 2 : 1;
    }
    i += 1;
  }
}

/** Appends one character that stands at a source place. */
export function appendCharacter(into: MappedText, character: string, at: number): void {
  const last = into.segments.at(-1);
  const length = into.text.length;
  if (last === undefined || last[1] + (length - last[0]) !== at) into.segments.push([length, at]);
  into.text += character;
}

/** Appends a text whose places are known, counted from its own start. */
export function appendRun(into: MappedText, text: string, segments: readonly Segment[]): void {
  if (text === "") return;
  const length = into.text.length;
  const last = into.segments.at(-1);
  for (const [from, at] of segments) {
    const runsOn = from === 0 && last !== undefined && last[1] + (length - last[0]) === at;
    if (!runsOn) into.segments.push([length + from, at]);
  }
  into.text += text;
}

/** Line breaks of any kind are read as LF; NUL is read as the replacement character. */
function writes(source: string, at: number, wanted: string): boolean {
  const found = source[at];
  return found === wanted || (wanted === "\n" && found === "\r") || (wanted === "\uFFFD" && found === "\0");
}

/** The next place at which the wanted character stands: over a backslash, or over marks that are not words. */
function skipTo(
  source: string,
  at: number,
  end: number,
  wanted: string,
  { escapes }: Notation,
): number | undefined {
  if (escapes && source[at] === "\\" && source[at + 1] === wanted) return at + 1;
  for (let next = at; next < end; next++) if (writes(source, next, wanted)) return next;
  return undefined;
}

interface Reference {
  /** What it stands for; undefined when the table does not say (`&#150;` is read as a dash by HTML). */
  readonly value: string | undefined;
  readonly length: number;
}

function referenceAt(source: string, at: number, end: number): Reference | undefined {
  const match = /^&(?:#[xX]([0-9a-fA-F]+)|#([0-9]+)|([0-9A-Za-z]+))(;?)/u.exec(
    source.slice(at, Math.min(end, at + maxReferenceLength)),
  );
  if (match === null) return undefined;
  const [whole, hexadecimal, decimal, name = "", semicolon] = match;
  if (name === "") {
    const code = Number.parseInt(hexadecimal ?? decimal ?? "", hexadecimal === undefined ? 10 : 16);
    const known = code > 0x9f || (code >= 0x20 && code < 0x7f);
    return {
      value: known && code <= 0x10ffff ? String.fromCodePoint(code) : undefined,
      length: whole.length,
    };
  }
  if (semicolon === ";") {
    const value = decodeNamedCharacterReference(name);
    if (value !== false) return { value, length: whole.length };
  }
  // Old pages leave the semicolon out: "&copy 1942", "&nbspthe". The longest name that is known counts.
  for (let length = name.length; length > 1; length--) {
    const value = decodeNamedCharacterReference(name.slice(0, length));
    if (value !== false) return { value, length: length + 1 };
  }
  return undefined;
}

function stands(reference: string | undefined, value: string, i: number): boolean {
  return reference === undefined ? value[i] !== "&" : value.startsWith(reference, i);
}

function codePointLength(value: string, i: number): number {
  return (value.codePointAt(i) ?? 0) > 0xffff ? 2 : 1;
}
