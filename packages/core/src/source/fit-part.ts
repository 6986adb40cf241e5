import type { SourcePart } from "./block.ts";

/** What a part can be; `words` is prose on its way to become clauses. */
export type PartType = SourcePart["type"];

/** Where parts stand: in one another, or in the treaty itself. */
export type ParentType = PartType | "treaty";

const blocks: readonly PartType[] = ["paragraph", "alinea", "point", "table", "quotation"];
/** What stands inside a block besides its clauses. */
const inBlock: readonly PartType[] = ["clause", "point", "table", "quotation", "editorial"];

/** Which parts may stand in which, as the nodes of a tree have it. */
const mayHold: Partial<Record<ParentType, readonly PartType[]>> = {
  treaty: [
    "title",
    "preamble",
    "division",
    "article",
    ...blocks,
    "testimonium",
    "signature",
    "annex",
    "editorial",
  ],
  preamble: ["recital", "wordsOfAgreement", "alinea", "editorial"],
  division: ["heading", "division", "article", ...blocks, "editorial"],
  article: ["heading", ...blocks, "editorial"],
  paragraph: ["heading", "alinea", ...inBlock],
  point: ["heading", "alinea", ...inBlock],
  alinea: inBlock,
  table: ["clause", "editorial"],
  quotation: ["heading", "paragraph", "alinea", "point", "table", "editorial"],
  testimonium: ["clause", "editorial"],
  annex: ["heading", "division", "article", ...blocks, "preamble", "testimonium", "signature", "editorial"],
};

/** What a part becomes where it may not stand: a section inside an article is a paragraph of it, a point inside that. */
const stepsDown: Partial<Record<PartType, readonly PartType[]>> = {
  division: ["paragraph", "point"],
  article: ["paragraph", "point"],
  annex: ["division"],
  paragraph: ["point"],
};
/** What is an unnumbered block where it may not stand as itself. */
const prose: readonly PartType[] = ["division", "article", "annex", "paragraph", "point", "alinea"];

/**
 * The part that stands for a wanted one in a parent; undefined when only its children can stand there. A paragraph or a
 * point without a number is an unnumbered block.
 */
export function partThatFits(wanted: PartType, parent: ParentType, numbered: boolean): PartType | undefined {
  const allowed = mayHold[parent] ?? [];
  const candidates = [wanted, ...(stepsDown[wanted] ?? [])];
  for (const type of candidates) {
    const needsNumber = type === "paragraph" || type === "point";
    if (allowed.includes(type) && (numbered || !needsNumber)) return type;
  }
  return prose.includes(wanted) && allowed.includes("alinea") ? "alinea" : undefined;
}
