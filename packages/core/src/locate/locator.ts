/**
 * Finds units by number in a tree that was indexed once: articles by their number, and inside them step by step. A
 * paragraph that is asked for by number is the numbered one; where a treaty numbers none, it is the unnumbered block at
 * that place ("Article VII(1)" of a treaty whose Article VII has two unnumbered paragraphs).
 */
import { isLeaf, type Locus, type Parent, type Treaty, type TreatyNode } from "../model/nodes.ts";
import { walk } from "../tree/walk.ts";
import { type UnitKind, unitOrder } from "./unit-words.ts";

/** One step of an address. */
export interface AddressStep {
  readonly kind: UnitKind;
  readonly number?: string;
  readonly counted?: boolean;
}

/** What an address leads to: a node, or the reason why there is none. */
export type Resolution =
  | { readonly node: TreatyNode; readonly reason?: never }
  | { readonly node?: never; readonly reason: string };

/** A treaty ready to be asked for its units. */
export interface Locator {
  readonly byLocus: (locus: Locus) => TreatyNode | undefined;
  readonly find: (steps: readonly AddressStep[]) => Resolution;
  /** The parents of a node, from the outermost in. */
  readonly parentsOf: (locus: Locus) => readonly Parent[];
  /** The articles in the order of the text. */
  readonly articles: readonly TreatyNode[];
}

/** The words of `word` in a node's fields, for divisions in any language, by the step of their locus. */
const divisionKinds: ReadonlySet<string> = new Set(["book", "part", "title", "chp", "sec"]);

/** Indexes a treaty. */
export function newLocator(treaty: Treaty): Locator {
  const nodes = new Map<Locus, { readonly node: TreatyNode; readonly parents: readonly Parent[] }>();
  const tops = new Map<string, TreatyNode[]>();
  const articles: TreatyNode[] = [];
  walk(treaty, (node, parents) => {
    nodes.set(node.locus, { node, parents });
    if (node.type === "article") articles.push(node);
    const kind = topKind(node);
    if (kind === undefined) return;
    const key = `${kind} ${numberOf(node) ?? ""}`;
    const known = tops.get(key);
    if (known === undefined) tops.set(key, [node]);
    else known.push(node);
  });
  const parentsOf = (locus: Locus): readonly Parent[] => nodes.get(locus)?.parents ?? [];
  const findTop = ({ kind, number }: AddressStep, within: TreatyNode | undefined): Resolution => {
    const all = tops.get(`${kind} ${number ?? ""}`) ?? [];
    const inside = all.filter((node) => {
      if (within !== undefined) return parentsOf(node.locus).some(({ locus }) => locus === within.locus);
      return (
        kind !== "article" || all.length === 1 || !parentsOf(node.locus).some(({ type }) => type === "annex")
      );
    });
    const [node, ...others] = inside;
    const name = stepName({ kind, ...(number === undefined ? {} : { number }) });
    if (node === undefined) return { reason: `There is no ${name} in this text.` };
    if (others.length === 0) return { node };
    return { reason: `There are ${inside.length} units called ${name}; name the part or annex as well.` };
  };
  const find = (steps: readonly AddressStep[]): Resolution => {
    const sorted = [...steps].sort((x, y) => unitOrder.indexOf(x.kind) - unitOrder.indexOf(y.kind));
    let at: Resolution = { reason: "The address names no unit of a treaty." };
    for (const [i, step] of sorted.entries()) {
      if (i > 0 && at.node === undefined) return at;
      if (unitOrder.indexOf(step.kind) <= unitOrder.indexOf("article")) at = findTop(step, at.node);
      else if (at.node === undefined)
        return { reason: `The address does not say in which article ${stepName(step)} stands.` };
      else at = findBelow(at.node, step);
    }
    return at;
  };
  return { byLocus: (locus) => nodes.get(locus)?.node, find, parentsOf, articles };
}

/** A step in words: "Article 5", "the first paragraph". */
export function stepName({ kind, number = "" }: AddressStep): string {
  const words: Partial<Record<UnitKind, string>> = {
    article: "Article",
    annex: "Annex",
    chp: "Chapter",
    sec: "Section",
  };
  const word = words[kind] ?? (divisionKinds.has(kind) ? kind[0]?.toUpperCase() + kind.slice(1) : kind);
  return kind === "point" ? `point (${number})` : `${word} ${number}`.trim();
}

function topKind(node: TreatyNode): UnitKind | undefined {
  if (node.type === "article" || node.type === "annex" || node.type === "recital" || node.type === "preamble")
    return node.type;
  if (node.type !== "division") return undefined;
  const step = (node.locus.split("__").at(-1) ?? "").split("_")[0] ?? "";
  return divisionKinds.has(step) ? (step as UnitKind) : undefined;
}

/** The printed number, or for recitals their place. */
function numberOf(node: TreatyNode): string | undefined {
  if (node.type === "recital") return node.number ?? /(?<!\d)\d+$/u.exec(node.locus)?.[0];
  return "number" in node ? node.number : undefined;
}

function findBelow(node: TreatyNode, step: AddressStep): Resolution {
  const { kind, number = "" } = step;
  const missing = { reason: `There is no ${stepName(step)} in ${node.locus}.` };
  if (isLeaf(node)) return missing;
  const children = node.children as readonly TreatyNode[];
  const nth = (of: readonly TreatyNode[]): TreatyNode | undefined => of[Number(number) - 1];
  const inner = children.filter(({ type }) => type === "alinea" || type === "paragraph");
  let found: TreatyNode | undefined;
  if (kind === "clause") {
    const only = inner.length === 1 ? inner[0] : undefined;
    const holder = only !== undefined && !isLeaf(only) ? only : node;
    found = nth((holder.children as readonly TreatyNode[]).filter(({ type }) => type === "clause"));
  } else if (/^\d/u.test(number) && kind !== "point") {
    const numbered = children.filter(({ type }) => type === "paragraph");
    const alineas = children.filter(({ type }) => type === "alinea");
    if (step.counted === true) found = nth(inner);
    else if (kind === "alinea") found = nth(alineas.length > 0 ? alineas : numbered);
    else
      found =
        numbered.find((child) => numberOf(child) === number) ??
        (numbered.length === 0 ? nth(alineas) : undefined);
    found ??= pointIn(node, number);
  } else found = pointIn(node, number);
  return found === undefined ? missing : { node: found };
}

/** The point with a number, as near as possible: among the children, else in the blocks, if only one is called so. */
function pointIn(node: Parent, number: string): TreatyNode | undefined {
  let level: readonly TreatyNode[] = node.children as readonly TreatyNode[];
  while (level.length > 0) {
    const found = level.filter((child) => child.type === "point" && numberOf(child) === number);
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
    level = level.flatMap((child) => (isLeaf(child) ? [] : (child.children as readonly TreatyNode[])));
  }
  return undefined;
}
