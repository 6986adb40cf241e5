/** The checked mirror of the interfaces in `claim.ts`. */
import { z } from "zod";
import { degrees } from "../model/comparison.ts";
import { type Nature, natures } from "../model/weight.ts";
import { type Claim, findings } from "./claim.ts";

const filled = z.string().trim().min(1, "is empty");

const exceptionSchema = z.strictObject({
  kind: z.enum(["addition", "omission", "substitution", "transposition"]),
  at: filled,
  in: z.enum(["base", "comparand"]).optional(),
  natures: z.array(z.enum(Object.keys(natures) as [Nature, ...Nature[]])).optional(),
  words: filled.optional(),
  note: filled,
  declaredBy: z.enum(["claimant", "encoder"]),
});

const assertionSchema = z.strictObject({
  scope: filled,
  degree: z.enum(degrees),
  except: z.array(exceptionSchema).optional(),
});

const claimFields = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, "is not an id (small letters, figures, hyphens)"),
  statement: filled,
  source: z.strictObject({ citation: filled, note: filled.optional() }),
  identifiedAs: filled,
  reading: filled,
  base: filled.optional(),
  comparand: filled.optional(),
  between: z.array(filled).min(2, "names fewer than two texts").optional(),
  testedBy: z.enum(["text", "proxy", "corollary"]),
  asserts: z.array(assertionSchema).min(1, "asserts nothing"),
  family: z.array(filled).optional(),
  // An empty field of a form that nobody has filled in yet is no value.
  computed: z.strictObject({ finding: z.enum(findings), evidence: z.array(z.string()) }).nullish(),
  restsOn: filled,
  wouldChange: filled,
  draftAssessment: filled.optional(),
  assessment: z
    .strictObject({ by: filled, on: z.iso.date("is not a date of the form 1942-02-23"), text: filled })
    .nullish(),
});

/** What a claim file must hold. */
export const claimSchema = claimFields
  .refine(
    ({ base, comparand, between }) =>
      (between === undefined) === (base !== undefined && comparand !== undefined),
    {
      message: "names its texts neither by base and comparand nor by between, or by both",
    },
  )
  .transform(({ computed, assessment, ...rest }) => ({
    ...rest,
    ...(computed == null ? {} : { computed }),
    ...(assessment == null ? {} : { assessment }),
  })) as unknown as z.ZodType<Claim>;
