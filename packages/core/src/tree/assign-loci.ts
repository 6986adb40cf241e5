/**
 * Turns a draft into the tree that is given out: every node gets its locus and its position.
 *
 * An article's locus does not name the divisions around it (`art_7`, not `part_1__art_7`), so that it survives when a
 * treaty is regrouped; only where numbering restarts does the division stand before it.
 */
import { divisionWords } from "../construct/heading-words.ts";
import { type LocusGiver, locusGiver, locusNumber } from "../model/locus.ts";
import type { Locus, Treaty, TreatyData, TreatyNode } from "../model/nodes.ts";
import type { LineTable, Position } from "../model/span.ts";
import { findDates } from "../text/dates.ts";
import type { Draft } from "./draft.ts";
import { signatureFields } from "./signature-fields.ts";

interface Counter {
  readonly loci: LocusGiver;
  editorials: number;
  readonly repeated: ReadonlySet<string>;
  readonly lines: LineTable;
}

/** Makes the tree. `lines` is the line table of the source. */
export function assignLoci(root: Draft, lines: LineTable, length: number, data: TreatyData): Treaty {
  const counter: Counter = { loci: locusGiver(), editorials: 0, repeated: repeatedArticles(root), lines };
  return {
    type: "treaty",
    children: nodes(root.children ?? [], "", counter, "") as Treaty["children"],
    position: { start: lines.pointAt(0), end: lines.pointAt(length) },
    data,
  };
}

/** What in a preamble is known by its own name (`rec_2`, `formula`); a block there is `preamble__al_1`. */
const namedAlone: ReadonlySet<Draft["type"]> = new Set(["recital", "wordsOfAgreement"]);

function nodes(
  drafts: readonly Draft[],
  prefix: Locus,
  counter: Counter,
  division: Locus,
  preamble: Locus = "",
): TreatyNode[] {
  const counts = new Map<string, number>();
  return drafts.map((draft) => {
    const name = stepName(draft);
    const ordinal = (counts.get(name) ?? 0) + 1;
    counts.set(name, ordinal);
    const outer = preamble !== "" && !namedAlone.has(draft.type) ? preamble : prefix;
    const locus = counter.loci.give(wantedLocus(draft, name, ordinal, outer, division, counter));
    const position = positionOf(draft, counter.lines);
    if (draft.leaf !== undefined) {
      const { value, segments } = draft.leaf;
      const plain = segments.length === 1 && segments[0]?.[1] === position.start.offset;
      return {
        type: draft.type,
        locus,
        value,
        position,
        ...(plain ? {} : { segments }),
        ...draft.fields,
        ...(draft.type === "signature" ? signatureFields(value) : {}),
      } as TreatyNode;
    }
    const inner = draft.type === "preamble" ? prefix : locus;
    const below = draft.type === "division" || draft.type === "annex" ? locus : division;
    const children = nodes(
      draft.children ?? [],
      inner,
      counter,
      below,
      draft.type === "preamble" ? locus : "",
    );
    const fields =
      draft.type === "testimonium" ? { ...draft.fields, ...placeAndDate(children) } : draft.fields;
    return { type: draft.type, locus, position, ...fields, children } as unknown as TreatyNode;
  });
}

function wantedLocus(
  draft: Draft,
  name: string,
  ordinal: number,
  prefix: Locus,
  division: Locus,
  counter: Counter,
): Locus {
  const number = draft.fields["number"];
  const step = typeof number === "string" ? `${name}_${locusNumber(number)}` : numbered(name, ordinal);
  if (draft.fields["role"] === "front-matter") return "frontMatter";
  if (draft.type === "editorial") {
    counter.editorials += 1;
    return numbered("editorial", counter.editorials);
  }
  if (draft.type === "article") {
    const inAnnex = division.startsWith("annex");
    return counter.repeated.has(step) || inAnnex ? join(division, step) : step;
  }
  return join(prefix, step);
}

/** Title, preamble, formula and closing words stand once and need no number. */
function numbered(name: string, ordinal: number): string {
  const single = ["title", "preamble", "formula", "testimonium", "heading"].includes(name);
  return single && ordinal === 1 ? name : `${name}_${ordinal}`;
}

function join(prefix: Locus, step: string): Locus {
  return prefix === "" ? step : `${prefix}__${step}`;
}

function stepName(draft: Draft): string {
  switch (draft.type) {
    case "recital":
      return "rec";
    case "wordsOfAgreement":
      return "formula";
    case "article":
      return "art";
    case "paragraph":
      return "para";
    case "alinea":
      return "al";
    case "clause":
      return "cl";
    case "signature":
      return "sig";
    case "quotation":
      return "qstr";
    case "division":
      return divisionWords[String(draft.fields["word"])] ?? "division";
    default:
      return draft.type;
  }
}

/** The article steps that occur more than once outside annexes: there the numbering restarts in each division. */
function repeatedArticles(root: Draft): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  const visit = (draft: Draft): void => {
    if (draft.type === "annex") return;
    if (draft.type === "article") {
      const step = `art_${locusNumber(String(draft.fields["number"] ?? ""))}`;
      if (seen.has(step)) repeated.add(step);
      seen.add(step);
    }
    for (const child of draft.children ?? []) visit(child);
  };
  visit(root);
  return repeated;
}

function positionOf(draft: Draft, lines: LineTable): Position {
  const first = firstLeaf(draft);
  const last = lastLeaf(draft);
  return {
    start: lines.pointAt(first?.leaf?.span.start ?? 0),
    end: lines.pointAt(last?.leaf?.span.end ?? 0),
  };
}

function firstLeaf(draft: Draft): Draft | undefined {
  if (draft.leaf !== undefined) return draft;
  for (const child of draft.children ?? []) {
    const found = firstLeaf(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

function lastLeaf(draft: Draft): Draft | undefined {
  if (draft.leaf !== undefined) return draft;
  const children = draft.children ?? [];
  for (let i = children.length - 1; i >= 0; i--) {
    const child = children[i];
    const found = child === undefined ? undefined : lastLeaf(child);
    if (found !== undefined) return found;
  }
  return undefined;
}

function placeAndDate(children: readonly TreatyNode[]): { place?: string; date?: string } {
  const words = children.map((child) => ("value" in child ? child.value : "")).join(" ");
  const place = /\b(?:at|in)\s+((?:\p{Lu}[\p{L}'’.-]+)(?:[ ,]+\p{Lu}[\p{L}'’.-]+)*)/u.exec(words)?.[1];
  const found = findDates(words).at(-1);
  return { ...(place === undefined ? {} : { place }), ...(found === undefined ? {} : { date: found.iso }) };
}
