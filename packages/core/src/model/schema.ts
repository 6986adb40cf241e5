/**
 * The checked mirror of the interfaces in this folder. `satisfies` and the recursion through annotated getters keep
 * the two from drifting apart: a field that exists on one side only does not compile.
 */
import { z } from "zod";
import type { Attestation } from "./attestation.ts";
import type { Emendation, Exemplar, Lacuna, Office, Party, TextMetadata } from "./metadata.ts";
import type { Treaty, TreatyNode } from "./nodes.ts";
import type { Problem } from "./problem.ts";

const offset = z.int().nonnegative();
const spanSchema = z.strictObject({ start: offset, end: offset });
const pointSchema = z.strictObject({ line: z.int().positive(), column: z.int().positive(), offset });
const positionSchema = z.strictObject({ start: pointSchema, end: pointSchema });

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u, "is not a SHA-256 in hexadecimal");
const filled = z.string().trim().min(1, "is empty");

const officeSchema = z.strictObject({
  office: filled,
  names: z.array(filled).min(1),
}) satisfies z.ZodType<Office>;

const partySchema = z.strictObject({
  role: filled,
  name: filled,
  shortNames: z.array(filled).optional(),
  adjectives: z.array(filled).optional(),
  capital: filled.optional(),
  offices: z.array(officeSchema).optional(),
  signatory: z.strictObject({ name: filled, office: filled }).optional(),
}) as z.ZodType<Party>;

const lacunaSchema = z.strictObject({ at: filled, note: filled }) satisfies z.ZodType<Lacuna>;

const emendationSchema = z.strictObject({
  id: filled,
  at: filled,
  held: filled,
  reading: z.string(),
  authority: filled,
  status: z.enum(["documented", "suspected"]),
  note: filled.optional(),
}) as z.ZodType<Emendation>;

const exemplarSchema = z.strictObject({
  description: filled,
  sha256: sha256.optional(),
}) as z.ZodType<Exemplar>;

/** What the front matter of a corpus text must be. */
export const metadataSchema = z.strictObject({
  siglum: z
    .string()
    .regex(/^[a-z0-9]+(?:[-.][a-z0-9]+)*$/u, "is not a siglum (small letters, figures, hyphens)"),
  instrument: filled,
  title: filled,
  shortTitle: filled,
  parties: z.array(partySchema).min(1),
  place: filled,
  signed: z.iso.date("is not a date of the form 1942-02-23"),
  series: z.array(filled),
  language: z.string().regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/u, "is not a language tag such as en"),
  languageStatus: z.enum(["authentic", "official-translation", "unofficial-translation"]),
  state: z.enum(["draft", "initialled", "signed", "print"]),
  standing: z.enum(["exemplar", "reconstruction"]),
  notice: filled,
  exemplar: exemplarSchema.optional(),
  rights: filled,
  sha256,
  lacunae: z.array(lacunaSchema).optional(),
  emendations: z.array(emendationSchema).optional(),
  related: z.array(filled).optional(),
}) as unknown as z.ZodType<TextMetadata>;

const problemSchema = z.strictObject({
  code: z.string(),
  severity: z.enum(["error", "warning", "note"]),
  message: z.string(),
  locus: z.string().optional(),
  span: spanSchema.optional(),
  related: spanSchema.optional(),
}) as unknown as z.ZodType<Problem>;

const attestationSchema = z.strictObject({
  locus: filled,
  start: offset,
  end: offset,
  status: z.enum(["attested", "corroborated", "suspected", "contradicted"]),
  depth: z.enum(["letter", "words", "structure", "content"]),
  relation: z.enum(["signed-print", "draft", "translation", "quotation", "sister-instrument"]),
  source: filled,
  reading: z.string().optional(),
}) as unknown as z.ZodType<Attestation>;

/** The record of what is known of a text's words from elsewhere. */
export const attestationsSchema = z.array(attestationSchema);

const parentFields = { locus: z.string().min(1), position: positionSchema };
const leafFields = {
  ...parentFields,
  value: z.string(),
  segments: z.array(z.tuple([offset, offset])).optional(),
};
const optionalNumber = { number: z.string().optional() };

const nodeSchema: z.ZodType<TreatyNode> = z.lazy(() =>
  z.discriminatedUnion("type", [
    z.strictObject({ type: z.literal("heading"), ...leafFields }),
    z.strictObject({ type: z.literal("title"), ...leafFields }),
    z.strictObject({
      type: z.literal("recital"),
      ...leafFields,
      label: z.string().optional(),
      ...optionalNumber,
    }),
    z.strictObject({ type: z.literal("wordsOfAgreement"), ...leafFields }),
    z.strictObject({ type: z.literal("clause"), ...leafFields }),
    z.strictObject({
      type: z.literal("signature"),
      ...leafFields,
      party: z.string().optional(),
      name: z.string().optional(),
      office: z.string().optional(),
    }),
    z.strictObject({
      type: z.literal("editorial"),
      ...leafFields,
      role: z.enum([
        "front-matter",
        "caption",
        "dateline",
        "cross-head",
        "running-head",
        "page-number",
        "note",
        "contents",
        "surrounding",
      ]),
    }),
    z.strictObject({ type: z.literal("preamble"), ...parentFields, children }),
    z.strictObject({
      type: z.literal("division"),
      ...parentFields,
      word: z.string(),
      label: z.string(),
      ...optionalNumber,
      children,
    }),
    ...(["article", "paragraph", "point", "annex"] as const).map((type) =>
      z.strictObject({
        type: z.literal(type),
        ...parentFields,
        label: z.string(),
        ...optionalNumber,
        children,
      }),
    ),
    z.strictObject({ type: z.literal("alinea"), ...parentFields, children }),
    z.strictObject({
      type: z.literal("testimonium"),
      ...parentFields,
      place: z.string().optional(),
      date: z.string().optional(),
      children,
    }),
  ]),
) as unknown as z.ZodType<TreatyNode>;

const children = z.array(z.lazy(() => nodeSchema));

/** What `readTreaty` returns, checked. */
export const treatySchema = z.strictObject({
  type: z.literal("treaty"),
  children,
  position: positionSchema,
  data: z.strictObject({
    siglum: z.string(),
    metadata: metadataSchema.optional(),
    problems: z.array(problemSchema),
    attestation: attestationsSchema.optional(),
  }),
}) as unknown as z.ZodType<Treaty>;
