/**
 * What the worker knows between two questions: the texts that it has read, and the result that it has made. Runs in the
 * worker, and in Node for the tests.
 */
import { leaves, type Party, type Treaty, TreatyError, walk } from "@treatydiff/core";
import { compare, inferParties, synopsis } from "@treatydiff/diff";
import { makeComparisonResult } from "./comparison-result.ts";
import { keptReadings, mostProblems } from "./limits.ts";
import type { Answers, Download, GivenText, ReadingShown, Relation, ResultShown } from "./protocol.ts";
import { readText, type Sources, type TextRead } from "./read-text.ts";
import { showProblems } from "./show-problems.ts";
import { makeSynopsisResult } from "./synopsis-result.ts";

/** A result that can be looked at and kept. */
export interface Result {
  readonly shown: ResultShown;
  /** The pieces of a view, each a piece of HTML by itself. */
  readonly view: (id: string) => readonly string[];
  readonly download: (format: string) => Download;
}

/** What the worker does, question by question. */
export interface Session {
  readonly read: (text: GivenText) => Promise<ReadingShown>;
  readonly compare: (
    texts: readonly GivenText[],
    relation: Relation,
    progress: (words: string) => Promise<void>,
  ) => Promise<Answers["compare"]>;
  readonly view: (id: string) => readonly string[];
  readonly download: (format: string) => Download;
}

/** Begins a session in which nothing has been read yet. */
export function makeSession(sources: Sources): Session {
  const readings = new Map<number, Promise<TextRead>>();
  let result: Result | undefined;

  const reading = (text: GivenText): Promise<TextRead> => {
    const known = readings.get(text.key);
    if (known !== undefined) return known;
    const made = readText(text, sources);
    readings.set(text.key, made);
    for (const key of readings.keys()) if (readings.size > keptReadings) readings.delete(key);
    return made;
  };

  return {
    async read(text) {
      return showReading(await reading(text), text);
    },
    async compare(texts, relation, progress) {
      result = undefined;
      const trees: Treaty[] = [];
      for (const [i, text] of texts.entries()) {
        await progress(`Reading text ${i + 1} of ${texts.length}`);
        const read = await reading(text);
        const refusal = refusalOf(read, text);
        if (refusal !== undefined) throw new TreatyError("text-unreadable", refusal);
        trees.push(asDeclared(read.treaty, text));
      }
      const [base, comparand, ...others] = distinctNames(trees);
      if (base === undefined || comparand === undefined) {
        throw new TreatyError("text-not-found", "Give two texts, or three.");
      }
      const counts = [base, comparand, ...others].map((tree) => wordsOf(tree).toLocaleString("en"));
      await progress(`Comparing texts of ${counts.slice(0, -1).join(", ")} and ${counts.at(-1)} words`);
      if (others.length === 0) {
        const comparison = compare(base, comparand, relation === "automatic" ? {} : { relation });
        await progress("Writing the result");
        result = makeComparisonResult(comparison, { base, comparand });
      } else {
        const family = [base, comparand, ...others];
        const table = synopsis(family);
        await progress("Writing the result");
        result = makeSynopsisResult(table, family);
      }
      return result.shown;
    },
    view: (id) => made(result).view(id),
    download: (format) => made(result).download(format),
  };
}

function made(result: Result | undefined): Result {
  if (result === undefined)
    throw new TreatyError("text-not-found", "There is no result; compare two texts first.");
  return result;
}

/** The short name and the parties that the person gave. */
function asDeclared({ data, ...tree }: Treaty, { name, fallbackName, source, parties }: GivenText): Treaty {
  const fileName = source.kind === "file" ? source.file.name.replace(/\.[^.]*$/u, "") : fallbackName;
  const siglum = name !== "" ? name : data.metadata === undefined ? fileName : data.siglum;
  return { ...tree, data: { ...data, siglum, ...(parties === undefined ? {} : { parties }) } };
}

/** Two texts of one name could not be told apart in the result. */
function distinctNames(trees: readonly Treaty[]): readonly Treaty[] {
  const taken = new Set<string>();
  return trees.map((tree) => {
    const { siglum } = tree.data;
    let name = siglum;
    for (let n = 2; taken.has(name); n++) name = `${siglum} (${n})`;
    taken.add(name);
    return name === siglum ? tree : { ...tree, data: { ...tree.data, siglum: name } };
  });
}

/** As the command line has it: a text with a fault that makes its tree useless is not compared. */
function refusalOf({ treaty }: TextRead, { fallbackName }: GivenText): string | undefined {
  const fault = treaty.data.problems.find(({ severity }) => severity === "error");
  if (fault === undefined) return undefined;
  if (fault.code === "nothing-to-read")
    return `The ${fallbackName} holds no words of a treaty; give one that does.`;
  const remedy =
    fault.code === "front-matter-invalid"
      ? "mend it, or take the front matter out to have the bare words read"
      : "mend the text";
  return `The ${fallbackName} cannot be compared as it is. ${fault.message.replace(/\.$/u, "")}; ${remedy}.`;
}

function showReading(read: TextRead, text: GivenText): ReadingShown {
  const treaty = asDeclared(read.treaty, text);
  const { siglum, metadata, problems } = treaty.data;
  const shown = showProblems(problems, read.source);
  const refusal = refusalOf(read, text);
  let articles = 0;
  walk(treaty, ({ type }) => {
    if (type === "article") articles += 1;
  });
  return {
    name: siglum,
    format: read.format,
    words: wordsOf(treaty),
    articles,
    notes: read.notes,
    problems: shown.slice(0, mostProblems),
    moreProblems: Math.max(0, shown.length - mostProblems),
    ...(refusal === undefined ? {} : { refusal }),
    ...partiesOf(treaty, text.parties, metadata?.parties),
  };
}

function partiesOf(
  treaty: Treaty,
  declared: readonly Party[] | undefined,
  ofMetadata: readonly Party[] | undefined,
): Pick<ReadingShown, "parties" | "partiesFrom"> {
  if (declared !== undefined) return { parties: declared, partiesFrom: "declared" };
  if (ofMetadata !== undefined) return { parties: ofMetadata, partiesFrom: "front matter" };
  return { parties: inferParties(treaty), partiesFrom: "title and preamble" };
}

/** Words of the treaty itself; what the edition added does not count. */
function wordsOf(treaty: Treaty): number {
  return leaves(treaty).reduce(
    (sum, { type, value }) => sum + (type === "editorial" ? 0 : (value.match(/\S+/gu)?.length ?? 0)),
    0,
  );
}
