/**
 * A text cut by what is known of its words from elsewhere, for a page that underlines it.
 *
 *     rec_3  "And whereas the "   attested, 56 Stat. 1433
 *            "United States …"    attested, 56 Stat. 1433; corroborated, …
 */
import {
  type Attestation,
  type AttestationStatus,
  isLeaf,
  type Leaf,
  type Parent,
  type Treaty,
  walk,
} from "@treatydiff/core";
import { type PlaceNamer, placeNamer } from "@treatydiff/report";
import { capitalised } from "./comparisons.ts";

/** Words with the same witnesses. */
export interface Stretch {
  readonly text: string;
  readonly status: AttestationStatus | "unattested";
  /** "attested letter for letter: 56 Stat. 1502". */
  readonly witnesses: readonly string[];
}

/** A leaf with its stretches. */
export interface ShownLeaf {
  readonly locus: string;
  readonly kind: Leaf["type"];
  readonly stretches: readonly Stretch[];
}

/** Leaves that stand in one paragraph. */
export interface ShownBlock {
  readonly leaves: readonly ShownLeaf[];
  /** "(a)" of a point, as printed; the words hold it already. */
  readonly depth: number;
}

/** An article, a recital, the closing words: what has a heading on the page and an address. */
export interface ShownSection {
  readonly id: string;
  readonly name: string;
  readonly kind: "title" | "recital" | "article" | "closing" | "editorial" | "other";
  readonly blocks: readonly ShownBlock[];
  /** What witnesses say of the section, each once. */
  readonly witnesses: readonly string[];
}

const doubts: readonly AttestationStatus[] = ["contradicted", "suspected"];
const supports: readonly AttestationStatus[] = ["attested", "corroborated"];

const depthWords = {
  letter: "letter for letter",
  words: "word for word",
  structure: "in its structure",
  content: "in its content",
} as const;

/** The whole text in sections. */
export function shownSections(treaty: Treaty): readonly ShownSection[] {
  const place = placeNamer(treaty);
  const records = treaty.data.attestation ?? [];
  const sections = new Map<
    string,
    { blocks: Map<string, { leaves: ShownLeaf[]; depth: number }>; kind: ShownSection["kind"] }
  >();
  walk(treaty, (node, parents) => {
    if (!isLeaf(node) || node.value.trim() === "") return;
    if (node.type === "editorial" && node.role === "front-matter") return;
    const id = sectionOf(node, parents);
    const section = sections.get(id) ?? { blocks: new Map(), kind: kindOf(node, id) };
    sections.set(id, section);
    const home = parents.at(-1)?.locus ?? "";
    const key = node.type === "clause" ? home : node.locus;
    const block = section.blocks.get(key) ?? {
      leaves: [],
      depth: parents.filter(({ type }) => type === "point").length,
    };
    section.blocks.set(key, block);
    if (node.type === "heading" && parents.at(-1)?.type === "article") return;
    block.leaves.push({ locus: node.locus, kind: node.type, stretches: stretchesOf(node, records) });
  });
  return [...sections].map(([id, { blocks, kind }]) => ({
    id,
    name: nameOf(id, kind, place),
    kind,
    blocks: [...blocks.values()].filter(({ leaves }) => leaves.length > 0),
    witnesses: witnessesOf(id, records),
  }));
}

/** Recitals and articles are sections; in a division its articles are. */
function sectionOf(leaf: Leaf, parents: readonly Parent[]): string {
  const article = parents.find(({ type }) => type === "article");
  if (article !== undefined) return article.locus;
  const top = parents.find(({ type }) => type !== "preamble" && (type as string) !== "treaty");
  const isClosing = leaf.type === "signature" || parents.some(({ type }) => type === "testimonium");
  if (isClosing) return "closing";
  return top?.locus ?? leaf.locus;
}

function kindOf({ type }: Leaf, id: string): ShownSection["kind"] {
  if (id === "closing") return "closing";
  if (/(^|__)art_/u.test(id)) return "article";
  if (type === "recital") return "recital";
  if (type === "title") return "title";
  return type === "editorial" ? "editorial" : "other";
}

function nameOf(id: string, kind: ShownSection["kind"], place: PlaceNamer): string {
  if (kind === "closing") return "Closing";
  if (kind === "editorial") return "Words of the edition";
  return capitalised(place(id));
}

function stretchesOf({ locus, value }: Leaf, records: readonly Attestation[]): readonly Stretch[] {
  const own = records.filter(
    (record) => record.locus === locus && (record.depth === "letter" || record.depth === "words"),
  );
  const edges = [...new Set([0, value.length, ...own.flatMap(({ start, end }) => [start, end])])]
    .filter((edge) => edge >= 0 && edge <= value.length)
    .sort((one, other) => one - other);
  return edges.slice(1).map((end, i) => {
    const start = edges[i] ?? 0;
    const here = own.filter((record) => record.start <= start && end <= record.end);
    const status =
      [...doubts, ...supports].find((one) => here.some((record) => record.status === one)) ?? "unattested";
    return { text: value.slice(start, end), status, witnesses: [...new Set(here.map(witnessWords))] };
  });
}

function witnessWords({ status, depth, source, reading }: Attestation): string {
  const against = status === "contradicted" && reading !== undefined ? `; it has “${reading}”` : "";
  return `${status} ${depthWords[depth]}: ${source}${against}`;
}

function witnessesOf(id: string, records: readonly Attestation[]): readonly string[] {
  const isInside = ({ locus }: Attestation): boolean =>
    id === "closing" ? /^(testimonium|sig)/u.test(locus) : locus === id || locus.startsWith(`${id}__`);
  return [...new Set(records.filter(isInside).map(witnessWords))];
}
