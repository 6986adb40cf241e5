/** The checked mirror of the interfaces in `declarations.ts`. */
import { z } from "zod";
import type { Declarations } from "./declarations.ts";

const optional = z.exactOptional;
const filled = z.string().trim().min(1, "is empty");
const loci = z.array(filled);
const signed = {
  by: filled,
  reason: filled,
  on: optional(z.iso.date("is not a date of the form 1942-02-23")),
};

const pairSchema = z
  .strictObject({ base: loci, comparand: loci, ...signed })
  .refine(({ base, comparand }) => base.length + comparand.length > 0, "names no unit");

const weightSchema = z.strictObject({
  at: filled,
  in: optional(z.enum(["base", "comparand"])),
  words: optional(filled),
  weight: z.enum(["accidental", "formal", "wording", "substantive"]),
  contested: optional(z.boolean()),
  ...signed,
});

const declarationsShape = z.strictObject({
  base: filled,
  comparand: filled,
  pairs: optional(z.array(pairSchema)),
  weights: optional(z.array(weightSchema)),
});

/** What a file of declared pairs and weights must hold. */
export const declarationsSchema: z.ZodType<Declarations> = declarationsShape;

/** The JSON Schema (draft 2020-12) of such a file, for editors. */
export function declarationsJsonSchema(): Readonly<Record<string, unknown>> {
  return {
    $id: "urn:x-treatydiff:schema:declarations:1",
    title: "Declared pairs and weights",
    description:
      "What a person has decided about the comparison of two treaty texts, signed and with the reason.",
    ...z.toJSONSchema(declarationsShape, { target: "draft-2020-12", io: "input", reused: "ref" }),
  };
}
