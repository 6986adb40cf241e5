/**
 * In which language is a text? Its metadata say so, else its commonest words. Only the languages whose dates and
 * numbers are read are told apart; of a short text without metadata nothing can be said, and English is taken.
 */
import { leaves, type NumberLanguage, numberLanguages, type Treaty } from "@treatydiff/core";
import { limits } from "../limits.ts";

const commonWords: Readonly<Record<NumberLanguage, ReadonlySet<string>>> = {
  en: new Set("the of and shall to".split(" ")),
  fr: new Set("le les et du aux dans".split(" ")),
  es: new Set("el los las y del".split(" ")),
};

/** The language of a text; undefined for one that is not read. */
export function languageOf(treaty: Treaty): NumberLanguage | undefined {
  const { language: tag } = treaty.data.metadata ?? {};
  const declared = tag?.split("-")[0]?.toLowerCase();
  if (declared !== undefined) return numberLanguages.find((language) => language === declared);
  const words = firstWords(treaty);
  const share = (language: NumberLanguage): number =>
    words.filter((word) => commonWords[language].has(word)).length / Math.max(1, words.length);
  const [best = "en"] = [...numberLanguages].sort((x, y) => share(y) - share(x));
  if (share(best) >= limits.languageShare) return best;
  const isLatin = words.filter((word) => /^[a-z\u00c0-\u024f]/u.test(word)).length >= words.length / 2;
  return words.length < limits.languageWords && isLatin ? "en" : undefined;
}

/** The first words of a text, in small letters: enough to know its language by. */
function firstWords(treaty: Treaty): readonly string[] {
  let text = "";
  for (const { type, value } of leaves(treaty)) {
    if (type === "editorial") continue;
    text += `${value} `;
    if (text.length > limits.languageCharacters) break;
  }
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
