/** The formats of the commands on any number of texts. */
export const familyFormats = ["text", "markdown", "html", "json", "csv"] as const;

/** One of them. */
export type FamilyFormat = (typeof familyFormats)[number];
