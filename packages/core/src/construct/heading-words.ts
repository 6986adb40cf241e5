/** The words under which treaties print their numbered units, by language. Data: add a row to read another language. */
export const articleWords: Readonly<Record<string, readonly string[]>> = {
  en: ["article", "art"],
  fr: ["article", "art"],
  es: ["artículo", "articulo", "art"],
  pt: ["artigo", "art"],
  it: ["articolo", "art"],
  de: ["artikel", "art"],
  nl: ["artikel", "art"],
};

/** The words under which treaties print what groups articles; the value is the Akoma Ntoso abbreviation. */
export const divisionWords: Readonly<Record<string, string>> = {
  part: "part",
  title: "title",
  chapter: "chp",
  section: "sec",
  partie: "part",
  titre: "title",
  chapitre: "chp",
  capítulo: "chp",
};

/** The words under which treaties print what is attached to them. */
export const annexWords: readonly string[] = ["annex", "appendix", "schedule", "protocol", "annexe"];

/** The words with which a recital begins. */
export const recitalOpenings: readonly string[] = [
  "whereas",
  "and whereas",
  "considering",
  "desiring",
  "desirous",
  "recognizing",
  "recognising",
  "recalling",
  "noting",
  "having regard",
  "having",
  "being",
  "bearing in mind",
  "convinced",
  "mindful",
  "aware",
  "affirming",
  "reaffirming",
  "believing",
  "conscious",
  "determined",
  "wishing",
  "taking into account",
  "taking note",
  "acknowledging",
  "resolved",
  "inspired",
  "anxious",
  "animated",
  "considérant",
  "désireux",
  "reconnaissant",
  "considerando",
  "deseando",
  "reconociendo",
];
