/** Every number of the synopsis that is a choice, with its reason. */
export const synopsisLimits = {
  /** How far apart clauses of one text may stand that share a row, in clauses; splits are looked for as far. */
  partReach: 2,
  /** Share of an article's words that must stand in another article for it to count as a part of that one. */
  articlePart: 0.5,
} as const;
