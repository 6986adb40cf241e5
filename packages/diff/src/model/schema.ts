/**
 * The checked mirror of the interfaces in `comparison.ts`, for JSON that comes from elsewhere. The equalities at the end
 * of the file do not compile when a field exists on one side only or differs in its type.
 */
import { type Emendation, type ProblemCode, problemCodes } from "@treatydiff/core";
import * as z from "zod";
import {
  type Adaptation,
  type ComparedText,
  type Comparison,
  type ComparisonProblem,
  type Correspondence,
  type Difference,
  degrees,
  type Measure,
  type Overruled,
  type Pair,
  type Reading,
  type Standing,
  type Verdict,
  type WordCounts,
} from "./comparison.ts";
import type { Signed } from "./declarations.ts";
import { type Nature, natures, weights } from "./weight.ts";

const optional = z.exactOptional;
const count = z.int().nonnegative();
const share = z.number().min(0).max(1);
const loci = z.array(z.string());
const realWeights = ["accidental", "formal", "wording", "substantive"] as const;

const readingSchema = z.strictObject({ text: z.string(), start: count, end: count });
const emendationSchema = z.strictObject({
  id: z.string(),
  at: z.string(),
  held: z.string(),
  reading: z.string(),
  authority: z.string(),
  status: z.enum(["documented", "suspected"]),
  note: optional(z.string()),
});
const statusSchema = z.enum(["attested", "corroborated", "suspected", "contradicted"]);
const standingSchema = z.strictObject({
  base: optional(statusSchema),
  comparand: optional(statusSchema),
  slip: optional(emendationSchema),
  suspected: optional(emendationSchema),
});
const signed = { by: z.string(), reason: z.string(), on: optional(z.string()) };
const signedSchema = z.strictObject(signed);
const overruledSchema = z.strictObject({ ...signed, weight: z.enum(realWeights), contested: z.boolean() });
const differenceSchema = z.strictObject({
  kind: z.enum(["addition", "omission", "substitution", "transposition"]),
  base: readingSchema.nullable(),
  comparand: readingSchema.nullable(),
  weight: z.enum(realWeights),
  natures: z.array(z.enum(Object.keys(natures) as [Nature, ...Nature[]])),
  rule: z.string(),
  reason: z.string(),
  flags: optional(z.array(z.literal("construction-sensitive"))),
  standing: optional(standingSchema),
  overruled: optional(overruledSchema),
});

const row = {
  base: loci,
  comparand: loci,
  kind: z.enum(["match", "addition", "omission", "split", "merger", "rewriting"]),
  transposed: z.boolean(),
  renumbered: z.boolean(),
  weight: z.enum(weights),
  similarity: share,
  declared: optional(signedSchema),
};
const pairSchema = z.strictObject({ ...row, differences: z.array(differenceSchema) });
const correspondenceSchema = z.strictObject({
  ...row,
  unit: z.enum([
    "title",
    "recital",
    "wordsOfAgreement",
    "article",
    "division",
    "annex",
    "testimonium",
    "signature",
    "block",
  ]),
});

const adaptationSchema = z.strictObject({
  role: z.string(),
  base: z.array(z.string()),
  comparand: z.array(z.string()),
  count,
  consistent: z.boolean(),
  exceptions: loci,
});
const wordCountsSchema = z.strictObject({
  equal: count,
  accidental: count,
  formal: count,
  wording: count,
  substantive: count,
});
const verdictSchema = z.strictObject({
  scope: z.string(),
  degree: z.enum(degrees),
  emended: z.boolean(),
  words: wordCountsSchema,
  wordsOfComparand: wordCountsSchema,
  reason: z.string(),
});
const measureSchema = z.strictObject({
  profile: z.string(),
  value: z.number(),
  direction: optional(z.enum(["base", "comparand"])),
  part: optional(z.enum(["jaccard", "dice", "equal", ...realWeights])),
});
const comparedTextSchema = z.strictObject({
  siglum: z.string(),
  title: z.string(),
  standing: z.enum(["exemplar", "reconstruction", "unknown"]),
  notice: z.string(),
});

const spanSchema = z.strictObject({ start: count, end: count });
const problemSchema = z.strictObject({
  code: z.enum([
    ...(Object.keys(problemCodes) as [ProblemCode, ...ProblemCode[]]),
    "gap-windowed",
    "parties-inferred",
    "declaration-unused",
    "language-not-read",
  ]),
  severity: z.enum(["error", "warning", "note"]),
  message: z.string(),
  locus: optional(z.string()),
  span: optional(spanSchema),
  related: optional(spanSchema),
  text: z.enum(["base", "comparand", "both"]),
});

const comparisonShape = z.strictObject({
  format: z.literal(1),
  generator: z.string(),
  base: comparedTextSchema,
  comparand: comparedTextSchema,
  relation: z.enum(["same-instrument", "parallel"]),
  normalForm: z.string(),
  presentation: z.enum(["compared", "not-compared"]),
  adaptations: z.array(adaptationSchema),
  correspondence: z.array(correspondenceSchema),
  pairs: z.array(pairSchema),
  verdicts: z.array(verdictSchema),
  measures: z.array(measureSchema),
  problems: z.array(problemSchema),
  caution: z.string(),
});

/** What `compare` returns and `compare --format json` prints, checked. */
export const comparisonSchema: z.ZodType<Comparison> = comparisonShape;

/** The JSON Schema (draft 2020-12) of a comparison; its `$id` ends in the number that a comparison has under `format`. */
export function comparisonJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    $id: "urn:x-treatydiff:schema:comparison:1",
    title: "Comparison",
    description: "The whole result of comparing two treaty texts, as @treatydiff/diff gives it.",
    ...z.toJSONSchema(comparisonShape, { target: "draft-2020-12", reused: "ref" }),
  };
}

type Writable<T> = T extends object ? { -readonly [K in keyof T]: Writable<T[K]> } : T;
type Same<Schema extends z.ZodType, Interface> = [
  Writable<z.output<Schema>>,
  Writable<Interface>,
  keyof z.output<Schema>,
  keyof Interface,
] extends [Writable<Interface>, Writable<z.output<Schema>>, keyof Interface, keyof z.output<Schema>]
  ? true
  : { readonly differs: Interface };

/** Compiles only while each schema and its interface say the same. */
type Mirrors = readonly [
  Same<typeof readingSchema, Reading>,
  Same<typeof emendationSchema, Emendation>,
  Same<typeof standingSchema, Standing>,
  Same<typeof signedSchema, Signed>,
  Same<typeof overruledSchema, Overruled>,
  Same<typeof differenceSchema, Difference>,
  Same<typeof pairSchema, Pair>,
  Same<typeof correspondenceSchema, Correspondence>,
  Same<typeof adaptationSchema, Adaptation>,
  Same<typeof wordCountsSchema, WordCounts>,
  Same<typeof verdictSchema, Verdict>,
  Same<typeof measureSchema, Measure>,
  Same<typeof comparedTextSchema, ComparedText>,
  Same<typeof problemSchema, ComparisonProblem>,
  Same<typeof comparisonShape, Comparison>,
];
type AllTrue<T extends readonly true[]> = T;
/** Named so that the compiler looks at it; of no use to anybody else. */
export type ComparisonSchemaMirrorsInterfaces = AllTrue<Mirrors>;
