/**
 * What one witness says of the words of a text, found by collating its quotations with the text and not by hand.
 *
 *     Article VI, 56 Stat. 1502:  "… or other benefits or considerations pro- vided by …"
 *     text                        "… or other benefits of considerations provided by …"
 *                                  attested           ^^ contradicted: "or"
 *
 * A print contradicts where it differs. A sister instrument, a draft or a translation may differ because it is another
 * text, so where it differs nothing is claimed. Names put in for the witness's own are not claimed either: the
 * witness does not have them. Marks are given with the word before them.
 */
import { type Attestation, type AttestationStatus, type Leaf, leaves, type Treaty } from "@treatydiff/core";
import {
  type QuotedToken,
  readingOf,
  type TextToken,
  tokensOfLeaf,
  tokensOfQuotation,
} from "./attest-tokens.ts";
import { type Claims, claimWords } from "./claim-words.ts";
import { findQuotation } from "./find-quotation.ts";
import { suspect } from "./suspect.ts";
import type { Quotation, Witness } from "./witness.ts";

/** Choices of the collation, with their reasons. */
export const collationLimits = {
  /**
   * Share of a quotation's words that must stand together in the text, names put in included. Of the clauses quoted for
   * the founding corpus the farthest, the Belgian Article III against the British, shares 0.80 with its own; the
   * nearest stranger, a phrase of the Soviet third recital set against Article II, shares 0.74.
   */
  foundShare: 0.77,
} as const;

/** What collating gives. */
export interface Collated {
  readonly attestation: readonly Attestation[];
  /** One sentence for each quotation that could not be used. */
  readonly faults: readonly string[];
}

/** Collates the quotations of one witness with a text. The records stand in the order of the quotations. */
export function collateWitness(treaty: Treaty, witness: Witness): Collated {
  const attestation: Attestation[] = [];
  const faults: string[] = [];
  let reached = -1;
  for (const quotation of witness.quotations) {
    const depth = quotation.depth ?? witness.depth;
    const units = wordedLeaves(treaty, quotation.at);
    const found =
      depth === "letter" || depth === "words"
        ? collateWords(treaty, units, { ...witness, depth }, quotation)
        : recordUnits(units, { ...witness, depth }, quotation);
    if (typeof found === "string") {
      faults.push(`${witness.source}, “${firstWords(quotation.words)}”: ${found}`);
      continue;
    }
    const order = units[0]?.position.start.offset ?? 0;
    if (depth === "structure" && order < reached) {
      faults.push(
        `${witness.source}, “${firstWords(quotation.words)}”: it stands before the one quoted before it.`,
      );
    }
    reached = Math.max(reached, order);
    attestation.push(...found);
  }
  return { attestation, faults };
}

/** The leaves that hold the treaty's words: no editorial lines, no numbers of articles. */
function wordedLeaves(treaty: Treaty, at: string | undefined): readonly Leaf[] {
  return leaves(treaty).filter(
    ({ type, locus }) =>
      type !== "editorial" &&
      type !== "heading" &&
      (at === undefined || locus === at || locus.startsWith(`${at}__`)),
  );
}

/** Order and content are witnessed by the unit, not by the word. */
function recordUnits(
  units: readonly Leaf[],
  { source, relation, depth }: Witness,
  { at }: Quotation,
): readonly Attestation[] | string {
  if (at === undefined) return "it needs the unit that it belongs to, because its words are not compared.";
  if (units.length === 0) return `there is no unit at ${at}.`;
  return units.map(({ locus, value }) => {
    return { locus, start: 0, end: value.length, status: "corroborated", depth, relation, source };
  });
}

function collateWords(
  treaty: Treaty,
  units: readonly Leaf[],
  witness: Witness,
  quotation: Quotation,
): readonly Attestation[] | string {
  const allQuoted = tokensOfQuotation(quotation.words, quotation.substituting);
  if (typeof allQuoted === "string") return allQuoted;
  const compared = witness.depth === "letter" ? () => true : ({ isWord }: { isWord: boolean }) => isWord;
  const quoted = allQuoted.filter(compared);
  const text = units.flatMap(tokensOfLeaf).filter(compared);
  const places = findQuotation(quoted, text);
  const [place] = places;
  const where = quotation.at === undefined ? "in the text" : `at ${quotation.at}`;
  if (place === undefined) return `it was not found ${where}.`;
  const claims = claimWords(quoted, text.slice(place.from, place.to), witness);
  if (claims.share < collationLimits.foundShare) {
    return `it was not found ${where}: no more than ${Math.round(claims.share * 100)} of 100 of its words stand together there.`;
  }
  if (places.length > 1) return `it stands in the text ${places.length} times; say at which unit.`;
  if (witness.relation === "signed-print" && !claims.framed) {
    return "its first or last words do not stand there; quote as far as words that do, so that the others have a place.";
  }
  const suspected = suspect(treaty, quoted, witness, quotation);
  if (typeof suspected === "string") return suspected;
  return [...suspected, ...toRecords(claims, quoted, witness, suspected)];
}

function toRecords(
  { text, said: saidOfAll, against }: Claims,
  quoted: readonly QuotedToken[],
  { source, relation, depth }: Witness,
  suspected: readonly Attestation[],
): readonly Attestation[] {
  const said = saidOfAll.map((word, i) =>
    suspected.some((other) => covers(other, text[i])) ? undefined : word,
  );
  const equal: AttestationStatus =
    relation === "signed-print" || relation === "quotation" ? "attested" : "corroborated";
  const records: Attestation[] = [];
  for (let from = 0; from < text.length; ) {
    const first = text[from];
    let to = from + 1;
    while (to < text.length && said[to] === said[from] && text[to]?.leaf === first?.leaf) to += 1;
    const last = text[to - 1];
    if (first !== undefined && last !== undefined && said[from] !== undefined) {
      const place = { locus: first.leaf.locus, start: first.start, end: last.end };
      const shared = { depth, relation, source };
      if (said[from] === "same") records.push({ ...place, status: equal, ...shared });
      else {
        const words = quoted.slice(against[from]?.[0], against[to - 1]?.[1]);
        records.push({ ...place, status: "contradicted", ...shared, reading: readingOf(words) });
      }
    }
    from = to;
  }
  return records;
}

function covers({ locus, start, end }: Attestation, token: TextToken | undefined): boolean {
  return token !== undefined && token.leaf.locus === locus && token.start >= start && token.end <= end;
}

function firstWords(words: string): string {
  const all = words.split(/\s+/u);
  return all.length <= 8 ? all.join(" ") : `${all.slice(0, 8).join(" ")} …`;
}
