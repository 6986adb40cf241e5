/** The nodes that hold words. */
import * as z from "zod";
import type * as Nodes from "../nodes.ts";
import { type AllTrue, offset, optional, positionSchema, type Same } from "./fields.ts";

export const parentFields = { locus: z.string().min(1), position: positionSchema };
const leafFields = {
  ...parentFields,
  value: z.string(),
  segments: optional(z.array(z.tuple([offset, offset]))),
};
export const numberField = { number: optional(z.string()) };
export const titleField = { title: optional(z.string()) };

export const heading = z.strictObject({ type: z.literal("heading"), ...leafFields });
export const title = z.strictObject({ type: z.literal("title"), ...leafFields });
export const recital = z.strictObject({
  type: z.literal("recital"),
  ...leafFields,
  label: optional(z.string()),
  ...numberField,
});
export const wordsOfAgreement = z.strictObject({ type: z.literal("wordsOfAgreement"), ...leafFields });
export const clause = z.strictObject({ type: z.literal("clause"), ...leafFields });
export const signature = z.strictObject({
  type: z.literal("signature"),
  ...leafFields,
  party: optional(z.string()),
  name: optional(z.string()),
  office: optional(z.string()),
});
export const editorial = z.strictObject({
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

/** Compiles only while each schema and its interface say the same; named so that the compiler looks at it. */
export type LeafMirrors = AllTrue<
  readonly [
    Same<typeof heading, Nodes.Heading>,
    Same<typeof title, Nodes.Title>,
    Same<typeof recital, Nodes.Recital>,
    Same<typeof wordsOfAgreement, Nodes.WordsOfAgreement>,
    Same<typeof clause, Nodes.Clause>,
    Same<typeof signature, Nodes.Signature>,
    Same<typeof editorial, Nodes.Editorial>,
  ]
>;
