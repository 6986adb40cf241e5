import type { Degree } from "@treatydiff/diff";

/** The name of a degree for a reader, and what it means. */
export const degreeWords = {
  literatim: {
    name: "literatim",
    meaning: "the same characters, white space apart",
  },
  verbatim: {
    name: "verbatim",
    meaning: "the same words, presented otherwise here and there",
  },
  "mutatis-mutandis": {
    name: "mutatis mutandis",
    meaning: "the same words but for what must change with the party",
  },
  "same-text-except": {
    name: "the same text except",
    meaning:
      "the units correspond one to one and in order, but for a residue short enough to be printed whole",
  },
  different: {
    name: "different",
    meaning: "what differs is too much to be printed whole and judged at a glance",
  },
  "no-correspondence": {
    name: "no correspondence",
    meaning: "the units of the one do not answer to those of the other",
  },
} as const satisfies Record<Degree, { readonly name: string; readonly meaning: string }>;
