/**
 * What is aligned: the clauses of a tree, each with the container that it stands in. A container is what a table of
 * correspondence has a row for: an article, a recital, the title, the closing words, a signature.
 */
import {
  isLeaf,
  type Leaf,
  type Locus,
  type Parent,
  type Treaty,
  type TreatyNode,
  walk,
} from "@treatydiff/core";
import type { Correspondence } from "../model/comparison.ts";
import type { Section } from "../model/section.ts";

/** A clause that is compared. */
export interface Unit {
  readonly leaf: Leaf;
  readonly container: number;
  readonly section: Section;
  /** Where the comparable words begin in the leaf's value: after the label of a heading. */
  readonly from: number;
}

/** An article, a recital, or another unit of the table of correspondence. */
export interface Container {
  readonly locus: Locus;
  readonly unit: Correspondence["unit"];
  readonly section: Section;
  readonly label?: string;
  readonly number?: string;
  /** Its units are these. */
  readonly firstUnit: number;
  unitCount: number;
}

/** The units and containers of one text. */
export interface Units {
  readonly units: readonly Unit[];
  readonly containers: readonly Container[];
}

/** Lists the units of a tree in the order of the text. Editorial words are none, nor are headings without a title. */
export function listUnits(treaty: Treaty): Units {
  const units: Unit[] = [];
  const containers: Container[] = [];
  let current: TreatyNode | undefined;
  walk(treaty, (node, parents) => {
    if (!isLeaf(node) || node.type === "editorial") return;
    const from = node.type === "heading" ? afterLabel(node, parents.at(-1)) : 0;
    const holder = holderOf(node, parents);
    if (holder !== current) {
      current = holder;
      containers.push(newContainer(holder, parents, units.length));
    }
    const container = containers.at(-1);
    if (container === undefined || !/[\p{L}\p{N}]/u.test(node.value.slice(from))) return;
    container.unitCount += 1;
    units.push({ leaf: node, container: containers.length - 1, section: container.section, from });
  });
  return { units, containers };
}

/** The node that has a row of its own in the table of correspondence. */
function holderOf(leaf: Leaf, parents: readonly Parent[]): TreatyNode {
  for (let i = parents.length - 1; i >= 0; i--) {
    const parent = parents[i];
    if (parent?.type === "article" || parent?.type === "testimonium") return parent;
  }
  if (leaf.type === "clause") {
    const inner = parents.at(-1);
    const blocks = parents.filter(
      ({ type }) => type === "alinea" || type === "paragraph" || type === "point",
    );
    return blocks[0] ?? inner ?? leaf;
  }
  if (leaf.type === "heading") return parents.at(-1) ?? leaf;
  return leaf;
}

function newContainer(holder: TreatyNode, parents: readonly Parent[], firstUnit: number): Container {
  const label = "label" in holder ? holder.label : undefined;
  const number = "number" in holder ? holder.number : undefined;
  return {
    locus: holder.locus,
    unit: unitOf(holder),
    section: sectionOf(holder, parents),
    ...(label === undefined ? {} : { label }),
    ...(number === undefined ? {} : { number }),
    firstUnit,
    unitCount: 0,
  };
}

function unitOf(holder: TreatyNode): Correspondence["unit"] {
  switch (holder.type) {
    case "title":
    case "recital":
    case "wordsOfAgreement":
    case "article":
    case "division":
    case "annex":
    case "testimonium":
    case "signature":
      return holder.type;
    default:
      return "block";
  }
}

function sectionOf(holder: TreatyNode, parents: readonly Parent[]): Section {
  const outer = parents[0]?.type ?? holder.type;
  if (outer === "annex" || holder.type === "annex") return "annex";
  if (holder.type === "title") return "front";
  if (outer === "preamble") return "preamble";
  if (holder.type === "testimonium" || holder.type === "signature") return "closing";
  return "operative";
}

/** Where the words after the printed label begin; white space inside labels is read as one space. */
function afterLabel(heading: Leaf, parent: Parent | undefined): number {
  const label = parent !== undefined && "label" in parent ? parent.label : "";
  let at = 0;
  for (const wanted of label) {
    while (/\s/u.test(heading.value[at] ?? "") && wanted !== " ") at += 1;
    if (wanted === " ") while (/\s/u.test(heading.value[at] ?? "")) at += 1;
    else if (heading.value[at] === wanted) at += 1;
    else return at;
  }
  return at;
}
