/**
 * The template of a family for a reader: what stands in the slots, then each clause with the departures under it, then
 * what only a minority has.
 */
import type { Template, TemplateClause } from "@treatydiff/diff";
import { printable } from "../printable.ts";
import { andList, capitalised, count, sentence } from "../words/lists.ts";
import { quoted } from "../words/quoted.ts";
import { changeWords } from "./change-words.ts";
import { type Page, type PagePart, pageToHtml, pageToMarkdown, pageToText } from "./page.ts";
import { namersOf, type SynopsisTextOptions } from "./places.ts";

/**
 * Prints a template as text.
 *
 * @param template what `template` gave
 * @param options width, colours, and the trees by siglum, so that places are named as the texts print them
 * @returns lines for a terminal
 * @example
 * templateToText(template([british, chinese, soviet]));
 */
export function templateToText(template: Template, options: SynopsisTextOptions = {}): string {
  return pageToText(templatePage(template, options), {
    width: options.width ?? 80,
    colour: options.colour ?? false,
  });
}

/**
 * Writes a template as Markdown.
 *
 * @param template what `template` gave
 * @param options the trees by siglum, so that places are named as the texts print them
 * @returns a page of Markdown, everything from the texts escaped
 * @example
 * templateToMarkdown(template([british, chinese, soviet]));
 */
export function templateToMarkdown(template: Template, options: SynopsisTextOptions = {}): string {
  return pageToMarkdown(templatePage(template, options));
}

/**
 * Writes a template as a self-contained HTML page.
 *
 * @param template what `template` gave
 * @param options the trees by siglum, so that places are named as the texts print them
 * @returns the page, without script and loading nothing
 * @example
 * templateToHtml(template([british, chinese, soviet]));
 */
export function templateToHtml(template: Template, options: SynopsisTextOptions = {}): string {
  return pageToHtml(templatePage(template, options), template.generator);
}

function templatePage(template: Template, { texts }: SynopsisTextOptions): Page {
  const { clauses, caution } = template;
  const sigla = template.texts.map(({ siglum }) => siglum);
  const namers = namersOf(sigla, texts);
  const shared = clauses.filter((clause) => clause.shared);
  const alike = shared.filter(({ share, differing }) => share === "all" && differing.length === 0);
  const part = (clause: TemplateClause): PagePart => ({
    title: capitalised(
      clause.loci.map((locus) => namers.get(clause.shownFrom)?.(locus) ?? locus).join(" + "),
    ),
    paragraphs: [printable(clause.text)],
    points: clausePoints(template, clause),
  });
  const rest = clauses.filter((clause) => !clause.shared);
  return {
    title: `What ${andList(sigla.map(printable))} share`,
    introduction: [
      `${count(shared.length, "clause")} that all or most of the texts have, ${alike.length} of them in the same words, presentation and slots apart${rest.length === 0 ? "" : `; ${count(rest.length, "clause")} that only a minority has`}. ${sentence(printable(caution))}`,
    ],
    parts: [slotPart(template), ...shared.map(part), ...rest.map(part)].filter(
      ({ paragraphs, points }) => paragraphs.length + points.length > 0,
    ),
  };
}

/** What each text puts into the slots, each kind once. */
function slotPart({ clauses, texts }: Template): PagePart {
  const parts = clauses.flatMap((clause) => clause.parts);
  const names = [...new Set(parts.flatMap(({ text, slot }) => (slot === undefined ? [] : [text])))];
  const formsOf = (name: string, siglum: string): readonly string[] =>
    distinct(
      parts
        .filter(({ text }) => text === name)
        .flatMap(({ slot }) => slot?.readings ?? [])
        .flatMap((reading) => (reading.siglum === siglum && reading.text !== null ? [reading.text] : [])),
    );
  return {
    title: "What stands in the slots",
    paragraphs: [],
    points: names.map((name) => {
      const members = texts.map(({ siglum }) => {
        const forms = formsOf(name, siglum).map(quoted);
        return `${printable(siglum)} ${forms.length === 0 ? "–" : forms.join(" or ")}`;
      });
      return `${printable(name)}: ${members.join("; ")}.`;
    }),
  };
}

/** A name in the capitals of a title is no other name. */
function distinct(forms: readonly string[]): readonly string[] {
  const found = new Map<string, string>();
  for (const form of forms) {
    const key = form.toLowerCase();
    const known = found.get(key);
    if (known === undefined || known === known.toUpperCase()) found.set(key, form);
  }
  return [...found.values()];
}

function clausePoints({ clauses, departures }: Template, clause: TemplateClause): readonly string[] {
  const { lacking, lacunae, agreeing, differing, majority, shared, shownFrom } = clause;
  const index = clauses.indexOf(clause);
  const own = departures.filter((departure) => departure.clause === index);
  const names = (sigla: readonly string[]): string => andList(sigla.map(printable));
  if (!shared) return [`Only in ${names([...agreeing, ...differing])}.`];
  return [
    ...(majority || differing.length === 0
      ? []
      : [`The words are those of ${printable(shownFrom)}: no reading is shared by more texts than another.`]),
    ...(lacking.length === 0 ? [] : [`Not in ${names(lacking)}.`]),
    ...(lacunae.length === 0 ? [] : [`Lacuna in our copy of ${names(lacunae)}.`]),
    ...differing.flatMap((siglum) => {
      const changes = own
        .filter((departure) => departure.siglum === siglum)
        .map(({ kind, reading, template, weight, natures }) =>
          changeWords({ kind, own: reading, shared: template, weight, natures }),
        );
      return changes.length === 0 ? [] : [`${printable(siglum)} ${changes.join("; ")}.`];
    }),
  ];
}
