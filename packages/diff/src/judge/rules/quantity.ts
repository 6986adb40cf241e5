/**
 * How many, how much, how long: another number, another unit behind the same number, another limit before it.
 *
 *     within thirty days → within sixty days       thirty days → thirty months       500 tons → at least 500 tons
 *
 * With a unit of time it is a time limit.
 */
import { ordinalValue } from "@treatydiff/core";
import type { RawDifference } from "../../words/raw-difference.ts";
import type { WordInfo } from "../../words/slice.ts";
import { referenceNumbers } from "../reference-numbers.ts";
import type { Judgement, Rule } from "../rule.ts";
import { onlyIn, wordsOf } from "../rule.ts";
import { isCurrencySign } from "./currency-form.ts";

const timeUnits =
  /^(?:hours?|days?|weeks?|fortnight|months?|years?|annually|yearly|monthly|weekly|daily|quarterly)$/u;
const countWords = new Set(
  (
    "once twice thrice single double triple duplicate triplicate quadruplicate half quarter dozen percent " +
    "annual biennial monthly weekly daily quarterly annually yearly"
  ).split(" "),
);
/** Words that make a number the upper or the lower end of what is meant. */
const limitPhrases = [
  "at least",
  "at most",
  "not more than",
  "no more than",
  "not less than",
  "no less than",
  "more than",
  "less than",
  "up to",
  "not exceeding",
  "exceeding",
  "minimum",
  "maximum",
];
/** Words that say on which side of a date or a time limit something lies. */
const timeWords = new Set(
  "within after before from until till by prior subsequent following preceding since during".split(" "),
);

/** Which days are counted: "ten working days". */
const countedDays = new Set("working business clear calendar consecutive".split(" "));

/** Without one of these no limit is set: a quick answer for most words. */
const limitWords = new Set([...timeWords, ...limitPhrases.map((phrase) => phrase.split(" ")[0])]);

export const quantity: Rule = {
  name: "quantity",
  role: "detect",
  judge(difference) {
    if (difference.type !== "words" || difference.kind === "transposition") return undefined;
    const base = onlyIn(wordsOf(difference, "base"), wordsOf(difference, "comparand"));
    const comparand = onlyIn(wordsOf(difference, "comparand"), wordsOf(difference, "base"));
    return (
      otherNumber(base, comparand, difference) ??
      otherOrdinal(base, comparand, difference) ??
      otherCurrency(base, comparand) ??
      otherUnit(difference) ??
      otherLimit(difference) ??
      otherDays(difference)
    );
  },
};

function isNumber({ key, kind }: WordInfo): boolean {
  return (
    (kind === "number" && !/^(?:1[5-9]|20)\d\d$/u.test(key)) ||
    countWords.has(key) ||
    (key.charCodeAt(0) <= 57 && /^\d+(?:st|nd|rd|th)$/u.test(key))
  );
}

function otherNumber(
  base: readonly WordInfo[],
  comparand: readonly WordInfo[],
  difference: RawDifference,
): Judgement | undefined {
  if (!base.some(isNumber) && !comparand.some(isNumber)) return undefined;
  // "Article 12" is no number of things: the rule on references has it.
  const references = [
    referenceNumbers(difference, "base"),
    referenceNumbers(difference, "comparand"),
  ] as const;
  const b = base.find((word) => isNumber(word) && !references[0].has(word));
  const c = comparand.find((word) => isNumber(word) && !references[1].has(word));
  if (b === undefined && c === undefined) return undefined;
  const isTime = around(difference).some(({ key }) => timeUnits.test(key));
  const one = b ?? c;
  if (b === undefined || c === undefined) {
    return {
      weight: "substantive",
      natures: [isTime ? "time-limit" : "quantity"],
      reason: `${isTime ? "A time limit" : "A number"} stands on one side only: ${one?.surface ?? ""}.`,
    };
  }
  return judgement(isTime, `${b.surface} in the one text, ${c.surface} in the other`, "number");
}

/** "the third session" against "the tenth session"; "first" may be said of what comes before anything else. */
function otherOrdinal(
  base: readonly WordInfo[],
  comparand: readonly WordInfo[],
  difference: RawDifference,
): Judgement | undefined {
  const b = base.find(({ key }) => ordinalValue(key) !== undefined);
  const c = comparand.find(({ key }) => ordinalValue(key) !== undefined);
  if (b === undefined || c === undefined || ordinalValue(b.key) === ordinalValue(c.key)) return undefined;
  const isTime = around(difference).some(({ key }) => timeUnits.test(key));
  return judgement(isTime, `${b.surface} in the one text, ${c.surface} in the other`, "number");
}

/** $500 against £500. */
function otherCurrency(base: readonly WordInfo[], comparand: readonly WordInfo[]): Judgement | undefined {
  const b = base.find(isCurrencySign);
  const c = comparand.find(isCurrencySign);
  if (b === undefined && c === undefined) return undefined;
  return judgement(false, `“${b?.key ?? "—"}” in the one text, “${c?.key ?? "—"}” in the other`, "unit");
}

/** Another word right behind the same number: thirty days / thirty months, 500 tons / 500 pounds. */
function otherUnit(difference: RawDifference): Judgement | undefined {
  if (difference.type !== "words" || difference.base === null || difference.comparand === null)
    return undefined;
  const [b] = difference.base.words;
  const [c] = difference.comparand.words;
  const number = difference.base.previous;
  if (b === undefined || c === undefined || number === undefined || !isNumber(number)) return undefined;
  if (isNumber(b) || isNumber(c) || difference.comparand.previous?.key !== number.key) return undefined;
  const isTime = timeUnits.test(b.key) || timeUnits.test(c.key);
  return judgement(
    isTime,
    `${number.surface} ${b.surface} in the one text, ${number.surface} ${c.surface} in the other`,
    "unit",
  );
}

/** "at least" before a number, or "after" for "within" before a time. */
function otherLimit(difference: RawDifference): Judgement | undefined {
  if (difference.type !== "words") return undefined;
  const mayLimit = ({ key }: WordInfo): boolean => limitWords.has(key);
  if (!wordsOf(difference, "base").some(mayLimit) && !wordsOf(difference, "comparand").some(mayLimit))
    return undefined;
  const texts = (["base", "comparand"] as const).map((side) =>
    wordsOf(difference, side)
      .map(({ key }) => key)
      .join(" "),
  );
  const after = (difference.base ?? difference.comparand)?.after ?? [];
  const number = after.slice(0, 3).find((word) => isNumber(word) || word.kind === "date");
  if (number === undefined) return undefined;
  const limits = texts.map((text) => limitPhrases.find((phrase) => ` ${text} `.includes(` ${phrase} `)));
  if (limits[0] !== limits[1]) {
    const isTime = after.some(({ key }) => timeUnits.test(key));
    return judgement(
      isTime,
      `“${limits[0] ?? "—"}” before ${number.surface} in the one text, “${limits[1] ?? "—"}” in the other`,
      "limit",
    );
  }
  const times = texts.map((text) => text.split(" ").find((word) => timeWords.has(word)));
  const isTime = number.kind === "date" || after.some(({ key }) => timeUnits.test(key));
  if (!isTime || times[0] === times[1] || times[0] === undefined || times[1] === undefined) return undefined;
  return judgement(
    true,
    `“${times[0]}” before ${number.surface} in the one text, “${times[1]}” in the other`,
    "limit",
  );
}

/** "ten days" against "ten working days". */
function otherDays(difference: RawDifference): Judgement | undefined {
  const words = [...wordsOf(difference, "base"), ...wordsOf(difference, "comparand")];
  const counted = words.find(({ key }) => countedDays.has(key));
  const [unit] = difference.type === "words" ? ((difference.base ?? difference.comparand)?.after ?? []) : [];
  if (counted === undefined || unit === undefined || !timeUnits.test(unit.key)) return undefined;
  return judgement(true, `“${counted.surface} ${unit.surface}” in one text only`, "limit");
}

function around(difference: RawDifference): readonly WordInfo[] {
  if (difference.type !== "words") return [];
  const { base, comparand } = difference;
  return [
    ...(base?.words ?? []),
    ...(comparand?.words ?? []),
    ...(base?.after ?? []),
    ...(comparand?.after ?? []),
  ];
}

function judgement(isTime: boolean, what: string, of: string): Judgement {
  const said = isTime
    ? "Another time limit"
    : of === "unit"
      ? "Another unit"
      : of === "limit"
        ? "Another limit"
        : "Another number";
  return {
    weight: "substantive",
    natures: [isTime ? "time-limit" : "quantity"],
    reason: `${said}: ${what}.`,
  };
}
