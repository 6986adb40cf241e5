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
  toDocx,
  toText,
  writeReport,
} from "@treatydiff/report";
import { deliver } from "../deliver.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { loadCorpus } from "../load-corpus.ts";
import { corpusDeclarations, loadDeclarations } from "../load-declarations.ts";
import { loadTexts } from "../load-text.ts";
import { pageWidth } from "../page-width.ts";
import { sizeOfFiles, withProgress } from "../progress.ts";
import type { ReadingOptions } from "../reading-options.ts";
import { UsageError } from "../usage-error.ts";

type RealWeight = Exclude<Weight, "none">;

/** A redline may leave these unmarked; what changes the wording is always marked. */
const mayStayUnmarked = ["accidental", "formal"] as const;

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
  checkChoice(options);
  const corpus = await loadCorpus(options.corpus, io.folder);
  const loaded = await withProgress(io, "Reading", sizeOfFiles(given, io), () =>
    loadTexts(given, corpus, io.folder, options),
  );
  for (const { notes } of loaded) for (const note of notes) io.err(`${printable(note)}\n`);
  const texts = loaded.map(({ treaty }) => treaty);
  const declarations =
    options.pairs === undefined
      ? await corpusDeclarations(corpus)
      : [await namedDeclarations(options.pairs, texts, io)];
  const size = texts.reduce((sum, { position }) => sum + position.end.offset, 0);
  const collection = withProgress(io, "Comparing", size, () =>
    compareEachTwo(texts, declarations, options.normalForm),
  );
  // A file has neither colours nor the width of the terminal that it was written from.
  const { columns, ...elsewhere } = io;
  const page = options.output === undefined ? io : { ...elsewhere, colour: false };
  const report = withProgress(io, "Writing", size, () => written(texts, collection, options, page));
  deliver(report, options.output, io);
  return failOn(collection.comparisons, options.failOn, io);
}

/** The text report and the redline can leave out what weighs little; the other formats say everything. */
function checkChoice({ format, only, all }: CompareOptions): void {
  if (all === true && format !== "text") {
    throw new UsageError(`--all chooses what the text report shows; leave it out with --format ${format}.`);
  }
  if (only !== undefined && format !== "text" && format !== "docx") {
    throw new UsageError(
      `--only chooses what the text report shows and what a Word redline marks; leave it out with --format ${format}.`,
    );
  }
  if (
    format === "docx" &&
    only !== undefined &&
    !(only.includes("wording") && only.includes("substantive"))
  ) {
    throw new UsageError(
      "A Word redline always marks changed wording: with --only name wording and substantive, and formal and accidental as you like.",
    );
  }
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
  if (third === undefined && format === "docx" && options.only !== undefined) {
    const unmarked = mayStayUnmarked.filter((weight) => options.only?.includes(weight) === false);
    return toDocx(comparison, { base, comparand }, { unmarked });
  }
  if (third === undefined) return writeReport(format, comparison, { base, comparand });
  if (format === "svg") return familyToSvg(collection.comparisons);
  throw new UsageError(`--format ${format} is a report on two texts; name two.`);
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
