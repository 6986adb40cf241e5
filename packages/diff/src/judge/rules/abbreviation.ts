/**
 * The same word or name, written in full or abbreviated:
 *
 *     Art. 5 / Article 5        the Govt. of India / the Government of India        the U.S.A. / the United States of America
 */
import { isFunctionWord } from "../../words/function-words.ts";
import type { WordInfo } from "../../words/slice.ts";
import type { Rule } from "../rule.ts";
import { wordsOf } from "../rule.ts";

/** Data: an abbreviation with what it may stand for. */
const abbreviations: ReadonlyMap<string, readonly string[]> = new Map(
  (
    "art:article arts:articles para:paragraph,paragraphs paras:paragraphs par:paragraph pars:paragraphs sec:section " +
    "sect:section secs:sections ch:chapter chap:chapter pt:part vol:volume nos:numbers fig:figure app:appendix " +
    "govt:government govts:governments dept:department secy:secretary excy:excellency hon:honorable rt:right " +
    "gen:general genl:general maj:major capt:captain col:colonel lt:lieutenant adm:admiral amb:ambassador mr:mister " +
    "dr:doctor prof:professor sr:senior jr:junior esq:esquire bart:baronet st:saint wm:william geo:george jas:james " +
    "chas:charles thos:thomas robt:robert lbs:pounds lb:pound oz:ounces,ounce cwt:hundredweight ft:feet,foot " +
    "yds:yards yd:yard kg:kilograms,kilogram km:kilometers,kilometer lat:latitude long:longitude viz:namely " +
    "u:united majty:majesty majy:majesty majties:majesty's matys:majesty's excell:excellency plenipo:plenipotentiary " +
    "shd:should wd:would cd:could recd:received afsd:aforesaid aforesd:aforesaid acct:account amt:amount mo:month,months " +
    "mos:months gentn:gentlemen comrs:commissioners commrs:commissioners honble:honorable presidt:president " +
    "congs:congress parlt:parliament esqr:esquire lds:lords genls:generals novr:november decr:december octr:october " +
    "septr:september augt:august jany:january feby:february etc:etcetera " +
    "approx:approximately incl:including fr:france gt:great brit:britain rep:republic conf:conference conv:convention " +
    "treas:treasury intl:international assn:association corp:corporation co:company ltd:limited " +
    "jan:january feb:february mar:march apr:april jun:june jul:july aug:august sept:september sep:september " +
    "oct:october nov:november dec:december wednes:wednesday"
  )
    .split(" ")
    .map((entry): [string, readonly string[]] => {
      const [short = "", full = ""] = entry.split(":");
      return [short, full.split(",")];
    }),
);

export const abbreviation: Rule = {
  name: "abbreviation",
  role: "explain",
  judge(difference) {
    if (difference.type !== "words" || difference.kind !== "substitution") return undefined;
    const base = wordsOf(difference, "base");
    const comparand = wordsOf(difference, "comparand");
    const isSame =
      isListed(base, comparand) ||
      isListed(comparand, base) ||
      isStateShort(base, comparand) ||
      isStateShort(comparand, base) ||
      areInitials(base, comparand) ||
      areInitials(comparand, base);
    if (!isSame) return undefined;
    return {
      weight: "accidental",
      natures: ["abbreviation"],
      reason: "The same words, in one text abbreviated.",
    };
  },
};

function isListed(short: readonly WordInfo[], full: readonly WordInfo[]): boolean {
  if (short.length !== full.length) return false;
  let abbreviated = 0;
  for (const [i, { key, surface }] of short.entries()) {
    const other = full[i]?.key ?? "";
    if (key === other) continue;
    // Of "Gov't" the apostrophe is no letter; "No." without figures behind it is a word of its own.
    const plain = key.replace(/'/gu, "");
    if (!(abbreviations.get(plain)?.includes(other) ?? isNumberSign(surface, full[i]))) return false;
    abbreviated += 1;
  }
  return abbreviated > 0;
}

/** "the U. States" of "the United States". */
function isStateShort(short: readonly WordInfo[], full: readonly WordInfo[]): boolean {
  const printed = (words: readonly WordInfo[]): string =>
    words
      .map(({ surface }) => surface)
      .join(" ")
      .replace(/^the\s+/iu, "");
  return (
    /^U\.? States\b/u.test(printed(short)) && printed(short).replace(/^U\.? /u, "United ") === printed(full)
  );
}

function isNumberSign(short: string, full: WordInfo | undefined): boolean {
  return /^N[o°º]$/u.test(short) && full?.key === "number";
}

/** "U", "S", "A" or "USA" of "United States of America": two letters at least, connectives left out. */
function areInitials(short: readonly WordInfo[], full: readonly WordInfo[]): boolean {
  const surfaces = short.map(({ surface }) => surface.replace(/^the\s+/iu, ""));
  const letters = surfaces.join("").replace(/[\s.]/gu, "");
  if (letters.length < 2 || !/^\p{Lu}+$/u.test(letters)) return false;
  if (surfaces.length > 1 && surfaces.some((surface) => surface.length > 1)) return false;
  const words = full
    .flatMap(({ surface }) => surface.split(/[\s-]+/u))
    .filter((word) => !isFunctionWord(word.toLowerCase()));
  return words.length === letters.length && words.every((word, i) => word.startsWith(letters[i] ?? " "));
}
