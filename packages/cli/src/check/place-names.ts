import {
  type Locus,
  type LocusLabels,
  printLocus,
  type Treaty,
  type TreatyNode,
  walk,
} from "@treatydiff/core";

/** Says in words where a locus is, as the treaty prints it: "Article VII, first paragraph". */
export function placeNames(treaty: Treaty): (locus: Locus) => string {
  const labels = new Map<Locus, string>();
  const only = new Set<Locus>();
  const addOnly = (children: readonly TreatyNode[]): void => {
    for (const type of ["alinea", "clause"]) {
      const [first, second] = children.filter((node) => node.type === type);
      if (first !== undefined && second === undefined) only.add(first.locus);
    }
  };
  addOnly(treaty.children as readonly TreatyNode[]);
  walk(treaty, (node) => {
    if (node.type === "article" && node.label.trim() !== "") labels.set(node.locus, titled(node.label));
    if ("children" in node) addOnly(node.children as readonly TreatyNode[]);
  });
  const known: LocusLabels = { labels, only };
  return (locus) => printLocus(locus, known) || printLocus(locus);
}

/** "ARTICLE VII" is shouted in a sentence. */
function titled(label: string): string {
  return label.replace(/^\p{Lu}{3,}/u, (word) =>
    /^[IVXLCDM]+$/u.test(word) ? word : word.charAt(0) + word.slice(1).toLowerCase(),
  );
}
