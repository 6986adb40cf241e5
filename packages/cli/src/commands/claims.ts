import { resolve } from "node:path";
import type { Treaty } from "@treatydiff/core";
import { type Claim, type ClaimResult, checkClaim, comparer, textsOf, unknownPlaces } from "@treatydiff/diff";
import { claimToText, printable, printableJson } from "@treatydiff/report";
import { type ExitCode, exitCodes } from "../exit-codes.ts";
import type { Io } from "../io.ts";
import { claimsToJunit } from "../junit.ts";
import { type LoadedClaim, loadClaim } from "../load-claim.ts";
import { type Corpus, loadCorpus } from "../load-corpus.ts";
import { corpusDeclarations } from "../load-declarations.ts";
import { loadText } from "../load-text.ts";
import { pageWidth } from "../page-width.ts";
import { UsageError } from "../usage-error.ts";

export interface ClaimsOptions {
  readonly format: "text" | "json" | "junit";
  readonly corpus?: string | undefined;
  readonly width?: number | undefined;
}

/** Checks the claims of the corpus, or those in files. A recorded finding that no longer holds is what this fails on. */
export async function claims(files: readonly string[], options: ClaimsOptions, io: Io): Promise<ExitCode> {
  const corpus = await loadCorpus(options.corpus, io.folder);
  const loaded =
    files.length === 0
      ? await Promise.all(corpus.claims.map((file) => loadClaim(file)))
      : await Promise.all(files.map((file) => loadClaim(resolve(io.folder, file), file)));
  if (loaded.length === 0) throw new UsageError("The corpus holds no claim; name a file with one.");
  const texts = await loadTextsOf(
    loaded.map(({ claim }) => claim),
    corpus,
    io,
  );
  const comparing = comparer(texts, await corpusDeclarations(corpus));
  refuseUnknownPlaces(loaded, texts);
  const results = loaded.map(({ claim }) => checkClaim(claim, texts, comparing));
  if (options.format === "json") io.out(`${printableJson(results)}\n`);
  else if (options.format === "junit") io.out(claimsToJunit(results));
  else {
    const page = { width: pageWidth(options.width, io), colour: io.colour, texts };
    io.out(results.map((result) => claimToText(result, page)).join("\n\n"));
  }
  return reportChanged(results, io);
}

/** A scope that a text does not have is the encoder's slip, and no finding. */
function refuseUnknownPlaces(loaded: readonly LoadedClaim[], texts: ReadonlyMap<string, Treaty>): void {
  for (const { claim, name, lineOf } of loaded) {
    const [fault] = unknownPlaces(claim, texts, textsOf(claim));
    if (fault === undefined) continue;
    throw new UsageError(`“${name}”, line ${lineOf(fault.path)}: ${printable(fault.message)}`);
  }
}

/** Loads every text that some claims name and the corpus holds, once. A claim never names a file. */
export async function loadTextsOf(
  some: readonly Claim[],
  corpus: Corpus,
  io: Io,
): Promise<ReadonlyMap<string, Treaty>> {
  const sigla = [...new Set(some.flatMap((claim) => [...textsOf(claim), ...(claim.family ?? [])]))].filter(
    (siglum) => corpus.entries.some((entry) => entry.siglum === siglum),
  );
  const texts = await Promise.all(
    sigla.map(async (siglum) => [siglum, (await loadText(siglum, corpus, io.folder)).treaty] as const),
  );
  return new Map(texts);
}

function reportChanged(results: readonly ClaimResult[], io: Io): ExitCode {
  const changed = results.filter(({ asRecorded }) => asRecorded === false);
  for (const { claim } of changed) {
    io.err(
      `The recorded finding on “${printable(claim.id)}” no longer holds; look at the claim and record it anew.\n`,
    );
  }
  return changed.length === 0 ? exitCodes.fine : exitCodes.found;
}
