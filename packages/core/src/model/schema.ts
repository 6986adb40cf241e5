/**
 * The checked mirror of the interfaces in this folder: every schema is written out field by field, and the equalities at
 * the end of the file do not compile when a field exists on one side only or differs in its type.
 *
 * Recursion goes through getters annotated with the interface: inferring a self-containing union fails (TS7022), and
 * `z.lazy` over a plain union stops its messages at the first level.
 */
import * as z from "zod";
import type { Attestation } from "./attestation.ts";
import type { Emendation, Exemplar, Lacuna, Office, Party, TextMetadata } from "./metadata.ts";
import type * as Nodes from "./nodes.ts";
import type { Problem, ProblemCode } from "./problem.ts";
import type { Position } from "./span.ts";

/** Deeper trees than this are no treaties, and walking them would overflow the stack. */
export const maxTreeDepth = 200;

const offset = z.int().nonnegative();
const spanSchema = z.strictObject({ start: offset, end: offset });
const pointSchema = z.strictObject({ line: z.int().positive(), column: z.int().positive(), offset });
const positionSchema = z.strictObject({ start: pointSchema, end: pointSchema }) satisfies z.ZodType<Position>;

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u, "is not a SHA-256 in hexadecimal");
const filled = z.string().trim().min(1, "is empty");
const optional = z.exactOptional;

const officeSchema = z.strictObject({ office: filled, names: z.array(filled).min(1) });
const partySchema = z.strictObject({
  role: filled,
  name: filled,
  shortNames: optional(z.array(filled)),
  adjectives: optional(z.array(filled)),
  capital: optional(filled),
  offices: optional(z.array(officeSchema)),
  signatory: optional(z.strictObject({ name: filled, office: filled })),
});
const lacunaSchema = z.strictObject({ at: filled, note: filled });
const emendationSchema = z.strictObject({
  id: filled,
  at: filled,
  held: filled,
  reading: z.string(),
  authority: filled,
  status: z.enum(["documented", "suspected"]),
  note: optional(filled),
});
const exemplarSchema = z.strictObject({ description: filled, sha256: optional(sha256) });

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
  exemplar: optional(exemplarSchema),
  rights: filled,
  sha256,
  lacunae: optional(z.array(lacunaSchema)),
  emendations: optional(z.array(emendationSchema)),
  related: optional(z.array(filled)),
});

const problemSchema = z.strictObject({
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

const parentFields = { locus: z.string().min(1), position: positionSchema };
const leafFields = {
  ...parentFields,
  value: z.string(),
  segments: optional(z.array(z.tuple([offset, offset]))),
};
const numberField = { number: optional(z.string()) };
const titleField = { title: optional(z.string()) };

const heading = z.strictObject({ type: z.literal("heading"), ...leafFields });
const title = z.strictObject({ type: z.literal("title"), ...leafFields });
const recital = z.strictObject({
  type: z.literal("recital"),
  ...leafFields,
  label: optional(z.string()),
  ...numberField,
});
const wordsOfAgreement = z.strictObject({ type: z.literal("wordsOfAgreement"), ...leafFields });
const clause = z.strictObject({ type: z.literal("clause"), ...leafFields });
const signature = z.strictObject({
  type: z.literal("signature"),
  ...leafFields,
  party: optional(z.string()),
  name: optional(z.string()),
  office: optional(z.string()),
});
const editorial = z.strictObject({
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
});

/** The children of a parent: a schema for each type that the interface allows, and for no other. */
function nodes<P extends { readonly children: readonly Nodes.TreatyNode[] }>(
  members: {
    readonly [T in P["children"][number]["type"]]: z.core.$ZodTypeDiscriminable &
      z.ZodType<Extract<P["children"][number], { readonly type: T }>>;
  },
): z.ZodType<P["children"]> {
  type Member = z.core.$ZodTypeDiscriminable & z.ZodType<Nodes.TreatyNode>;
  const schemas = Object.values<Member>(members) as [Member, ...Member[]];
  const list: z.ZodType<readonly Nodes.TreatyNode[]> = z.array(z.discriminatedUnion("type", schemas));
  return list as z.ZodType<P["children"]>;
}

/** The blocks, named when they are asked for: they are defined below. */
function blocks() {
  return { paragraph, alinea, point, table, quotation };
}

const preamble = z.strictObject({
  type: z.literal("preamble"),
  ...parentFields,
  get children(): z.ZodType<Nodes.Preamble["children"]> {
    return nodes<Nodes.Preamble>({ recital, wordsOfAgreement, alinea, editorial });
  },
});
const division = z.strictObject({
  type: z.literal("division"),
  ...parentFields,
  word: z.string(),
  label: z.string(),
  ...numberField,
  ...titleField,
  get children(): z.ZodType<Nodes.Division["children"]> {
    return nodes<Nodes.Division>({ heading, division, article, ...blocks(), editorial });
  },
});
const article = z.strictObject({
  type: z.literal("article"),
  ...parentFields,
  label: z.string(),
  ...numberField,
  ...titleField,
  get children(): z.ZodType<Nodes.Article["children"]> {
    return nodes<Nodes.Article>({ heading, ...blocks(), editorial });
  },
});
const paragraph = z.strictObject({
  type: z.literal("paragraph"),
  ...parentFields,
  label: z.string(),
  ...numberField,
  get children(): z.ZodType<Nodes.Paragraph["children"]> {
    return nodes<Nodes.Paragraph>({ heading, clause, point, alinea, table, quotation, editorial });
  },
});
const alinea = z.strictObject({
  type: z.literal("alinea"),
  ...parentFields,
  get children(): z.ZodType<Nodes.Alinea["children"]> {
    return nodes<Nodes.Alinea>({ clause, point, table, quotation, editorial });
  },
});
const point = z.strictObject({
  type: z.literal("point"),
  ...parentFields,
  label: z.string(),
  ...numberField,
  get children(): z.ZodType<Nodes.Point["children"]> {
    return nodes<Nodes.Point>({ heading, clause, point, alinea, table, quotation, editorial });
  },
});
const table = z.strictObject({
  type: z.literal("table"),
  ...parentFields,
  get children(): z.ZodType<Nodes.Table["children"]> {
    return nodes<Nodes.Table>({ clause, editorial });
  },
});
const quotation = z.strictObject({
  type: z.literal("quotation"),
  ...parentFields,
  get children(): z.ZodType<Nodes.Quotation["children"]> {
    return nodes<Nodes.Quotation>({ heading, paragraph, alinea, point, table, editorial });
  },
});
const testimonium = z.strictObject({
  type: z.literal("testimonium"),
  ...parentFields,
  place: optional(z.string()),
  date: optional(z.string()),
  get children(): z.ZodType<Nodes.Testimonium["children"]> {
    return nodes<Nodes.Testimonium>({ clause, editorial });
  },
});
const annex = z.strictObject({
  type: z.literal("annex"),
  ...parentFields,
  label: z.string(),
  ...numberField,
  ...titleField,
  get children(): z.ZodType<Nodes.Annex["children"]> {
    return nodes<Nodes.Annex>({
      heading,
      division,
      article,
      ...blocks(),
      preamble,
      testimonium,
      signature,
      editorial,
    });
  },
});

/** The tree itself, without the guard against depth: what the JSON Schema is made from. */
export const treatyShape = z.strictObject({
  type: z.literal("treaty"),
  children: nodes<Nodes.Treaty>({
    title,
    preamble,
    division,
    article,
    ...blocks(),
    testimonium,
    signature,
    annex,
    editorial,
  }),
  position: positionSchema,
  data: z.strictObject({
    siglum: z.string(),
    metadata: optional(metadataSchema),
    parties: optional(z.array(partySchema)),
    problems: z.array(problemSchema),
    attestation: optional(attestationsSchema),
  }),
});

/** What `readTreaty` returns, checked. A tree that is too deep is refused before it is walked. */
export const treatySchema: z.ZodType<Nodes.Treaty> = z
  .unknown()
  .refine((value) => !isDeeperThan(value, maxTreeDepth), `is nested more than ${maxTreeDepth} deep`)
  .pipe(treatyShape);

function isDeeperThan(value: unknown, limit: number): boolean {
  let level: readonly unknown[] = [value];
  for (let depth = 0; level.length > 0; depth++) {
    if (depth > limit) return true;
    level = level.flatMap((node) =>
      typeof node === "object" && node !== null && "children" in node && Array.isArray(node.children)
        ? (node.children as readonly unknown[])
        : [],
    );
  }
  return false;
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
  Same<typeof officeSchema, Office>,
  Same<typeof partySchema, Party>,
  Same<typeof lacunaSchema, Lacuna>,
  Same<typeof emendationSchema, Emendation>,
  Same<typeof exemplarSchema, Exemplar>,
  Same<typeof metadataSchema, TextMetadata>,
  Same<typeof problemSchema, Problem>,
  Same<typeof attestationSchema, Attestation>,
  Same<typeof heading, Nodes.Heading>,
  Same<typeof title, Nodes.Title>,
  Same<typeof recital, Nodes.Recital>,
  Same<typeof wordsOfAgreement, Nodes.WordsOfAgreement>,
  Same<typeof clause, Nodes.Clause>,
  Same<typeof signature, Nodes.Signature>,
  Same<typeof editorial, Nodes.Editorial>,
  Same<typeof preamble, Nodes.Preamble>,
  Same<typeof division, Nodes.Division>,
  Same<typeof article, Nodes.Article>,
  Same<typeof paragraph, Nodes.Paragraph>,
  Same<typeof alinea, Nodes.Alinea>,
  Same<typeof point, Nodes.Point>,
  Same<typeof table, Nodes.Table>,
  Same<typeof quotation, Nodes.Quotation>,
  Same<typeof testimonium, Nodes.Testimonium>,
  Same<typeof annex, Nodes.Annex>,
  Same<(typeof treatyShape)["shape"]["data"], Nodes.TreatyData>,
  Same<typeof treatyShape, Nodes.Treaty>,
];
type AllTrue<T extends readonly true[]> = T;
/** Named so that the compiler looks at it; of no use to anybody else. */
export type SchemaMirrorsInterfaces = AllTrue<Mirrors>;
