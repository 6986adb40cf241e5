/**
 * The pipeline on one page: source → blocks → constructs → tree.
 *
 * Any string gives a tree. What no construct wants becomes an unnumbered block with a problem; no character is lost.
 */
import { constructs } from "./construct/all.ts";
import { startState } from "./construct/construct.ts";
import { cutUnits } from "./construct/cut-units.ts";
import { sectionsDivideArticles } from "./construct/division.ts";
import { refuseRtf } from "./construct/rtf.ts";
import { markSurrounding } from "./construct/surrounding.ts";
import type { Unit } from "./construct/unit.ts";
import { isLeaf, type Treaty, type TreatyNode } from "./model/nodes.ts";
import type { Problem } from "./model/problem.ts";
import { lineTable, type Span } from "./model/span.ts";
import type { SourceText } from "./source/block.ts";
import { coverGaps } from "./source/close-gaps.ts";
import { detectFormat, type SourceFormat } from "./source/detect-format.ts";
import { fromAkn } from "./source/from-akn.ts";
import { fromHtml } from "./source/from-html.ts";
import { fromMarkdown } from "./source/from-markdown.ts";
import { fromPlain } from "./source/from-plain.ts";
import { fromTei } from "./source/from-tei.ts";
import { readFrontMatter } from "./source/read-front-matter.ts";
import { assignLoci } from "./tree/assign-loci.ts";
import { buildGiven } from "./tree/build-given.ts";
import { buildTree, type PlacedPiece } from "./tree/build-tree.ts";
import { checkNumbering } from "./tree/check-numbering.ts";
import type { Draft } from "./tree/draft.ts";
import { locateEmendations } from "./tree/emend.ts";

/** How to read a text. */
export interface ReadOptions {
  /** Default: what the file's name and the text's beginning say. */
  readonly format?: SourceFormat;
  /** The name of the file, for its extension. */
  readonly fileName?: string;
  /** Short name of the text. Default: the front matter's, else "untitled". */
  readonly siglum?: string;
}

/**
 * Reads a treaty text into a clause tree.
 *
 * @param text the source, whole
 * @returns the tree; what was odd about the text stands under `data.problems`. Never throws.
 * @example
 * const treaty = readTreaty("ARTICLE I\n\nThe Parties agree.");
 * treaty.children[0].type; // "article"
 */
export function readTreaty(text: string, options: ReadOptions = {}): Treaty {
  const source = openDoor(text, options.format ?? detectFormat(text, options.fileName));
  const problems: Problem[] = [];
  if (source.fault !== undefined) {
    problems.push({ code: "markup-unreadable", severity: "error", ...source.fault });
  }
  const front = source.blocks[0];
  const read =
    source.frontMatter === undefined || front === undefined
      ? undefined
      : readFrontMatter(source.frontMatter, front.span, yamlOffset(text, source.frontMatter, front.span));
  problems.push(...(read?.problems ?? []));
  const metadata = read?.metadata;
  const siglum = options.siglum ?? metadata?.siglum ?? "untitled";
  const treaty = assignLoci(build(source, problems), lineTable(text), text.length, {
    siglum,
    ...(metadata === undefined ? {} : { metadata }),
    problems,
  });
  return { ...treaty, data: { ...treaty.data, problems: [...problems, ...checkTree(treaty)] } };
}

/** Where the YAML begins; nothing where the door has changed its line ends. */
function yamlOffset(text: string, yaml: string, { start, end }: Span): number | undefined {
  const at = text.indexOf(yaml, start);
  return at >= 0 && at + yaml.length <= end ? at : undefined;
}

function openDoor(text: string, format: SourceFormat): SourceText {
  return doors[format](text);
}

const doors: Readonly<Record<SourceFormat, (text: string) => SourceText>> = {
  markdown: fromMarkdown,
  plain: fromPlain,
  html: fromHtml,
  akn: fromAkn,
  tei: fromTei,
};

function build(source: SourceText, problems: Problem[]): Draft {
  if (source.parts !== undefined) return buildGiven(source, source.parts);
  return buildTree(source.source, recognise(source, problems), problems);
}

function recognise(source: SourceText, problems: Problem[]): readonly PlacedPiece[] {
  const cut =
    refuseRtf(source.source, source.blocks, problems) ?? markSurrounding(cutUnits(source.blocks, problems));
  const units: readonly Unit[] = coverGaps<Unit>(source.source, cut);
  const state = startState(problems, {
    sectionsInArticles: sectionsDivideArticles(units),
    hasArticles: units.some(({ mark, hint }) => (mark ?? hint)?.type === "article"),
  });
  return units.flatMap((unit, i) => {
    state.next = units[i + 1];
    for (const construct of constructs) {
      const pieces = construct.read(unit, state);
      if (pieces !== undefined) return pieces.map((piece) => ({ block: unit, piece }));
    }
    return [];
  });
}

function checkTree(treaty: Treaty): readonly Problem[] {
  const problems: Problem[] = [...checkNumbering(treaty)];
  const words = treaty.children.some((node) => node.type !== "editorial");
  if (!words)
    problems.push({
      code: "nothing-to-read",
      severity: "error",
      message: "The text holds no words of a treaty.",
    });
  else if (!hasArticle(treaty.children)) {
    problems.push({
      code: "no-article",
      severity: "note",
      message: "No article was found; the text is compared by its paragraphs.",
    });
  }
  const metadata = treaty.data.metadata;
  for (const { at, note } of metadata?.lacunae ?? []) {
    problems.push({ code: "lacuna", severity: "note", message: note, locus: at });
  }
  const located = new Set(locateEmendations(treaty).map(({ emendation }) => emendation.id));
  for (const emendation of metadata?.emendations ?? []) {
    if (located.has(emendation.id)) continue;
    problems.push({
      code: "emendation-not-found",
      severity: "error",
      message: `Emendation “${emendation.id}”: the words “${emendation.held}” do not stand at ${emendation.at}.`,
      locus: emendation.at,
    });
  }
  return problems;
}

function hasArticle(nodes: readonly TreatyNode[]): boolean {
  return nodes.some((node) => node.type === "article" || (!isLeaf(node) && hasArticle(node.children)));
}
