/**
 * Data: ordinals and cardinals in words as headings print them, by language, without accents ("septimo" reads
 * "séptimo" too). Each list runs from one upwards; forms of one number are divided by a bar, and a hyphen stands for a
 * space or a hyphen. Add a row to read another language.
 */
export const ordinalLists: Readonly<Record<string, string>> = {
  fr:
    "premier|premiere deuxieme|second|seconde troisieme quatrieme cinquieme sixieme septieme huitieme neuvieme dixieme " +
    "onzieme douzieme treizieme quatorzieme quinzieme seizieme dix-septieme dix-huitieme dix-neuvieme vingtieme " +
    "vingt-et-unieme|vingt-unieme vingt-deuxieme vingt-troisieme vingt-quatrieme vingt-cinquieme vingt-sixieme " +
    "vingt-septieme vingt-huitieme vingt-neuvieme trentieme",
  es:
    "primero|primera|primer segundo|segunda tercero|tercera|tercer cuarto|cuarta quinto|quinta sexto|sexta " +
    "septimo|septima|setimo octavo|octava noveno|novena|nono decimo|decima undecimo|decimoprimero|decimo-primero " +
    "duodecimo|decimosegundo|decimo-segundo decimotercero|decimo-tercero|decimotercio decimocuarto|decimo-cuarto " +
    "decimoquinto|decimo-quinto decimosexto|decimo-sexto decimoseptimo|decimo-septimo decimoctavo|decimo-octavo " +
    "decimonoveno|decimo-noveno vigesimo vigesimo-primero vigesimo-segundo vigesimo-tercero vigesimo-cuarto " +
    "vigesimo-quinto vigesimo-sexto vigesimo-septimo vigesimo-octavo vigesimo-noveno trigesimo",
  pt:
    "primeiro|primeira segundo|segunda terceiro|terceira quarto|quarta quinto|quinta sexto|sexta setimo|setima " +
    "oitavo|oitava nono|nona decimo|decima decimo-primeiro|undecimo decimo-segundo|duodecimo decimo-terceiro " +
    "decimo-quarto decimo-quinto decimo-sexto decimo-setimo decimo-oitavo decimo-nono vigesimo",
  it:
    "primo|prima secondo|seconda terzo|terza quarto|quarta quinto|quinta sesto|sesta settimo|settima ottavo|ottava " +
    "nono|nona decimo|decima undicesimo|undecimo|decimoprimo dodicesimo|decimosecondo tredicesimo quattordicesimo " +
    "quindicesimo sedicesimo diciassettesimo diciottesimo diciannovesimo ventesimo",
  de:
    "erster|erste|erstes|ersten zweiter|zweite|zweites|zweiten dritter|dritte|drittes|dritten vierter|vierte|viertes " +
    "funfter|funfte|funftes sechster|sechste|sechstes siebenter|siebente|siebter|siebte achter|achte|achtes " +
    "neunter|neunte|neuntes zehnter|zehnte|zehntes elfter|elfte|elftes zwolfter|zwolfte dreizehnter|dreizehnte " +
    "vierzehnter|vierzehnte funfzehnter|funfzehnte sechzehnter|sechzehnte siebzehnter|siebzehnte",
  nl:
    "eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde dertiende veertiende " +
    "vijftiende zestiende zeventiende achttiende negentiende twintigste",
  ru:
    "первая|первый|первое вторая|второй|второе третья|третий|третье четвертая|четвертый пятая|пятый шестая|шестой " +
    "седьмая|седьмой восьмая|восьмой девятая|девятый десятая|десятый одиннадцатая двенадцатая тринадцатая " +
    "четырнадцатая пятнадцатая шестнадцатая семнадцатая восемнадцатая девятнадцатая двадцатая",
  la:
    "primus|primum secundus|secundum tertius|tertium quartus|quartum quintus|quintum sextus|sextum septimus octavus " +
    "nonus decimus undecimus duodecimus",
};

/** Cardinals in words besides English, which `numerals.ts` reads to ninety-nine. */
export const cardinalLists: Readonly<Record<string, string>> = {
  fr: "un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize",
  es: "uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince",
  pt: "um dois tres quatro cinco seis sete oito nove dez onze doze treze catorze quinze",
  de: "eins zwei drei vier funf sechs sieben acht neun zehn elf zwolf",
};

/** Words that stand where a number stands; the value is what a reader cites. */
export const specialNumbers: Readonly<Record<string, string>> = {
  unique: "unique",
  unico: "unique",
  sole: "unique",
  single: "unique",
  only: "unique",
  einziger: "unique",
  final: "final",
  additional: "additional",
  additionnel: "additional",
  adicional: "additional",
  addizionale: "additional",
  supplementary: "supplementary",
  supplementaire: "supplementary",
  separate: "separate",
  separe: "separate",
  separado: "separate",
  secret: "secret",
  secreto: "secret",
};

/** The Latin suffixes of articles slipped in between, in their order. */
export const latinSuffixes = [
  "bis",
  "ter",
  "quater",
  "quinquies",
  "sexies",
  "septies",
  "octies",
  "nonies",
  "decies",
  "undecies",
  "duodecies",
  "terdecies",
  "quaterdecies",
] as const;

/** The figures of Chinese and Japanese numbering. */
export const hanFigures: Readonly<Record<string, number>> = {
  〇: 0,
  零: 0,
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
  十: 10,
  百: 100,
};
