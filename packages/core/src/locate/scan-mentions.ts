/**
 * Finds where a text names units of a treaty: by number, by order, or by their place.
 *
 *     Articles 5 and 6      Article VII(1)(a)      the first paragraph      this Article      第五条第一款
 *     ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^ ^^^ ^^^     ^^^^^^^^^^^^^^^         ^^^^^^^^^^^^      ^^^^^^ ^^^^^^
 *
 * One pass with patterns that cannot run back over the text: the time is linear.
 */
import { latinSuffixes } from "../text/number-words.ts";
import { hanValue, ordinalValue, readNumber, wordValue } from "../text/numerals.ts";
import { relativeWords, type UnitKind, unitSigns, unitWords } from "./unit-words.ts";

/** A number in a mention, with its place. */
export interface MentionedNumber {
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

/** A place where a unit, or several of one kind, are named. */
export interface Mention {
  readonly kind: UnitKind;
  readonly start: number;
  readonly end: number;
  readonly numbers: readonly MentionedNumber[];
  /** "the first paragraph": counted, whatever number is printed. */
  readonly counted?: true;
  readonly relative?: "this" | "preceding" | "following";
  /** "(1)" behind a number: it belongs to the mention before it. */
  readonly attached?: true;
}

/** A range of more units than this is a slip of reading, such as a year. */
const maxRange = 200;

const oneOf = (words: Iterable<string>): string =>
  [...words]
    .sort((x, y) => y.length - x.length)
    .map((word) => word.replace(/[\s]/gu, "\\s+"))
    .join("|");
const suffix = `(?:[\\s-]?(?:${latinSuffixes.join("|")})(?![\\p{L}]|\\s+\\d))?`;
const number = `(?:\\d{1,4}(?:${suffix}|[a-z](?![\\p{L}\\p{N}]))(?:er|re|[°º])?|\\(\\d{1,3}\\)|[IVXLC]{1,8}${suffix}|\\([a-z]{1,4}\\)|[a-z]\\))(?![\\p{L}\\p{N}])`;
/** "Article premier", "article first": only behind the unit's word, for "Article 7, first paragraph" is no list. */
const numberOrWord = `(?:${number}|(?:premier|première|primero|primera|first)(?![\\p{L}]))`;
const unit = oneOf(unitWords.keys());
const relative = oneOf([...relativeWords.keys()].filter((word) => word.length > 1));
const edge = "(?<![\\p{L}\\p{N}])";

const anchor = new RegExp(
  [
    `${edge}(?<named>${unit})(?:\\.\\s*|\\s+|(?<=[§¶])\\s*)(?:no\\.?\\s*|n[°º]\\s*)?(?<number>${numberOrWord})`,
    `${edge}(?<before>${relative})\\s+(?<beforeUnit>${unit})(?![\\p{L}\\p{N}])`,
    `${edge}(?<afterUnit>${unit})\\s+(?<after>${relative})(?![\\p{L}\\p{N}])`,
    `${edge}(?<order>[\\p{L}]{4,16}|\\d{1,3}(?:st|nd|rd|th))\\s+(?<ordered>${unit})(?![\\p{L}\\p{N}])`,
    `第(?<han>[一二三四五六七八九十百零〇两\\d]{1,8})(?<sign>[条條款项項章节])`,
    "(?<hanRelative>[本前])(?<hanUnit>[条條款])",
    `${edge}(?<preamble>preamble|préambule|preámbulo|preambolo|präambel)(?![\\p{L}])`,
  ].join("|"),
  "giu",
);
const more = new RegExp(
  `(?:\\s*,\\s*(?:and\\s+|or\\s+|et\\s+|y\\s+|und\\s+)?|\\s+(?<join>and|or|et|ou|y|o|e|und|oder|и|to|à|a|al|bis|through)\\s+|\\s?(?<dash>[-–])\\s?)(?<number>${number})`,
  "iuy",
);
const attached = /\s?\(((?:\d{1,3}|[a-z]{1,4})(?:bis|ter)?)\)/iuy;

/** The mentions of a text, in order; they do not overlap. */
export function scanMentions(text: string): readonly Mention[] {
  const mentions: Mention[] = [];
  anchor.lastIndex = 0;
  for (let match = anchor.exec(text); match !== null; match = anchor.exec(text)) {
    const mention = readMention(text, match);
    if (mention === undefined) {
      // The word may begin a mention further on: "said article 5".
      anchor.lastIndex = match.index + Math.max(1, (/^[\p{L}\p{N}]+/u.exec(match[0])?.[0] ?? "").length);
      continue;
    }
    mentions.push(mention);
    let end = mention.end;
    attached.lastIndex = end;
    for (let next = attached.exec(text); next !== null; next = attached.exec(text)) {
      const value = (next[1] ?? "").toLowerCase();
      const kind: UnitKind = /^\d/u.test(value) ? "paragraph" : "point";
      const start = end;
      end = attached.lastIndex;
      mentions.push({ kind, start, end, numbers: [{ value, start, end }], attached: true });
    }
    anchor.lastIndex = Math.max(end, match.index + 1);
  }
  return mentions;
}

function readMention(text: string, match: RegExpExecArray): Mention | undefined {
  const groups = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const simple = (kind: UnitKind | undefined, rest: Partial<Mention>): Mention | undefined =>
    kind === undefined ? undefined : { kind, start, end, numbers: [], ...rest };
  if (groups["preamble"] !== undefined) return simple("preamble", {});
  if (groups["han"] !== undefined) {
    const value = /^\d+$/u.test(groups["han"]) ? groups["han"] : String(hanValue(groups["han"]) ?? "");
    return simple(unitSigns.get(groups["sign"] ?? ""), { numbers: [{ value, start, end }] });
  }
  const place = groups["before"] ?? groups["after"] ?? groups["hanRelative"];
  if (place !== undefined) {
    const word = groups["beforeUnit"] ?? groups["afterUnit"] ?? "";
    const kind = unitWords.get(word.toLowerCase()) ?? unitSigns.get(groups["hanUnit"] ?? "");
    const meaning = relativeWords.get(place.toLowerCase().replace(/\s+/gu, " "));
    // "agree to the following articles" names none of them.
    const several = meaning === "following" && /s$/iu.test(word);
    return meaning === undefined || several ? undefined : simple(kind, { relative: meaning });
  }
  if (groups["order"] !== undefined) {
    const value = ordinalValue(groups["order"]) ?? ordinalWord(groups["order"]);
    const counted = { numbers: [{ value: String(value), start, end }], counted: true } as const;
    return value === undefined
      ? undefined
      : simple(unitWords.get((groups["ordered"] ?? "").toLowerCase()), counted);
  }
  return readNamed(text, match, groups["named"] ?? "", groups["number"] ?? "");
}

/** Ordinals of other languages; a cardinal ("three paragraphs") is a count and no address. */
function ordinalWord(word: string): number | undefined {
  return /(?:er|ère|ième|ème|first|second|third|[^e]th|ste|ter|tes|ten|ero|era|imo|ima|rto|rta|nto|nta)$/iu.test(
    word,
  )
    ? wordValue(word)
    : undefined;
}

function readNamed(text: string, match: RegExpExecArray, word: string, printed: string): Mention | undefined {
  const kind = unitWords.get(word.toLowerCase());
  const first = numberOf(printed);
  if (kind === undefined || first === undefined) return undefined;
  const end = match.index + match[0].length;
  const numbers: MentionedNumber[] = [{ value: first, start: match.index, end }];
  more.lastIndex = end;
  for (let next = more.exec(text); next !== null; next = more.exec(text)) {
    const value = numberOf(next.groups?.["number"] ?? "");
    if (value === undefined) break;
    const place = { start: more.lastIndex - (next.groups?.["number"] ?? "").length, end: more.lastIndex };
    const range =
      /^(?:to|à|a|al|bis|through)$/iu.test(next.groups?.["join"] ?? "") ||
      next.groups?.["dash"] !== undefined;
    const last = numbers.at(-1)?.value ?? "";
    if (range) for (const between of numbersBetween(last, value)) numbers.push({ value: between, ...place });
    numbers.push({ value, ...place });
  }
  return { kind, start: match.index, end: numbers.at(-1)?.end ?? end, numbers };
}

/** The value of a printed number. Numerals in small letters are words ("article i") unless brackets hold them. */
function numberOf(printed: string): string | undefined {
  const bare = printed.replace(/^\(|\)$/gu, "");
  if (/^[a-z]{1,4}$/u.test(bare) && printed !== bare) return bare;
  if (/^[ivxlc]+$/u.test(bare)) return undefined;
  if (/^(?:premi|prim|first)/iu.test(bare)) return "1";
  return readNumber(bare);
}

function numbersBetween(first: string, last: string): readonly string[] {
  const from = Number(first);
  const to = Number(last);
  if (!Number.isInteger(from) || !Number.isInteger(to) || to - from > maxRange) return [];
  return Array.from({ length: Math.max(0, to - from - 1) }, (_, i) => String(from + i + 1));
}
