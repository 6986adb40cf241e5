/**
 * Addresses in the parallel columns: the loci of the base as they are, those of the comparand behind `comparand.`. Every
 * article and every clause of both texts has one, also those that share a row with others.
 */
import type { CutRow } from "../document/document.ts";
import { html } from "../escape/html.ts";
import type { Markup } from "../escape/markup.ts";
import type { Section } from "../rows/sections.ts";
import type { HtmlDocument } from "./html-document.ts";

type Side = "base" | "comparand";

/** The address of a unit of one side. */
function addressOf(locus: string, side: Side): string {
  return side === "base" ? locus : `comparand.${locus}`;
}

/** The addresses of the clauses that a row has of one side. */
export function addresses(row: CutRow, side: Side): readonly string[] {
  return row[side].map(({ leaf }) => addressOf(leaf.locus, side));
}

/** Targets for the addresses that have no element of their own. */
export function anchors({ id }: HtmlDocument, names: readonly string[]): readonly Markup[] {
  return names.map((name) => html`<span id="${id(name)}"></span>`);
}

/**
 * The addresses of articles and other parts: of a part that stands in two places, as where a clause has moved into the
 * middle of it, the first place has them.
 */
export function sectionAddresses({
  sections,
  comparison,
}: HtmlDocument): (section: Section<CutRow>) => readonly string[] {
  const answers = new Map(
    comparison.correspondence.flatMap(({ base, comparand }) =>
      base.map((locus) => [locus, comparand] as const),
    ),
  );
  const taken = new Set(
    sections.flatMap(({ paragraphs }) =>
      paragraphs.flatMap(({ rows }) =>
        rows.flatMap((row) => [row.id, ...addresses(row, "base"), ...addresses(row, "comparand")]),
      ),
    ),
  );
  const found = new Map<Section<CutRow>, readonly string[]>();
  for (const section of sections) {
    const { locus, side } = section;
    const others = side === "base" ? (answers.get(locus) ?? []) : [];
    const all = [addressOf(locus, side), ...others.map((one) => addressOf(one, "comparand"))];
    const free = [...new Set(all)].filter((name) => !taken.has(name));
    for (const name of free) taken.add(name);
    found.set(section, free);
  }
  return (section) => found.get(section) ?? [];
}
