/**
 * The words under which treaties print their numbered units, by language. Data: add a row to read another language.
 * Words are in small letters with their accents; headings without accents are found too.
 */

/** Words that always name articles. */
export const articleWords: Readonly<Record<string, readonly string[]>> = {
  en: ["article", "art"],
  fr: ["article", "art"],
  es: ["artículo", "art"],
  pt: ["artigo", "art"],
  it: ["articolo", "art"],
  de: ["artikel", "art"],
  nl: ["artikel", "art"],
  ca: ["article"],
  ro: ["articolul", "art"],
  sv: ["artikel"],
  da: ["artikel"],
  no: ["artikkel"],
  ru: ["статья"],
  uk: ["стаття"],
  bg: ["член"],
  pl: ["artykuł"],
  cs: ["článek"],
  la: ["articulus"],
  zh: ["第…条"],
  ja: ["第…条"],
};

/** Words that name what some treaties have instead of articles: Rule 44ter, Regulation V/1-1, Cláusula 3. */
export const ruleWords: Readonly<Record<string, readonly string[]>> = {
  en: ["rule", "regulation"],
  fr: ["règle"],
  es: ["regla", "cláusula"],
  pt: ["regra", "cláusula"],
  it: ["regola"],
  de: ["regel"],
  ru: ["правило"],
};

/** The words under which treaties print what groups articles; the value is the Akoma Ntoso abbreviation. */
export const divisionWords: Readonly<Record<string, string>> = {
  book: "book",
  livre: "book",
  libro: "book",
  livro: "book",
  buch: "book",
  part: "part",
  partie: "part",
  parte: "part",
  teil: "part",
  deel: "part",
  часть: "part",
  title: "title",
  titre: "title",
  título: "title",
  titolo: "title",
  titel: "title",
  раздел: "title",
  chapter: "chp",
  chapitre: "chp",
  capítulo: "chp",
  capitolo: "chp",
  kapitel: "chp",
  hoofdstuk: "chp",
  глава: "chp",
  section: "sec",
  sección: "sec",
  secção: "sec",
  seção: "sec",
  sezione: "sec",
  abschnitt: "sec",
  afdeling: "sec",
};

/** Which division holds which, from the outermost. */
export const divisionOrder: readonly string[] = ["book", "part", "title", "chp", "sec"];

/**
 * Headings of divisions that bear no number: "FINAL CLAUSES", "Dispositions générales". A line of capitals between two
 * articles is taken for a division only when it has one of these words; any other is a cross-head of the edition.
 */
export const divisionTitleWords: readonly string[] = [
  "provisions",
  "clauses",
  "definitions",
  "principles",
  "rules",
  "general",
  "final",
  "transitional",
  "miscellaneous",
  "organization",
  "institutions",
  "dispositions",
  "définitions",
  "principes",
  "disposiciones",
  "cláusulas",
  "disposições",
  "disposizioni",
  "bestimmungen",
  "bepalingen",
  "положения",
];

/** The words under which treaties print what is attached to them, or follows them under one cover. */
export const annexWords: readonly string[] = [
  "annex",
  "appendix",
  "schedule",
  "attachment",
  "exhibit",
  "protocol",
  "annexe",
  "appendice",
  "protocole",
  "anexo",
  "apéndice",
  "apêndice",
  "protocolo",
  "allegato",
  "protocollo",
  "anlage",
  "anhang",
  "protokoll",
  "schlussprotokoll",
  "bijlage",
  "protocollen",
  "приложение",
  "протокол",
  "附件",
  "议定书",
];

/** What else may follow the signatures under a heading of its own. */
export const companionTitles: readonly string[] = [
  "final protocol",
  "additional protocol",
  "protocol of signature",
  "optional protocol",
  "final act",
  "declaration",
  "declarations",
  "joint declaration",
  "unilateral declaration",
  "interpretative declaration",
  "interpretative notes",
  "reservation",
  "reservations",
  "declarations and reservations",
  "reservations and declarations",
  "exchange of notes",
  "exchange of letters",
  "agreed minutes",
  "agreed minute",
  "memorandum of understanding",
  "understanding",
  "supplementary article",
  "additional articles",
  "separate article",
  "secret article",
  "general regulations",
  "déclaration",
  "déclarations",
  "réserve",
  "réserves",
  "échange de notes",
  "échange de lettres",
  "acte final",
  "règlement général",
  "règlement d'exécution",
  "article additionnel",
  "declaración",
  "reserva",
  "reservas",
  "canje de notas",
  "acta final",
  "reglamento general",
  "declaração",
  "troca de notas",
  "scambio di note",
  "dichiarazione",
  "regolamento",
  "notenwechsel",
  "erklärung",
  "briefwechsel",
  "notawisseling",
  "verklaring",
];

/** Titles of tables of contents. */
export const contentsTitles: readonly string[] = [
  "table of contents",
  "contents",
  "table of articles",
  "arrangement of articles",
  "index of articles",
  "list of articles",
  "table des matières",
  "sommaire",
  "índice",
  "sumario",
  "sumário",
  "indice",
  "sommario",
  "inhaltsverzeichnis",
  "inhaltsübersicht",
  "inhalt",
  "inhoudsopgave",
  "inhoud",
  "содержание",
  "оглавление",
  "目录",
  "目次",
];

/** A word and its form without accents. */
export function withPlainForms(words: readonly string[]): readonly string[] {
  const plain = words.map((word) => word.normalize("NFD").replace(/\p{M}+/gu, ""));
  return [...new Set([...words, ...plain])].sort((x, y) => y.length - x.length);
}
