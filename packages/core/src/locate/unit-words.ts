/**
 * The words with which texts refer to units of a treaty, in the languages of most treaty series. Data: add a word to
 * its row. Words are in small letters; Chinese signs follow their number (第五条).
 */

/** What an address may name. */
export type UnitKind =
  | "article"
  | "paragraph"
  | "alinea"
  | "point"
  | "clause"
  | "annex"
  | "book"
  | "part"
  | "title"
  | "chp"
  | "sec"
  | "recital"
  | "preamble";

const rows: Readonly<Record<UnitKind, string>> = {
  article:
    "article articles art arts artículo artículos articulo articulos artigo artigos articolo articoli artikel artikels artikeln " +
    "статья статьи статье статью статей статьями статьях rule rules regulation regulations règle regla cláusula",
  paragraph:
    "paragraph paragraphs para paras par pars paragraphe paragraphes párrafo párrafos parrafo parágrafo paragrafo apartado " +
    "apartados comma absatz absatzes absätze absätzen abs § §§ ¶ пункт пункта пункты пунктов пункте",
  alinea: "alinéa alinéas alinea alineas alínea unterabsatz абзац абзаца",
  point:
    "point points subparagraph subparagraphs sub-paragraph sub-paragraphs subpara letter letters lit litt lettre item items inciso " +
    "incisos letra lettera buchstabe buchstaben indent подпункт подпункта",
  clause: "clause clauses sentence sentences phrase satz",
  annex: "annex annexes appendix schedule annexe anexo allegato anhang anlage приложение приложения",
  book: "book livre libro buch",
  part: "part parts partie parte teil часть части",
  title: "title titre título titolo titel раздел раздела",
  chp: "chapter chapters chapitre capítulo capitolo kapitel глава главы",
  sec: "section sections sección sezione abschnitt",
  recital: "recital recitals considérant considerando",
  preamble: "preamble préambule preámbulo preambolo präambel преамбула преамбулы",
};

/** The kind of unit that a word names. */
export const unitWords: ReadonlyMap<string, UnitKind> = new Map(
  (Object.entries(rows) as [UnitKind, string][]).flatMap(([kind, words]) =>
    words.split(" ").map((word): [string, UnitKind] => [word, kind]),
  ),
);

/** Chinese and Japanese signs behind a number. */
export const unitSigns: ReadonlyMap<string, UnitKind> = new Map([
  ["条", "article"],
  ["條", "article"],
  ["款", "alinea"],
  ["项", "point"],
  ["項", "point"],
  ["章", "chp"],
  ["节", "sec"],
]);

/** Which unit a relative word means: this one, the one before, the one after. */
export const relativeWords: ReadonlyMap<string, "this" | "preceding" | "following"> = new Map([
  ...[
    "this",
    "the present",
    "présent",
    "présente",
    "presente",
    "dieses",
    "dieser",
    "diesem",
    "настоящей",
    "настоящего",
    "本",
  ].map((word) => [word, "this"] as const),
  ...[
    "the preceding",
    "the foregoing",
    "the previous",
    "the last preceding",
    "précédent",
    "précédente",
    "anterior",
    "precedente",
    "vorstehenden",
    "vorhergehenden",
    "предыдущей",
    "前",
  ].map((word) => [word, "preceding"] as const),
  ...[
    "the following",
    "the next",
    "suivant",
    "siguiente",
    "seguente",
    "folgenden",
    "nachstehenden",
    "следующей",
  ].map((word) => [word, "following"] as const),
]);

/** From the largest unit to the smallest. */
export const unitOrder: readonly UnitKind[] = [
  "annex",
  "book",
  "part",
  "title",
  "chp",
  "sec",
  "preamble",
  "recital",
  "article",
  "paragraph",
  "alinea",
  "point",
  "clause",
];
