/** The checked mirror of the interfaces in `claim.ts`. */
import { z } from "zod";
import { degrees } from "../model/comparison.ts";
import { type Claim, findings } from "./claim.ts";

const filled = z.string().trim().min(1, "is empty");

const exceptionSchema = z.strictObject({
  kind: z.enum(["addition", "omission", "substitution", "transposition"]),
  at: filled,
  words: filled.optional(),
  note: filled,
  declaredBy: z.enum(["claimant", "encoder"]),
});

const assertionSchema = z.strictObject({
  scope: filled,
  degree: z.enum(degrees),
  except: z.array(exceptionSchema).optional(),
});

/** What a claim file must hold. */
export const claimSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/u, "is not an id (small letters, figures, hyphens)"),
  statement: filled,
  source: filled,
  identifiedAs: filled,
  between: z.array(filled).min(2, "names fewer than two texts"),
  testedBy: z.enum(["text", "proxy"]),
  notTestable: filled.optional(),
  asserts: z.array(assertionSchema).min(1, "asserts nothing"),
  family: z.array(filled).optional(),
  computed: z.strictObject({ finding: z.enum(findings), evidence: z.array(z.string()) }).optional(),
  restsOn: filled,
  wouldChange: filled,
  draftAssessment: filled.optional(),
  assessment: z
    .strictObject({ by: filled, on: z.iso.date("is not a date of the form 1942-02-23"), text: filled })
    .optional(),
}) as unknown as z.ZodType<Claim>;
