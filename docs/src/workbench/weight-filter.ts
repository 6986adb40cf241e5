/** Which differences are wanted, and what is stepped to in each view. */
import type { Only } from "./settings.ts";

/** What the reader chose. */
export interface Filter {
  readonly only: Only;
  readonly hidesNames: boolean;
}

/** What a view's places are; those of a view that has no weights are none. */
export const stopsOf: Readonly<Record<string, string>> = {
  "side-by-side": "tr[data-weight]",
  "in-one-text": "p [data-weight][id]",
  differences: ".differences > li",
  correspondence: "tr[data-weight]",
  synopsis: "tr[data-weight]",
};

/** Whether a difference of this weight is wanted. */
export function isWanted(weight: string, { only, hidesNames }: Filter): boolean {
  if (weight === "none" || weight === "") return false;
  if (only === "substantive") return weight === "substantive";
  if (only === "wording") return weight === "substantive" || weight === "wording";
  return !(hidesNames && weight === "formal");
}
