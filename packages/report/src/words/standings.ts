import type { ComparedText } from "@treatydiff/diff";

/** How far a text may be trusted, after its name. */
export const standings = {
  exemplar: "made from an exemplar",
  reconstruction: "a reconstruction: every finding on it is provisional",
  unknown: "of unknown standing",
} as const satisfies Record<ComparedText["standing"], string>;
