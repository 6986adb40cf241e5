/** The two commands on any number of texts: in parallel columns, and what they share. */
import type { Treaty } from "@treatydiff/core";
import { synopsis as makeSynopsis, template as makeTemplate } from "@treatydiff/diff";
import {
  printable,
  printableJson,
  type SynopsisTextOptions,
  synopsisToMarkdown,
  synopsisToText,
  templateToMarkdown,
  templateToText,
} from "@treatydiff/report";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { loadCorpus } from "../load-corpus.ts";
import { loadTexts } from "../load-text.ts";
import { pageWidth } from "../page-width.ts";
import type { ReadingOptions } from "../reading-options.ts";

export interface FamilyOptions extends ReadingOptions {
  readonly format: "text" | "markdown" | "json";
  readonly corpus?: string | undefined;
  readonly width?: number | undefined;
}

/** How one of the commands makes its data and prints it. */
interface Work<T> {
  readonly make: (texts: readonly Treaty[]) => T;
  readonly text: (made: T, options: SynopsisTextOptions) => string;
  readonly markdown: (made: T, options: SynopsisTextOptions) => string;
}

/** Puts texts into parallel columns. */
export const synopsis = command({
  make: makeSynopsis,
  text: synopsisToText,
  markdown: synopsisToMarkdown,
});

/** Prints what texts share. */
export const template = command({
  make: makeTemplate,
  text: templateToText,
  markdown: templateToMarkdown,
});

function command<T>({ make, text, markdown }: Work<T>) {
  return async (given: readonly string[], options: FamilyOptions, io: Io): Promise<ExitCode> => {
    const loaded = await loadTexts(given, await loadCorpus(options.corpus, io.folder), io.folder, options);
    for (const { notes } of loaded) for (const note of notes) io.err(`${printable(note)}\n`);
    const texts = loaded.map(({ treaty }) => treaty);
    const made = make(texts);
    const page: SynopsisTextOptions = {
      width: pageWidth(options.width, io),
      colour: io.colour,
      texts: new Map(texts.map((treaty) => [treaty.data.siglum, treaty])),
    };
    if (options.format === "json") io.out(`${printableJson(made)}\n`);
    else io.out(options.format === "markdown" ? markdown(made, page) : text(made, page));
    return exitCodes.fine;
  };
}
