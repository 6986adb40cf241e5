/**
 * What is attached to a treaty or follows it under one cover: "ANNEX I", "Schedule A", "Protocole de clôture.",
 * "Exchange of Notes", "Declarations and reservations".
 */
import { readNumber } from "../text/numerals.ts";
import type { Construct, Stage } from "./construct.ts";
import { annexWords, companionTitles, withPlainForms } from "./heading-words.ts";
import { maxTitleLength } from "./limits.ts";

const annexPattern = new RegExp(
  `^[\\s#*_[]*(${withPlainForms(annexWords).join("|")})(?:\\s+(?:n[o°º]\\.?\\s*)?(\\d{1,3}(?:[-.]?[a-z\\d]{1,2})?|[ivxlc]{1,6}|[a-z]))?(?![\\p{L}\\p{N}])[.:]?`,
  "iu",
);
const companionPattern = new RegExp(
  `^[\\s#*_[]*(?:${withPlainForms(companionTitles).join("|")})(?![\\p{L}\\p{N}])`,
  "iu",
);

const wholeCompanion = new RegExp(`^\\s*(?:${withPlainForms(companionTitles).join("|")})[.:]?\\s*$`, "iu");

/** Whether a line is the heading of something attached, after the signatures or in the open. */
export function opensAnnex(line: string): boolean {
  return readAnnex(line, "closing", false) !== undefined || readAnnex(line, "operative", false) !== undefined;
}

function readAnnex(
  text: string,
  stage: Stage,
  marked: boolean,
): { label: string; number?: string } | undefined {
  if (text.length > maxTitleLength || /[;,]$/u.test(text.trim())) return undefined;
  const after = stage === "closing" || stage === "annex";
  const first = /\p{L}/u.exec(text)?.[0] ?? "";
  if (first === first.toLowerCase() && first !== first.toUpperCase() && !marked) return undefined;
  const match = annexPattern.exec(text);
  if (match !== null) {
    const rest = text.slice(match[0].length).trim();
    if (!after && !isPlainAnnex(match, rest, text, marked)) return undefined;
    if (
      /^(?:shall|of\s+this|to\s+this|is|and|or)(?!\p{L})/u.test(rest) ||
      /[.]\s+\p{Lu}\p{Ll}*\s+\p{Ll}/u.test(rest)
    )
      return undefined;
    const number = readNumber(match[2] ?? "") ?? match[2]?.toLowerCase();
    return {
      label: match[0].replace(/^[\s#*_[]+/u, "").replace(/[.:]$/u, ""),
      ...(number === undefined ? {} : { number }),
    };
  }
  // Without closing words before it: a line of capitals that is such a title and nothing else.
  const open = after || (first === first.toUpperCase() && wholeCompanion.test(text) && !/\p{Ll}/u.test(text));
  if (!open || !companionPattern.test(text) || /[.]\s+\p{Lu}/u.test(text)) return undefined;
  return {
    label: text
      .trim()
      .replace(/^[#*_[\s]+/u, "")
      .replace(/\s+/gu, " ")
      .replace(/[.:]$/u, ""),
  };
}

/** Before the signatures only "ANNEX I" by itself counts: a word and its number, alone or in capitals. */
function isPlainAnnex(match: RegExpExecArray, rest: string, text: string, marked: boolean): boolean {
  if (match[2] === undefined && rest !== "" && !marked) return false;
  if (/^(?:protocol|protocole|protocolo|protokoll|протокол)/iu.test(match[1] ?? "")) return marked;
  return marked || rest === "" || text === text.toUpperCase();
}

export const annex: Construct = {
  name: "annex",
  read(unit, state) {
    if (unit.mark !== undefined || state.stage === "front" || state.stage === "preamble") return undefined;
    if (unit.kind !== "prose" && unit.kind !== "heading") return undefined;
    const found = readAnnex(unit.text, state.stage, unit.kind === "heading");
    if (found === undefined) return undefined;
    state.stage = "annex";
    state.annexBegun = false;
    state.signatureLines = 0;
    return [{ type: "annex", ...found, from: 0, to: unit.text.length }];
  },
};
