import type { AttestationDepth, Locus, WitnessRelation } from "@treatydiff/core";
import * as z from "zod";

/** Words of a witness, at most one recital or clause, as evidence for the words of a text. */
export interface Quotation {
  /**
   * The clause or unit of the text that it belongs to. Without it the words are looked for in the whole text. Needed
   * where the witness reaches no deeper than structure or content, because such words are not compared.
   */
  readonly at?: Locus;
  /** The quoted words. A word joined to an ellipsis is broken off in the source (`conversat…`): it attests nothing. */
  readonly words: string;
  /** How deep this quotation reaches, where it reaches less deep than its witness. */
  readonly depth?: AttestationDepth;
  /** Names that change with the instrument: the witness's words, and what our text has for them. */
  readonly substituting?: Readonly<Record<string, string>>;
  /** The suspected emendation that rests on this quotation. */
  readonly suspects?: string;
  /** What was taken out as noise, or what the reader must know. */
  readonly note?: string;
}

/** One witness of a text with what we quote from it. */
export interface Witness {
  /** The citation: "56 Stat. 1502". */
  readonly source: string;
  readonly relation: WitnessRelation;
  readonly depth: AttestationDepth;
  readonly note?: string;
  readonly quotations: readonly Quotation[];
}

const filled = z.string().trim().min(1, "is empty");
const depth = z.enum(["letter", "words", "structure", "content"]);

const quotationSchema = z.strictObject({
  at: filled.optional(),
  words: filled,
  depth: depth.optional(),
  substituting: z.record(filled, filled).optional(),
  suspects: filled.optional(),
  note: filled.optional(),
}) as z.ZodType<Quotation>;

const witnessSchema = z.strictObject({
  source: filled,
  relation: z.enum(["signed-print", "draft", "translation", "quotation", "sister-instrument"]),
  depth,
  note: filled.optional(),
  quotations: z.array(quotationSchema).min(1),
}) as z.ZodType<Witness>;

/** What a file of witnesses must be. */
export const witnessesSchema: z.ZodType<readonly Witness[]> = z.array(witnessSchema);
