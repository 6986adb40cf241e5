/**
 * Where the lines of a block begin units of their own.
 *
 *     The Parties shall:
 *     (a) meet every year;
 *     ^ a new unit
 *
 * A line counts when the line before it is closed, so that a wrapped line that happens to begin with a number or with
 * "Considering" is not cut.
 */
import { opensDivision } from "./division.ts";
import { readItemMarker } from "./item-marker.ts";
import { opensRecital } from "./recital.ts";
import { opensSignature } from "./signature.ts";
import { opensTestimonium } from "./testimonium.ts";

/** The words of a line that are looked at. */
const lineWindow = 200;

/** The place of a seal, with which each signature begins: "(L.S.) John Doe". */
const seal = /^[[(]\s?L\.\s?S\.\s?[\])]\s+\p{Lu}/u;

/** The offsets between `from` and `to` at which a unit begins, `from` first. */
export function lineStarts(text: string, from: number, to: number): readonly number[] {
  const starts = [from];
  let previous = "";
  let at = from;
  while (at < to) {
    let end = at;
    while (end < to && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end += 1;
    const line = text.slice(at, Math.min(end, at + lineWindow)).trim();
    if (line !== "") {
      if (at > from && previous !== "" && beginsUnit(line, previous)) {
        let start = at;
        while (start < end && /\s/u.test(text[start] ?? "")) start += 1;
        starts.push(start);
      }
      previous = text.slice(Math.max(at, end - lineWindow), end).trim();
    }
    at = end + 1;
  }
  return [...starts, ...closingInside(text, from, to)].sort((x, y) => x - y);
}

function beginsUnit(line: string, previous: string): boolean {
  if (seal.test(line)) return true;
  if (line.startsWith("|")) return !previous.startsWith("|");
  const closed =
    /(?:[.;:,—–\])”"’»]|[-–—])[*†‡\s]{0,4}$|(?<!\p{L})(?:and|or|et|ou|y|o|e|und|oder|en|of)$/iu.test(
      previous,
    ) || isHeadingLike(previous);
  if (!closed) return false;
  return (
    readItemMarker(line) !== undefined ||
    opensTestimonium(line) ||
    opensRecital(line) ||
    opensDivision(line) ||
    (opensSignature(line) && /[:,]$/u.test(line))
  );
}

/** A short line in capitals or title letters without a closing mark. */
function isHeadingLike(line: string): boolean {
  return line.length <= 60 && line.split(/\s+/u).length <= 8 && /^\p{Lu}/u.test(line);
}

/** "… shall be ratified. In witness whereof, …": the closing words run on in the last article's block. */
const closingWords =
  /(?<!\p{L})(?:in\s+(?:witness|faith|testimony)\s+whereof|en\s+foi\s+de\s+quoi|en\s+fe\s+de\s+lo\s+cual|em\s+f[ée]\s+do\s+que|in\s+fede\s+di\s+che|zu\s+urkund\s+dessen|ten\s+blijke\s+waarvan|в\s+удостоверение\s+чего)[\s,]/giu;
/** A word of each formula: most texts have none, and are asked quickly. */
const closingHint = /whereof|foi\s|fe\s+de|f[ée]\s+do|fede\s|urkund|blijke|удостоверение/iu;

function closingInside(text: string, from: number, to: number): readonly number[] {
  const stretch = text.slice(from, to);
  if (!closingHint.test(stretch)) return [];
  const found: number[] = [];
  for (const { index } of stretch.matchAll(closingWords)) {
    const at = from + index;
    const before = text.slice(Math.max(from, at - 5), at);
    if (index > 0 && /[.;:]["”’»]?[^\S\r\n]{0,3}$/u.test(before)) found.push(at);
  }
  return found;
}
