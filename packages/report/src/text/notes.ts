import { hang } from "../layout/wrap.ts";
import { printable } from "../printable.ts";
import type { View } from "../view.ts";
import { sentence } from "../words/lists.ts";

type Concerned = View["comparison"]["problems"][number]["text"];

/** What is odd about either text, or about the comparison: lacunae, cross-heads, numbers that jump. Never a difference. */
export function printNotes(
  { base, comparand, comparison, width }: View,
  concerned: readonly Concerned[] = ["base", "comparand", "both"],
): readonly string[] {
  const names = { base: base.name, comparand: comparand.name, both: "" } as const;
  const isOne = concerned.length === 1;
  return comparison.problems
    .filter(({ text }) => concerned.includes(text))
    .flatMap(({ text, message }) => {
      const words = sentence(printable(message));
      if (isOne) return hang("    ", words, width);
      return hang("  ", names[text] === "" ? words : `${names[text]}: ${words}`, width);
    });
}
