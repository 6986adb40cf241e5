import { leaves, type Treaty } from "@treatydiff/core";

/** What encloses a reading that differs. */
export type Brackets = readonly [open: string, close: string];

/** Square brackets; others when a text has square ones of its own, as editions use them for words of theirs. */
export function bracketsFor(texts: readonly (Treaty | undefined)[]): Brackets {
  const isUsed = texts.some(
    (treaty) =>
      treaty !== undefined &&
      leaves(treaty).some(({ type, value }) => type !== "editorial" && /[[\]]/u.test(value)),
  );
  return isUsed ? ["⟦", "⟧"] : ["[", "]"];
}
