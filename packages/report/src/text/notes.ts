import { hang } from "../layout/wrap.ts";
import { printable } from "../printable.ts";
import type { View } from "../view.ts";
import { sentence, times } from "../words/lists.ts";

type Concerned = View["comparison"]["problems"][number]["text"];

/** What is odd about either text, or about the comparison: lacunae, cross-heads, numbers that jump. Never a difference. */
export function printNotes(
  { base, comparand, comparison, width }: View,
  concerned: readonly Concerned[] = ["base", "comparand", "both"],
): readonly string[] {
  const names = { base: base.name, comparand: comparand.name, both: "" } as const;
  const isOne = concerned.length === 1;
  const lines = comparison.problems
    .filter(({ text }) => concerned.includes(text))
    .map(({ text, message }) => {
      const words = sentence(printable(message));
      return isOne || names[text] === "" ? words : `${names[text]}: ${words}`;
    });
  return [...new Set(lines)].flatMap((line) => {
    const n = lines.filter((other) => other === line).length;
    return hang(isOne ? "    – " : "  ", n === 1 ? line : `${line} (${times(n)})`, width);
  });
}
