/** The options that several commands share. How files are read has a file of its own (reading-options.ts). */
import { Option } from "@commander-js/extra-typings";
import { type NormalForm, normalForms, normalSteps, readNormalForm } from "@treatydiff/diff";
import { printable } from "@treatydiff/report";
import { familyFormats } from "./family-formats.ts";
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
  return new Option("--format <format>", "how to print it").choices(familyFormats).default("text" as const);
}

export function outputOption() {
  return new Option("-o, --output <file>", "write it to this file");
}

export function widthOption() {
  return new Option("--width <columns>", "columns of a line of text").argParser((value) => readWidth(value));
}

export function corpusOption() {
  return new Option("--corpus <folder>", "take texts and claims from this folder");
}

/** Under which form words count as the same. */
export function normalFormOption() {
  const known = Object.keys(normalForms).join(", ");
  return new Option(
    "--normal-form <name>",
    `under which form words count as the same: ${known}, or steps divided by commas`,
  ).argParser((value): NormalForm => {
    const form = readNormalForm(value);
    if (form !== undefined) return form;
    const steps = Object.keys(normalSteps).join(", ");
    throw new UsageError(
      `--normal-form ${printable(value)} is neither ${known} nor a list of the steps ${steps}; give one.`,
    );
  });
}
