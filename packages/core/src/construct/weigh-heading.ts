/**
 * Weighs one reading of a heading: what follows the number, and what word, place and letters say together.
 *
 *     Article 1 of the present treaty shall …     small letters follow: a reference, also at the start of a line
 *     ARTICLE 4 Import Duties 1. Subject to …     a title follows: a heading
 *     ARTICLE 2f, paragraph 1 (a): …              a comma follows: a reference, in capitals too
 */
import { referenceFollowers, referenceLeaders } from "./formula-words.ts";
import type { Follow, HeadingCandidate, LetterCase } from "./heading.ts";

const followers = new Set(referenceFollowers.flatMap((line) => line.split(" ")));
const leaders = new Set(referenceLeaders.flatMap((line) => line.split(" ")));
const separator =
  /^[^\S\r\n]*['’*†‡]{0,3}(?:[.:)\]»”]{1,2}|[.:]?[^\S\r\n]*[-–—]+)?[^\S\r\n]*(?:[-–—]+[^\S\r\n]*)?/u;

/** What stands after the number that ends here. */
export function followOf(
  text: string,
  end: number,
  letterCase: LetterCase,
  place: HeadingCandidate["place"],
  word = "",
): Follow {
  const capitals = word.length > 4 && word === word.toUpperCase();
  const window = text.slice(end, end + 80);
  const line = window.split(/[\r\n]/u, 1)[0] ?? "";
  if (line.trim() === "" && !nextLineGoesOn(text, end + line.length, letterCase)) return "alone";
  // "Art. 1) The Parties …" at the start of a line is a heading, "(under Article 5) the Parties" none.
  if (place !== "inline" && /^\)[^\S\r\n]+["“]?\p{Lu}/u.test(line)) return "separated";
  if (/^[^\S\r\n]*(?:[,;]|\)|[-–]\s?\d)/u.test(line)) return "reference";
  // "Article 3 (ex Article 5)": the whole rest of the line stands in brackets.
  if (place !== "inline" && /^[^\S\r\n]*\([^()\r\n]{5,80}\)[^\S\r\n]*$/u.test(line)) return "title";
  if (/^[^\S\r\n]*\((?:\d{1,3}|\p{Ll}{1,4})\)/u.test(line)) {
    return /^[^\S\r\n]*\(1\)\s+["“]?\p{Lu}/u.test(line) || /^\(?1\)/u.test(line.trim())
      ? "paragraph"
      : "reference";
  }
  if (/^[\s.–-]*1[.)°]/u.test(line) && place !== "inline") return "paragraph";
  if (/^(?:\p{L}|[^\S\r\n]?1[.)]\s)/u.test(line)) return "glued";
  if (/^\.?1\)/u.test(line)) return "glued";
  const marks = separator.exec(line)?.[0] ?? "";
  const rest = line.slice(marks.length);
  const separated = marks.trim() !== "";
  if (rest.trim() === "")
    return separated || !nextLineGoesOn(text, end + line.length, letterCase) ? "alone" : "reference";
  const next = /^["“‘'«([]*([\p{L}'’]+)/u.exec(rest)?.[1] ?? "";
  const first = next.slice(0, 1);
  const small = first !== "" && first === first.toLowerCase() && first !== first.toUpperCase();
  if (small && isFollower(next)) return separated && letterCase === "small" ? "separated" : "reference";
  // "ARTICLE VII the Government …": in a text of large and small letters a reference is not printed in capitals.
  if (small && letterCase === "mixed" && place === "inline" && capitals) return "text";
  if (small && letterCase === "mixed") return separated && /[:–—-]/u.test(marks) ? "separated" : "reference";
  if (letterCase === "capitals" && isFollower(next.toLowerCase()) && !separated) return "reference";
  if (separated) return "separated";
  return small ? "text" : "title";
}

function isFollower(word: string): boolean {
  return followers.has(word.toLowerCase()) || /^[dl]['’]/iu.test(word);
}

/** "… in accordance with\nArticle 5\nof the Treaty": the next line goes on in small letters, so this is a reference. */
function nextLineGoesOn(text: string, lineEnd: number, letterCase: LetterCase): boolean {
  const next = /^(?:\r\n|\r|\n)[^\S\r\n]*(\p{L}+)/u.exec(text.slice(lineEnd, lineEnd + 40))?.[1];
  if (next === undefined) return false;
  const small = next === next.toLowerCase() && next !== next.toUpperCase();
  return small && (letterCase === "mixed" || followers.has(next));
}

/** What a reading is weighed by. */
export interface HeadingEvidence {
  readonly place: HeadingCandidate["place"];
  readonly word: string;
  readonly letterCase: LetterCase;
  readonly follow: Follow;
  readonly doubt: number;
  readonly text: string;
  readonly from: number;
}

/** The weight of each place and what follows there. A heading that is as good as certain weighs six or more. */
const weights: Readonly<Record<HeadingCandidate["place"], Readonly<Record<Follow, number>>>> = {
  marked: { alone: 12, separated: 12, title: 12, glued: 12, paragraph: 12, text: 6, reference: 0 },
  block: { alone: 10, separated: 8, title: 7, glued: 7, paragraph: 7, text: 1, reference: -10 },
  line: { alone: 7, separated: 6, title: 3, glued: 6, paragraph: 5, text: -2, reference: -10 },
  inline: { alone: 0, separated: 1, title: 0, glued: 2, paragraph: 0, text: -2, reference: -10 },
};

/** How well a reading is supported: below zero it is a reference, from six on as good as certain. */
export function scoreOf(evidence: HeadingEvidence): number {
  const { place, word, letterCase, follow, doubt, text, from } = evidence;
  const form = word === word.toUpperCase() ? "capitals" : word === word.toLowerCase() ? "small" : "initial";
  let score = weights[place][follow] - doubt;
  if (follow === "reference") return score;
  // "Art. 5" is how references are written; "article 5" is one unless it stands alone or everything is in small letters.
  if (form === "small" && letterCase !== "small" && place !== "marked") score -= follow === "alone" ? 3 : 8;
  if (place === "line") score += lineBefore(text, from, letterCase);
  if (place === "inline") score += inlineBefore(text, from, form, letterCase, follow);
  return score;
}

/** A line that begins after an unfinished one may be a wrapped reference: "… referred to in\nArticle 5". */
function lineBefore(text: string, from: number, letterCase: LetterCase): number {
  const before = text.slice(Math.max(0, from - 120), from).trimEnd();
  if (/[.;:!?。；)\]"”’»…]$|^$/u.test(before)) return 1;
  const word = /(?<![\p{L}'’])[\p{L}'’]+$/u.exec(before)?.[0].toLowerCase() ?? "";
  if (leaders.has(word)) return -12;
  if (/,$/u.test(before)) return -4;
  return letterCase === "mixed" ? -1 : 0;
}

function inlineBefore(
  text: string,
  from: number,
  form: "capitals" | "small" | "initial",
  letterCase: LetterCase,
  follow: Follow,
): number {
  const before = text.slice(Math.max(0, from - 60), from);
  const closed = /[.;:!?。；)\]"”’»]\s*[-–—\d]*\s*$/u.test(before);
  const capitals = form === "capitals" && letterCase !== "capitals";
  const word = /(?<![\p{L}'’])([\p{L}'’]+)\s+$/u.exec(before)?.[1] ?? "";
  if (capitals) {
    const led = leaders.has(word.toLowerCase()) && word !== word.toUpperCase();
    if (led && follow !== "separated" && follow !== "glued") return -3;
    return letterCase === "small" ? 5 : 4;
  }
  if (form === "small") return smallBefore(before, closed, letterCase, follow);
  // "… PARTE I CLAUSOLE TERRITORIALI Articolo 1 I confini …": words in capitals are the heading before it.
  if (letterCase === "mixed" && /\p{Lu}{4}\s+$/u.test(before)) return follow === "title" ? 0.5 : 0;
  if (!closed) return leaders.has(word.toLowerCase()) || /\p{Ll}\s*$|,\s*$/u.test(before) ? -12 : -3;
  return follow === "separated" || follow === "glued" ? 0.5 : -0.5;
}

/** In a print of small letters: "… signature.article 2le present accord …", the heading touches the sentence before it. */
function smallBefore(before: string, closed: boolean, letterCase: LetterCase, follow: Follow): number {
  if (letterCase === "small" && /[.;:)”"»]$/u.test(before)) return 2.5;
  if (letterCase === "small" && closed && (follow === "separated" || follow === "paragraph")) return 1;
  return follow === "glued" ? 1 : -8;
}
