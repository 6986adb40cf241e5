/**
 * Data: what prints set over their pages, known wherever it stands, also glued into a sentence. Each string is the source
 * of a regular expression without groups that repeat; add a row for another series.
 */
export const seriesNames: readonly string[] = [
  "United\\s+Nations\\s*[—–-]{1,3}\\s*Treaty\\s+Series",
  "Nations\\s+Unies\\s*[—–-]{1,3}\\s*Recueil\\s+des\\s+Trait[ée]s",
  "League\\s+of\\s+Nations\\s*[—–-]{1,3}\\s*Treaty\\s+Series",
  "Soci[ée]t[ée]\\s+des\\s+Nations\\s*[—–-]{1,3}\\s*Recueil\\s+des\\s+Trait[ée]s",
  "Official\\s+Journal\\s+of\\s+the\\s+European\\s+(?:Union|Communities)",
  "Journal\\s+officiel\\s+(?:de\\s+l['’]Union\\s+europ[ée]enne|des\\s+Communaut[ée]s\\s+europ[ée]ennes)",
  "Amtsblatt\\s+der\\s+Europ[äa]ischen\\s+(?:Union|Gemeinschaften)",
  "Diario\\s+Oficial\\s+de\\s+(?:la\\s+Uni[óo]n\\s+Europea|las\\s+Comunidades\\s+Europeas)",
  "Publicatieblad\\s+van\\s+de\\s+Europese\\s+(?:Unie|Gemeenschappen)",
];

/** Notes in the margin of the Statutes at Large and their like: "Ante, p. 573.", "Vol. 36, p. 1672.", "61 Stat. 1245." */
export const marginNotes: readonly string[] = [
  "(?:ante|post|supra|infra),?\\s+pp?\\.?\\s*\\d{1,4}(?:\\s*[-–,]\\s*\\d{1,4})?\\.?",
  "vol\\.\\s*[\\dIVXLC]{1,6},\\s*(?:pt\\.\\s*\\d,\\s*)?pp?\\.\\s*\\d{1,4}\\.?",
  "\\d{1,3}\\s+stat\\.(?:,\\s*pt\\.\\s*\\d,)?\\s+(?:p\\.\\s*)?\\d{1,4}\\.?",
  "t\\.\\s?i\\.\\s?a\\.\\s?s\\.\\s*\\d{1,5}\\.?",
];
