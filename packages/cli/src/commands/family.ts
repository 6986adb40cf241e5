/** The two commands on any number of texts: in parallel columns, and what they share. */
import type { Treaty } from "@treatydiff/core";
import { synopsis as makeSynopsis, template as makeTemplate } from "@treatydiff/diff";
import {
  printable,
  printableJson,
  type SynopsisTextOptions,
  synopsisToCsv,
  synopsisToHtml,
  synopsisToMarkdown,
  synopsisToText,
  templateToCsv,
  templateToHtml,
  templateToMarkdown,
  templateToText,
} from "@treatydiff/report";
import { deliver } from "../deliver.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { FamilyFormat } from "../family-formats.ts";
import type { Io } from "../io.ts";
import { defaultWidth } from "../limits.ts";
import { loadCorpus } from "../load-corpus.ts";
import { loadTexts } from "../load-text.ts";
import { pageWidth } from "../page-width.ts";
import { sizeOfFiles, withProgress } from "../progress.ts";
import type { ReadingOptions } from "../reading-options.ts";

export interface FamilyOptions extends ReadingOptions {
  readonly format: FamilyFormat;
  readonly output?: string | undefined;
  readonly corpus?: string | undefined;
  readonly width?: number | undefined;
}

/** How one of the commands makes its data and prints it. */
interface Work<T> {
  readonly make: (texts: readonly Treaty[]) => T;
  readonly write: Readonly<
    Record<Exclude<FamilyFormat, "json">, (made: T, options: SynopsisTextOptions) => string>
  >;
}

/** Puts texts into parallel columns. */
export const synopsis = command({
  make: makeSynopsis,
  write: {
    text: synopsisToText,
    markdown: synopsisToMarkdown,
    html: synopsisToHtml,
    csv: synopsisToCsv,
  },
});

/** Prints what texts share. */
export const template = command({
  make: makeTemplate,
  write: {
    text: templateToText,
    markdown: templateToMarkdown,
    html: templateToHtml,
    csv: templateToCsv,
  },
});

function command<T>({ make, write }: Work<T>) {
  return async (given: readonly string[], options: FamilyOptions, io: Io): Promise<ExitCode> => {
    const corpus = await loadCorpus(options.corpus, io.folder);
    const loaded = await withProgress(io, "Reading", sizeOfFiles(given, io), () =>
      loadTexts(given, corpus, io.folder, options),
    );
    for (const { notes } of loaded) for (const note of notes) io.err(`${printable(note)}\n`);
    const texts = loaded.map(({ treaty }) => treaty);
    const size = texts.reduce((sum, { position }) => sum + position.end.offset, 0);
    const made = withProgress(io, "Comparing", size, () => make(texts));
    const page: SynopsisTextOptions = {
      ...(options.output === undefined
        ? { width: pageWidth(options.width, io), colour: io.colour }
        : { width: options.width ?? defaultWidth }),
      texts: new Map(texts.map((treaty) => [treaty.data.siglum, treaty])),
    };
    const { format } = options;
    const report = format === "json" ? `${printableJson(made)}\n` : write[format](made, page);
    deliver(report, options.output, io);
    return exitCodes.fine;
  };
}
