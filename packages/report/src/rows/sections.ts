/** Gathers rows into what a page is made of: articles and the other main parts, and the paragraphs inside them. */
import type { Parent } from "@treatydiff/core";
import type { PlacedLeaf, Row } from "./merge-texts.ts";

/** What a main part is. */
export type SectionKind =
  | "title"
  | "preamble"
  | "division"
  | "article"
  | "annex"
  | "closing"
  | "editorial"
  | "block";

/** What a paragraph is. */
export type ParagraphKind = "title" | "heading" | "text" | "signature" | "editorial";

/** Rows that stand in one paragraph. */
export interface Paragraph<T> {
  readonly kind: ParagraphKind;
  readonly rows: readonly T[];
}

/** An article, the preamble, or another main part. */
export interface Section<T> {
  readonly kind: SectionKind;
  /** Of the base where it has the part, else of the comparand. */
  readonly locus: string;
  readonly side: "base" | "comparand";
  readonly paragraphs: readonly Paragraph<T>[];
}

/** Gathers rows into sections and paragraphs; no row changes its place. */
export function sectionsOf<T extends Row>(rows: readonly T[]): readonly Section<T>[] {
  return runsOf(rows, (leaf) => holderOf(leaf).locus).map(({ members, key, side }) => {
    const [first] = members;
    const leaf = first?.base[0] ?? first?.comparand[0];
    return {
      kind: leaf === undefined ? "block" : holderOf(leaf).kind,
      locus: key,
      side,
      paragraphs: runsOf(members, blockOf).map((run) => ({
        kind: kindOf(run.members[0]),
        rows: run.members,
      })),
    };
  });
}

interface Run<T> {
  readonly key: string;
  readonly side: "base" | "comparand";
  readonly members: readonly T[];
}

/** Runs of rows with one key. What only the comparand has counts to the part of the base that its own part answers to. */
function runsOf<T extends Row>(rows: readonly T[], keyOf: (leaf: PlacedLeaf) => string): readonly Run<T>[] {
  const answers = new Map<string, string>();
  for (const { base, comparand } of rows) {
    const [b] = base;
    const [c] = comparand;
    if (b !== undefined && c !== undefined && !answers.has(keyOf(c))) answers.set(keyOf(c), keyOf(b));
  }
  const runs: { key: string; side: "base" | "comparand"; members: T[] }[] = [];
  for (const row of rows) {
    const [b] = row.base;
    const [c] = row.comparand;
    const own = c === undefined ? "" : keyOf(c);
    const answer = b === undefined ? answers.get(own) : keyOf(b);
    const key = answer ?? own;
    const side = answer === undefined && !ofBoth.has(key) ? "comparand" : "base";
    const last = runs.at(-1);
    if (last !== undefined && last.key === key && last.side === side) last.members.push(row);
    else runs.push({ key, side, members: [row] });
  }
  return runs;
}

/** Parts that both texts have, whether or not anything in them answers to one another. */
const ofBoth = new Set(["closing", "editorial"]);

const closing = new Set(["testimonium", "signature"]);

function holderOf({ leaf, parents }: PlacedLeaf): { readonly locus: string; readonly kind: SectionKind } {
  const article = parents.findLast(({ type }) => type === "article");
  if (article !== undefined) return { locus: article.locus, kind: "article" };
  const [outer] = parents;
  if (closing.has(leaf.type) || closing.has(outer?.type ?? "")) return { locus: "closing", kind: "closing" };
  const inner = parents.findLast(({ type }) => type === "division" || type === "annex") ?? outer;
  if (inner !== undefined) return { locus: inner.locus, kind: sectionKind(inner.type) };
  if (leaf.type === "editorial") return { locus: "editorial", kind: "editorial" };
  return { locus: leaf.locus, kind: sectionKind(leaf.type) };
}

function sectionKind(type: string): SectionKind {
  return type === "title" ||
    type === "preamble" ||
    type === "division" ||
    type === "annex" ||
    type === "editorial"
    ? type
    : "block";
}

const blocks = new Set<Parent["type"]>(["alinea", "paragraph", "point", "testimonium"]);

function blockOf({ leaf, parents }: PlacedLeaf): string {
  const parent = parents.at(-1);
  const isInline = parent !== undefined && blocks.has(parent.type) && leaf.type !== "editorial";
  return isInline ? parent.locus : leaf.locus;
}

function kindOf(row: Row | undefined): ParagraphKind {
  const placed = row?.base[0] ?? row?.comparand[0];
  const parent = placed?.parents.at(-1);
  switch (placed?.leaf.type) {
    case "title":
    case "signature":
    case "editorial":
      return placed.leaf.type;
    case "heading":
      return parent !== undefined && blocks.has(parent.type) ? "text" : "heading";
    default:
      return "text";
  }
}
