/**
 * What witnesses say of a reading, in a sentence. The comparison gives the status; source and depth are looked up in the
 * text's own record.
 *
 *     us-ussr-1942: attested letter for letter by print, 56 Stat. 1502, but that it has “September” for “Sept.”.
 */
import type { Attestation, AttestationDepth, WitnessRelation } from "@treatydiff/core";
import type { Difference, Reading } from "@treatydiff/diff";
import { leafOf, valueSpan } from "../place/context.ts";
import { printable } from "../printable.ts";
import type { TextView } from "../view.ts";

/** How deep a witness reaches, in words. */
export const depthWords = {
  letter: "letter for letter",
  words: "word for word",
  structure: "in its structure",
  content: "in its content",
} as const satisfies Record<AttestationDepth, string>;

/** What a witness is to the instrument, in words. */
export const relationWords = {
  "signed-print": "print",
  quotation: "a quotation",
  draft: "a draft",
  translation: "a translation",
  "sister-instrument": "a sister agreement",
} as const satisfies Record<WitnessRelation, string>;

/** Witnesses of the instrument itself come before its sisters. */
const relations = Object.keys(relationWords) as readonly WitnessRelation[];
const depths = Object.keys(depthWords) as readonly AttestationDepth[];

/** A record that speaks of a reading, with the words of the text that it speaks of. */
interface Witnessed extends Attestation {
  readonly words: string;
  /** Whether it speaks of the whole reading. */
  readonly isWhole: boolean;
}

/** The sentence, or none where the text keeps no record of witnesses, or all has been said with a slip. */
export function witnessSentence(
  text: TextView,
  reading: Reading | null,
  { standing = {}, weight }: Difference,
): string | undefined {
  const status = standing[text.side];
  const isSaid = standing.slip !== undefined || standing.suspected !== undefined;
  // Of a comma or a name that changes with the party, only a witness to the letter would be worth telling.
  if (status === undefined && (weight === "accidental" || weight === "formal")) return undefined;
  if (reading === null || (isSaid && (status === "contradicted" || status === "suspected"))) return undefined;
  const found = witnessed(text, reading);
  if (status === undefined) {
    return text.treaty?.data.attestation === undefined ? undefined : `${text.name}: ${partly(found)}.`;
  }
  const record = found.find((one) => one.status === status);
  if (record === undefined) return `${text.name}: ${status}.`;
  // A print may have every word of a long reading and yet another letter in one.
  const against = found.find((one) => one.status === "contradicted" && one.source === record.source);
  return `${text.name}: ${against === undefined ? affirmed(record) : contradicted(found, against)}.`;
}

function affirmed(record: Witnessed): string {
  return `${record.status} ${depthWords[record.depth]} by ${citation(record)}`;
}

/** A print that has all the words but one is no print against them: then both are said. */
function contradicted(found: readonly Witnessed[], record: Witnessed): string {
  const against = `has ${quoted(record.reading ?? "")} for ${quoted(record.words)}`;
  const isPartly = found.some((one) => one.status === "attested" && one.source === record.source);
  if (!isPartly) return `contradicted by ${citation(record)}, which ${against}`;
  return `attested ${depthWords[record.depth]} by ${citation(record)}, but that it ${against}`;
}

/** No witness covers the whole reading word for word: one may cover a part, or tell the content. */
function partly(found: readonly Witnessed[]): string {
  const ofWords = found.find(({ depth }) => isOfWords(depth));
  const ofContent = found.find(({ depth, isWhole }) => !isOfWords(depth) && isWhole);
  const parts = [
    ofWords === undefined ? "" : `in part ${affirmed(ofWords)}`,
    ofContent === undefined ? "" : affirmed(ofContent),
  ].filter((part) => part !== "");
  if (ofWords === undefined) parts.unshift("no witness that we have reaches these words");
  return parts.join("; ");
}

/** The records of a text on a reading: those on its words first, the deepest first, the instrument's own before sisters'. */
function witnessed({ treaty }: TextView, reading: Reading): readonly Witnessed[] {
  const records = treaty?.data.attestation ?? [];
  if (treaty === undefined || records.length === 0) return [];
  const leaf = leafOf(treaty, undefined, reading);
  if (leaf === undefined) return [];
  const { from, to } = valueSpan(leaf, reading);
  return records
    .filter(({ locus, start, end }) => locus === leaf.locus && start < to && from < end)
    .map((record) => ({
      ...record,
      words: leaf.value.slice(record.start, record.end),
      isWhole: record.start <= from && to <= record.end,
    }))
    .sort((one, other) => rank(one) - rank(other));
}

function rank({ depth, relation, isWhole }: Witnessed): number {
  const reach = isWhole || !isOfWords(depth) ? 0 : 1;
  return (reach * depths.length + depths.indexOf(depth)) * relations.length + relations.indexOf(relation);
}

function isOfWords(depth: AttestationDepth): boolean {
  return depth === "letter" || depth === "words";
}

function citation({ relation, source }: Attestation): string {
  return `${relationWords[relation]}, ${printable(source)}`;
}

function quoted(words: string): string {
  return words === "" ? "nothing" : `“${printable(words)}”`;
}
