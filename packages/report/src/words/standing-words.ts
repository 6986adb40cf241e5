/**
 * Says in words what is known of a reading from elsewhere: whether a print attests it, whether it is a slip of our
 * copy. The comparison gives the status; source and depth are looked up in the text's own record.
 */
import type { Attestation, AttestationDepth, Emendation, WitnessRelation } from "@treatydiff/core";
import type { Difference, Reading, Standing } from "@treatydiff/diff";
import { leafOf, valueSpan } from "../place/context.ts";
import { printable } from "../printable.ts";
import { ownerOf } from "../text/corrections.ts";
import type { TextView, View } from "../view.ts";
import { emendationReference, emendationSentence } from "./emendation-words.ts";

const depthWords = {
  letter: "letter for letter",
  words: "word for word",
  structure: "in its structure",
  content: "in its content",
} as const satisfies Record<AttestationDepth, string>;

const relationWords = {
  "signed-print": "print",
  draft: "a draft",
  translation: "a translation",
  quotation: "a quotation",
  "sister-instrument": "a sister agreement",
} as const satisfies Record<WitnessRelation, string>;

/** Sentences on the standing of the words at a difference; none when nothing is known and nothing was asked. */
export function standingSentences(view: View, difference: Difference): readonly string[] {
  const standing = difference.standing ?? {};
  return [
    ...(standing.slip === undefined ? [] : [correction(view, standing.slip)]),
    ...(standing.suspected === undefined ? [] : [correction(view, standing.suspected)]),
    ...witnesses(view.base, difference.base, standing),
    ...witnesses(view.comparand, difference.comparand, standing),
  ];
}

/** On pages for a collection the authority has been given once, before the comparisons. */
function correction(view: View, emendation: Emendation): string {
  const owner = ownerOf(view, emendation)?.name ?? "";
  return view.page === "collection"
    ? emendationReference(emendation, owner)
    : emendationSentence(emendation, owner);
}

/** A witness's word on a reading, or that there is none where the text keeps a record of witnesses. */
function witnesses(text: TextView, reading: Reading | null, standing: Standing): readonly string[] {
  const attestation = text.treaty?.data.attestation;
  const status = standing[text.side];
  // What a slip or a suspicion rests on has been said with it.
  const isSaid = standing.slip !== undefined || standing.suspected !== undefined;
  if (reading === null || (isSaid && (status === "contradicted" || status === "suspected"))) return [];
  if (status === undefined) {
    return attestation === undefined ? [] : [`${text.name}: no witness that we have reaches these words.`];
  }
  const found = witnessed(text, reading);
  const record = found.find((one) => one.status === status);
  if (record === undefined) return [`${text.name}: ${status}.`];
  if (status === "contradicted") return [contradiction(text, found, record)];
  return [`${text.name}: ${status} ${depthWords[record.depth]} by ${citation(record)}.`];
}

/** A print that has all the words but one is no print against them: then both are said. */
function contradiction({ name }: TextView, found: readonly Witnessed[], record: Witnessed): string {
  const against = `has ${quoted(record.reading ?? "")} for ${quoted(record.words)}`;
  const isPartly = found.some((one) => one.status === "attested" && one.source === record.source);
  if (!isPartly) return `${name}: contradicted by ${citation(record)}, which ${against}.`;
  return `${name}: attested ${depthWords[record.depth]} by ${citation(record)}, but that it ${against}.`;
}

/** A record that speaks of a reading, with the words of the text that it speaks of. */
interface Witnessed extends Attestation {
  readonly words: string;
}

/** The records of a text on the words of a reading, the deepest first; those on structure and content say nothing of words. */
function witnessed(text: TextView, reading: Reading): readonly Witnessed[] {
  const { treaty } = text;
  const leaf = treaty === undefined ? undefined : leafOf(treaty, undefined, reading);
  if (leaf === undefined) return [];
  const { from, to } = valueSpan(leaf, reading);
  const records = treaty?.data.attestation ?? [];
  return records
    .filter(({ locus, start, end, depth }) => {
      const isOfWords = depth === "letter" || depth === "words";
      return isOfWords && locus === leaf.locus && start < to && from < end;
    })
    .map((record) => ({ ...record, words: leaf.value.slice(record.start, record.end) }))
    .sort((one, other) => rank(one, from, to) - rank(other, from, to));
}

/** A record that covers the whole reading before one that does not, and letters before words. */
function rank({ start, end, depth }: Attestation, from: number, to: number): number {
  return (start <= from && to <= end ? 0 : 2) + (depth === "letter" ? 0 : 1);
}

function citation({ relation, source }: Attestation): string {
  return `${relationWords[relation]}, ${printable(source)}`;
}

function quoted(words: string): string {
  return words === "" ? "nothing" : `“${printable(words)}”`;
}
