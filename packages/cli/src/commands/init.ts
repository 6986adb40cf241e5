/**
 * Makes a corpus from a folder of texts. What a text says of itself is read from it: title, parties, place and date of
 * signature, language by the tree's own words. What it does not say is written as unknown, for a person to fill in.
 *
 *     treaties/norland-1900.txt  →  treaties/corpus/norland-1900/text.md
 */
import { mkdir, readdir, stat, writeFile } from "node:fs/promises";
import { basename, extname, join, resolve } from "node:path";
import { findDates, leaves, metadataSchema, readTreaty, type Treaty } from "@treatydiff/core";
import { inferParties } from "@treatydiff/diff";
import { printable } from "@treatydiff/report";
import { stringify } from "yaml";
import { bodyHash } from "../body-hash.ts";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { readGivenFile } from "../read-given-file.ts";
import type { ReadingOptions } from "../reading-options.ts";
import { UsageError } from "../usage-error.ts";

export interface InitOptions extends Pick<ReadingOptions, "encoding" | "maxSize"> {
  readonly to?: string | undefined;
}

/** What a text does not say. */
const unknown = "unknown";

/** Makes the corpus. A text that lies there already is left as it is. */
export async function init(given: string, options: InitOptions, io: Io): Promise<ExitCode> {
  const from = resolve(io.folder, given);
  const to = options.to === undefined ? join(from, "corpus") : resolve(io.folder, options.to);
  const files = await textsIn(from, given);
  if (files.length === 0) {
    throw new UsageError(
      `“${printable(given)}” holds no text; put texts there as .txt or .md, or name another folder.`,
    );
  }
  const taken = new Set<string>();
  const open = new Set<string>();
  let made = 0;
  for (const name of files) {
    const siglum = siglumOf(name, taken);
    const home = join(to, siglum);
    const shown = `${printable(name)} → ${siglum}/text.md`;
    if (await exists(join(home, "text.md"))) {
      io.out(`${shown}: there is one already; it was left as it is.\n`);
      continue;
    }
    try {
      const file = await readGivenFile(join(from, name), name, options);
      for (const note of file.notes) io.err(`${printable(note)}\n`);
      const { text, missing } = makeText(file.text, name, siglum);
      await mkdir(home, { recursive: true });
      // Whatever came to lie there in the meantime is not overwritten either.
      await writeFile(join(home, "text.md"), text, { flag: "wx" });
      made += 1;
      for (const field of missing) open.add(field);
      io.out(`${shown}${missing.length === 0 ? "" : `: not found in the text: ${missing.join(", ")}`}\n`);
    } catch (error) {
      if (!(error instanceof UsageError)) throw error;
      io.err(`${error.message} It was left out.\n`);
    }
  }
  io.out(
    [
      "",
      `${made} ${made === 1 ? "text" : "texts"} made${open.size === 0 ? "" : `; look for “${unknown}” in the front matter and fill it in`}.`,
      "Look at each text: treatydiff outline SIGLUM --corpus FOLDER. Then check them all: treatydiff check FOLDER.",
      "",
    ].join("\n"),
  );
  return exitCodes.fine;
}

async function textsIn(folder: string, shown: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch((cause: unknown) => {
    throw new UsageError(`The folder “${printable(shown)}” cannot be read; check the path.`, { cause });
  });
  return entries
    .filter(
      (entry) =>
        entry.isFile() && /\.(?:txt|md|markdown)$/iu.test(entry.name) && !/^readme\b/iu.test(entry.name),
    )
    .map(({ name }) => name)
    .sort();
}

/** A name that a folder can bear: small letters, figures, hyphens; each once. */
function siglumOf(file: string, taken: Set<string>): string {
  const stem = basename(file, extname(file))
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|(?<!-)-+$/gu, "");
  const wanted = stem === "" || stem === "claims" ? "text" : stem;
  let siglum = wanted;
  for (let n = 2; taken.has(siglum); n++) siglum = `${wanted}-${n}`;
  taken.add(siglum);
  return siglum;
}

interface MadeText {
  readonly text: string;
  readonly missing: readonly string[];
}

function makeText(source: string, name: string, siglum: string): MadeText {
  const words = source.replace(/\r\n?/gu, "\n").replace(/^\ufeff/u, "");
  const treaty = readTreaty(words, { fileName: name, siglum });
  // A text that has its front matter already is taken over as it is.
  if (treaty.data.metadata !== undefined) return { text: words, missing: [] };
  const body = words.endsWith("\n") ? words : `${words}\n`;
  const missing: string[] = [];
  const found = (field: string, value: string | undefined): string => {
    if (value === undefined || value === "") missing.push(field);
    return value === undefined || value === "" ? unknown : value;
  };
  const title = found("title", titleOf(treaty));
  const parties = inferParties(treaty);
  if (parties.length === 0) missing.push("parties");
  const signed = signedOn(treaty);
  if (signed === undefined) missing.push("signed");
  const metadata = {
    siglum,
    instrument: title === unknown ? siglum : title,
    title: title === unknown ? siglum : title,
    shortTitle: siglum,
    parties: parties.length === 0 ? [{ role: "first party", name: unknown }] : parties,
    place: found("place", placeOf(treaty)),
    signed: signed ?? "0001-01-01",
    series: [],
    language: "en",
    languageStatus: "authentic",
    state: "print",
    standing: "exemplar",
    notice: `Made from the file “${printable(name)}”; its source and its standing have not been written down yet.`,
    exemplar: { description: `the file “${printable(name)}”` },
    rights: unknown,
    sha256: bodyHash(`---\nsiglum: ${siglum}\n---\n${body}`),
  };
  missing.push("language (en is assumed)", "rights");
  metadataSchema.parse(metadata);
  return { text: `---\n${stringify(metadata, { lineWidth: 118 })}---\n${body}`, missing };
}

function titleOf(treaty: Treaty): string | undefined {
  const words = leaves(treaty).find(({ type }) => type === "title")?.value;
  return words
    ?.replace(/^#+\s*/u, "")
    .replace(/\s+/gu, " ")
    .trim()
    .slice(0, 500);
}

/** The closing words say where and when: "Done at Paris this tenth day of …". */
function closingOf(treaty: Treaty): string {
  return leaves(treaty)
    .filter(({ locus }) => locus.startsWith("testimonium"))
    .map(({ value }) => value)
    .join("\n");
}

function signedOn(treaty: Treaty): string | undefined {
  for (const words of [closingOf(treaty), titleOf(treaty) ?? ""]) {
    const [first] = findDates(words);
    if (first !== undefined) return first.iso;
  }
  return undefined;
}

function placeOf(treaty: Treaty): string | undefined {
  const found =
    /\b(?:at|in)\s+(?:the\s+(?:city|town)\s+of\s+)?(\p{Lu}[\p{L}’'-]+(?:\s+\p{Lu}[\p{L}’'-]+)*)/u.exec(
      closingOf(treaty),
    );
  return found?.[1];
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}
