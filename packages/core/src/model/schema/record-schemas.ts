/** What is recorded beside the words: problems, and what is known of the words from elsewhere. */
import * as z from "zod";
import type { Attestation } from "../attestation.ts";
import type { Problem, ProblemCode } from "../problem.ts";
import { type AllTrue, filled, offset, optional, type Same, spanSchema } from "./fields.ts";

export const problemSchema = z.strictObject({
  // Open on purpose: a tree that a later version has stored may hold codes that this one does not know.
  code: z.string().regex(/^[a-z]+(?:-[a-z]+)*$/u) as z.ZodType<ProblemCode>,
  severity: z.enum(["error", "warning", "note"]),
  message: z.string(),
  locus: optional(z.string()),
  span: optional(spanSchema),
  related: optional(spanSchema),
});

const attestationSchema = z.strictObject({
  locus: filled,
  start: offset,
  end: offset,
  status: z.enum(["attested", "corroborated", "suspected", "contradicted"]),
  depth: z.enum(["letter", "words", "structure", "content"]),
  relation: z.enum(["signed-print", "draft", "translation", "quotation", "sister-instrument"]),
  source: filled,
  reading: optional(z.string()),
});

/** The record of what is known of a text's words from elsewhere. */
export const attestationsSchema = z.array(attestationSchema);

/** Compiles only while each schema and its interface say the same; named so that the compiler looks at it. */
export type RecordMirrors = AllTrue<
  readonly [Same<typeof problemSchema, Problem>, Same<typeof attestationSchema, Attestation>]
>;
