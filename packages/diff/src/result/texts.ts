/** What a comparison says of its texts, and the problems that it hands on. */
import type { Treaty } from "@treatydiff/core";
import type { ComparedText, ComparisonProblem } from "../model/comparison.ts";

/** Name, standing and notice of a text. */
export function comparedText(treaty: Treaty): ComparedText {
  const { siglum, metadata } = treaty.data;
  const printed = treaty.children.find((node) => node.type === "title");
  const title =
    metadata?.shortTitle ?? (printed?.type === "title" ? printed.value.replace(/\s+/gu, " ") : siglum);
  return {
    siglum,
    title,
    standing: metadata?.standing ?? "unknown",
    notice:
      metadata?.notice ?? "A text without metadata: nothing is known here of the copy that it was made from.",
  };
}

/** What the comparison itself has to report. */
interface Told {
  readonly work: { readonly windowed: number };
  readonly faults: readonly string[];
  /** Texts in a language whose words are not read. */
  readonly unread: readonly ("base" | "comparand")[];
}

/** The problems of both texts, and what the comparison has to report itself. */
export function problemsOf(
  base: Treaty,
  comparand: Treaty,
  { work, faults, unread }: Told,
): readonly ComparisonProblem[] {
  const of = (treaty: Treaty, text: "base" | "comparand") =>
    treaty.data.problems.map((problem) => ({ ...problem, text }));
  const capped =
    work.windowed > 0
      ? [
          {
            code: "gap-windowed" as const,
            severity: "note" as const,
            message:
              "A long run of clauses without sure pairs was compared window by window; links across the windows may be missed.",
            text: "both" as const,
          },
        ]
      : [];
  const unused = faults.map((message) => ({
    code: "declaration-unused" as const,
    severity: "warning" as const,
    message,
    text: "both" as const,
  }));
  const languages = unread.map((text) => ({
    code: "language-not-read" as const,
    severity: "note" as const,
    message:
      "The text is neither in English nor in French or Spanish: only those steps of the normal form apply that need " +
      "no language (characters, capitals, marks, joining, names), and few rules of judgement know its words.",
    text,
  }));
  return [...of(base, "base"), ...of(comparand, "comparand"), ...capped, ...languages, ...unused];
}
