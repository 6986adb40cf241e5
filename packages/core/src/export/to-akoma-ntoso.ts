/**
 * Writes a treaty as Akoma Ntoso 3 (OASIS Standard of 2018): every unit with its locus as `eId`, whose form follows the
 * naming convention. Read back by our own door it gives the same tree; whatever the standard has no place for stands in
 * attributes of our own namespace, which its schema allows.
 *
 *     <article eId="art_7" td:number="7">
 *       <num eId="art_7__num">ARTICLE VII</num>
 *       <alinea eId="art_7__al_1"> <clause eId="art_7__al_1__cl_1"> <content …> <p>In the final …
 *
 * The standard knows one order: preface, preamble, body, conclusions, attachments. What stands in the order of a treaty
 * goes where it belongs; what does not (an article after the signatures) stays in its place inside the body.
 */
import type { Annex, Treaty, TreatyNode } from "../model/nodes.ts";
import { aknNamespace } from "../source/akn-vocabulary.ts";
import { ownNamespace } from "../source/xml-tree.ts";
import { element, type Lines, ownAttributes } from "./akn-element.ts";
import { aknMeta } from "./akn-meta.ts";
import { contained, headed, hierarchical, recital } from "./akn-units.ts";

/**
 * Writes a treaty as an Akoma Ntoso 3 document.
 *
 * @returns the document, with its XML declaration and a line break at its end
 */
export function toAkomaNtoso(treaty: Treaty): string {
  const { preface, preamble, body, conclusions, annexes } = arrange(treaty.children);
  const act = element("act", { name: "treaty", contains: "originalVersion" }, [
    aknMeta(treaty, ""),
    section("preface", preface.map(contained)),
    section(
      "preamble",
      preamble.flatMap((node) => preambleLines("children" in node ? node.children : [])),
    ),
    element("body", {}, filled(body.map(hierarchical), "body")),
    section("conclusions", conclusions.map(contained)),
    section(
      "attachments",
      annexes.map((annex) => attachment(annex, treaty)),
    ),
  ]);
  const root = element("akomaNtoso", { xmlns: aknNamespace, "xmlns:td": ownNamespace }, [act]);
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.join("\n")}\n`;
}

interface Arranged {
  readonly preface: readonly TreatyNode[];
  readonly preamble: readonly TreatyNode[];
  readonly body: readonly TreatyNode[];
  readonly conclusions: readonly TreatyNode[];
  readonly annexes: readonly Annex[];
}

/** Parts the children of the treaty without changing their order. */
function arrange(children: Treaty["children"]): Arranged {
  let at = 0;
  const take = (...types: readonly TreatyNode["type"][]): readonly TreatyNode[] => {
    const from = at;
    while (at < children.length && types.includes(children[at]?.type ?? "clause")) at += 1;
    return children.slice(from, at);
  };
  const preface = take("title", "editorial");
  const preamble = children[at]?.type === "preamble" ? children.slice(at, ++at) : [];
  let end = children.length;
  while (end > at && children[end - 1]?.type === "annex") end -= 1;
  const annexes = children.slice(end).filter((node) => node.type === "annex");
  let close = end;
  while (close > at && ["testimonium", "signature", "editorial"].includes(children[close - 1]?.type ?? ""))
    close -= 1;
  // A note after the last article, before the closing words, belongs to the body.
  while (close < end && children[close]?.type === "editorial") close += 1;
  return {
    preface,
    preamble,
    body: children.slice(at, close),
    conclusions: children.slice(close, end),
    annexes,
  };
}

/** Recitals that follow one another stand in one `recitals`. */
function preambleLines(children: readonly TreatyNode[]): readonly Lines[] {
  const out: Lines[] = [];
  let groups = 0;
  for (let i = 0; i < children.length; ) {
    const node = children[i];
    if (node === undefined) break;
    if (node.type !== "recital") {
      out.push(contained(node));
      i += 1;
      continue;
    }
    const group: Lines[] = [];
    for (let next = children[i]; next?.type === "recital"; next = children[++i]) group.push(recital(next));
    groups += 1;
    out.push(element("recitals", { eId: groups === 1 ? "recs" : `recs_${groups}` }, group));
  }
  return out.length === 0 ? [["<p/>"]] : out;
}

function attachment(annex: Annex, treaty: Treaty): Lines {
  const { attributes, lines, rest } = headed(annex);
  const doc = element("doc", { name: "annex" }, [
    aknMeta(treaty, annex.locus),
    element("mainBody", {}, filled(rest.map(hierarchical), annex.locus)),
  ]);
  return element("attachment", { eId: annex.locus, ...attributes, ...ownAttributes(annex) }, [lines, doc]);
}

function section(name: string, children: readonly Lines[]): Lines {
  return children.length === 0 ? [] : element(name, {}, children);
}

/** The standard's bodies may not be empty. */
function filled(children: readonly Lines[], locus: string): readonly Lines[] {
  return children.length > 0
    ? children
    : [element("hcontainer", { eId: `${locus}__empty`, name: "empty" }, [])];
}
