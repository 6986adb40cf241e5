/**
 * Data: what prints set over their pages, known wherever it stands, also glued into a sentence. Each string is the source
 * of a regular expression without groups that repeat; add a row for another series.
 */
export const seriesNames: readonly string[] = [
  "United\\s{1,4}Nations\\s{0,4}[—–-]{1,3}\\s{0,4}Treaty\\s{1,4}Series",
  "Nations\\s{1,4}Unies\\s{0,4}[—–-]{1,3}\\s{0,4}Recueil\\s{1,4}des\\s{1,4}Trait[ée]s",
  "League\\s{1,4}of\\s{1,4}Nations\\s{0,4}[—–-]{1,3}\\s{0,4}Treaty\\s{1,4}Series",
  "Soci[ée]t[ée]\\s{1,4}des\\s{1,4}Nations\\s{0,4}[—–-]{1,3}\\s{0,4}Recueil\\s{1,4}des\\s{1,4}Trait[ée]s",
  "Official\\s{1,4}Journal\\s{1,4}of\\s{1,4}the\\s{1,4}European\\s{1,4}(?:Union|Communities)",
  "Journal\\s{1,4}officiel\\s{1,4}(?:de\\s{1,4}l['’]Union\\s{1,4}europ[ée]enne|des\\s{1,4}Communaut[ée]s\\s{1,4}europ[ée]ennes)",
  "Amtsblatt\\s{1,4}der\\s{1,4}Europ[äa]ischen\\s{1,4}(?:Union|Gemeinschaften)",
  "Diario\\s{1,4}Oficial\\s{1,4}de\\s{1,4}(?:la\\s{1,4}Uni[óo]n\\s{1,4}Europea|las\\s{1,4}Comunidades\\s{1,4}Europeas)",
  "Publicatieblad\\s{1,4}van\\s{1,4}de\\s{1,4}Europese\\s{1,4}(?:Unie|Gemeenschappen)",
];

/** Notes in the margin of the Statutes at Large and their like: "Ante, p. 573.", "Vol. 36, p. 1672.", "61 Stat. 1245." */
export const marginNotes: readonly string[] = [
  "(?:ante|post|supra|infra),?\\s+pp?\\.?\\s*\\d{1,4}(?:\\s*[-–,]\\s*\\d{1,4})?\\.?",
  "vol\\.\\s*[\\dIVXLC]{1,6},\\s*(?:pt\\.\\s*\\d,\\s*)?pp?\\.\\s*\\d{1,4}\\.?",
  "\\d{1,3}\\s+stat\\.(?:,\\s*pt\\.\\s*\\d,)?\\s+(?:p\\.\\s*)?\\d{1,4}\\.?",
  "t\\.\\s?i\\.\\s?a\\.\\s?s\\.\\s*\\d{1,5}\\.?",
];
