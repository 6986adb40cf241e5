/** Every number that is a choice, with its reason. */
export const limits = {
  /** Shorter clauses ("done.") repeat by chance; they never anchor by themselves. In words. */
  anchorMinWords: 4,
  /** A pair of words found in more clauses than this is a formula and points nowhere. */
  candidateListCap: 24,
  /** Clauses this alike answer to one another wherever they stand. Share of weighted words, 0 to 1. */
  farSimilarity: 0.5,
  /** A clause shorter than this, in words that are not mere connectives, never proves a move. */
  moveMinWords: 6,
  /** Clauses this alike answer to one another between clauses that do. */
  nearSimilarity: 0.3,
  /** A lone clause facing a lone clause in answering articles is the same clause rewritten from here on. */
  aloneSimilarity: 0.2,
  /** Below this share of words in common a comparison word by word reads as noise: the pair is a rewriting. */
  rewritingSimilarity: 0.25,
  /** Clauses on one side of a gap up to which every pair in it is weighed; a larger gap is cut into such windows. */
  gapWindow: 48,
  /** Clauses longer than this are divided at words that stand once on either side before their words are compared. */
  anchoredWords: 400,
  /** The most words that may differ inside one pair of clauses; past it the search costs the square. */
  wordDistance: 600,
  /** How much of a clause must stand in its neighbour’s partner to count as a part split off from it; half would lose
   * halves that were reworded besides. */
  splitContainment: 0.4,
  /** Clauses more alike than this have kept their boundaries. */
  shiftedMost: 0.9,
  /** Fewer words than this across a boundary, weighed by how rare they are, stand on both sides by chance. */
  shiftedWeight: 2.5,
  /** The most parts that are joined to a clause; more are a new text. */
  splitParts: 6,
  /** A phrase shorter than this that stands elsewhere in the clause is chance, not a move. In words. */
  movedPhraseWords: 3,
  /** How much less alike a clause of the answering article may be than one of another article, and still be the partner. */
  ownArticleMargin: 0.2,
  /** Share of an article's words whose partners must stand in another article for the two to answer. */
  articleVote: 0.2,
  /** Connectives that stand alone between two changes and may be equal by chance. In words. */
  strayWords: 2,
  /** How many times longer than the lone connective the changes around it must be, taken together. */
  strayRatio: 6,
  /** Words on one side from which on a change is a phrase, with its own commas, and no mere exchange of words. */
  phraseWords: 6,
  /** Articles with the same title in the same place answer to one another, however they are rewritten, from here on. */
  titledSimilarity: 0.1,
  /** Articles with the same number in the same place do so from here on: a number alone says less than a title. */
  numberedSimilarity: 0.2,
  /** How far away the neighbours may stand that bound a gap, in articles or recitals. */
  nearReach: 64,
  /** Words with a verb on one side only are a clause of their own from here on; fewer are a phrase. */
  clauseWords: 6,
  /** How far behind its head the words of a full name may stand: "the Act of Congress of March 11, 1941". In words. */
  fullNameReach: 16,
  /** A party's name that moves with so few words, or fewer, may have changed places with the other's. */
  actorWords: 3,
  /** A modal within more changed words than this is part of what was added, and no change of modality. */
  modalityWords: 3,
  /** Longer additions than this are phrases and no items of a list. In words. */
  itemWords: 8,
  /** An item between commas may be as long as "extensive destruction of property not justified by military necessity". In words. */
  setOffWords: 16,
  /** Names longer than this are none: "the United Kingdom of Great Britain and Northern Ireland" has six that bear. */
  nameWords: 6,
  /** A stem shorter than this begins with a negative prefix by chance: "port" and "import". In letters. */
  negatedStem: 5,
  /** Shorter words than this differ by letters that scans confuse and are other words: "on", "or". In letters. */
  scanErrorLetters: 3,
  /** Shorter words than this are one letter away from many others. In letters. */
  slipLetters: 4,
  /** Names are in no dictionary, and shorter ones than this are soon alike: Norland, Nordland. In letters. */
  slipNameLetters: 7,
  /** A repetition longer than this is a list or a formula and no slip. In words. */
  repetitionWords: 3,
  /** What a rule may look at before and behind a difference. In words. */
  surroundings: 4,
  /** A residue longer than this cannot be printed whole and judged at a glance: a printed page. In words. */
  residueWords: 400,
  /** A residue of more than this share of a scope's words is no residue. */
  residueShare: 0.25,
  /** Whole-text similarity below which two texts do not correspond at all. */
  correspondenceShare: 0.15,
  /** A text that is no shorter is in a language when so many of its words are the commonest of that language. In prose
   * of treaties they are 15 to 25 %, in another language below 3 %. */
  languageShare: 0.06,
  /** A text shorter than this, in words, does not show its language. */
  languageWords: 30,
  /** Where the search for the language ends: a page of print. */
  languageCharacters: 4000,
  /** A replacement must recur so often to be taken for a name that changes with the party. */
  inferredAdaptationCount: 2,
  /** Share of a name's replacements that must be by the one other name. */
  inferredExclusiveness: 0.8,
} as const;
