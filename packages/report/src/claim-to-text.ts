/**
 * The page of a checked claim: who said what, how it was read, what was found, what it rests on, and, apart from the
 * program's finding, what a person makes of it.
 */
import type { Treaty } from "@treatydiff/core";
import type { AssertionResult, ClaimResult, Evidence } from "@treatydiff/diff";
import { palette } from "./layout/palette.ts";
import { pageTitle, section } from "./layout/section.ts";
import { hang, wrap } from "./layout/wrap.ts";
import { bracketsFor } from "./place/brackets.ts";
import { placeList } from "./place/place-list.ts";
import { placeNamer } from "./place/places.ts";
import { printable } from "./printable.ts";
import { printBriefResidue, printResidue, type SpreadOf } from "./text/residue.ts";
import type { Side, Spread, TextView } from "./view.ts";
import { degreeWords } from "./words/degree-words.ts";
import { byFinding, findingSentence, findingWords, isOfClaim, partWords } from "./words/finding-words.ts";
import { andList, sentence } from "./words/lists.ts";

/** How to print a claim. */
export interface ClaimTextOptions {
  readonly width?: number;
  readonly colour?: boolean;
  /** The trees that the claim was checked on, by siglum: with them, readings stand in their context. */
  readonly texts?: ReadonlyMap<string, Treaty>;
  /**
   * `brief`: statement, finding and the places only. `finding`: without the places.
   * `line`: its name and the finding. Default: `whole`.
   */
  readonly detail?: ClaimDetail;
}

/** How much of a claim is printed. */
export type ClaimDetail = "whole" | "brief" | "finding" | "line";

interface Page extends Pick<Spread, "width" | "palette"> {
  readonly result: ClaimResult;
  readonly spreadOf: SpreadOf;
  readonly detail: ClaimDetail;
}

/**
 * Prints a checked claim with its finding and evidence.
 *
 * @param result what `checkClaim` gave
 * @param options width, colours, how much is printed, and the trees by siglum, so that readings stand in their context
 * @returns lines for a terminal
 * @example
 * claimToText(checkClaim(claim, texts), { texts, detail: "brief" });
 */
export function claimToText(result: ClaimResult, options: ClaimTextOptions = {}): string {
  const page = pageOf(result, options);
  const print = { whole: printWhole, brief: printBrief, finding: printBrief, line: printLine }[page.detail];
  return `${print(page).join("\n")}\n`;
}

function printLine({ result: { claim, finding }, width }: Page): readonly string[] {
  return hang("  ", `${printable(claim.id)}: ${findingWords[finding]}.`, width);
}

function printBrief(page: Page): readonly string[] {
  const { result, width } = page;
  return [
    ...printStatement(page),
    "",
    ...wrap(sentence(printable(result.claim.reading)), width),
    "",
    ...wrap(page.palette.strong(findingSentence(result)), width),
    ...printByPair(page),
    ...(page.detail === "finding" ? [] : printPlaces(page)),
  ];
}

function printWhole(page: Page): readonly string[] {
  const { result, width, palette: paint, spreadOf } = page;
  const { claim } = result;
  const prose = (title: string, text: string | undefined) =>
    section(paint, title, text === undefined ? [] : wrap(sentence(printable(text)), width));
  const declared = result.assertions.filter(isOfClaim).flatMap((one) => one.declared);
  return [
    ...pageTitle(paint, printable(claim.id), width),
    "",
    ...printStatement(page),
    ...prose("Which instruments are meant", claim.identifiedAs),
    ...prose("How the words are read", claim.reading),
    ...section(paint, "Finding", [
      ...wrap(paint.strong(findingSentence(result)), width),
      ...printByPair(page),
      ...standingOfWords(page),
      ...recorded(page),
    ]),
    ...section(paint, "Measures and order", printFacts(page)),
    ...section(paint, "What the claim does not name", printResidue(result, undeclared(result), spreadOf)),
    ...section(paint, "What the claim allows for", printResidue(result, declared, spreadOf)),
    ...section(paint, "What the claim allows for and does not occur", printIdle(page)),
    ...section(paint, "Compared beside the claim", printBeside(page)),
    ...prose("What the finding rests on", claim.restsOn),
    ...prose("What would change it", claim.wouldChange),
    ...printAssessment(page),
  ];
}

function printStatement({ result, width, palette: paint }: Page): readonly string[] {
  const { statement, source } = result.claim;
  return [
    ...hang("  ", paint.strong(`“${printable(statement.trim())}”`), width),
    ...hang("    ", sentence(printable(source.citation)), width).map(paint.faint),
  ];
}

/** For each two texts, what holds for which part, and how far the parts are the same. */
function printByPair(page: Page): readonly string[] {
  const pairs = new Map<string, AssertionResult[]>();
  for (const one of page.result.assertions.filter(isOfClaim)) {
    const key = `${printable(one.base)} and ${printable(one.comparand)}`;
    pairs.set(key, [...(pairs.get(key) ?? []), one]);
  }
  return [...pairs].flatMap(([names, results]) =>
    hang("  ", `${names}: ${pairWords(page, results)}`, page.width),
  );
}

function pairWords({ spreadOf }: Page, results: readonly AssertionResult[]): string {
  const [first] = results;
  if (first === undefined) return "";
  const { base } = spreadOf(first);
  const findings = [...byFinding(results)].map(
    ([finding, scopes]) => `${partWords[finding]} ${scopeList(scopes, base)}`,
  );
  const tested = results.filter(({ missing }) => missing === undefined);
  const degrees = [...new Set(tested.map(({ found }) => found))];
  if (degrees.length === 0) return `${findings.join("; ")}.`;
  const isWholeText = results.some(({ assertion }) => assertion.scope === "whole");
  // Of single articles the degrees stand in the table of correspondence.
  if (!isWholeText) return `${findings.join("; ")}.`;
  const meanings = degrees.map(
    (degree) => `“${degreeWords[degree].name}”, that is, ${degreeWords[degree].meaning}`,
  );
  return `${findings.join("; ")}. Found: ${meanings.join("; ")}.`;
}

function scopeList(scopes: readonly string[], base: TextView): string {
  const names: Readonly<Record<string, string>> = {
    whole: "the whole text",
    preamble: "the preamble",
    operative: "the operative part",
    "each-article": "articles without a counterpart",
    closing: "the closing",
  };
  const articles = scopes.filter((scope) => names[scope] === undefined);
  const parts = scopes.flatMap((scope) => names[scope] ?? []);
  return andList([...parts, ...(articles.length === 0 ? [] : [placeList(articles, base.place)])]);
}

/** How far the compared words are known from elsewhere; of overlapping scopes the widest. */
function standingOfWords({ result, width }: Page): readonly string[] {
  const widest = new Map<string, Readonly<Record<string, number>>>();
  const sum = (counts: Readonly<Record<string, number>> | undefined): number =>
    Object.values(counts ?? {}).reduce((total, count) => total + count, 0);
  for (const { base, comparand, restsOn } of result.assertions.filter(isOfClaim)) {
    if (restsOn === undefined) continue;
    for (const [siglum, counts] of [
      [base, restsOn.base],
      [comparand, restsOn.comparand],
    ] as const) {
      if (sum(counts) > sum(widest.get(siglum))) widest.set(siglum, counts);
    }
  }
  return [...widest].flatMap(([siglum, counts]) => {
    const known = Object.entries(counts).filter(([, count]) => count > 0);
    const words = known.map(([status, count]) => `${count} ${status}`);
    return hang("  ", `Of the words of ${printable(siglum)} that were compared: ${andList(words)}.`, width);
  });
}

function printFacts({ result, width }: Page): readonly string[] {
  const facts = result.assertions.filter(isOfClaim).flatMap((one) => one.facts ?? []);
  return [...new Set(facts)].flatMap((fact) => hang("  ", sentence(printable(fact)), width));
}

/** An exception that no pair of texts needs. */
function printIdle({ result, width }: Page): readonly string[] {
  const own = result.assertions.filter((one) => isOfClaim(one) && one.missing === undefined);
  const used = new Set(own.flatMap(({ declared }) => declared.map(({ exception }) => exception)));
  const idle = new Set(own.flatMap((one) => one.idle).filter((one) => !used.has(one)));
  return [...idle].flatMap(({ kind, at, note, declaredBy }) => {
    const words = `${kind} at ${printable(at)}, declared by the ${declaredBy}: ${printable(note)}`;
    return hang("  ", sentence(words.charAt(0).toUpperCase() + words.slice(1)), width);
  });
}

/** What the encoder compared although the claimant does not assert it. */
function printBeside({ result, width, spreadOf }: Page): readonly string[] {
  const beside = result.assertions.filter((one) => !isOfClaim(one));
  return beside.flatMap((one, i) => [
    ...(i === 0 ? [] : [""]),
    ...wrap(
      `${printable(one.base)} and ${printable(one.comparand)}: ${sentence(printable(one.assertion.beside ?? ""))}`,
      width,
    ),
    ...wrap(`What was asked ${findingWords[one.finding]}.`, width),
    ...(one.facts ?? []).flatMap((fact) => hang("  ", sentence(printable(fact)), width)),
    ...printResidue(result, [...one.undeclared, ...one.declared], spreadOf),
  ]);
}

function recorded({ result, width }: Page): readonly string[] {
  if (result.asRecorded === undefined) return wrap("No finding has been recorded yet.", width);
  return result.asRecorded
    ? wrap("This is the finding that was recorded.", width)
    : wrap(
        "This is not the finding that was recorded: a text, the program or the record has changed.",
        width,
      );
}

function printAssessment({ result, width, palette: paint }: Page): readonly string[] {
  const { assessment, draftAssessment } = result.claim;
  if (assessment !== undefined) {
    const title = `Assessment by ${printable(assessment.by)}, ${printable(assessment.on)}`;
    return section(paint, title, wrap(sentence(printable(assessment.text)), width));
  }
  if (draftAssessment === undefined) {
    return section(paint, "Assessment", wrap("None has been written by a person yet.", width));
  }
  return section(
    paint,
    "Assessment: a draft that nobody has signed",
    wrap(printable(draftAssessment), width),
  );
}

function undeclared({ assertions }: ClaimResult): readonly Evidence[] {
  return assertions.filter(isOfClaim).flatMap((one) => one.undeclared);
}

/** Between more than two texts the same places come again and again; they stand with the evidence of the whole page. */
function printPlaces({ result, spreadOf }: Page): readonly string[] {
  const pairs = new Set(
    result.assertions.filter(isOfClaim).map(({ base, comparand }) => `${base} ${comparand}`),
  );
  const found = undeclared(result);
  return pairs.size > 1 || found.length === 0 ? [] : ["", ...printBriefResidue(result, found, spreadOf)];
}

function pageOf(result: ClaimResult, options: ClaimTextOptions): Page {
  const paint = palette({ colour: options.colour ?? false });
  const width = options.width ?? 80;
  const text = (side: Side, siglum: string): TextView => {
    const treaty = options.texts?.get(siglum);
    return {
      side,
      name: printable(siglum),
      about: { siglum, title: "", standing: "unknown", notice: "" },
      place: placeNamer(treaty),
      ...(treaty === undefined ? {} : { treaty }),
    };
  };
  return {
    result,
    width,
    palette: paint,
    detail: options.detail ?? "whole",
    spreadOf: ({ base, comparand }) => ({
      base: text("base", base),
      comparand: text("comparand", comparand),
      width,
      palette: paint,
      brackets: bracketsFor([options.texts?.get(base), options.texts?.get(comparand)]),
    }),
  };
}
