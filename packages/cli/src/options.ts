/** The options that several commands share. How files are read has a file of its own (reading-options.ts). */
import { Option } from "@commander-js/extra-typings";
import { printable } from "@treatydiff/report";
import { narrowest, widest } from "./limits.ts";
import { UsageError } from "./usage-error.ts";

function readWidth(value: string): number {
  const width = Number(value);
  if (Number.isInteger(width) && width >= narrowest && width <= widest) return width;
  throw new UsageError(
    `--width ${printable(value)} is not a whole number from ${narrowest} to ${widest}; give one.`,
  );
}

export const textHelp =
  "the siglum of a text of the corpus, or a file (text, Markdown, HTML, Word, Akoma Ntoso, TEI)";

export function outlineFormatOption() {
  return new Option("--format <format>", "how to print it")
    .choices(["text", "json", "akn"] as const)
    .default("text" as const);
}

export function familyFormatOption() {
  return new Option("--format <format>", "how to print it")
    .choices(["text", "markdown", "json"] as const)
    .default("text" as const);
}

export function widthOption() {
  return new Option("--width <columns>", "columns of a line of text").argParser((value) => readWidth(value));
}

export function corpusOption() {
  return new Option("--corpus <folder>", "take texts and claims from this folder");
}
