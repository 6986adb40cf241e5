import { writeFileSync } from "node:fs";
import { resolve } from "node:path";
import type { Treaty } from "@treatydiff/core";
import {
  type Comparison,
  compare as compareTexts,
  type Declarations,
  declarationsOn,
  type FamilyDepartures,
  familyDepartures,
  type NormalForm,
  type Weight,
  weightNames,
  weights,
} from "@treatydiff/diff";
import {
  familyToSvg,
  familyToText,
  findingsToText,
  introductionToText,
  printable,
  printableJson,
  type ReportFormat,
  toText,
  writeReport,
} from "@treatydiff/report";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { loadCorpus } from "../load-corpus.ts";
import { corpusDeclarations, loadDeclarations } from "../load-declarations.ts";
import { loadTexts } from "../load-text.ts";
import { pageWidth } from "../page-width.ts";
import type { ReadingOptions } from "../reading-options.ts";
import { UsageError } from "../usage-error.ts";

type RealWeight = Exclude<Weight, "none">;

export interface CompareOptions extends ReadingOptions {
  readonly format: ReportFormat;
  readonly output?: string | undefined;
  readonly corpus?: string | undefined;
  readonly failOn?: RealWeight | undefined;
  readonly only?: readonly RealWeight[] | undefined;
  readonly width?: number | undefined;
  readonly all?: boolean | undefined;
  readonly pairs?: string | undefined;
  readonly normalForm?: NormalForm | undefined;
}

/** Compares two texts; of more, each two and then the family. */
export async function compare(given: readonly string[], options: CompareOptions, io: Io): Promise<ExitCode> {
  if (options.format !== "text" && (options.only !== undefined || options.all === true)) {
    throw new UsageError(
      `--only and --all choose what the text report shows; leave them out with --format ${options.format}.`,
    );
  }
  const corpus = await loadCorpus(options.corpus, io.folder);
  const loaded = await loadTexts(given, corpus, io.folder, options);
  for (const { notes } of loaded)
    for (const note of notes)
      io.err(`${printable(note)}
`);
  const texts = loaded.map(({ treaty }) => treaty);
  const declarations =
    options.pairs === undefined
      ? await corpusDeclarations(corpus)
      : [await namedDeclarations(options.pairs, texts, io)];
  const collection = compareEachTwo(texts, declarations, options.normalForm);
  deliver(written(texts, collection, options, io), options, io);
  return failOn(collection.comparisons, options.failOn, io);
}

/** A file of declared pairs that was named must be on two of the texts. */
async function namedDeclarations(file: string, texts: readonly Treaty[], io: Io): Promise<Declarations> {
  const declared = await loadDeclarations(resolve(io.folder, file), file);
  const sigla = texts.map(({ data }) => data.siglum);
  if (sigla.includes(declared.base) && sigla.includes(declared.comparand)) return declared;
  const on = printable(`${declared.base} and ${declared.comparand}`);
  throw new UsageError(
    `“${printable(file)}” is on ${on}, and not on ${printable(sigla.join(" and "))}; name these in its fields base and comparand.`,
  );
}

function written(
  texts: readonly Treaty[],
  collection: Collection,
  options: CompareOptions,
  io: Io,
): string | Uint8Array {
  const [base, comparand, third] = texts;
  const [comparison] = collection.comparisons;
  if (comparison === undefined || base === undefined || comparand === undefined) {
    throw new UsageError("Name two texts to compare.");
  }
  const { format } = options;
  if (format === "json") {
    return `${printableJson(collection.family === undefined ? comparison : collection)}\n`;
  }
  if (format === "text") return collectionToText(texts, collection, options, io);
  if (third === undefined) return writeReport(format, comparison, { base, comparand });
  if (format === "svg") return familyToSvg(collection.comparisons);
  throw new UsageError(`--format ${format} is a report on two texts; name two.`);
}

/** Sends a report to the file that was named, else to where the command prints. */
function deliver(report: string | Uint8Array, { output }: CompareOptions, io: Io): void {
  if (output !== undefined) {
    try {
      writeFileSync(resolve(io.folder, output), report);
    } catch (cause) {
      throw new UsageError(`${printable(output)} cannot be written; name a file in a folder that exists.`, {
        cause,
      });
    }
  } else if (typeof report === "string") io.out(report);
  else if (io.bytes !== undefined) io.bytes(report);
  else
    throw new UsageError(
      "A Word document is nothing for a terminal; name a file with --output redline.docx.",
    );
}

/** Every two of some texts compared, and of more than two what the family shows. */
export interface Collection {
  readonly comparisons: readonly Comparison[];
  readonly family?: FamilyDepartures;
}

/** Compares each two texts, the earlier as base; what persons have declared of two of them is kept. */
export function compareEachTwo(
  texts: readonly Treaty[],
  declarations: readonly Declarations[] = [],
  normalForm?: NormalForm,
): Collection {
  const comparisons = texts.flatMap((base, i) =>
    texts.slice(i + 1).map((comparand) => {
      const declared = declarationsOn(declarations, base.data.siglum, comparand.data.siglum);
      return compareTexts(base, comparand, {
        declaredPairs: declared?.pairs ?? [],
        declaredWeights: declared?.weights ?? [],
        ...(normalForm === undefined ? {} : { normalForm }),
      });
    }),
  );
  if (texts.length < 3) return { comparisons };
  const sigla = texts.map(({ data }) => data.siglum);
  return { comparisons, family: familyDepartures(sigla, comparisons) };
}

/** The report on two texts, or the pages on more. */
export function collectionToText(
  texts: readonly Treaty[],
  { comparisons, family }: Collection,
  options: Pick<CompareOptions, "only" | "all" | "width">,
  io: Io,
): string {
  const common = {
    width: pageWidth(options.width, io),
    colour: io.colour,
    ...(options.only === undefined ? {} : { only: options.only }),
    lighter: options.all === true ? ("each" as const) : ("sum" as const),
  };
  const [comparison] = comparisons;
  if (family === undefined && comparison !== undefined) {
    const [base, comparand] = texts;
    const trees = { ...(base && { base }), ...(comparand && { comparand }) };
    return toText(comparison, { ...common, ...trees });
  }
  const pages = { ...common, texts: new Map(texts.map((treaty) => [treaty.data.siglum, treaty])) };
  return [
    introductionToText(comparisons, pages),
    ...comparisons.map((one) => findingsToText(one, pages)),
    ...(family === undefined ? [] : [familyToText(family, comparisons, pages)]),
  ].join("\n\n");
}

/** Counts the differences as held: a slip of a copy is a difference until the copy is mended. */
function failOn(comparisons: readonly Comparison[], limit: RealWeight | undefined, io: Io): ExitCode {
  if (limit === undefined) return exitCodes.fine;
  const least = weights.indexOf(limit);
  const found = comparisons
    .flatMap(({ pairs }) => pairs.flatMap(({ differences }) => differences))
    .filter(({ weight }) => weights.indexOf(weight) >= least).length;
  if (found === 0) return exitCodes.fine;
  const noun = found === 1 ? "difference" : "differences";
  io.err(`${found} ${noun} of weight “${weightNames[limit]}” or heavier (--fail-on ${limit}).\n`);
  return exitCodes.found;
}
