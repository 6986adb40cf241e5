/**
 * A comparison on one page, for who has two minutes: what answers to what with the differences counted, what may bear on
 * substance in full, wording in a line each, and how far the texts may be trusted.
 */
import type { Comparison, Difference } from "@treatydiff/diff";
import type { Entry } from "./document/document.ts";
import { introduce } from "./document/introduction.ts";
import { section } from "./layout/section.ts";
import { hang, pad, wrap } from "./layout/wrap.ts";
import { pairPlace } from "./place/pair-place.ts";
import { printCorrespondence } from "./text/correspondence.ts";
import { legend, shownEntries } from "./text/differences.ts";
import { printEntry } from "./text/entry.ts";
import { type TextOptions, type View, viewOf } from "./view.ts";
import { andList, capitalised, count } from "./words/lists.ts";
import { quoted } from "./words/quoted.ts";
import { wordsOfStanding } from "./words/standing-counts.ts";

/**
 * Prints a comparison on one page. Differences bear the numbers that they have in `toText`.
 *
 * @param comparison what `compare` gave
 * @param options width, colours and the trees that were compared, as for `toText`
 * @returns lines for a terminal
 * @example
 * onePageToText(compare(base, comparand), { base, comparand, width: 72 });
 */
export function onePageToText(comparison: Comparison, options: TextOptions = {}): string {
  const view = viewOf(comparison, options);
  const { palette } = view;
  const entries = shownEntries(view);
  const ofWeight = (weight: Difference["weight"]) =>
    entries.filter(({ difference }) => difference.weight === weight);
  const lines = [
    ...section(palette, "Which article answers to which", printCorrespondence(view)),
    ...section(palette, "What may bear on substance", printHeavy(view, ofWeight("substantive"))),
    ...section(
      palette,
      "Other wording",
      ofWeight("wording").flatMap((entry) => printShort(view, entry)),
    ),
    "",
    ...wrap(restWords(comparison), view.width),
    ...section(palette, "How far the texts may be trusted", printTrust(view)),
  ];
  return `${lines.slice(2).join("\n")}\n`;
}

function printHeavy(view: View, entries: readonly Entry[]): readonly string[] {
  if (entries.length === 0) return wrap("Nothing that a rule knows of.", view.width);
  return [
    ...entries.flatMap(({ number, pair, difference }, i) => [
      ...(i === 0 ? [] : [""]),
      ...printEntry(view, pair, difference, number),
    ]),
    "",
    ...wrap(legend(view), view.width).map(view.palette.faint),
  ];
}

function printShort(view: View, { number, pair, difference }: Entry): readonly string[] {
  const { base, comparand, standing } = difference;
  const readings =
    base !== null && comparand !== null
      ? `${quoted(base.text)} / ${quoted(comparand.text)}`
      : `only ${base === null ? view.comparand.name : view.base.name} has ${quoted((base ?? comparand)?.text ?? "")}`;
  const slip =
    standing?.slip !== undefined
      ? " (a slip of our copy)"
      : standing?.suspected !== undefined
        ? " (suspected to be a slip of our copy)"
        : "";
  const moved = difference.kind === "transposition" ? " (moved)" : "";
  return hang(
    pad(`${number} `, 4),
    `${capitalised(pairPlace(view, pair))}: ${readings}${moved}${slip}`,
    view.width,
  );
}

/** What is only counted: it stands by article in the table. */
function restWords({ pairs, presentation }: Comparison): string {
  const of = (weight: Difference["weight"]): number =>
    pairs.reduce((sum, pair) => sum + pair.differences.filter((one) => one.weight === weight).length, 0);
  const formal = `${count(of("formal"), "adaptation")} (names, dates and signatures that must change with the party)`;
  const accidental =
    presentation === "compared"
      ? `${count(of("accidental"), "difference")} of presentation (marks, capitals, spelling)`
      : "differences of presentation, which are not compared between two reconstructions";
  return `Besides, counted in the table: ${andList([formal, accidental])}.`;
}

/** Of each text what it is, and of how many of its words a witness tells. */
function printTrust(view: View): readonly string[] {
  const [base, comparand] = introduce(view.comparison).texts;
  return [
    ...[
      { text: view.base, standing: base.standing },
      { text: view.comparand, standing: comparand.standing },
    ].flatMap(({ text: { name, treaty }, standing }) => {
      const words = treaty === undefined ? "" : ` ${wordsOfStanding(treaty)}`;
      return hang("  ", `${name}: ${standing}.${words}`.trimEnd(), view.width);
    }),
    "",
    ...wrap(view.comparison.caution, view.width),
  ];
}
