import { type Locus, type LocusLabels, printLocus, type Treaty, type TreatyNode } from "@treatydiff/core";
import { printable } from "../printable.ts";

/** Says in words where a locus is. */
export type PlaceNamer = (locus: Locus) => string;

/**
 * Names places as the treaty prints them when its tree is there: "Article VII", and not "Article 7".
 *
 * @param treaty the tree; without it, numbers are as the loci have them
 * @returns what names a place by its locus
 * @example
 * placeNamer(treaty)("art_7__al_1__cl_2"); // "Article VII, first paragraph, second clause"
 */
export function placeNamer(treaty?: Treaty): PlaceNamer {
  const known = treaty === undefined ? {} : labelsOf(treaty);
  // An only child at the top has nothing before it that could name it.
  return (locus) => printable(printLocus(locus, known) || printLocus(locus));
}

function labelsOf(treaty: Treaty): LocusLabels {
  const labels = new Map<Locus, string>();
  const only = new Set<Locus>();
  const visit = (children: readonly TreatyNode[]): void => {
    for (const type of ["alinea", "clause"] as const) {
      const alike = children.filter((node) => node.type === type);
      const [first] = alike;
      if (alike.length === 1 && first !== undefined) only.add(first.locus);
    }
    for (const node of children) {
      if (node.type === "article" && node.label.trim() !== "") labels.set(node.locus, titled(node.label));
      if ("children" in node) visit(node.children as readonly TreatyNode[]);
    }
  };
  visit(treaty.children as readonly TreatyNode[]);
  return { labels, only };
}

/** "ARTICLE VII" is shouted in a sentence: "Article VII". Roman numbers stay as printed. */
function titled(label: string): string {
  return label.replace(/^\p{Lu}{3,}/u, (word) =>
    /^[IVXLCDM]+$/u.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}
