/** The places of the site, in the order of its menu. */
export const places = [
  ["Comparisons", "comparisons/"],
  ["Claims", "claims/"],
  ["Texts", "texts/"],
  ["Family", "family/"],
  ["Workbench", "workbench/"],
  ["Guide", "guide/"],
] as const;
