/** What each profile measures, in words for a page or a legend. */

/** One profile of measuring. */
export interface MeasureProfile {
  /** Its name; it stands for one exact definition, and a changed definition gets another name. */
  readonly profile: string;
  /** What it measures, in one sentence. */
  readonly title: string;
  /** Where it was published; absent for our own. */
  readonly source?: string;
  /** Whether it has one value for each text, or one for the two. */
  readonly directed: boolean;
  /** The names of its values, when it has several. */
  readonly parts?: readonly string[];
}

/** The profiles in the order in which they are printed. */
export const measureProfiles: readonly MeasureProfile[] = [
  {
    profile: "alschner-2016",
    title: "Strings of five characters that both texts have, of all different ones (Jaccard and Dice).",
    source:
      "W. Alschner and D. Skougarevskiy, “Mapping the Universe of International Investment Agreements”, Journal of International Economic Law 19 (2016)",
    directed: false,
    parts: ["jaccard", "dice"],
  },
  {
    profile: "allee-lugg-2016",
    title: "Share of the words of a text inside runs of at least six words that the other text has as well.",
    source:
      "T. Allee and A. Lugg, “Who wrote the rules for the Trans-Pacific Partnership?”, Research & Politics 3 (2016)",
    directed: true,
  },
  {
    profile: "jaccard-words-5",
    title: "Strings of five words that both texts have, of all different ones.",
    directed: false,
  },
  {
    profile: "lcs-words",
    title: "Share of the words of a text that stand unchanged in the answering clauses, presentation apart.",
    directed: true,
  },
  {
    profile: "words-by-weight",
    title: "Share of the words of a text that stand in differences of each weight.",
    directed: true,
    parts: ["equal", "accidental", "formal", "wording", "substantive"],
  },
];
