/**
 * A comparison in Markdown, for pull requests and papers: verdicts, the table of correspondence, every difference that
 * may matter in its context, and the lighter ones in a table.
 */
import type { Comparison, Difference } from "@treatydiff/diff";
import { weightNames } from "@treatydiff/diff";
import { type Entry, makeDocument, type ReportDocument } from "../document/document.ts";
import { introduce } from "../document/introduction.ts";
import { quoteDifference } from "../document/quotation.ts";
import { escapeMarkdown } from "../escape/markdown.ts";
import { pairPlace } from "../place/pair-place.ts";
import { placeList } from "../place/place-list.ts";
import type { Trees } from "../rows/merge-texts.ts";
import { decisionSentences } from "../words/declared-words.ts";
import { degreeWords } from "../words/degree-words.ts";
import { capitalised, sentence, times } from "../words/lists.ts";
import { remarks } from "../words/remarks.ts";
import { standingSentences } from "../words/standing-words.ts";
import { weightAndNatures } from "../words/weight-words.ts";
import { bold, heading, table } from "./parts.ts";

const md = escapeMarkdown;

/**
 * Writes a comparison as Markdown (CommonMark with the tables of GitHub).
 *
 * @param comparison what `compare` gave
 * @param trees the trees that were compared: readings stand in their context
 * @returns a page of Markdown, everything from the texts escaped
 * @example
 * toMarkdown(compare(base, comparand), { base, comparand });
 */
export function toMarkdown(comparison: Comparison, trees: Trees): string {
  const document = makeDocument(comparison, trees, { readings: "joined" });
  const lines = [
    ...introductionLines(comparison),
    ...verdictLines(comparison),
    ...correspondenceLines(document),
    ...adaptationLines(document),
    ...differenceLines(document),
    ...lighterLines(document),
    ...noteLines(document),
  ];
  return `${lines.join("\n").trimEnd()}\n`;
}

/** The title, the two texts with their standing, and the caution. */
export function introductionLines(comparison: Comparison): readonly string[] {
  const { title, texts, relation, caution, presentation } = introduce(comparison);
  return [
    ...heading(1, md(title)),
    ...texts.map(
      ({ role, siglum, title: name, standing, notice }) =>
        `- ${role}: **${md(siglum)}** (${md(name)}), ${standing}.${notice === "" ? "" : ` ${md(notice)}`}`,
    ),
    "",
    [relation, presentation, `**${md(caution)}**`].filter((words) => words !== "").join(" "),
    "",
  ];
}

const scopes = {
  whole: "Whole text",
  preamble: "Preamble",
  operative: "Operative part",
  closing: "Closing",
} as const;

function verdictLines({ verdicts }: Comparison): readonly string[] {
  const rows = Object.entries(scopes).flatMap(([scope, name]) =>
    verdicts
      .filter((verdict) => verdict.scope === scope)
      .map(({ emended, degree, reason }) => [
        name,
        emended ? "after documented emendations" : "as held",
        degreeWords[degree].name,
        md(sentence(reason)),
      ]),
  );
  return [...heading(2, "How far they are the same"), ...table(["Part", "Texts", "Degree", "Reason"], rows)];
}

function correspondenceLines({ comparison, view }: ReportDocument): readonly string[] {
  const cell = (loci: readonly string[], side: "base" | "comparand"): string =>
    loci.length === 0 ? "–" : md(capitalised(placeList(loci, view[side].place)));
  const rows = comparison.correspondence.map((row) => [
    cell(row.base, "base"),
    cell(row.comparand, "comparand"),
    weightNames[row.weight],
    md(remarks(row)),
  ]);
  const head = [md(view.base.name), md(view.comparand.name), "Heaviest difference", "Remarks"];
  return [...heading(2, "Which article answers to which"), ...table(head, rows)];
}

function adaptationLines({ comparison, view }: ReportDocument): readonly string[] {
  if (comparison.adaptations.length === 0) return [];
  const forms = (names: readonly string[]): string => names.map((name) => `“${md(name)}”`).join(" or ");
  return [
    ...heading(2, "What stands for what"),
    ...comparison.adaptations.map(({ role, base, comparand, count, consistent, exceptions }) => {
      const where = exceptions.length === 0 ? "" : `: ${md(placeList(exceptions, view.base.place))}`;
      return `- ${md(role)}, ${times(count)}: ${forms(base)} = ${forms(comparand)}${consistent ? "" : `; not one to one throughout${where}`}`;
    }),
    "",
  ];
}

function isHeavy({ weight }: Difference): boolean {
  return weight === "wording" || weight === "substantive";
}

function differenceLines(document: ReportDocument): readonly string[] {
  const heavy = document.entries.filter(({ difference }) => isHeavy(difference));
  const lead = "Bold type marks what differs; [ ] stands where a text lacks what the other has.";
  const found = heavy.flatMap((entry) => entryLines(document, entry));
  return [
    ...heading(2, "What differs"),
    ...(found.length === 0 ? ["No difference of wording or substance.", ""] : [lead, "", ...found]),
  ];
}

function entryLines(document: ReportDocument, { number, pair, difference, row }: Entry): readonly string[] {
  const { view } = document;
  const reading = (side: "base" | "comparand"): string => {
    if (pair[side].length === 0) return "lacks it";
    const quoted = row === undefined ? undefined : quoteDifference(row.pieces, difference, side);
    if (quoted === undefined) return bold(difference[side]?.text ?? "[ ]");
    if (quoted.reading.trim() === "")
      return `${md(quoted.before.trimEnd())} **[ ]**${md(quoted.after)}`.trim();
    return `${md(quoted.before)}${bold(quoted.reading)}${md(quoted.after)}`.trim();
  };
  const moved = difference.kind === "transposition" ? "; moved" : "";
  return [
    ...heading(3, `${number}. ${md(capitalised(pairPlace(view, pair)))}`),
    `**${capitalised(weightAndNatures(difference.weight, difference.natures))}${moved}.**`,
    "",
    `- ${md(view.base.name)}: ${reading("base")}`,
    `- ${md(view.comparand.name)}: ${reading("comparand")}`,
    "",
    [
      sentence(difference.reason),
      ...decisionSentences(pair, difference),
      ...standingSentences(view, difference),
    ]
      .map(md)
      .join(" "),
    "",
  ];
}

function lighterLines({ view, entries }: ReportDocument): readonly string[] {
  const cell = (text: string | undefined): string => (text === undefined || text === "" ? "–" : md(text));
  const rows = entries
    .filter(({ difference }) => !isHeavy(difference))
    .map(({ number, pair, difference }) => [
      String(number),
      md(capitalised(pairPlace(view, pair))),
      weightAndNatures(difference.weight, difference.natures) +
        (difference.flags?.includes("construction-sensitive") ? " (construction-sensitive)" : ""),
      cell(difference.base?.text),
      cell(difference.comparand?.text),
    ]);
  if (rows.length === 0) return [];
  const head = ["No.", "Place", "Weight", md(view.base.name), md(view.comparand.name)];
  return [...heading(2, "Adaptations and presentation"), ...table(head, rows)];
}

function noteLines({ comparison, view }: ReportDocument): readonly string[] {
  if (comparison.problems.length === 0) return [];
  const names = { base: `${view.base.name}: `, comparand: `${view.comparand.name}: `, both: "" } as const;
  return [
    ...heading(2, "Notes on the texts"),
    ...comparison.problems.map(({ text, message }) => `- ${md(names[text])}${md(sentence(message))}`),
    "",
  ];
}
